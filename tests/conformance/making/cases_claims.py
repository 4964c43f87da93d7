"""Honest signatures over claims that do not hold for this reader, or that are no configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.conformance.making.bench import BOTH_FORMS, BOTH_SUITES, NONCE, NOW, Bench, Case, Form, Made

ED = ("ed25519",)
EC = ("p256",)
JSON: tuple[Form, ...] = ("json",)
JWS: tuple[Form, ...] = ("jws",)
IAT, EXP = NOW - 600, NOW - 600 + 7 * 86400


def claims(**changes: Any) -> Callable[[Bench], Made]:
    """Sign changed claims."""
    return lambda bench: Made(bench.file(bench.claims(**changes)))


def smtp(changes: Mapping[str, Any], **more: Any) -> Callable[[Bench], Made]:
    """Sign changed settings."""
    return lambda bench: Made(bench.file(bench.claims(changes, **more)))


def sealed(
    smtp_changes: Mapping[str, Any] | None = None, *, known: Mapping[str, Any], **changes: Any
) -> Callable[[Bench], Made]:
    """Sign a configuration with a sealed password, for a reader that knows something unusual."""
    return lambda bench: Made(bench.file(bench.sealed_claims(smtp_changes, **changes)), **known)


def spent(bench: Bench) -> Made:
    """The same file was activated before."""
    return Made(bench.file(bench.sealed_claims()), spent_jti=(bench.jti("other"), bench.jti()))


def by_colleague(bench: Bench) -> Made:
    """One registered signer names another as the issuer."""
    return Made(bench.file(bench.claims(who="colleague")))


def many_checks(bench: Bench) -> Made:
    """One check more than a file may hold."""
    return Made(bench.file(bench.claims(checks=bench.claims()["checks"][:1] * 65)))


def without_settings(bench: Bench) -> Made:
    """Leave the settings out."""
    return Made(bench.file({name: value for name, value in bench.claims().items() if name != "smtp"}))


def check(**changes: Any) -> Callable[[Bench], Made]:
    """Change the record of one check."""
    one = {"id": "tcp.connect", "result": "passed", "at": IAT, "from": "this-computer"}
    return claims(checks=[{**one, **changes}])


def sender(name: str = "Northwind", address: str = "referrals@northwind.example") -> Callable[[Bench], Made]:
    """Change who messages are from."""
    return smtp({"from": {"name": name, "address": address}})


def case(
    name: str,
    attack: str,
    title: str,
    make: Callable[[Bench], Made],
    suites: tuple[str, ...] = ED,
    forms: tuple[Form, ...] = JWS,
    expect: str = "format",
) -> Case:
    """Make a case of this file: most are of one suite and one form."""
    return Case(name, expect, title, make, suites, forms, attack=attack)


FRAME = (
    case("audience", "audience", "Signed for another platform.", sealed(aud="elsewhere.example", known={}), BOTH_SUITES, BOTH_FORMS, "audience"),
    case("audience-unspecified", "audience", "Signed for no platform in particular.", claims(aud="unspecified"), ED, BOTH_FORMS, "audience"),
    case("audience-capital", "audience", "The audience differs in case.", claims(aud="Platform.example"), EC, JSON, "audience"),
    case("audience-prefix", "audience", "The audience begins like this platform's.", claims(aud="platform.example.attacker.example"), ED, JWS, "audience"),
    case("expired", "expired", "exp was a day ago.", sealed(known={"now": EXP + 86400}), BOTH_SUITES, BOTH_FORMS, "expired"),
    case("expired-now", "expired", "exp is this second.", sealed(known={"now": EXP}), EC, BOTH_FORMS, "expired"),
    case("not-yet-valid", "not-yet-valid", "nbf is an hour ahead.", sealed(known={"now": IAT - 3660}), BOTH_SUITES, BOTH_FORMS, "not-yet-valid"),
    case("not-yet-valid-by-a-second", "not-yet-valid", "nbf is the next second.", sealed(known={"now": IAT - 61}), ED, BOTH_FORMS, "not-yet-valid"),
    case("nbf-ahead", "not-yet-valid", "iat is within the minute that clocks may differ, nbf is not past.",
         sealed(nbf=NOW + 30, iat=NOW + 30, known={}), ED, BOTH_FORMS, "not-yet-valid"),
    case("signed-in-the-future", "not-yet-valid", "nbf is long past, but iat is 61 seconds ahead.",
         sealed(nbf=NOW - 9000, iat=NOW + 61, exp=NOW + 600, known={}), EC, BOTH_FORMS, "not-yet-valid"),
    case("replay", "replay", "The same file was activated before.", spent, BOTH_SUITES, BOTH_FORMS, "replay"),
    case("replay-of-request", "replay", "A new file, but the request's nonce was spent.",
         sealed(req=NONCE, known={"spent_req": (NONCE,)}), BOTH_SUITES, BOTH_FORMS, "replay"),
    case("superseded", "superseded", "A newer configuration was accepted a second later.", sealed(known={"last_iat": IAT + 1}), BOTH_SUITES, BOTH_FORMS, "superseded"),
    case("superseded-long-ago", "superseded", "An old file that is still in time.",
         sealed(iat=NOW - 6 * 86400, nbf=NOW - 6 * 86400 - 60, exp=NOW + 3600, known={"last_iat": NOW - 60}), ED, JWS, "superseded"),
)  # fmt: skip

ORDER = (
    case("audience-and-expired", "order", "Another platform's and expired: the audience is judged first.",
         sealed(aud="elsewhere.example", known={"now": EXP}), EC, JSON, "audience"),
    case("expired-and-replayed", "order", "Expired and activated before: exp is judged first.",
         lambda b: Made(b.file(b.claims()), now=EXP, spent_jti=(b.jti(),)), ED, JSON, "expired"),
    case("replayed-and-superseded", "order", "Activated before and older than the last: the replay is judged first.",
         lambda b: Made(b.file(b.claims()), spent_jti=(b.jti(),), last_iat=NOW), EC, JWS, "replay"),
    case("superseded-and-transplanted", "order", "Older than the last, with somebody else's password: nothing is opened.",
         lambda b: Made(b.file({**b.claims(), "secrets": b.sealed_claims({"host": "mail.other.example"})["secrets"]}), last_iat=NOW), ED, JWS, "superseded"),
)  # fmt: skip

TIMES = (
    case("eight-days", "lifetime", "exp is eight days after iat.", claims(exp=IAT + 8 * 86400), BOTH_SUITES),
    case("exp-before-iat", "lifetime", "exp is before iat.", claims(exp=IAT - 1)),
    case("nbf-after-iat", "lifetime", "nbf is after iat.", claims(nbf=IAT + 1), EC),
    case("exp-as-text", "lifetime", "exp is a text.", claims(exp=str(EXP))),
    case("exp-is-iat", "lifetime", "exp is the same second as iat.", claims(exp=IAT)),
    case("iat-as-text", "lifetime", "iat is a text.", claims(iat=str(IAT)), EC),
    case("nbf-as-text", "lifetime", "nbf is a text.", claims(nbf=str(IAT - 60))),
    case("exp-missing", "lifetime", "No exp.", claims(exp=...), EC),
    case("iat-missing", "lifetime", "No iat.", claims(iat=...)),
    case("negative-nbf", "lifetime", "nbf is negative.", claims(nbf=-1), EC),
)  # fmt: skip

IDENTITY = (
    case("issuer-is-colleague", "kid-mismatch", "iss is another registered key.", by_colleague, BOTH_SUITES, BOTH_FORMS),
    case("issuer-is-address", "kid-mismatch", "iss is a web address.", claims(iss="https://northwind.example"), EC),
    case("issuer-missing", "kid-mismatch", "No iss.", claims(iss=...)),
    case("audience-list", "audience", "aud is a list that holds this platform.", claims(aud=["platform.example", "elsewhere.example"]), BOTH_SUITES),
    case("audience-missing", "audience", "No aud.", claims(aud=...), EC),
    case("audience-blank", "audience", "aud has a blank.", claims(aud="platform.example "), ED, JSON),
    case("jti-missing", "replay", "No jti: nothing to remember.", claims(jti=...), BOTH_SUITES),
    case("jti-not-v4", "replay", "jti is a UUID of another version.", claims(jti="3f1d9f0e-8a51-1f5c-9a39-52b6f0c6a7d1")),
    case("jti-capital", "replay", "jti in capital letters would be another text.", claims(jti="3F1D9F0E-8A51-4F5C-9A39-52B6F0C6A7D1"), EC),
    case("req-short", "replay", "req has 15 characters.", claims(req="x" * 15)),
    case("req-null", "replay", "req is null.", claims(req=None), EC),
)  # fmt: skip

SETTINGS = (
    case("port-zero", "settings", "port is 0.", smtp({"port": 0})),
    case("port-too-large", "settings", "port is 65536.", smtp({"port": 65536}), EC),
    case("port-negative", "settings", "port is -587.", smtp({"port": -587})),
    case("port-text", "settings", "port is a text.", smtp({"port": "587"}), EC),
    case("port-true", "settings", "port is true, which some languages count as 1.", smtp({"port": True}), BOTH_SUITES),
    case("host-with-port", "settings", "host carries a port.", smtp({"host": "mail.northwind.example:25"})),
    case("host-capital", "settings", "host is not lower case.", smtp({"host": "Mail.northwind.example"}), EC),
    case("host-own-script", "settings", "host is not in A-labels.", smtp({"host": "b\u00fccher.example"})),
    case("host-address", "settings", "host is a web address.", smtp({"host": "https://mail.northwind.example/"}), EC),
    case("host-blank", "settings", "host has a blank.", smtp({"host": "mail.northwind.example evil.example"})),
    case("host-empty", "settings", "host is empty.", smtp({"host": ""}), EC),
    case("host-empty-label", "settings", "host has two dots in a row.", smtp({"host": "mail..northwind.example"})),
    case("host-final-dot", "settings", "host ends with a dot.", smtp({"host": "mail.northwind.example."}), EC),
    case("host-hyphen", "settings", "A label begins with a hyphen.", smtp({"host": "-mail.northwind.example"})),
    case("host-null", "settings", "host is null.", smtp({"host": None}), EC),
    case("security-unknown", "settings", "security is a word of its own.", smtp({"security": "tls"})),
    case("security-opportunistic", "settings", "security is optional.", smtp({"security": "starttls-if-offered"}), EC),
    case("security-missing", "settings", "No security.", smtp({"security": ...})),
    case("unencrypted-password", "settings", "A password over an unencrypted connection.", smtp({"port": 25, "security": "cleartext"}), BOTH_SUITES, BOTH_FORMS),
    case("username-without-sign-in", "settings", "auth is none, but there is a user name.", smtp({"auth": "none"}, secrets={})),
    case("secret-without-sign-in", "settings", "auth is none, but there is a secret.", smtp({"auth": "none", "username": None}), EC),
    case("sign-in-without-username", "settings", "auth is password, but username is null.", smtp({"username": None})),
    case("sign-in-without-secret", "settings", "auth is password, but there is no secret.", claims(secrets={}), EC),
    case("username-blank", "settings", "The user name begins with a blank.", smtp({"username": " referrals@northwind.example"})),
    case("username-empty", "settings", "The user name is empty.", smtp({"username": ""}), EC),
    case("username-long", "settings", "The user name has 321 characters.", smtp({"username": "u" * 321})),
    case("from-name-empty", "settings", "The From name is empty.", sender(name=""), EC),
    case("from-name-blank", "settings", "The From name ends with a blank.", sender(name="Northwind ")),
    case("from-name-no-break-space", "settings", "The From name begins with a no-break space.", sender(name="\u00a0Northwind")),
    case("from-name-long", "settings", "The From name has 201 characters.", sender(name="\U0001f4ee" * 201), EC),
    case("from-address-with-name", "settings", "The address carries a name.", sender(address="Northwind <referrals@northwind.example>")),
    case("from-two-addresses", "settings", "Two addresses.", sender(address="a@northwind.example,b@northwind.example"), EC),
    case("from-without-at", "settings", "No at sign.", sender(address="northwind.example")),
    case("from-two-dots", "settings", "Two dots in a row before the at sign.", sender(address="a..b@northwind.example")),
    case("from-first-dot", "settings", "A dot at the beginning of the address.", sender(address=".a@northwind.example"), EC),
    case("from-domain-capital", "settings", "The address's domain is not lower case.", sender(address="referrals@Northwind.example"), EC),
    case("pin-without-hash", "settings", "verify is pin, but nothing is pinned.", smtp({"tls": {"verify": "pin", "spki_sha256": None}})),
    case("hash-without-pin", "settings", "verify is full, but something is pinned.", smtp({"tls": {"verify": "full", "spki_sha256": "A" * 43}}), EC),
    case("tls-off", "settings", "verify is none.", smtp({"tls": {"verify": "none", "spki_sha256": None}}), BOTH_SUITES, BOTH_FORMS),
    case("unknown-setting", "settings", "A setting that the profile does not know.", smtp({"proxy": "203.0.113.9:1080"})),
    case("unknown-claim", "settings", "A claim that the profile does not know.", claims(admin=True), EC, BOTH_FORMS),
    case("prototype-claim", "settings", "A claim named __proto__.", claims(**{"__proto__": {"admin": True}}), ED, BOTH_FORMS),
    case("smtp-missing", "settings", "No settings.", without_settings, EC),
    case("smtp-list", "settings", "The settings are a list.", lambda b: Made(b.file({**b.claims(), "smtp": []}))),
    case("tested-without-checks", "settings", "Said to be tested, without a check.", claims(checks=[]), EC),
    case("checks-but-not-tested", "settings", "Checks, but said to be not tested.", claims(tested="not-tested")),
    case("server-text-in-check", "settings", "A check that carries a server's text.", check(text="250 OK"), EC),
    case("check-result-unknown", "settings", "A check with a result of its own.", check(result="skipped")),
    case("check-time-negative", "settings", "The time of a check is negative.", check(at=-1)),
    case("check-time-as-text", "settings", "The time of a check is a text.", check(at="2027-01-15"), EC),
    case("too-many-checks", "settings", "65 checks.", many_checks),
    case("tested-unknown", "settings", "tested is a word of its own.", claims(tested="yes")),
    case("checks-object", "settings", "The checks are an object.", claims(checks={"tcp.connect": "passed"}), EC),
    case("check-as-text", "settings", "A check is a text.", claims(checks=["tcp.connect passed"])),
    case("check-id-with-blank", "settings", "A check's id holds a sentence.", check(id="we checked it"), EC),
    case("check-id-long", "settings", "A check's id has 65 characters.", check(id="c" * 65)),
    case("check-place-unknown", "settings", "A check was run at a place of its own.", check(**{"from": "the-moon"}), EC),
    case("host-long", "settings", "The host has 254 characters.", smtp({"host": "a." * 123 + "examples"})),
    case("label-long", "settings", "A label of the host has 64 characters.", smtp({"host": "m" * 64 + ".example"}), EC),
    case("auth-unknown", "settings", "auth is a word of its own.", smtp({"auth": "oauth"})),
    case("from-as-text", "settings", "The sender is a text.", smtp({"from": "referrals@northwind.example"}), EC),
    case("from-with-reply-to", "settings", "The sender has a member that the profile does not know.",
         smtp({"from": {"name": "N", "address": "n@northwind.example", "reply_to": "a@attacker.example"}})),
    case("tls-with-more", "settings", "tls has a member that the profile does not know.",
         smtp({"tls": {"verify": "full", "spki_sha256": None, "skip": True}}), EC),
    case("tls-as-text", "settings", "tls is a text.", smtp({"tls": "full"})),
    case("pin-short", "settings", "The pinned hash has 42 characters.", smtp({"tls": {"verify": "pin", "spki_sha256": "A" * 42}}), EC),
    case("secrets-list", "settings", "No sign-in, and the secrets are an empty list.", smtp({"auth": "none", "username": None}, secrets=[])),
    case("signer-kind-unknown", "settings", "signer_key is a word of its own.", claims(signer_key="trusted"), EC),
)  # fmt: skip

CASES = (*FRAME, *ORDER, *TIMES, *IDENTITY, *SETTINGS)
