// Judges vectors with the example reader: `node check-vectors.mjs ../../*.json`; exit code 1 when one is wrong.
import { readFileSync } from "node:fs";
import { readConfig } from "./smtp-config-reader.mjs";
import { Refused } from "./strict-json.mjs";

async function judge(vector) {
  const bytes = "file" in vector ? Buffer.from(vector.file) : Buffer.from(vector.file_base64, "base64");
  try {
    const { password } = await readConfig(bytes, vector);
    return password === vector.password ? "ok" : "ok with another password";
  } catch (error) {
    if (error instanceof Refused) return error.verdict;
    throw error;
  }
}

let wrong = process.argv.length < 3;
for (const name of process.argv.slice(2)) {
  const vector = JSON.parse(readFileSync(name, "utf8"));
  const verdict = await judge(vector);
  const right = verdict === vector.expect;
  wrong ||= !right;
  console.log(`${right ? "right" : "WRONG"} ${vector.name}: ${verdict}`);
}
process.exitCode = wrong ? 1 : 0;
