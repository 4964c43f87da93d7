// Judges vectors with npm's jose and nothing else: no header allow-list, no strict JSON, no binding.
// argv: the folder that holds jose, then vectors; stdout: one JSON object, name -> what jose says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, ...names] = process.argv.slice(2);
const jose = await import(pathToFileURL(join(modules, "jose", "dist", "webapi", "index.js")));

const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(",")}]`
    : value && typeof value === "object"
      ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`
      : JSON.stringify(value);

// The readable file becomes an ordinary token when the payload is put back.
function tokenOf(vector) {
  const text = vector.file.trim();
  if (!text.startsWith("{")) return text;
  const { config, signature } = JSON.parse(text);
  return signature.replace("..", `.${Buffer.from(canonical(config)).toString("base64url")}.`);
}

async function judge(vector) {
  const token = tokenOf(vector);
  const { alg, kid } = jose.decodeProtectedHeader(token);
  let jwk;
  for (const candidate of vector.registered_keys) if ((await jose.calculateJwkThumbprint(candidate)) === kid) jwk = candidate;
  if (!jwk) return { verdict: "unknown-key" };
  const options = { algorithms: ["EdDSA", "Ed25519", "ES256"], typ: "smtp-config+jwt", audience: vector.audience };
  try {
    const key = await jose.importJWK(jwk, alg);
    const { payload } = await jose.jwtVerify(token, key, { ...options, currentDate: new Date(vector.now * 1000) });
    return { verdict: "ok", opened: await opened(vector, payload) };
  } catch (error) {
    return { verdict: error.claim ?? error.code ?? error.name };
  }
}

async function opened(vector, claims) {
  const token = claims.secrets?.["smtp.password"]?.jwe;
  if (typeof token !== "string") return null;
  try {
    const { alg } = jose.decodeProtectedHeader(token);
    const code = vector.transfer_code && new TextEncoder().encode(vector.transfer_code);
    const key = alg.startsWith("PBES2") ? code : await jose.importJWK(vector.private_keys[0], alg);
    const options = { keyManagementAlgorithms: [alg], maxPBES2Count: 16384 };
    return Buffer.from((await jose.compactDecrypt(token, key, options)).plaintext).toString("utf8");
  } catch (error) {
    return { refused: error.code ?? error.name };
  }
}

const said = {};
for (const name of names) {
  const vector = JSON.parse(readFileSync(name, "utf8"));
  said[vector.name] = await judge(vector);
}
process.stdout.write(JSON.stringify(said));
