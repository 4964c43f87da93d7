<?php
// The JSON of smtp-config/1: parsed strictly, written canonically, and base64url in its one right spelling.
declare(strict_types=1);

/** The configuration is not taken; the message is a verdict for your own log, outward say only that it was refused. */
final class Refused extends Exception
{
}

/** Refuses with a verdict unless a condition holds. */
function need(bool $condition, string $verdict = 'format'): void
{
    if (!$condition) {
        throw new Refused($verdict);
    }
}

/** Parses one object: no duplicate keys, floats, large integers, control or direction characters, depth at most 8. */
function strict_object(string $text, bool $directions = false): stdClass
{
    $value = json_decode($text, false, 16);
    need($value instanceof stdClass);
    $named = 0;
    // json_decode keeps the last of two equal names, and the text has one more of them than the value; -0 becomes 0.
    $bare = preg_replace_callback(
        '/"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"(\s*+:)?/s',
        function (array $found) use (&$named): string {
            $named += isset($found[1]) ? 1 : 0;
            return '"';
        },
        $text,
    );
    need($bare !== null && !str_contains($bare, '-0') && walk($value, $directions, 1) === $named);
    return $value;
}

/** Refuses what the profile leaves out; gives the number of members. */
function walk(mixed $value, bool $directions, int $depth): int
{
    if (is_string($value)) {
        need(preg_match('/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u', $value) === 0);
        need($directions || preg_match('/[\x{61c}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', $value) === 0);
    }
    need(!is_float($value) && (!is_int($value) || abs($value) < 2 ** 53));
    if (!is_array($value) && !$value instanceof stdClass) {
        return 0;
    }
    need($depth <= 8);
    $members = 0;
    foreach ($value as $name => $item) {
        if ($value instanceof stdClass) {
            need(preg_match('/^[ -~]{1,100}$/D', (string) $name) === 1);
            $members++;
        }
        $members += walk($item, $directions, $depth + 1);
    }
    return $members;
}

/** Writes the RFC 8785 text; for what strict_object lets through, sorted names and no blanks are all of it. */
function canonical(mixed $value): string
{
    if (is_array($value)) {
        return '[' . implode(',', array_map('canonical', $value)) . ']';
    }
    if (!$value instanceof stdClass) {
        return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS);
    }
    $members = (array) $value;
    ksort($members, SORT_STRING);
    $written = [];
    foreach ($members as $name => $item) {
        $written[] = canonical((string) $name) . ':' . canonical($item);
    }
    return '{' . implode(',', $written) . '}';
}

function b64(string $bytes): string
{
    return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
}

/** Reads base64url; lenient decoders take many spellings of one value, here there is one. */
function unb64(mixed $text): string
{
    need(is_string($text));
    $bytes = base64_decode(strtr($text, '-_', '+/'));
    need($bytes !== false && b64($bytes) === $text);
    return $bytes;
}

/** Tells whether a value is an object with exactly these names. */
function exactly(mixed $value, string ...$names): bool
{
    if (!$value instanceof stdClass) {
        return false;
    }
    $there = array_map('strval', array_keys((array) $value));
    return count($there) === count($names) && array_diff($names, $there) === [];
}

function whole(mixed $value, int $low, int $high): bool
{
    return is_int($value) && $value >= $low && $value <= $high;
}
