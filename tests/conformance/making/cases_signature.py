"""Signatures that do not hold, and signatures by keys that are not registered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric import utils

from tests.conformance.making.bench import BOTH_FORMS, BOTH_SUITES, NOW, Bench, Case, Form, Made
from tests.conformance.making.jose import ORDER, Json, b64, canonical, compact, public, sign

ED = ("ed25519",)
EC = ("p256",)
JSON: tuple[Form, ...] = ("json",)
JWS: tuple[Form, ...] = ("jws",)
ED_ORDER = 2**252 + 27742317777372353535851937790883648493


def changed(smtp: Json | None = None, **claims: Any) -> Callable[[Bench], Made]:
    """Change the configuration after it was signed."""
    return lambda bench: Made(bench.file(bench.claims(smtp, **claims), signed=canonical(bench.claims())))


def moved(**claims: Any) -> Callable[[Bench], Made]:
    """Change a configuration with a sealed password after it was signed."""
    return lambda b: Made(b.file({**b.sealed_claims(), **claims}, signed=canonical(b.sealed_claims())))


def with_signature(change: Callable[[bytes], bytes], **known: Any) -> Callable[[Bench], Made]:
    """Change the signature's bytes."""
    return lambda bench: Made(bench.file(bench.claims(), signature=change), **known)


def named_alg(alg: str, signed_alg: str | None = None) -> Callable[[Bench], Made]:
    """Name another algorithm; the signature may cover a header that named the right one."""

    def make(bench: Bench) -> Made:
        covered = f"{b64(compact(bench.header(alg=signed_alg or alg)))}.{b64(canonical(bench.claims()))}".encode()
        made = sign(bench.key("signer"), covered)
        return Made(bench.file(bench.claims(), header=bench.header(alg=alg), signature=lambda _: made))

    return make


def under_our_kid(bench: Bench) -> Made:
    """A stranger signs and names the registered signer's key."""
    hint = {"signer": {"jwk": public(bench.key("signer"))}}
    return Made(bench.file(bench.claims(), who="stranger", header=bench.header(), document=hint))


def colleagues_kid(bench: Bench) -> Made:
    """The signer signs and names another registered key."""
    hint = {"signer": {"jwk": public(bench.key("colleague"))}}
    claims = bench.claims(who="colleague")
    return Made(bench.file(claims, header=bench.header("colleague"), document=hint))


def stranger(bench: Bench) -> Made:
    """A stranger signs a sound configuration with a key of their own."""
    return Made(bench.file(bench.claims(who="stranger"), who="stranger"))


def revoked(bench: Bench) -> Made:
    """The signer's key was registered once."""
    return Made(bench.file(bench.claims()), registered=("colleague",))


def as_written(bench: Bench) -> Made:
    """The signature covers the document's own spelling, not the canonical bytes."""
    spelled = b" " + canonical(bench.claims())
    return Made(bench.file(spelled, signed=spelled))


def only_payload(bench: Bench) -> Made:
    """The signature covers the payload without the header."""
    made = sign(bench.key("signer"), canonical(bench.claims()))
    return Made(bench.file(bench.claims(), signature=lambda _: made))


def der(signature: bytes) -> bytes:
    """Write an ES256 signature as X.509 does."""
    return utils.encode_dss_signature(int.from_bytes(signature[:32]), int.from_bytes(signature[32:]))


def flipped(signature: bytes) -> bytes:
    """Flip one bit."""
    return bytes([signature[0] ^ 1]) + signature[1:]


def beyond_order(signature: bytes) -> bytes:
    """Add the group's order to S: equal modulo the order, refused by RFC 8032."""
    return signature[:32] + (int.from_bytes(signature[32:], "little") + ED_ORDER).to_bytes(32, "little")


def other_half(signature: bytes) -> bytes:
    """Replace s by its negative: ECDSA accepts both, so one message has two signatures."""
    return signature[:32] + (ORDER - int.from_bytes(signature[32:])).to_bytes(32)


def case(
    name: str,
    attack: str,
    title: str,
    make: Callable[[Bench], Made],
    suites: tuple[str, ...] = ED,
    forms: tuple[Form, ...] = BOTH_FORMS,
    expect: str = "signature",
) -> Case:
    """Make a case of this file."""
    return Case(name, expect, title, make, suites, forms, attack=attack)


CASES = (
    case("changed-host", "changed", "The host was changed after signing.", changed({"host": "mail.attacker.example"}), BOTH_SUITES),
    case("changed-security", "changed", "STARTTLS was turned into implicit TLS on another port.",
         changed({"port": 465, "security": "implicit-tls"}), EC),
    case("changed-check", "changed", "A check that failed was turned into one that passed.", changed(tested="partly"), ED),
    case("changed-secret", "changed", "The sealed password was replaced by a prompt.",
         moved(secrets={"smtp.password": {"ref": "prompt"}}), EC),
    case("retargeted", "re-target", "The audience was changed after signing, to this platform.",
         lambda b: Made(b.file(b.claims(), signed=canonical(b.claims(aud="elsewhere.example")))), BOTH_SUITES),
    case("prolonged", "changed", "exp was moved after signing.", changed(exp=NOW + 3600), ED),
    case("renumbered", "replay", "A spent jti was replaced by a new one after signing.",
         lambda b: Made(b.file(b.claims(), signed=canonical(b.claims(jti=b.jti("old")))), spent_jti=(b.jti("old"),)), EC),
    case("stranger-under-our-kid", "kid-mismatch", "A stranger signed and named a registered key.", under_our_kid, BOTH_SUITES),
    case("colleagues-kid", "kid-mismatch", "One registered signer named the key of another.", colleagues_kid, BOTH_SUITES),
    case("other-suites-algorithm", "alg-other", "The header names the other suite's algorithm for this key.",
         lambda b: named_alg("ES256" if b.alg == "EdDSA" else "EdDSA")(b), BOTH_SUITES),
    case("renamed-algorithm", "changed", "EdDSA was renamed to Ed25519 after signing.", named_alg("Ed25519", "EdDSA"), ED),
    case("signed-as-written", "not-canonical", "The signature covers the text as written, not its canonical bytes.", as_written, BOTH_SUITES, JSON),
    case("signed-without-header", "changed", "The signature covers the payload without the header.", only_payload, ED),
    case("flipped-bit", "changed", "One bit of the signature is wrong.", with_signature(flipped), BOTH_SUITES),
    case("zeros", "stripped-signature", "The signature is 64 zero bytes.", with_signature(lambda _: bytes(64)), BOTH_SUITES),
    case("one-byte-short", "stripped-signature", "The last byte of the signature is missing.", with_signature(lambda s: s[:-1]), BOTH_SUITES, JWS),
    case("one-byte-long", "stripped-signature", "One byte too many.", with_signature(lambda s: s + b"\0"), BOTH_SUITES, JSON),
    case("longer-s", "malleable", "s is written with a leading zero byte.", with_signature(lambda s: s[:32] + b"\0" + s[32:]), EC),
    case("order-as-s", "stripped-signature", "r and s are the order of the curve.", with_signature(lambda _: ORDER.to_bytes(32) * 2), EC, JWS),
    case("s-beyond-order", "malleable", "S is larger than the group's order.", with_signature(beyond_order), ED),
    case("der", "changed", "The ES256 signature is written as X.509 does.", with_signature(der), EC),
    case("stranger", "unknown-key", "A sound configuration by a key that is not registered.", stranger, BOTH_SUITES, expect="unknown-key"),
    case("revoked", "unknown-key", "The signer's key is not registered any more.", revoked, BOTH_SUITES, expect="unknown-key"),
    case("nobody-registered", "unknown-key", "No key is registered.",
         lambda b: Made(b.file(b.claims()), registered=()), ED, JWS, "unknown-key"),
    case("stranger-and-expired", "order", "Not registered and expired: the key is judged first.",
         lambda b: Made(b.file(b.claims(who="stranger"), who="stranger"), now=NOW + 8 * 86400), EC, expect="unknown-key"),
    case("stranger-with-bad-signature", "order", "Not registered and the signature is wrong: there is no key to check it with.",
         lambda b: Made(b.file(b.claims(who="stranger"), who="stranger", signature=flipped)), ED, expect="unknown-key"),
    case("bad-signature-and-expired", "order", "A wrong signature on an expired file: nothing in it is believed.",
         with_signature(flipped, now=NOW + 8 * 86400), EC),
    case("bad-signature-and-bad-claims", "order", "A wrong signature over claims that are none: the signature is judged first.",
         lambda b: Made(b.file(b.claims({"port": 0}), signature=flipped)), ED),
    case("second-signature", "replay", "ECDSA has two signatures for one message: a reader remembers jti, not the token.",
         lambda b: Made(b.file(b.claims(), signature=other_half), spent_jti=(b.jti(),)), EC, expect="replay"),
)  # fmt: skip
