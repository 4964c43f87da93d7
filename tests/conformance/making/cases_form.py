"""Files that are not what the profile calls JSON, a token or a document: refused before any key is looked at."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.conformance.making.bench import BOTH_FORMS, BOTH_SUITES, Bench, Case, Form, Made
from tests.conformance.making.jose import Json, b64, canonical, public, unb64

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
JSON: tuple[Form, ...] = ("json",)
JWS: tuple[Form, ...] = ("jws",)
ED = ("ed25519",)
EC = ("p256",)


def replaced(bench: Bench, old: bytes, new: bytes, lenient: bytes | None = None) -> Made:
    """Replace bytes in the payload, and sign it: the token as it stands, the document as a lenient reader sees it."""
    payload = canonical(bench.claims())
    assert payload.count(old) == 1
    seen = None if bench.form == "jws" else payload.replace(old, old if lenient is None else lenient)
    return Made(bench.file(payload.replace(old, new), signed=seen))


def named(bench: Bench, name: str) -> Made:
    """Sign a From name that holds some character as itself."""
    claims = bench.claims({"from": {"name": f"North{name}wind", "address": "referrals@northwind.example"}})
    return Made(bench.file(claims))


def escaped_name(bench: Bench, escape: bytes, lenient: str) -> Made:
    """Sign a From name that holds an escape; a lenient reader turns it into something else."""
    return replaced(bench, b'"name":"Northwind', b'"name":"' + escape, b'"name":"' + lenient.encode())


def text_of(change: Callable[[str], str]) -> Callable[[Bench], Made]:
    """Change the text of a finished file."""
    return lambda bench: Made(change(bench.file(bench.claims()).decode()).encode())


def bytes_of(change: Callable[[bytes], bytes]) -> Callable[[Bench], Made]:
    """Change the bytes of a finished file."""
    return lambda bench: Made(change(bench.file(bench.claims())))


def document(**changes: object) -> Callable[[Bench], Made]:
    """Change members of the readable file around the signed part."""
    return lambda bench: Made(bench.file(bench.claims(), document=changes))


def hinted(hint: Callable[[Bench], Json]) -> Callable[[Bench], Made]:
    """Change the hint which key signed."""
    return lambda bench: Made(bench.file(bench.claims(), document={"signer": {"jwk": hint(bench)}}))


def not_canonical(bench: Bench) -> Made:
    """Sign a payload with blanks: a parser gives the same object, the bytes are others."""
    return Made(bench.file(json.dumps(bench.claims(), sort_keys=True).encode()))


def unsorted(bench: Bench) -> Made:
    """Sign a payload whose members are in another order."""
    claims = dict(reversed(bench.claims().items()))
    return Made(bench.file(json.dumps(claims, ensure_ascii=False, separators=(",", ":")).encode()))


def escaped_payload(bench: Bench) -> Made:
    """Sign a payload that escapes what RFC 8785 writes as itself."""
    return Made(bench.file(json.dumps(bench.claims(), sort_keys=True, separators=(",", ":")).encode()))


def respelled(part: int) -> Callable[[Bench], Made]:
    """Spell one part of the token with spare bits set: the same bytes for a lenient decoder."""

    def make(bench: Bench) -> Made:
        claims = bench.claims()
        if part == 1:  # a payload whose length leaves spare bits
            while len(canonical(claims)) % 3 == 0:
                claims["smtp"]["from"]["name"] += "x"
        parts = bench.file(claims).decode().split(".")
        old = parts[part]
        parts[part] = next(
            old[:-1] + char for char in ALPHABET if char != old[-1] and unb64(old[:-1] + char) == unb64(old)
        )
        return Made(".".join(parts).encode())

    return make


def nested(bench: Bench, depth: int, opened: str = "[", closed: str = "]", inner: str = "") -> Made:
    """Put deep nesting where the checks stand."""
    return replaced_checks(bench, f"{opened * depth}{inner}{closed * depth}".encode())


def replaced_checks(bench: Bench, new: bytes) -> Made:
    """Put other JSON where the checks stand, and sign that."""
    old = canonical(bench.claims()["checks"])
    return Made(bench.file(canonical(bench.claims()).replace(old, new)))


def too_long_payload(bench: Bench) -> Made:
    """A token whose payload is one byte over 64 KiB; the token itself is below its cap."""
    claims = bench.claims()
    claims["filler"] = "x" * (65536 + 1 - len(canonical({**claims, "filler": ""})))
    return Made(bench.file(claims))


def flattened(bench: Bench, general: bool) -> Made:
    """Use a JSON serialisation of JWS with an unprotected header (RFC 7515 section 7.2)."""
    token = Bench(bench.suite, "jws", bench.label).file(bench.claims()).decode()
    protected, payload, signature = token.split(".")
    one = {"protected": protected, "header": {"kid": bench.kid()}, "signature": signature}
    whole = {"payload": payload, "signatures": [one]} if general else {"payload": payload, **one}
    return Made(json.dumps(whole).encode())


def case(
    name: str,
    attack: str,
    title: str,
    make: Callable[[Bench], Made],
    suites: tuple[str, ...] = ED,
    forms: tuple[Form, ...] = BOTH_FORMS,
    expect: str = "format",
) -> Case:
    """Make a case of this file: most are of one suite and both forms, and refused as ``format``."""
    return Case(name, expect, title, make, suites, forms, attack=attack)


DUPLICATES = (
    case("duplicate-port", "duplicate-keys", "port stands twice; most parsers keep the last.",
         lambda b: replaced(b, b'"port":587', b'"port":25,"port":587'), BOTH_SUITES),
    case("duplicate-host-last-wins", "duplicate-keys", "host stands twice; a parser that keeps the last sees the attacker's.",
         lambda b: replaced(b, b'"host":"mail.northwind.example"',
                            b'"host":"mail.northwind.example","host":"mail.attacker.example"')),
    case("duplicate-same-value", "duplicate-keys", "aud stands twice with the same value.",
         lambda b: replaced(b, b'"aud":"platform.example"', b'"aud":"platform.example","aud":"platform.example"'), EC),
    case("duplicate-escaped", "duplicate-keys", "port stands twice, once written with an escape.",
         lambda b: replaced(b, b'"port":587', b'"p\\u006frt":25,"port":587'), EC),
    case("duplicate-config", "duplicate-keys", "The readable file has two config members.",
         bytes_of(lambda f: f.replace(b'"config":', b'"config":{},"config":')), BOTH_SUITES, JSON),
    case("duplicate-signature", "duplicate-keys", "The readable file has two signature members.",
         bytes_of(lambda f: f.replace(b'"signature":', b'"signature":"e30..AAAA","signature":')), ED, JSON),
)  # fmt: skip

NUMBERS = (
    case("float-port", "floats", "port is 587.0.", lambda b: replaced(b, b'"port":587', b'"port":587.0'), BOTH_SUITES),
    case("float-with-fraction", "floats", "port is 587.5.", lambda b: replaced(b, b'"port":587', b'"port":587.5')),
    case("exponent", "floats", "iat is written with an exponent.",
         lambda b: replaced(b, b'"iat":1799999400', b'"iat":17999994e2', b'"iat":1799999400'), EC),
    case("minus-zero", "floats", "nbf is -0.",
         lambda b: replaced(b, b'"nbf":1799999340', b'"nbf":-0', b'"nbf":0'), EC),
    case("nan", "floats", "port is NaN, which is no JSON.", lambda b: replaced(b, b'"port":587', b'"port":NaN')),
    case("large-integer", "floats", "exp is 2^53: some parsers round such numbers.",
         lambda b: replaced(b, b'"exp":1800604200', b'"exp":9007199254740992', b'"exp":9007199254740992')),
    case("rounded-integer", "floats", "exp is 2^53 + 1, which some parsers read as 2^53.",
         lambda b: replaced(b, b'"exp":1800604200', b'"exp":9007199254740993', b'"exp":9007199254740992'), EC),
    case("endless-integer", "floats", "port has 5,000 digits.",
         lambda b: replaced(b, b'"port":587', b'"port":' + b"9" * 5000), EC),
)  # fmt: skip

NESTING = (
    case("nine-levels", "deep-nesting", "Nine levels of nesting.", lambda b: nested(b, 8), ED),
    case("thousands-of-arrays", "deep-nesting", "5,000 nested arrays: a recursive parser may die of it.",
         lambda b: nested(b, 5_000), EC),
    case("thousands-of-objects", "deep-nesting", "3,000 nested objects.",
         lambda b: nested(b, 3_000, '{"a":', "}", "1"), ED),
    case("unclosed-arrays", "deep-nesting", "10,000 opening brackets and nothing else.",
         lambda b: Made(b'{"a":' + b"[" * 10_000), ED, JSON),
)  # fmt: skip

CHARACTERS = (
    case("bell-in-name", "control-characters", "An escaped control character in the From name.",
         lambda b: escaped_name(b, b"North\\u0007", "North\\u0007"), BOTH_SUITES),
    case("line-end-in-username", "control-characters", "A line end in the user name would start a new command.",
         lambda b: Made(b.file(b.claims({"username": "a\r\nRCPT TO:<b@c.example>"})))),
    case("nul-in-username", "control-characters", "NUL in the user name would shift the fields of SASL PLAIN.",
         lambda b: Made(b.file(b.claims({"username": "referrals\0root"}))), EC),
    case("raw-line-end", "control-characters", "A raw line end inside a string, which is no JSON.",
         lambda b: replaced(b, b'"name":"Northwind', b'"name":"North\nwind', b'"name":"North\\nwind'), EC),
    case("delete-in-name", "control-characters", "U+007F in the From name.", lambda b: named(b, "\x7f")),
    case("c1-control-in-name", "control-characters", "U+0085 in the From name.", lambda b: named(b, "\x85"), EC),
    case("line-separator", "control-characters", "U+2028 in the From name.", lambda b: named(b, "\u2028")),
    case("paragraph-separator", "control-characters", "U+2029 in the From name.", lambda b: named(b, "\u2029"), EC),
    case("right-to-left-override", "bidi", "U+202E turns the rest of the line around.", lambda b: named(b, "\u202e"), BOTH_SUITES),
    case("isolate", "bidi", "U+2066 begins an isolate.", lambda b: named(b, "\u2066"), EC),
    case("left-to-right-mark", "bidi", "U+200E in the From name.", lambda b: named(b, "\u200e")),
    case("right-to-left-mark", "bidi", "U+200F in the From name.", lambda b: named(b, "\u200f"), EC),
    case("arabic-letter-mark", "bidi", "U+061C in the From name.", lambda b: named(b, "\u061c")),
    case("lone-high-surrogate", "surrogates", "An escape of half a character, which parsers replace or keep.",
         lambda b: escaped_name(b, b"\\ud83d", "\ufffd"), BOTH_SUITES),
    case("lone-low-surrogate", "surrogates", "An escape of the other half of a character.",
         lambda b: escaped_name(b, b"a\\udd11", "a\ufffd")),
    case("swapped-surrogates", "surrogates", "Both halves in the wrong order.",
         lambda b: escaped_name(b, b"\\udd11\\ud83d", "\ufffd\ufffd"), EC),
    case("key-not-ascii", "foreign-keys", "A member's name is not ASCII.",
         lambda b: Made(b.file({**b.claims(), "a\u0443d": "platform.example"}))),
    case("invalid-utf-8", "encoding", "A byte that is not UTF-8, which parsers replace.",
         lambda b: replaced(b, b'"name":"Northwind', b'"name":"North\xffwind', '"name":"North\ufffdwind'.encode()), BOTH_SUITES),
    case("overlong-utf-8", "encoding", "A quotation mark in two bytes.",
         lambda b: replaced(b, b'"name":"Northwind', b'"name":"North\xc0\xa2wind', '"name":"North\ufffd\ufffdwind'.encode()), EC),
    case("surrogate-in-utf-8", "encoding", "Half a character in three bytes of UTF-8.",
         lambda b: replaced(b, b'"name":"Northwind', b'"name":"North\xed\xa0\xbdwind', '"name":"North\ufffd\ufffd\ufffdwind'.encode())),
    case("byte-order-mark", "encoding", "A byte order mark before the file.", bytes_of(lambda f: b"\xef\xbb\xbf" + f)),
    case("utf-16", "encoding", "The file in UTF-16.", bytes_of(lambda f: f.decode().encode("utf-16")), EC),
)  # fmt: skip

SYNTAX = (
    case("empty", "not-a-file", "An empty file.", lambda b: Made(b"")),
    case("blanks", "not-a-file", "Blanks alone.", lambda b: Made(b" \r\n")),
    case("null", "not-a-file", "The word null.", lambda b: Made(b"null"), ED, JSON),
    case("array", "not-a-file", "The document inside an array.", bytes_of(lambda f: b"[" + f + b"]"), ED, JSON),
    case("truncated", "not-a-file", "The end of the file is missing.", bytes_of(lambda f: f.strip()[:-1] if f[:1] == b"{" else f[:-100])),
    case("trailing-object", "not-a-file", "A second object after the first.", bytes_of(lambda f: f + b"{}"), BOTH_SUITES, JSON),
    case("trailing-comma", "not-a-file", "A comma before the last brace.", bytes_of(lambda f: f.strip()[:-1] + b",}"), EC, JSON),
    case("comment", "not-a-file", "A comment after the first brace.", bytes_of(lambda f: f.replace(b"{", b"{/**/", 1)), ED, JSON),
    case("single-quotes", "not-a-file", "Names in single quotes.", bytes_of(lambda f: f.replace(b'"format"', b"'format'")), EC, JSON),
    case("payload-is-an-array", "not-a-file", "The signed payload is no object.", lambda b: Made(b.file(b"[]"))),
    case("payload-not-canonical", "not-canonical", "A signed payload with blanks.", not_canonical, BOTH_SUITES, JWS),
    case("payload-unsorted", "not-canonical", "A signed payload whose members are in another order.", unsorted, EC, JWS),
    case("payload-escaped", "not-canonical", "A signed payload with escapes that RFC 8785 does not write.", escaped_payload, ED, JWS),
)  # fmt: skip

TOKENS = (
    case("padding", "base64url", "An equals sign at the end.", text_of(lambda t: t + "="), ED, JWS),
    case("standard-alphabet", "base64url", "The alphabet of MIME, not of base64url.",
         lambda b: Made(b.file(b.claims(checks=[], tested="not-tested")).replace(b"-", b"+").replace(b"_", b"/")), ED, JWS),
    case("line-end-inside", "base64url", "A line end inside the token.", text_of(lambda t: t[:400] + "\n" + t[400:]), EC, JWS),
    case("respelled-signature", "base64url", "Spare bits of the signature are set.", respelled(2), BOTH_SUITES, JWS),
    case("respelled-payload", "base64url", "Spare bits of the payload are set.", respelled(1), EC, JWS),
    case("stripped-signature", "stripped-signature", "The signature is empty.", text_of(lambda t: t.rsplit(".", 1)[0] + "."), BOTH_SUITES, JWS),
    case("two-parts", "stripped-signature", "The signature is missing with its dot.", text_of(lambda t: t.rsplit(".", 1)[0]), ED, JWS),
    case("detached-token", "stripped-signature", "The payload is missing.", text_of(lambda t: t.split(".")[0] + ".." + t.split(".")[2]), EC, JWS),
    case("four-parts", "not-a-file", "One part too many.", text_of(lambda t: t + ".AAAA"), ED, JWS),
)  # fmt: skip

DOCUMENTS = (
    case("without-signature", "stripped-signature", "The member signature is missing.", document(signature=...), BOTH_SUITES, JSON),
    case("empty-signature", "stripped-signature", "The signature is an empty text.", document(signature=""), ED, JSON),
    case("null-signature", "stripped-signature", "The signature is null.", document(signature=None), EC, JSON),
    case("header-alone", "stripped-signature", "The signature has a header and nothing after the dots.",
         lambda b: Made(b.file(b.claims(), signature=lambda _: b"")), ED, JSON),
    case("attached-signature", "not-a-file", "The signature carries a payload of its own.",
         lambda b: Made(b.file(b.claims()).replace(b"..", b"." + b64(canonical(b.claims())).encode() + b".")), EC, JSON),
    case("other-format", "not-a-file", "The format is smtp-config/2.", document(format="smtp-config/2"), ED, JSON),
    case("unknown-member", "not-a-file", "A member that the profile does not know.", document(extra=1), EC, JSON),
    case("unprotected-header", "unprotected-header", "An unprotected header beside the signature.", document(header={"alg": "none"}), BOTH_SUITES, JSON),
    case("flattened-json", "unprotected-header", "The flattened JSON serialisation of JWS.", lambda b: flattened(b, general=False), ED, JSON),
    case("general-json", "unprotected-header", "The general JSON serialisation of JWS.", lambda b: flattened(b, general=True), EC, JSON),
    case("hint-of-another-key", "kid-mismatch", "The hint is another registered key.", hinted(lambda b: public(b.key("colleague"))), BOTH_SUITES, JSON),
    case("hint-with-private-key", "kid-mismatch", "The hint holds a private key.", hinted(lambda b: b.key("signer")), ED, JSON),
    case("hint-with-kid", "kid-mismatch", "The hint holds a kid of its own.", hinted(lambda b: {**public(b.key("signer")), "kid": b.kid()}), EC, JSON),
    case("hint-without-key", "kid-mismatch", "The hint is empty.", document(signer={}), ED, JSON),
    case("hint-as-text", "kid-mismatch", "The hint is a text.", document(signer={"jwk": "signer"}), EC, JSON),
    case("signer-as-text", "kid-mismatch", "The member signer is a text.", document(signer="jwk"), ED, JSON),
    case("hint-not-on-curve", "kid-mismatch", "The hint is no point of the curve.",
         hinted(lambda b: {**public(b.key("signer")), "y": b.key("signer")["x"]}), EC, JSON),
)  # fmt: skip

SIZES = (
    case("over-64-kib", "too-large", "A readable file of 65,537 bytes.", bytes_of(lambda f: f + b" " * (65537 - len(f))), ED, JSON, "too-large"),
    case("payload-over-64-kib", "too-large", "The payload is one byte over 64 KiB.", too_long_payload, EC, JWS, "too-large"),
    case("token-over-96-kib", "too-large", "A sound token, and blanks up to more than 96 KiB.", text_of(lambda t: t + " " * 98305), ED, JWS, "too-large"),
)  # fmt: skip

CASES = (*DUPLICATES, *NUMBERS, *NESTING, *CHARACTERS, *SYNTAX, *TOKENS, *DOCUMENTS, *SIZES)
