// Example reader of smtp-config/1 for a platform on Node.js 20 or later; it needs jose 6 from npm.
//
// Copy it and put your own storage behind `known`, an object with these members: `now` (seconds since 1970), `audience`
// (your platform's id), `registered_keys` (public JWKs of signers), `seen` (`jti` and `req` spent by earlier
// activations, `last_iat` of the last accepted configuration or null), `private_keys` (your private JWKs, each with its
// `kid`), `transfer_code` (28 characters, or null) and `takes_plain` (leave it false). Store `jti`, `req` and `iat` when
// you activate a configuration, not before.
import { calculateJwkThumbprint, compactDecrypt, flattenedVerify, importJWK } from "jose";
import { canonical, exactly, isObject, need, Refused, strictObject, unb64 } from "./strict-json.mjs";

const ISSUER = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:";
const LAST = "[0-9]*[a-z_]([a-z0-9_-]*[a-z0-9_])?|[0-9]+-[a-z0-9_-]*[a-z0-9_]"; // not digits alone
const NAME = `([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+(${LAST})`;
const HOST = new RegExp(`^(${NAME}|localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*)$`);
const ATOM = '[^\\s"(),.:;<>@[\\]\\\\]+';
const ADDRESS = new RegExp(`^("[^"\\\\]{1,62}"|${ATOM}(\\.${ATOM})*)@(${NAME}|localhost)$`);
const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const THUMBPRINT = /^[A-Za-z0-9_-]{43}$/;
const MEMBERS = { Ed25519: ["OKP", "x"], X25519: ["OKP", "x"], "P-256": ["EC", "x", "y"] };

/** Turns the bytes of either file form into {claims, password}, or throws Refused. */
export async function readConfig(bytes, known) {
  const { header: headerText, payload, claims, signature, hint } = splitFile(bytes);
  const header = strictObject(unb64(headerText));
  need(exactly(header, "alg", "kid", "typ") && ["EdDSA", "Ed25519", "ES256"].includes(header.alg));
  const { alg, kid } = header;
  need(matches(THUMBPRINT, kid) && typeof header.typ === "string" && unb64(signature));
  need(hint === undefined || (await thumbprint(hint)) === kid);
  let key;
  for (const jwk of known.registered_keys) if ((await thumbprint(jwk)) === kid) key = jwk;
  need(key, "unknown-key");
  need(await signatureHolds(key, alg, { protected: headerText, payload, signature }), "signature");
  need(header.typ === "smtp-config+jwt" && claims.iss === ISSUER + kid);
  checkClaims(claims);
  checkSmtp(claims.smtp, claims.secrets);
  need(claims.aud === known.audience, "audience");
  need(claims.exp > known.now, "expired");
  need(claims.nbf <= known.now && claims.iat <= known.now + 60, "not-yet-valid");
  need(!known.seen.jti.includes(claims.jti) && !known.seen.req.includes(claims.req), "replay");
  need(known.seen.last_iat === null || claims.iat >= known.seen.last_iat, "superseded");
  return { claims, password: await readPassword(claims, kid, known) };
}

/** Takes either form apart: header, the signed payload in base64url, the same parsed, signature, the signer's hint. */
function splitFile(bytes) {
  need(bytes.length <= 96 * 1024, "too-large");
  const text = Buffer.from(bytes).toString("latin1").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (text.startsWith("{")) {
    need(bytes.length <= 64 * 1024, "too-large");
    const file = strictObject(bytes);
    need(exactly(file, "format", "config", "signature", "signer") && file.format === "smtp-config/1");
    need(isObject(file.config) && exactly(file.signer, "jwk") && isObject(file.signer.jwk));
    need(matches(/^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+$/, file.signature));
    const [header, , signature] = file.signature.split(".");
    const payload = Buffer.from(canonical(file.config)).toString("base64url");
    return { header, payload, claims: file.config, signature, hint: file.signer.jwk };
  }
  need(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(text));
  const [header, payload, signature] = text.split(".");
  const decoded = unb64(payload);
  need(decoded.length <= 64 * 1024, "too-large");
  const claims = strictObject(decoded);
  need(Buffer.from(canonical(claims)).equals(decoded));
  return { header, payload, claims, signature };
}

/** Lets jose check the signature; the registered key decides about the algorithm. */
async function signatureHolds(jwk, alg, jws) {
  if ((jwk.crv === "P-256") !== (alg === "ES256")) return false;
  try {
    await flattenedVerify(jws, await importJWK(jwk, alg), { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}

/** Checks that the claims have the shape of the profile: nothing missing, nothing more, nothing contradictory. */
function checkClaims(c) {
  const names = ["iss", "aud", "iat", "nbf", "exp", "jti", "smtp", "secrets", "tested", "signer_key", "checks"];
  need(exactly(c, ...names, ...(Object.hasOwn(c, "req") ? ["req"] : [])));
  need(matches(/^[\x21-\x7e]{1,200}$/, c.aud) && matches(UUID4, c.jti));
  need(c.req === undefined || matches(/^[A-Za-z0-9._~-]{16,128}$/, c.req));
  need([c.iat, c.nbf, c.exp].every((time) => whole(time, 0, Number.MAX_SAFE_INTEGER)));
  need(c.nbf <= c.iat && c.iat < c.exp && c.exp <= c.iat + 7 * 86400);
  need(["kept", "one-time", "practice"].includes(c.signer_key));
  need(["passed", "partly", "failed", "not-tested"].includes(c.tested));
  need(Array.isArray(c.checks) && c.checks.length <= 64 && (c.tested === "not-tested") === (c.checks.length === 0));
  for (const check of c.checks) {
    need(exactly(check, "id", "result", "at", "from") && whole(check.at, 0, Number.MAX_SAFE_INTEGER));
    need(matches(/^(?=.{1,64}$)[a-z0-9_]+(\.[a-z0-9_]+)*$/, check.id));
    need(["passed", "warning", "failed"].includes(check.result) && ["this-computer", "practice"].includes(check.from));
  }
}

/** Checks the settings and the form in which the password travels. */
function checkSmtp(s, secrets) {
  need(exactly(s, "host", "port", "security", "auth", "username", "from", "tls") && isObject(secrets));
  need(matches(HOST, s.host) && s.host.length <= 253 && whole(s.port, 1, 65535));
  need(["implicit-tls", "starttls", "cleartext"].includes(s.security) && ["password", "none"].includes(s.auth));
  need(exactly(s.from, "name", "address") && matches(ADDRESS, s.from.address));
  need(matches(/^(?=.{1,200}$)\S(.*\S)?$/su, s.from.name));
  need(exactly(s.tls, "verify", "spki_sha256") && ["full", "pin"].includes(s.tls.verify));
  need(s.tls.verify === "full" ? s.tls.spki_sha256 === null : matches(THUMBPRINT, s.tls.spki_sha256));
  if (s.auth === "none") {
    need(s.username === null && exactly(secrets));
    return;
  }
  need(matches(/^(?=.{1,320}$)\S(.*\S)?$/su, s.username) && s.security !== "cleartext");
  need(exactly(secrets, "smtp.password"));
  const secret = secrets["smtp.password"];
  need(exactly(secret, "jwe") || exactly(secret, "ref") || exactly(secret, "plain"));
  const [[form, value]] = Object.entries(secret);
  need(matches({ jwe: /^.{1,8192}$/su, plain: /^.{1,4096}$/su, ref: /^prompt$/ }[form], value));
}

/** Opens the sealed password and compares what it is bound to; null where there is none or you must ask for it. */
async function readPassword(c, kid, known) {
  const secret = c.secrets["smtp.password"] ?? { ref: "prompt" };
  if (secret.ref) return null;
  if (secret.plain) {
    need(known.takes_plain, "secret");
    return secret.plain;
  }
  let content;
  try {
    content = strictObject(await openJwe(secret.jwe, known), true);
  } catch {
    throw new Refused("secret");
  }
  need(exactly(content, "v", "name", "value", "bind", "pad") && content.v === 1, "secret");
  need(content.name === "smtp.password", "secret");
  const { host, port, security, username } = c.smtp;
  const bind = { aud: c.aud, jti: c.jti, host, port, security, username, signer: kid };
  need(canonical(content.bind) === canonical(bind), "bind");
  need(matches(/^.{1,4096}$/su, content.value), "secret");
  return content.value;
}

/** Looks at the header before jose sees the token, and opens it. */
async function openJwe(token, known) {
  const parts = token.split(".").map((part) => (need(part !== ""), unb64(part)));
  need(parts.length === 5);
  const h = strictObject(parts[0]);
  need(h.enc === "A256GCM" && h.typ === "smtp-secret+jwe" && h.cty === "json");
  let key;
  if (h.alg === "ECDH-ES+A256KW") {
    need(exactly(h, "alg", "enc", "kid", "typ", "cty", "epk") && (await thumbprint(h.epk)));
    const jwk = known.private_keys.find((candidate) => candidate.kid === h.kid);
    need(jwk && h.epk.crv === jwk.crv);
    key = await importJWK(jwk, h.alg);
  } else {
    need(h.alg === "PBES2-HS512+A256KW" && exactly(h, "alg", "enc", "typ", "cty", "p2s", "p2c"));
    need(known.transfer_code && whole(h.p2c, 1000, 16384));
    need(unb64(h.p2s).length >= 8 && unb64(h.p2s).length <= 64);
    key = new TextEncoder().encode(known.transfer_code);
  }
  const options = { keyManagementAlgorithms: [h.alg], contentEncryptionAlgorithms: ["A256GCM"], maxPBES2Count: 16384 };
  const { plaintext } = await compactDecrypt(token, key, options);
  need(plaintext.length > 0 && plaintext.length <= 4096 && plaintext.length % 512 === 0);
  return plaintext;
}

/** Gives the RFC 7638 thumbprint of a public key that has exactly its own members. */
async function thumbprint(jwk) {
  const [kty, ...coordinates] = (isObject(jwk) && Object.hasOwn(MEMBERS, jwk.crv) && MEMBERS[jwk.crv]) || [];
  need(kty && exactly(jwk, "kty", "crv", ...coordinates) && jwk.kty === kty);
  need(coordinates.every((name) => unb64(jwk[name]).length === 32));
  return calculateJwkThumbprint(jwk);
}

function matches(pattern, value) {
  return typeof value === "string" && pattern.test(value);
}

function whole(value, low, high) {
  return Number.isSafeInteger(value) && value >= low && value <= high;
}
