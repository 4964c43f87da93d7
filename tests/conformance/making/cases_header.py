"""Protected headers that hold anything but exactly alg, kid and typ."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import Any

from tests.conformance.making.bench import BOTH_FORMS, BOTH_SUITES, Bench, Case, Form, Made
from tests.conformance.making.jose import b64, canonical, compact, public, sign, unb64

ED = ("ed25519",)
EC = ("p256",)
JWS: tuple[Form, ...] = ("jws",)
URL = "https://attacker.example/keys"


def with_header(**changes: Any) -> Callable[[Bench], Made]:
    """Sign honestly, under a changed header."""
    return lambda bench: Made(bench.file(bench.claims(), header=bench.header(**changes)))


def raw_header(change: Callable[[Bench], bytes]) -> Callable[[Bench], Made]:
    """Sign honestly, under a header that is these bytes."""
    return lambda bench: Made(bench.file(bench.claims(), header=change(bench)))


def twice_alg(bench: Bench) -> bytes:
    """Give a header in which alg stands twice."""
    return compact(bench.header()).replace(b'{"alg"', b'{"alg":"none","alg"')


def embedded_key(bench: Bench) -> Made:
    """A stranger signs and brings the key along, under the kid of the registered one."""
    header = bench.header(jwk=public(bench.key("stranger")))
    return Made(
        bench.file(
            bench.claims(), who="stranger", header=header, document={"signer": {"jwk": public(bench.key("signer"))}}
        )
    )


def unencoded(bench: Bench) -> Made:
    """Sign the payload as it is (RFC 7797), and say so in the header."""
    payload = canonical(bench.claims())
    raw = b64(compact(bench.header(b64=False, crit=["b64"])))
    made = sign(bench.key("signer"), raw.encode() + b"." + payload)
    return Made(bench.file(bench.claims(), header=unb64(raw), signature=lambda _: made))


def shared_secret(key: Callable[[Bench], bytes]) -> Callable[[Bench], Made]:
    """Use the public key, which everybody has, as the secret of HS256."""

    def make(bench: Bench) -> Made:
        header = compact(bench.header(alg="HS256"))
        signed = f"{b64(header)}.{b64(canonical(bench.claims()))}".encode()
        made = hmac.new(key(bench), signed, hashlib.sha256).digest()
        return Made(bench.file(bench.claims(), header=header, signature=lambda _: made))

    return make


def none(alg: str, signature: bytes) -> Callable[[Bench], Made]:
    """Say that nothing is signed."""
    return lambda bench: Made(bench.file(bench.claims(), header=bench.header(alg=alg), signature=lambda _: signature))


def case(
    name: str,
    attack: str,
    title: str,
    make: Callable[[Bench], Made],
    suites: tuple[str, ...] = ED,
    forms: tuple[Form, ...] = JWS,
    expect: str = "format",
) -> Case:
    """Make a case of this file."""
    return Case(name, expect, title, make, suites, forms, attack=attack)


CASES = (
    case("jku", "jku", "The header points at a key set of the attacker.", with_header(jku=URL), BOTH_SUITES, BOTH_FORMS),
    case("x5u", "x5u", "The header points at a certificate of the attacker.", with_header(x5u=URL)),
    case("x5c", "x5c", "The header brings a certificate.", with_header(x5c=["MIIB"]), EC),
    case("x5t", "x5c", "The header names a certificate.", with_header(**{"x5t#S256": "A" * 43})),
    case("jwk", "jwk", "The header brings the key that made the signature, under a registered kid.", embedded_key, BOTH_SUITES, BOTH_FORMS),
    case("jwk-of-signer", "jwk", "The header repeats the registered key.", raw_header(
        lambda b: compact(b.header(jwk=public(b.key("signer"))))), EC),
    case("crit", "crit", "The header marks a member as critical.", with_header(crit=["exp"], exp=1), BOTH_SUITES, BOTH_FORMS),
    case("crit-empty", "crit", "crit is an empty list.", with_header(crit=[])),
    case("b64-false", "b64", "The payload is signed as it is, without base64url (RFC 7797).", unencoded, BOTH_SUITES, BOTH_FORMS),
    case("b64-true", "b64", "b64 is there although it changes nothing.", with_header(b64=True), EC),
    case("zip", "zip", "The header says that the payload is compressed.", with_header(zip="DEF"), BOTH_SUITES, BOTH_FORMS),
    case("cty", "extra-header", "One more registered member.", with_header(cty="JWT"), EC),
    case("unknown-member-in-header", "extra-header", "One more member.", with_header(extra=1)),
    case("nonce-in-header", "extra-header", "A nonce, as ACME has it.", with_header(nonce="AAAA"), EC),
    case("alg-none", "alg-none", "alg is none, and the signature is one byte.", none("none", b"\0"), BOTH_SUITES, BOTH_FORMS),
    case("alg-none-kept-signature", "alg-none", "alg is none, over an honest signature.", with_header(alg="none")),
    case("alg-none-empty-signature", "alg-none", "alg is none, and the signature is empty.", none("none", b""), EC),
    case("alg-none-capital", "alg-none", "alg is None with a capital letter.", none("None", b"\0"), EC),
    case("alg-hs256-jwk", "alg-hs256", "HS256 with the public JWK as the secret.",
         shared_secret(lambda b: canonical(public(b.key("signer")))), BOTH_SUITES, BOTH_FORMS),
    case("alg-hs256-raw", "alg-hs256", "HS256 with the bytes of the public key as the secret.",
         shared_secret(lambda b: unb64(b.key("signer")["x"]))),
    case("alg-rs256", "alg-other", "An algorithm of no suite.", with_header(alg="RS256")),
    case("alg-es384", "alg-other", "An algorithm of no suite.", with_header(alg="ES384"), EC),
    case("alg-es256k", "alg-other", "Another curve of the same size.", with_header(alg="ES256K"), EC),
    case("alg-ed448", "alg-other", "The larger Edwards curve.", with_header(alg="Ed448")),
    case("alg-missing", "alg-other", "No alg.", with_header(alg=...)),
    case("alg-list", "alg-other", "alg is a list.", with_header(alg=["EdDSA", "none"]), EC),
    case("alg-lower-case", "alg-other", "Names of algorithms have their case.", with_header(alg="eddsa")),
    case("alg-twice", "duplicate-keys", "alg stands twice: once none, once right.", raw_header(twice_alg), BOTH_SUITES, BOTH_FORMS),
    case("kid-missing", "kid-mismatch", "No kid.", with_header(kid=...)),
    case("kid-path", "kid-mismatch", "kid is a path to a file.", with_header(kid="../../../../dev/null"), EC),
    case("kid-query", "kid-mismatch", "kid is a piece of SQL.", with_header(kid="' OR '1'='1")),
    case("kid-null", "kid-mismatch", "kid is null.", with_header(kid=None), EC),
    case("kid-number", "kid-mismatch", "kid is a number.", with_header(kid=7)),
    case("kid-padded", "kid-mismatch", "kid has an equals sign.", raw_header(lambda b: compact(b.header(kid=b.kid() + "="))), EC),
    case("kid-short", "kid-mismatch", "The last character of kid is missing.", raw_header(lambda b: compact(b.header(kid=b.kid()[:-1])))),
    case("kid-other-alphabet", "kid-mismatch", "kid has a plus sign.", raw_header(lambda b: compact(b.header(kid="+" + b.kid()[1:]))), EC),
    case("kid-with-line-end", "kid-mismatch", "kid ends with a line end.", raw_header(lambda b: compact(b.header(kid=b.kid() + "\n")))),
    case("typ-missing", "typ", "No typ.", with_header(typ=...), EC),
    case("typ-jwt", "typ", "typ is JWT, as on a session token.", with_header(typ="JWT"), BOTH_SUITES, BOTH_FORMS),
    case("typ-receipt", "typ", "The typ of a receipt: another kind of file by the same signer.", with_header(typ="smtp-receipt+jwt"), BOTH_SUITES, BOTH_FORMS),
    case("typ-invitation", "typ", "The typ of an invitation.", with_header(typ="smtp-invitation+jwt"), EC),
    case("typ-capital", "typ", "typ in capital letters.", with_header(typ="SMTP-CONFIG+JWT")),
    case("typ-media-type", "typ", "typ with application/ in front.", with_header(typ="application/smtp-config+jwt"), EC),
    case("header-array", "not-a-file", "The header is an array.", raw_header(lambda _: b"[]")),
    case("header-text", "not-a-file", "The header is no JSON.", raw_header(lambda _: b"EdDSA"), EC),
    case("header-trailing", "not-a-file", "Something follows the header's object.", raw_header(lambda b: compact(b.header()) + b"{}")),
)  # fmt: skip
