// The JSON of smtp-config/1: parsed strictly, written canonically, and base64url in its one right spelling.

/** The configuration is not taken; `verdict` is for your own log, outward say only that it was refused. */
export class Refused extends Error {
  constructor(verdict) {
    super(verdict);
    this.verdict = verdict;
  }
}

/** Refuses with a verdict unless a condition holds. */
export function need(condition, verdict = "format") {
  if (!condition) throw new Refused(verdict);
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gs;
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Parses one object: no duplicate keys, floats, large integers, control or direction characters, depth at most 8. */
export function strictObject(bytes, directions = false) {
  let text, value;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new Refused("format");
  }
  need(isObject(value));
  // JSON.parse keeps the last of two equal names, and the text has one more of them than the value.
  let named = 0;
  const bare = text.replace(STRING, (_, colon) => ((named += colon ? 1 : 0), '"'));
  need(walk(value, directions, 1) === named && !/\d[.eE]|-0/.test(bare));
  return value;
}

/** Refuses what the profile leaves out; gives the number of members. */
function walk(value, directions, depth) {
  if (typeof value === "string") need(!CONTROL.test(value) && (directions || !DIRECTION.test(value)));
  if (typeof value === "number") need(Number.isSafeInteger(value));
  if (typeof value !== "object" || value === null) return 0;
  need(depth <= 8);
  let members = 0;
  for (const [name, item] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      need(/^[ -~]{1,100}$/.test(name));
      members += 1;
    }
    members += walk(item, directions, depth + 1);
  }
  return members;
}

/** Writes the RFC 8785 text; for what strictObject lets through, sorted names and no blanks are all of it. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** Reads base64url; lenient decoders take many spellings of one value, here there is one. */
export function unb64(text) {
  need(typeof text === "string");
  const bytes = Buffer.from(text, "base64url");
  need(bytes.toString("base64url") === text);
  return bytes;
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells whether a value is an object with exactly these names. */
export function exactly(value, ...names) {
  return isObject(value) && Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
}
