<?php
// What smtp-config/1 uses of JOSE: two signatures, two ways to seal, thumbprints. Plain openssl and sodium.
declare(strict_types=1);

require_once __DIR__ . '/strict_json.php';

const MEMBERS = ['Ed25519' => ['OKP', 'x'], 'X25519' => ['OKP', 'x'], 'P-256' => ['EC', 'x', 'y']];

/** Opens a compact JWE whose header holds exactly the names of the profile (RFC 7516, RFC 7518 4.6 and 4.8). */
function open_jwe(string $token, stdClass $known): string
{
    $parts = explode('.', $token);
    need(count($parts) === 5);
    [$raw, $wrapped, $iv, $ciphertext, $tag] = array_map('unb64', $parts);
    $h = strict_object($raw);
    need(($h->enc ?? '') === 'A256GCM' && ($h->typ ?? '') === 'smtp-secret+jwe' && ($h->cty ?? '') === 'json');
    // openssl_decrypt takes a tag of any length: a short one could be guessed.
    need(strlen($wrapped) === 40 && strlen($iv) === 12 && strlen($tag) === 16);
    if (($h->alg ?? '') === 'ECDH-ES+A256KW') {
        need(exactly($h, 'alg', 'enc', 'kid', 'typ', 'cty', 'epk') && thumbprint($h->epk) !== '');
        $own = array_filter($known->private_keys, fn (stdClass $jwk) => $jwk->kid === $h->kid);
        need($own !== []);
        $info = pack('N', strlen($h->alg)) . $h->alg . pack('NNN', 0, 0, 256);
        $kek = hash('sha256', pack('N', 1) . agree(reset($own), $h->epk) . $info, true);
    } else {
        need(($h->alg ?? '') === 'PBES2-HS512+A256KW' && exactly($h, 'alg', 'enc', 'typ', 'cty', 'p2s', 'p2c'));
        need($known->transfer_code !== null && whole($h->p2c, 1000, 16384));
        need(strlen(unb64($h->p2s)) >= 8 && strlen(unb64($h->p2s)) <= 64);
        $kek = hash_pbkdf2('sha512', $known->transfer_code, "$h->alg\0" . unb64($h->p2s), $h->p2c, 32, true);
    }
    $key = unwrap_key($kek, $wrapped);
    $plaintext = openssl_decrypt($ciphertext, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag, $parts[0]);
    need($plaintext !== false && $plaintext !== '' && strlen($plaintext) <= 4096 && strlen($plaintext) % 512 === 0);
    return $plaintext;
}

/** Gives the shared secret of our private key and the sender's ephemeral key. */
function agree(stdClass $jwk, stdClass $epk): string
{
    need($jwk->crv === $epk->crv);
    if ($jwk->crv === 'X25519') {
        return sodium_crypto_scalarmult(unb64($jwk->d), unb64($epk->x));
    }
    $sec1 = hex2bin('30310201010420') . unb64($jwk->d) . hex2bin('a00a06082a8648ce3d030107');
    $public = openssl_pkey_get_public(p256_pem($epk));
    need($public !== false);
    $secret = openssl_pkey_derive($public, openssl_pkey_get_private(pem('EC PRIVATE KEY', $sec1)));
    need($secret !== false);
    return $secret;
}

/** Unwraps a 256-bit key with AES key wrap (RFC 3394): openssl_decrypt has the cipher, but not everywhere. */
function unwrap_key(string $kek, string $wrapped): string
{
    [$a, $r] = [substr($wrapped, 0, 8), str_split(substr($wrapped, 8), 8)];
    for ($t = 24; $t >= 1; $t--) {
        $i = ($t - 1) % 4;
        $block = ($a ^ pack('J', $t)) . $r[$i];
        $open = openssl_decrypt($block, 'aes-256-ecb', $kek, OPENSSL_RAW_DATA | OPENSSL_ZERO_PADDING);
        [$a, $r[$i]] = str_split($open, 8);
    }
    need(hash_equals(str_repeat("\xa6", 8), $a));
    return implode('', $r);
}

/** Tells whether the registered key made the signature; the key decides about the algorithm. */
function signature_holds(stdClass $jwk, string $alg, string $signed, string $signature): bool
{
    if (strlen($signature) !== 64 || ($jwk->crv === 'P-256') !== ($alg === 'ES256')) {
        return false;
    }
    if ($jwk->crv === 'Ed25519') {
        return sodium_crypto_sign_verify_detached($signature, $signed, unb64($jwk->x));
    }
    $der = '';
    foreach (str_split($signature, 32) as $number) { // JWS has r and s side by side, openssl wants them in DER
        $number = ltrim($number, "\0");
        $number = $number === '' || ord($number) > 127 ? "\0$number" : $number;
        $der .= "\x02" . chr(strlen($number)) . $number;
    }
    return openssl_verify($signed, "\x30" . chr(strlen($der)) . $der, p256_pem($jwk), OPENSSL_ALGO_SHA256) === 1;
}

function p256_pem(stdClass $jwk): string
{
    $prefix = hex2bin('3059301306072a8648ce3d020106082a8648ce3d030107034200') . "\x04";
    return pem('PUBLIC KEY', $prefix . unb64($jwk->x) . unb64($jwk->y));
}

function pem(string $label, string $der): string
{
    return "-----BEGIN $label-----\n" . chunk_split(base64_encode($der), 64, "\n") . "-----END $label-----\n";
}

/** Gives the RFC 7638 thumbprint of a public key that has exactly its own members. */
function thumbprint(mixed $jwk): string
{
    need($jwk instanceof stdClass && is_string($jwk->crv ?? null) && isset(MEMBERS[$jwk->crv]));
    $coordinates = array_slice(MEMBERS[$jwk->crv], 1);
    need(exactly($jwk, 'kty', 'crv', ...$coordinates) && $jwk->kty === MEMBERS[$jwk->crv][0]);
    foreach ($coordinates as $name) {
        need(strlen(unb64($jwk->$name)) === 32);
    }
    return b64(hash('sha256', canonical($jwk), true));
}
