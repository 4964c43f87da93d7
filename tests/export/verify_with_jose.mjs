// Verifies and opens what SMTP Wizard wrote, with npm jose and nothing of ours.
// stdin: {"document", "token", "jwk", "private_jwk", "code", "now"}; stdout: what came out, as JSON.
// argv[2]: the folder that holds jose.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto; // Node 18 has it, but not as a global

const folder = join(process.argv[2], "jose");
const { exports: map } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const entry = [map["."]].flatMap((e) => (typeof e === "string" ? [e] : [e.import, e.default])).find((e) => typeof e === "string");
const jose = await import(pathToFileURL(join(folder, entry)));

const input = JSON.parse(readFileSync(0, "utf8"));
const document = JSON.parse(input.document);
const decoder = new TextDecoder();

// RFC 8785 in its restricted form: sorted keys, no blanks.
const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(",")}]`
    : value && typeof value === "object"
      ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`
      : JSON.stringify(value);

const key = await jose.importJWK(input.jwk, input.alg);
const claims = await jose.jwtVerify(input.token, key, {
  algorithms: ["EdDSA", "ES256"],
  typ: "smtp-config+jwt",
  audience: document.config.aud,
  issuer: document.config.iss,
  currentDate: new Date(input.now * 1000),
});

const [header, , signature] = document.signature.split(".");
const payload = Buffer.from(canonical(document.config)).toString("base64url");
const detached = await jose.flattenedVerify({ protected: header, payload, signature }, key);

const changed = structuredClone(document.config);
changed.smtp.host = "mail.attacker.example";
const forged = { protected: header, payload: Buffer.from(canonical(changed)).toString("base64url"), signature };
const forgery = await jose.flattenedVerify(forged, key).then(() => "accepted", (error) => error.code);

let secret = null;
if (input.private_jwk || input.code) {
  const token = document.config.secrets["smtp.password"].jwe;
  const algorithm = jose.decodeProtectedHeader(token).alg;
  const opening = input.code ? new TextEncoder().encode(input.code) : await jose.importJWK(input.private_jwk, algorithm);
  const opened = await jose.compactDecrypt(token, opening, {
    keyManagementAlgorithms: [algorithm],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  secret = { header: opened.protectedHeader, content: JSON.parse(decoder.decode(opened.plaintext)) };
}

const result = {
  header: claims.protectedHeader,
  claims: claims.payload,
  detached: JSON.parse(decoder.decode(detached.payload)),
  thumbprint: await jose.calculateJwkThumbprint(input.jwk),
  forgery,
  secret,
};
process.stdout.write(JSON.stringify(result));
