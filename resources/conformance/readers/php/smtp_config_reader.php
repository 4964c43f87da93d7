<?php
// Example reader of smtp-config/1 for a platform on PHP 8.1 or later; it needs the extensions openssl and sodium.
//
// Copy it and put your own storage behind $known, an object with these members: now (seconds since 1970), audience
// (your platform's id), registered_keys (public JWKs of signers), seen (jti and req spent by earlier activations,
// last_iat of the last accepted configuration or null), private_keys (your private JWKs, each with its kid),
// transfer_code (28 characters, or null) and takes_plain (leave it false). Store jti, req and iat when you activate a
// configuration, not before.
declare(strict_types=1);

require_once __DIR__ . '/jose.php';

const ISSUER = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:';
const LAST = '[0-9]*[a-z_]([a-z0-9_-]*[a-z0-9_])?|[0-9]+-[a-z0-9_-]*[a-z0-9_]'; // not digits alone
const NAME = '([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+(' . LAST . ')';
const HOST = '(' . NAME . '|localhost|[0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*)';
const ATOM = '[^\s"(),.:;<>@\[\]\\\\]+';
const ADDRESS = '("[^"\\\\]{1,62}"|' . ATOM . '(\.' . ATOM . ')*)@(' . NAME . '|localhost)';
const UUID4 = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const THUMBPRINT = '[A-Za-z0-9_-]{43}';
const LATEST = 2 ** 53 - 1;

/** Turns the bytes of either file form into [claims, password], or throws Refused. */
function read_config(string $bytes, stdClass $known): array
{
    [$header_text, $payload, $claims, $signature, $hint] = split_file($bytes);
    $header = strict_object(unb64($header_text));
    need(exactly($header, 'alg', 'kid', 'typ') && one_of($header->alg, 'EdDSA', 'Ed25519', 'ES256'));
    need(matches(THUMBPRINT, $header->kid) && is_string($header->typ));
    $made = unb64($signature);
    need($hint === null || thumbprint($hint) === $header->kid);
    $keys = array_filter($known->registered_keys, fn (stdClass $jwk) => thumbprint($jwk) === $header->kid);
    need($keys !== [], 'unknown-key');
    $signed = $header_text . '.' . b64($payload);
    need(signature_holds(reset($keys), $header->alg, $signed, $made), 'signature');
    need($header->typ === 'smtp-config+jwt' && ($claims->iss ?? '') === ISSUER . $header->kid);
    check_claims($claims);
    check_smtp($claims->smtp, $claims->secrets);
    $seen = $known->seen;
    need($claims->aud === $known->audience, 'audience');
    need($claims->exp > $known->now, 'expired');
    need($claims->nbf <= $known->now && $claims->iat <= $known->now + 60, 'not-yet-valid');
    need(!in_array($claims->jti, $seen->jti, true) && !in_array($claims->req ?? '', $seen->req, true), 'replay');
    need($seen->last_iat === null || $claims->iat >= $seen->last_iat, 'superseded');
    return [$claims, read_password($claims, $header->kid, $known)];
}

/** Takes either form apart: header text, the signed bytes, the same parsed, signature text, the signer's hint. */
function split_file(string $bytes): array
{
    need(strlen($bytes) <= 96 * 1024, 'too-large');
    $text = trim($bytes, " \t\r\n");
    if (str_starts_with($text, '{')) {
        need(strlen($bytes) <= 64 * 1024, 'too-large');
        $file = strict_object($bytes);
        need(exactly($file, 'format', 'config', 'signature', 'signer') && $file->format === 'smtp-config/1');
        need($file->config instanceof stdClass && exactly($file->signer, 'jwk') && $file->signer->jwk instanceof stdClass);
        need(matches('[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+', $file->signature));
        [$header, , $signature] = explode('.', $file->signature);
        return [$header, canonical($file->config), $file->config, $signature, $file->signer->jwk];
    }
    need(matches('[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+', $text, ''));
    [$header, $body, $signature] = explode('.', $text);
    $payload = unb64($body);
    need(strlen($payload) <= 64 * 1024, 'too-large');
    $claims = strict_object($payload);
    need(canonical($claims) === $payload);
    return [$header, $payload, $claims, $signature, null];
}

/** Checks that the claims have the shape of the profile: nothing missing, nothing more, nothing contradictory. */
function check_claims(stdClass $c): void
{
    $names = ['iss', 'aud', 'iat', 'nbf', 'exp', 'jti', 'smtp', 'secrets', 'tested', 'signer_key', 'checks'];
    need(exactly($c, ...$names, ...(property_exists($c, 'req') ? ['req'] : [])));
    need(matches('[\x21-\x7e]{1,200}', $c->aud) && matches(UUID4, $c->jti));
    need(!property_exists($c, 'req') || matches('[A-Za-z0-9._~-]{16,128}', $c->req));
    need(whole($c->iat, 0, LATEST) && whole($c->nbf, 0, LATEST) && whole($c->exp, 0, LATEST));
    need($c->nbf <= $c->iat && $c->iat < $c->exp && $c->exp <= $c->iat + 7 * 86400);
    need(one_of($c->signer_key, 'kept', 'one-time', 'practice'));
    need(one_of($c->tested, 'passed', 'partly', 'failed', 'not-tested'));
    need(is_array($c->checks) && count($c->checks) <= 64 && ($c->tested === 'not-tested') === ($c->checks === []));
    foreach ($c->checks as $check) {
        need(exactly($check, 'id', 'result', 'at', 'from') && whole($check->at, 0, LATEST));
        need(matches('(?=.{1,64}$)[a-z0-9_]+(\.[a-z0-9_]+)*', $check->id));
        need(one_of($check->result, 'passed', 'warning', 'failed') && one_of($check->from, 'this-computer', 'practice'));
    }
}

/** Checks the settings and the form in which the password travels. */
function check_smtp(mixed $s, mixed $secrets): void
{
    need(exactly($s, 'host', 'port', 'security', 'auth', 'username', 'from', 'tls') && $secrets instanceof stdClass);
    need(matches(HOST, $s->host) && strlen($s->host) <= 253 && whole($s->port, 1, 65535));
    need(one_of($s->security, 'implicit-tls', 'starttls', 'cleartext') && one_of($s->auth, 'password', 'none'));
    need(exactly($s->from, 'name', 'address') && matches(ADDRESS, $s->from->address));
    need(matches('(?=.{1,200}$)\S(.*\S)?', $s->from->name));
    need(exactly($s->tls, 'verify', 'spki_sha256') && one_of($s->tls->verify, 'full', 'pin'));
    need($s->tls->verify === 'full' ? $s->tls->spki_sha256 === null : matches(THUMBPRINT, $s->tls->spki_sha256));
    if ($s->auth === 'none') {
        need($s->username === null && exactly($secrets));
        return;
    }
    need(matches('(?=.{1,320}$)\S(.*\S)?', $s->username) && $s->security !== 'cleartext');
    need(exactly($secrets, 'smtp.password'));
    $secret = $secrets->{'smtp.password'};
    need(exactly($secret, 'jwe') || exactly($secret, 'ref') || exactly($secret, 'plain'));
    need(!isset($secret->ref) || $secret->ref === 'prompt');
    need(matches('.{1,8192}', current((array) $secret)) && (!isset($secret->plain) || matches('.{1,4096}', $secret->plain)));
}

/** Opens the sealed password and compares what it is bound to; null where there is none or you must ask for it. */
function read_password(stdClass $c, string $kid, stdClass $known): ?string
{
    $secret = $c->secrets->{'smtp.password'} ?? (object) ['ref' => 'prompt'];
    if (isset($secret->ref)) {
        return null;
    }
    if (isset($secret->plain)) {
        need($known->takes_plain, 'secret');
        return $secret->plain;
    }
    try {
        $content = strict_object(open_jwe($secret->jwe, $known), true);
    } catch (Refused | SodiumException) {
        throw new Refused('secret');
    }
    need(exactly($content, 'v', 'name', 'value', 'bind', 'pad') && $content->v === 1, 'secret');
    need($content->name === 'smtp.password', 'secret');
    ['host' => $host, 'port' => $port, 'security' => $security, 'username' => $username] = (array) $c->smtp;
    $bind = ['aud' => $c->aud, 'jti' => $c->jti, 'signer' => $kid] + compact('host', 'port', 'security', 'username');
    need(canonical($content->bind) === canonical((object) $bind), 'bind');
    need(matches('.{1,4096}', $content->value), 'secret');
    return $content->value;
}

function matches(string $pattern, mixed $value, string $flags = 'u'): bool
{
    return is_string($value) && preg_match("#^(?:$pattern)$#sD$flags", $value) === 1;
}

function one_of(mixed $value, string ...$words): bool
{
    return in_array($value, $words, true);
}
