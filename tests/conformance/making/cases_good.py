"""Configurations that a reader takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.conformance.making.bench import KEYS, NONCE, NOW, PASSWORD, Bench, Case, Made
from tests.conformance.making.jose import b64, canonical, octets

CODE: str = KEYS["transfer_code"]
ODD_PASSWORD = ' \u202eright to left\u200f "quoted\\ \u00e4\u0308 '
SMTP_PIN = {"tls": {"verify": "pin", "spki_sha256": b64(octets("pinned", 32))}}
QUOTED = {"from": {"name": "N", "address": '"front desk"@xn--bcher-kva.example'}}
IMPLICIT = {"port": 465, "security": "implicit-tls"}
RELAY = {"host": "192.0.2.25", "port": 25, "security": "cleartext", "auth": "none", "username": None}


def prompt(bench: Bench) -> Made:
    """No secret inside: the platform asks."""
    return Made(bench.file(bench.claims(), pretty=True))


def sealed(bench: Bench) -> Made:
    """Sealed for the platform's key, with the nonce of its request file."""
    return Made(bench.file(bench.sealed_claims(req=NONCE), pretty=True), password=PASSWORD)


def with_code(bench: Bench, rounds: int = 10_000, salt: int = 16) -> Made:
    """Sealed with a transfer code."""
    claims = bench.claims()
    jwe = bench.seal_with_code(bench.content(bench.bind(claims)), rounds=rounds, salt=salt)
    file = bench.file({**claims, "secrets": {"smtp.password": {"jwe": jwe}}}, pretty=True)
    return Made(file, code=CODE, password=PASSWORD)


def of_password(bench: Bench, password: str) -> Made:
    """Sealed, with another password."""
    claims = bench.claims()
    jwe = bench.seal(bench.content(bench.bind(claims), password))
    return Made(bench.file({**claims, "secrets": {"smtp.password": {"jwe": jwe}}}), password=password)


def longest_password(bench: Bench) -> Made:
    """The plaintext is exactly 4096 bytes long."""
    claims = bench.claims()
    spare = 4096 - len(bench.content(bench.bind(claims), "", 0))
    return of_password(bench, "p" * spare)


def plain(bench: Bench) -> Made:
    """A password in plain text that this reader asked for."""
    claims = bench.claims(secrets={"smtp.password": {"plain": PASSWORD}})
    return Made(bench.file(claims), takes_plain=True, password=PASSWORD)


def rewritten(bench: Bench) -> Made:
    """Another program wrote the readable file anew: other order, escapes and blanks, the same values."""
    document = json.loads(bench.file(bench.sealed_claims()))
    document["config"] = dict(reversed(document["config"].items()))
    text = json.dumps(dict(reversed(document.items())), indent="\t").replace("/", "\\/")
    return Made(b"\r\n " + text.replace("\n", "\r\n").encode(), password=PASSWORD)


def escaped_plainly(bench: Bench) -> Made:
    """Backslashes, quotes and an escaped backslash before what looks like an escape of a surrogate."""
    name = 'A "B" \\ C \\ud800 \U0001f4ee'
    return Made(bench.file(bench.claims({"from": {"name": name, "address": "referrals@northwind.example"}})))


def as_large_as_allowed(bench: Bench) -> Made:
    """The readable file is 65,536 bytes long."""
    file = bench.file(bench.claims())
    return Made(file + b" " * (65536 - len(file)))


def as_large_as_a_token(bench: Bench) -> Made:
    """The token is 98,304 bytes long."""
    file = bench.file(bench.claims())
    return Made(file + b" " * (98304 - len(file)))


def all_check_words(bench: Bench) -> Made:
    """As many checks as a file may hold, with every word that they may use."""
    checks = [
        {"id": "tcp.connect", "result": result, "at": at, "from": place}
        for result in ("passed", "warning", "failed")
        for place in ("this-computer", "practice")
        for at in (0, 2**53 - 1)
    ]
    return Made(bench.file(bench.claims(checks=(checks * 6)[:64], tested="failed")))


def header_in_another_order(bench: Bench) -> Made:
    """The order of the header's members means nothing."""
    return Made(bench.file(bench.claims(), header=canonical(bench.header())[:-1] + b" }"))


def times(bench: Bench, now: int, last_iat: int | None = None) -> Made:
    """At the edge of what is in time."""
    return Made(bench.file(bench.claims()), now=now, last_iat=last_iat)


def other(name: str, title: str, smtp: Mapping[str, Any], **claims: Any) -> Case:
    """Make a case of other settings."""
    return Case(name, "ok", title, lambda bench: Made(bench.file(bench.claims(smtp, **claims))), ("ed25519",))


CASES = (
    Case("prompt", "ok", "No secret inside: the platform asks for the password.", prompt),
    Case("sealed", "ok", "The password is sealed for the platform's key.", sealed),
    Case("transfer-code", "ok", "The password is sealed with a transfer code.", with_code),
    Case(
        "newer-name-of-algorithm",
        "ok",
        "RFC 9864 writes Ed25519 where older libraries write EdDSA.",
        lambda b: Made(b.file(b.claims(), header=b.header(alg="Ed25519"))),
        ("ed25519",),
    ),
    Case(
        "header-in-another-order", "ok", "The order of the header's members means nothing.", header_in_another_order
    ),
    Case(
        "rewritten-file",
        "ok",
        "Another program wrote the readable file anew, with the same values.",
        rewritten,
        forms=("json",),
    ),
    Case(
        "blanks-around-token",
        "ok",
        "An editor added a line end to the token.",
        lambda b: Made(b"\n" + b.file(b.claims()) + b"\r\n"),
        forms=("jws",),
    ),
    Case("escapes-in-name", "ok", "A name with quotes, backslashes and an emoji.", escaped_plainly, ("p256",)),
    Case(
        "odd-password",
        "ok",
        "Blanks at the edges and direction marks belong to the password.",
        lambda b: of_password(b, ODD_PASSWORD),
    ),
    Case("longest-password", "ok", "A plaintext of exactly 4096 bytes.", longest_password, ("ed25519",), ("jws",)),
    Case(
        "most-rounds",
        "ok",
        "p2c of 16384 is the most that a reader takes.",
        lambda b: with_code(b, 16384),
        ("p256",),
        ("json",),
    ),
    Case(
        "plain-asked-for", "ok", "A password in plain text, and the reader was told to take it.", plain, ("ed25519",)
    ),
    Case("largest-file", "ok", "A readable file of 65,536 bytes.", as_large_as_allowed, ("ed25519",), ("json",)),
    Case(
        "first-second",
        "ok",
        "nbf is now, and iat is 60 seconds ahead: clocks differ.",
        lambda b: times(b, NOW - 660),
        ("p256",),
    ),
    Case("last-second", "ok", "One second before exp.", lambda b: times(b, NOW - 600 + 7 * 86400 - 1), ("ed25519",)),
    Case(
        "same-second-as-last",
        "ok",
        "iat equals the iat of the last accepted configuration.",
        lambda b: times(b, NOW, NOW - 600),
        ("p256",),
    ),
    Case(
        "other-ids-spent",
        "ok",
        "Other jti and req values were spent, these were not.",
        lambda b: Made(
            b.file(b.claims(req=NONCE)), spent_jti=(b.jti("other"),), spent_req=("another-nonce-0123456789",)
        ),
        ("ed25519",),
    ),
    Case("largest-token", "ok", "A token with blanks up to 98,304 bytes.", as_large_as_a_token, ("p256",), ("jws",)),
    Case(
        "fewest-rounds",
        "ok",
        "p2c of 1000 is the least that a reader takes.",
        lambda b: with_code(b, 1000),
        ("ed25519",),
        ("jws",),
    ),
    Case("shortest-salt", "ok", "A salt of 8 bytes.", lambda b: with_code(b, 1000, 8), ("p256",), ("jws",)),
    Case("longest-salt", "ok", "A salt of 64 bytes.", lambda b: with_code(b, 1000, 64), ("ed25519",), ("json",)),
    Case(
        "all-check-words",
        "ok",
        "Checks that passed, warned and failed, seen from both places, at the largest time.",
        all_check_words,
        ("p256",),
    ),
    other(
        "implicit-tls",
        "Implicit TLS, partly tested, by a key made for one time.",
        IMPLICIT,
        tested="partly",
        signer_key="one-time",
    ),
    other(
        "practice",
        "Signed in practice mode; the checks failed.",
        {"port": 65535},
        tested="failed",
        signer_key="practice",
    ),
    other("longest-host", "A host of 253 characters.", {"host": "a." * 123 + "example", "port": 1}),
    other("nbf-is-iat", "nbf and iat are the same second.", {}, nbf=NOW - 600),
    other("relay-without-sign-in", "A relay that admits by address: no user name, no secret.", RELAY, secrets={}),
    other("pinned-certificate", "One pinned certificate key.", SMTP_PIN),
    other("address-literal", "The host is an IPv6 address.", {"host": "2001:db8::25"}),
    other(
        "digits-in-last-label",
        "Labels with digits and hyphens; no label is digits alone.",
        {"host": "smtp_1.2-floor"},
    ),
    other("quoted-local-part", "A quoted local part at an international domain.", QUOTED),
    other("not-tested", "The checks were not run, and it says so.", {}, tested="not-tested", checks=[]),
)
