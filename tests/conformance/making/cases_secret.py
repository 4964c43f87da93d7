"""Passwords that were sealed for another configuration, do not open, or must not even be tried."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

from tests.conformance.making.bench import BOTH_FORMS, BOTH_SUITES, KEYS, PASSWORD, Bench, Case, Form, Made
from tests.conformance.making.jose import (
    agreed_key,
    b64,
    code_key,
    compact,
    derived_key,
    encrypt,
    encrypt_cbc,
    encrypt_directly,
    octets,
    public,
    unb64,
)

ED = ("ed25519",)
EC = ("p256",)
JSON: tuple[Form, ...] = ("json",)
JWS: tuple[Form, ...] = ("jws",)
CODE: str = KEYS["transfer_code"]


def carrying(bench: Bench, jwe: object, **known: Any) -> Made:
    """Put something into the place of the sealed password and sign honestly."""
    return Made(bench.file(bench.claims(secrets={"smtp.password": {"jwe": jwe}})), **known)


def sealed(jwe: Callable[[Bench, bytes], str], **known: Any) -> Callable[[Bench], Made]:
    """Seal the right content in an unusual way."""
    return lambda bench: carrying(bench, jwe(bench, bench.content(bench.bind(bench.claims()))), **known)


def key_header(**changes: Any) -> Callable[[Bench], Made]:
    """Seal under a changed header."""
    return sealed(lambda bench, content: bench.seal(content, **changes))


def code_header(rounds: int = 1000, salt: int = 16, **changes: Any) -> Callable[[Bench], Made]:
    """Seal with the transfer code under a changed header."""
    return sealed(
        lambda bench, content: bench.seal_with_code(content, rounds=rounds, salt=salt, **changes), code=CODE
    )


def parts(change: Callable[[list[str]], list[str]]) -> Callable[[Bench], Made]:
    """Change the parts of a sealed password: header, wrapped key, iv, ciphertext, tag."""
    return sealed(lambda bench, content: ".".join(change(bench.seal(content).split("."))))


def content(make: Callable[[Bench], bytes]) -> Callable[[Bench], Made]:
    """Seal another plaintext."""
    return lambda bench: carrying(bench, bench.seal(make(bench)))


def member(**changes: Any) -> Callable[[Bench], Made]:
    """Seal a plaintext with changed members."""
    return content(lambda bench: bench.content(bench.bind(bench.claims()), **changes))


def bound(**changes: Any) -> Callable[[Bench], Made]:
    """Seal a plaintext that is bound to something else."""
    return content(lambda bench: bench.content(bench.bind(bench.claims(), **changes)))


def secrets(value: object) -> Callable[[Bench], Made]:
    """Sign other secrets."""
    return lambda bench: Made(bench.file(bench.claims(secrets=value)))


def transplanted(bench: Bench) -> Made:
    """Lift the signer's sealed password into the configuration of another registered signer, with another host."""
    stolen = bench.sealed_claims()["secrets"]
    claims = bench.claims(
        {"host": "mail.attacker.example"}, who="colleague", jti=bench.jti("attacker"), secrets=stolen
    )
    return Made(bench.file(claims, who="colleague"))


def reused(bench: Bench) -> Made:
    """Use a sealed password in a second configuration of the same signer."""
    return Made(bench.file({**bench.sealed_claims(), "jti": bench.jti("second")}))


def redirected(bench: Bench) -> Made:
    """The same signer, the same jti, another host."""
    claims = bench.claims({"host": "mail.attacker.example"}, secrets=bench.sealed_claims()["secrets"])
    return Made(bench.file(claims))


def transplanted_code(bench: Bench) -> Made:
    """The transplant with a transfer code."""
    claims = bench.claims()
    stolen = bench.seal_with_code(bench.content(bench.bind(claims)))
    other = bench.claims(
        {"host": "mail.attacker.example"}, who="colleague", secrets={"smtp.password": {"jwe": stolen}}
    )
    return Made(bench.file(other, who="colleague"), code=CODE)


def compressed(bench: Bench, plaintext: bytes) -> str:
    """Deflate the plaintext honestly (RFC 7516 section 4.1.3), as one stored block (RFC 1951 section 3.2.4)."""
    length = len(plaintext)
    block = b"\1" + length.to_bytes(2, "little") + (length ^ 0xFFFF).to_bytes(2, "little") + plaintext
    return bench.seal(block, zip="DEF")


def with_parties(bench: Bench, plaintext: bytes) -> str:
    """Derive the key with apu and apv."""
    parties = b"\0\0\0\1A" + b"\0\0\0\1B"
    wrapping = agreed_key(bench.ephemeral(), bench.key("platform"), parties=parties)
    return encrypt(bench.seal_header(apu="QQ", apv="Qg"), plaintext, wrapping, bench.label)


def direct(bench: Bench, plaintext: bytes) -> str:
    """Encrypt with the agreed key itself."""
    agreed = agreed_key(bench.ephemeral(), bench.key("platform"), "A256GCM")
    return encrypt_directly(bench.seal_header(alg="ECDH-ES"), plaintext, agreed, bench.label)


def shorter_wrapping(bench: Bench, plaintext: bytes) -> str:
    """Wrap with a key of 128 bits."""
    wrapping = agreed_key(bench.ephemeral(), bench.key("platform"), "ECDH-ES+A128KW", 16)
    return encrypt(bench.seal_header(alg="ECDH-ES+A128KW"), plaintext, wrapping, bench.label)


def shorter_key(bench: Bench, plaintext: bytes) -> str:
    """Encrypt with a key of 128 bits."""
    wrapping = agreed_key(bench.ephemeral(), bench.key("platform"))
    return encrypt(bench.seal_header(enc="A128GCM"), plaintext, wrapping, bench.label, key_length=16)


def with_cbc(bench: Bench, plaintext: bytes) -> str:
    """Encrypt with AES-CBC and HMAC."""
    wrapping = agreed_key(bench.ephemeral(), bench.key("platform"))
    return encrypt_cbc(bench.seal_header(enc="A256CBC-HS512"), plaintext, wrapping, bench.label)


def weaker_code(bench: Bench, plaintext: bytes) -> str:
    """Derive a key of 128 bits from the transfer code."""
    alg, salt = "PBES2-HS256+A128KW", octets(f"{bench.label} salt", 16)
    header = {"alg": alg, "p2s": b64(salt), "p2c": 1000, "enc": "A256GCM", "typ": "smtp-secret+jwe", "cty": "json"}
    return encrypt(compact(header), plaintext, code_key(CODE, salt, 1000, alg), bench.label)


def nobodys_key(bench: Bench) -> Made:
    """Seal for another platform, and name this one's key."""
    plaintext = bench.content(bench.bind(bench.claims()))
    return carrying(bench, bench.seal(plaintext, to="other_platform", kid=bench.key("platform")["kid"]))


def low_order(bench: Bench) -> Made:
    """Name a point of small order as the ephemeral key: the agreement gives zero with every private key."""
    return carrying(bench, bench.seal(_right(bench), epk={"kty": "OKP", "crv": "X25519", "x": b64(bytes(32))}))


def off_curve(bench: Bench) -> Made:
    """Name a point that is not on the curve, the classic attack on a static key."""
    epk = public(bench.ephemeral())
    return carrying(bench, bench.seal(_right(bench), epk={**epk, "y": b64(octets("off the curve", 32))}))


def signing_curve(bench: Bench) -> Made:
    """Name an Ed25519 key as the ephemeral key."""
    return carrying(bench, bench.seal(_right(bench), epk=public(KEYS["EdDSA+X25519"]["signer"])))


def other_suite(bench: Bench) -> Made:
    """Name an ephemeral key of the other suite."""
    other = "P-256" if bench.suite == "ed25519" else "X25519"
    return carrying(bench, bench.seal(_right(bench), epk=public(derived_key(other, f"{bench.label} ephemeral"))))


def private_epk(bench: Bench) -> Made:
    """Name the ephemeral key with its private part."""
    ephemeral = bench.ephemeral()
    return carrying(bench, bench.seal(_right(bench), epk=ephemeral))


def short_epk(bench: Bench) -> Made:
    """Name an ephemeral key of 31 bytes."""
    epk = public(bench.ephemeral())
    return carrying(bench, bench.seal(_right(bench), epk={**epk, "x": b64(unb64(epk["x"])[:31])}))


def deep_pad(bench: Bench) -> bytes:
    """Give a plaintext whose padding is an array in arrays."""
    flat = bench.content(bench.bind(bench.claims()), length=496)
    return flat.replace(b'"pad":"0', b'"pad":[[[[[[[["0').replace(b'0","v":', b'0"]]]]]]]],"v":')


def plain_of(password: str) -> Callable[[Bench], Made]:
    """Sign a password in plain text, for a reader that takes such."""
    return lambda b: Made(b.file(b.claims(secrets={"smtp.password": {"plain": password}})), takes_plain=True)


def duplicate_value(bench: Bench) -> bytes:
    """Give a plaintext in which the password stands twice."""
    plain = bench.content(bench.bind(bench.claims()))
    extra = b'"value":"other",'
    return plain.replace(b'"value"', extra + b'"value"').replace(b"0" * len(extra), b"", 1)


def json_serialised(bench: Bench) -> str:
    """Write the JWE in the flattened JSON serialisation, with an unprotected header."""
    names = ("protected", "encrypted_key", "iv", "ciphertext", "tag")
    jwe = bench.seal(_right(bench)).split(".")
    return json.dumps({**dict(zip(names, jwe, strict=True)), "unprotected": {"zip": "DEF"}})


def flipped(text: str) -> str:
    """Flip one bit of a part."""
    data = unb64(text)
    return b64(data[:-1] + bytes([data[-1] ^ 1]))


def reheaded(p: list[str]) -> list[str]:
    """Write the same header in another order: the tag covers the text of the header."""
    header = dict(reversed(json.loads(unb64(p[0])).items()))
    return [b64(json.dumps(header).encode()), *p[1:]]


def without_epk(p: list[str]) -> list[str]:
    """Take the ephemeral key out of the header."""
    header = {name: value for name, value in json.loads(unb64(p[0])).items() if name != "epk"}
    return [b64(json.dumps(header).encode()), *p[1:]]


def respelled(p: list[str]) -> list[str]:
    """Pad one part as MIME does."""
    return [*p[:4], base64.urlsafe_b64encode(unb64(p[4])).decode()]


def _right(bench: Bench) -> bytes:
    return bench.content(bench.bind(bench.claims()))


def case(
    name: str,
    attack: str,
    title: str,
    make: Callable[[Bench], Made],
    suites: tuple[str, ...] = ED,
    forms: tuple[Form, ...] = JWS,
    expect: str = "secret",
) -> Case:
    """Make a case of this file."""
    return Case(name, expect, title, make, suites, forms, attack=attack)


BIND = (
    case("transplanted", "transplanted-secret", "A sealed password lifted into another registered signer's configuration, with another host.",
         transplanted, BOTH_SUITES, BOTH_FORMS, "bind"),
    case("transplanted-with-code", "transplanted-secret", "The same with a transfer code.", transplanted_code, BOTH_SUITES, JSON, "bind"),
    case("reused", "transplanted-secret", "A sealed password in a second configuration of the same signer.", reused, BOTH_SUITES, BOTH_FORMS, "bind"),
    case("redirected", "transplanted-secret", "The same signer and jti, another host.", redirected, EC, JSON, "bind"),
    case("bound-to-other-port", "transplanted-secret", "Sealed for another port.", bound(port=465), ED, JSON, "bind"),
    case("bound-to-other-security", "transplanted-secret", "Sealed for implicit TLS.", bound(security="implicit-tls"), EC, JWS, "bind"),
    case("bound-to-other-username", "transplanted-secret", "Sealed for another user.", bound(username="other@northwind.example"), ED, JWS, "bind"),
    case("bound-to-no-username", "transplanted-secret", "Sealed for no user.", bound(username=None), EC, JSON, "bind"),
    case("bound-to-other-audience", "transplanted-secret", "Sealed for another platform.", bound(aud="elsewhere.example"), ED, JSON, "bind"),
    case("bound-to-other-signer", "transplanted-secret", "Sealed by another signer.", bound(signer="A" * 43), EC, JWS, "bind"),
    case("bound-to-nothing", "transplanted-secret", "bind is empty.", member(bind={}), BOTH_SUITES, JWS, "bind"),
    case("bound-to-null", "transplanted-secret", "bind is null.", member(bind=None), ED, JWS, "bind"),
    case("bound-to-less", "transplanted-secret", "bind leaves out the host.", bound(host=...), EC, JWS, "bind"),
    case("bound-to-more", "transplanted-secret", "bind names something more.", bound(extra=1), ED, JSON, "bind"),
    case("bound-to-port-as-text", "transplanted-secret", "bind holds the port as a text.", bound(port="587"), EC, JSON, "bind"),
    case("bound-elsewhere-and-empty", "order", "Sealed for another host, and the password is empty: bind is judged first.",
         content(lambda b: b.content(b.bind(b.claims(), host="mail.other.example"), "")), ED, JWS, "bind"),
    case("without-bind", "transplanted-secret", "No bind at all.", member(bind=...), BOTH_SUITES, BOTH_FORMS),
)  # fmt: skip

HEADERS = (
    case("secret-zip", "zip", "The secret's header says that it is compressed.", sealed(compressed), BOTH_SUITES, BOTH_FORMS),
    case("secret-jku", "jku", "The secret's header points at a key set.", key_header(jku="https://attacker.example"), ED),
    case("secret-jwk", "jwk", "The secret's header brings a key.", sealed(lambda b, c: b.seal(c, jwk=public(b.key("stranger")))), EC),
    case("secret-crit", "crit", "The secret's header marks a member as critical.", key_header(crit=["exp"], exp=1), ED),
    case("secret-party-info", "extra-header", "apu and apv change the derivation.", sealed(with_parties), EC),
    case("secret-direct-agreement", "secret-algorithm", "alg is ECDH-ES without wrapping.", sealed(direct), ED),
    case("secret-dir", "secret-algorithm", "alg is dir.", key_header(alg="dir"), EC),
    case("secret-rsa", "secret-algorithm", "alg is RSA1_5.", key_header(alg="RSA1_5"), ED),
    case("secret-a128kw", "secret-algorithm", "alg wraps with a shorter key.", sealed(shorter_wrapping), EC),
    case("secret-cbc", "secret-algorithm", "enc is A256CBC-HS512.", sealed(with_cbc), ED),
    case("secret-a128gcm", "secret-algorithm", "enc is A128GCM.", sealed(shorter_key), EC),
    case("secret-typ", "typ", "The secret has another typ.", key_header(typ="JWE"), ED),
    case("secret-typ-missing", "typ", "The secret has no typ.", key_header(typ=...), EC),
    case("secret-cty-missing", "typ", "The secret has no cty.", key_header(cty=...), ED),
    case("secret-kid-unknown", "secret-key", "Sealed for a key that this platform does not have.", key_header(kid="platform-2019"), BOTH_SUITES, BOTH_FORMS),
    case("secret-kid-missing", "secret-key", "No kid.", key_header(kid=...), EC),
    case("secret-for-another", "secret-key", "Sealed for another platform under the name of this one's key.", nobodys_key, BOTH_SUITES),
    case("secret-low-order", "secret-key", "The ephemeral key is a point of small order.", low_order, ED, BOTH_FORMS),
    case("secret-off-curve", "secret-key", "The ephemeral key is not on the curve.", off_curve, EC, BOTH_FORMS),
    case("secret-signing-curve", "secret-key", "The ephemeral key is an Ed25519 key.", signing_curve, ED),
    case("secret-other-suite", "secret-key", "The ephemeral key is of the other suite.", other_suite, BOTH_SUITES),
    case("secret-private-epk", "secret-key", "The ephemeral key comes with its private part.", private_epk, BOTH_SUITES),
    case("secret-short-epk", "secret-key", "The ephemeral key has 31 bytes.", short_epk, BOTH_SUITES),
    case("secret-epk-as-text", "secret-key", "The ephemeral key is a text.", sealed(lambda b, c: b.seal(c, epk="key")), ED),
    case("secret-no-epk", "secret-key", "No ephemeral key.", parts(without_epk), EC),
)  # fmt: skip

CODES = (
    case("wrong-code", "transfer-code", "The transfer code is another one.",
         sealed(lambda b, c: b.seal_with_code(c, rounds=1000), code=KEYS["other_transfer_code"]), BOTH_SUITES),
    case("code-not-given", "transfer-code", "Nobody typed a transfer code.", sealed(lambda b, c: b.seal_with_code(c, rounds=1000)), ED),
    case("too-many-rounds", "p2c", "p2c is 16385.", code_header(16385), BOTH_SUITES, BOTH_FORMS),
    case("endless-rounds", "p2c", "p2c is 2,000,000,000: a reader that tries is busy for minutes.", code_header(p2c=2_000_000_000), BOTH_SUITES),
    case("too-few-rounds", "p2c", "p2c is 999.", code_header(999), EC),
    case("negative-rounds", "p2c", "p2c is negative.", code_header(p2c=-1000), ED),
    case("rounds-as-text", "p2c", "p2c is a text.", code_header(p2c="1000"), EC),
    case("rounds-as-float", "p2c", "p2c is 1000.0.", code_header(p2c=1000.0), ED),
    case("rounds-true", "p2c", "p2c is true.", code_header(p2c=True), EC),
    case("long-salt", "transfer-code", "The salt has 65 bytes.", code_header(salt=65), EC),
    case("short-salt", "transfer-code", "The salt has 7 bytes.", code_header(salt=7), ED),
    case("code-with-kid", "extra-header", "A transfer code's header has a kid.", code_header(kid="platform-2026"), EC),
    case("code-weaker", "secret-algorithm", "alg is PBES2-HS256+A128KW.", sealed(weaker_code, code=CODE), ED),
)  # fmt: skip

PARTS = (
    case("secret-short-tag", "tampered-secret", "The tag has 12 bytes: some libraries take it.", parts(lambda p: [*p[:4], b64(unb64(p[4])[:12])]), BOTH_SUITES),
    case("secret-one-byte-tag", "tampered-secret", "The tag has one byte.", parts(lambda p: [*p[:4], b64(unb64(p[4])[:1])]), EC),
    case("secret-empty-tag", "tampered-secret", "The tag is empty.", parts(lambda p: [*p[:4], ""]), ED),
    case("secret-long-iv", "tampered-secret", "The iv has 16 bytes, honestly used.", sealed(lambda b, c: b.seal(c, iv=16)), BOTH_SUITES),
    case("secret-flipped", "tampered-secret", "One bit of the ciphertext is wrong.", parts(lambda p: [*p[:3], flipped(p[3]), p[4]]), BOTH_SUITES),
    case("secret-tag-flipped", "tampered-secret", "One bit of the tag is wrong.", parts(lambda p: [*p[:4], flipped(p[4])]), EC),
    case("secret-key-flipped", "tampered-secret", "One bit of the wrapped key is wrong.", parts(lambda p: [p[0], flipped(p[1]), *p[2:]]), ED),
    case("secret-no-key", "tampered-secret", "The wrapped key is empty.", parts(lambda p: [p[0], "", *p[2:]]), EC),
    case("secret-reheaded", "tampered-secret", "The header says the same in another order; the tag covers its text.", parts(reheaded), ED),
    case("secret-four-parts", "tampered-secret", "One part is missing.", parts(lambda p: p[:4]), EC),
    case("secret-padded", "base64url", "An equals sign in the sealed password.", parts(respelled), ED),
    case("secret-json", "unprotected-header", "The JSON serialisation of JWE.", lambda b: carrying(b, json_serialised(b)), EC),
)  # fmt: skip

CONTENTS = (
    case("secret-unpadded", "secret-content", "The plaintext is not a multiple of 512 bytes.",
         content(lambda b: b.content(b.bind(b.claims()), length=700)), BOTH_SUITES),
    case("secret-too-long", "secret-content", "The plaintext has 4608 bytes.", content(lambda b: b.content(b.bind(b.claims()), length=4608)), EC),
    case("secret-empty", "secret-content", "The plaintext is empty.", content(lambda _: b""), BOTH_SUITES),
    case("secret-not-json", "secret-content", "The plaintext is no JSON.", content(lambda _: b"p" * 512), ED),
    case("secret-other-name", "secret-content", "The secret of something else.", member(name="imap.password"), EC),
    case("secret-version-2", "secret-content", "v is 2.", member(v=2), ED),
    case("secret-version-true", "secret-content", "v is true.", member(v=True), EC),
    case("secret-value-number", "secret-content", "The password is a number.", member(password=1234), ED),
    case("secret-value-empty", "secret-content", "The password is empty.", member(password=""), EC),
    case("secret-value-line-end", "control-characters", "The password holds a line end.", member(password="p\r\nQUIT"), ED),
    case("secret-value-nul", "control-characters", "The password holds NUL.", member(password="p\0q"), EC),
    case("secret-unknown-member", "secret-content", "One member too many.", member(extra=1), ED),
    case("secret-deep-pad", "deep-nesting", "The padding is nested nine levels deep.", content(deep_pad), ED),
    case("secret-duplicate-value", "duplicate-keys", "The password stands twice.", content(duplicate_value), BOTH_SUITES),
)  # fmt: skip

FORMS = (
    case("plain", "plain-secret", "A password in plain text that nobody asked for.", secrets({"smtp.password": {"plain": PASSWORD}}), BOTH_SUITES, BOTH_FORMS),
    case("two-forms", "plain-secret", "Sealed and in plain text at once.",
         lambda b: Made(b.file(b.claims(secrets={"smtp.password": {"jwe": b.seal(_right(b)), "plain": "x"}}))), ED, BOTH_FORMS, "format"),
    case("no-form", "secret-content", "The secret is empty.", secrets({"smtp.password": {}}), EC, JWS, "format"),
    case("ref-unknown", "secret-content", "ref points at a file.", secrets({"smtp.password": {"ref": "file:///etc/shadow"}}), ED, JWS, "format"),
    case("jwe-object", "secret-content", "jwe is an object.", secrets({"smtp.password": {"jwe": {"protected": "e30"}}}), EC, JWS, "format"),
    case("other-secret", "secret-content", "A secret of another name.", secrets({"imap.password": {"ref": "prompt"}}), ED, JWS, "format"),
    case("second-secret", "secret-content", "A second secret.", secrets({"smtp.password": {"ref": "prompt"}, "imap.password": {"ref": "prompt"}}), EC, JWS, "format"),
    case("secret-as-text", "secret-content", "The secret is a text.", secrets({"smtp.password": "hunter2"}), ED, JWS, "format"),
    case("jwe-null", "secret-content", "jwe is null.", secrets({"smtp.password": {"jwe": None}}), ED, JWS, "format"),
    case("plain-null", "plain-secret", "plain is null.", secrets({"smtp.password": {"plain": None}}), EC, JWS, "format"),
    case("jwe-long", "secret-content", "jwe has 8193 characters.", secrets({"smtp.password": {"jwe": "A" * 8193}}), EC, JWS, "format"),
    case("plain-long", "plain-secret", "A password in plain text of 4097 characters.", plain_of("p" * 4097), ED, JWS, "format"),
    case("plain-empty", "plain-secret", "An empty password in plain text.", plain_of(""), EC, JWS, "format"),
    case("jwe-text", "tampered-secret", "jwe is not a JWE at all.", secrets({"smtp.password": {"jwe": "hunter2"}}), ED),
)  # fmt: skip

CASES = (*BIND, *HEADERS, *CODES, *PARTS, *CONTENTS, *FORMS)
