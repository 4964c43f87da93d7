"""Threats, row 19: a request file may be planted."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import NOW
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.records import Platform
from wizard.export.canonical_json import MAX_BYTES
from wizard.export.platform_likeness import skeleton
from wizard.export.request_file import PlatformRequest, RequestRefusal, parse_request_file
from wizard.export.sealing_key import make_sealing_key
from wizard.export.signer_key import make_signer_key
from wizard.export.suites import ED25519, P256

BUILT_IN: dict[str, Platform] = {platform.id: platform for platform in load_platforms()}
GTR = BUILT_IN["getthereferral"]
X25519 = make_sealing_key(ED25519, "seal-1")
NIST = make_sealing_key(P256, "seal-2")
SIGNS = {**make_signer_key(ED25519).public_jwk, "use": "sig", "kid": "receipts"}


def jwk(key: Any) -> dict[str, str]:
    return {**key.public.jwk, "kid": key.public.kid, "use": "enc"}


REQUEST: dict[str, Any] = {
    "platform": "Acme Loyalty",
    "aud": "https://acme.example/smtp",
    "jwks": {"keys": [jwk(X25519), jwk(NIST), SIGNS]},
    "suites": ["EdDSA+X25519", "ES256+P-256"],
    "req": "nonce-0123456789",
    "callback": "https://acme.example/smtp/callback",
    "egress_ips": ["192.0.2.7", "2001:db8::7"],
    "fallback_sender": "noreply@acme.example",
    "exp": NOW + 3600,
}


def parse(**changes: Any) -> PlatformRequest | RequestRefusal:
    value = {name: item for name, item in {**REQUEST, **changes}.items() if item is not ...}
    return parse_request_file(json.dumps(value).encode(), BUILT_IN.values(), NOW)


def taken(**changes: Any) -> PlatformRequest:
    request = parse(**changes)
    assert isinstance(request, PlatformRequest), request
    return request


def refused(**changes: Any) -> str:
    request = parse(**changes)
    assert isinstance(request, RequestRefusal), request
    return request.code


def test_a_request_brings_key_audience_nonce_addresses_and_suites_at_once() -> None:
    request = taken()
    assert request.claimed_name == "Acme Loyalty"
    assert request.audience == "https://acme.example/smtp"
    assert request.nonce == "nonce-0123456789"
    assert request.suites == (ED25519, P256)
    assert request.sealing_key(ED25519) == X25519.public
    assert request.sealing_key(P256) == NIST.public
    assert request.egress_addresses == ("192.0.2.7", "2001:db8::7")
    assert request.fallback_sender == "noreply@acme.example"
    assert (request.built_in, request.ignored) == (None, ())


def test_the_platforms_keys_decide_the_suite() -> None:
    assert taken(jwks={"keys": [jwk(NIST)]}).suites == (P256,)
    assert taken(suites=["ES256+P-256"]).suites == (P256,)
    assert taken(suites=["ML-DSA+ML-KEM", "EdDSA+X25519"]).suites == (ED25519,)
    assert taken(jwks={"keys": [SIGNS]}).suites == ()
    assert taken(jwks={"keys": []}).sealing_key(ED25519) is None


def test_a_key_of_another_kind_is_passed_over() -> None:
    rsa = {"kty": "RSA", "n": "AQAB", "e": "AQAB"}
    assert len(taken(jwks={"keys": [rsa, jwk(X25519)]}).keys) == 1


def test_optional_members_and_members_of_a_later_version() -> None:
    request = taken(callback=..., egress_ips=..., fallback_sender=..., contact="mail us", format="smtp-request/1")
    assert (request.callback, request.egress_addresses, request.fallback_sender) == (None, (), None)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"exp": NOW}, "request.expired"),
        ({"exp": NOW - 10_000}, "request.expired"),
        ({"exp": ...}, "request.format"),
        ({"exp": "tomorrow"}, "request.format"),
        ({"aud": ""}, "request.format"),
        ({"aud": "a b"}, "request.format"),
        ({"aud": "\u202eelpmaxe"}, "request.format"),
        ({"platform": ""}, "request.format"),
        ({"platform": "x" * 101}, "request.format"),
        ({"platform": "a\u202eb"}, "request.format"),
        ({"platform": "a\nb"}, "request.format"),
        ({"req": "short"}, "request.format"),
        ({"req": "x" * 129}, "request.format"),
        ({"req": ...}, "request.format"),
        ({"suites": []}, "request.format"),
        ({"suites": "EdDSA+X25519"}, "request.format"),
        ({"callback": "http://acme.example"}, "request.format"),
        ({"callback": "javascript:alert(1)"}, "request.format"),
        ({"callback": "https://user@acme.example"}, "request.format"),
        ({"callback": "https://"}, "request.format"),
        ({"callback": "https://[::1"}, "request.format"),
        ({"callback": "https://ä.example"}, "request.format"),
        ({"egress_ips": ["acme.example"]}, "request.format"),
        ({"egress_ips": ["fe80::1%eth0"]}, "request.format"),
        ({"egress_ips": ["192.0.2.0/24"]}, "request.format"),
        ({"egress_ips": ["192.0.2.1"] * 65}, "request.format"),
        ({"fallback_sender": "not an address"}, "request.format"),
        ({"jwks": {}}, "request.format"),
        ({"jwks": []}, "request.format"),
        ({"jwks": {"keys": ["x"]}}, "request.format"),
        ({"jwks": {"keys": [jwk(X25519)] * 17}}, "request.format"),
        ({"jwks": {"keys": [{**jwk(X25519), "x": "AAAA"}]}}, "request.format"),
        ({"jwks": {"keys": [{**jwk(X25519), "d": "AAAA"}]}}, "request.private_key"),
        ({"jwks": {"keys": [{"kty": "oct", "k": "AAAA"}]}}, "request.private_key"),
        ({"format": "smtp-request/2"}, "request.format"),
    ],
    ids=str,
)
def test_what_a_request_must_not_be(change: dict[str, Any], code: str) -> None:
    assert refused(**change) == code


def test_a_large_or_broken_file_is_refused() -> None:
    assert parse_request_file(b" " * MAX_BYTES + b"{}", (), NOW) == RequestRefusal("request.too_large", "too-large")
    for data in (b"", b"[]", b"null", b"\xff", b'{"a":1,"a":2}', b"[" * 50_000):
        result = parse_request_file(data, (), NOW)
        assert isinstance(result, RequestRefusal)
        assert result.code == "request.format"


def test_a_shipped_profile_keeps_its_own_addresses_and_fallback_sender() -> None:
    request = taken(platform=GTR.name, aud=GTR.audience)
    assert request.built_in == "getthereferral"
    assert request.egress_addresses == GTR.egress_addresses == ("50.18.0.11",)
    assert request.fallback_sender == GTR.fallback_sender
    assert request.ignored == ("egress_ips", "fallback_sender")


def test_a_shipped_profile_without_addresses_takes_none_from_a_file() -> None:
    bare = replace_platform(GTR, egress_addresses=())
    data = json.dumps({**REQUEST, "platform": GTR.id, "aud": GTR.audience}).encode()
    request = parse_request_file(data, (bare,), NOW)
    assert isinstance(request, PlatformRequest)
    assert request.egress_addresses == ()


def replace_platform(platform: Platform, **changes: Any) -> Platform:
    return platform._replace(**changes)


@pytest.mark.parametrize("name", [GTR.id, GTR.name, GTR.name.upper(), f" {GTR.name} ", GTR.short_name])
def test_a_shipped_name_with_another_audience_is_refused(name: str) -> None:
    assert refused(platform=name, aud="https://attacker.example") == "request.audience"


@pytest.mark.parametrize(
    ("name", "audience"),
    [
        ("Acme", GTR.audience),
        ("GetTheReferra1", "https://attacker.example"),
        ("GetTheReferral Support", "https://attacker.example"),
        ("Get The Referral", "https://attacker.example"),
        ("GеtTheReferral", "https://attacker.example"),
        ("ＧetTheReferral", "https://attacker.example"),
        ("Gét-Thé-Référral", "https://attacker.example"),
        ("Acme", "https://getthereferral.attacker.example"),
        ("Acme", "get-the-referral"),
        ("Referral Fact0ry", "https://attacker.example"),
        ("referra1-factory", "x.example"),
        ("Acme", "urn:referralfactory"),
    ],
)
def test_a_look_alike_of_a_shipped_profile_is_refused(name: str, audience: str) -> None:
    assert refused(platform=name, aud=audience) == "request.look_alike"


@pytest.mark.parametrize("name", ["Other", "Another platform", "Referrals Inc", "Gatherer", "Factory Mail"])
def test_an_honest_name_is_not_taken_for_a_shipped_one(name: str) -> None:
    assert taken(platform=name).built_in is None


def test_look_alike_letters_read_the_same() -> None:
    assert skeleton("PayPaI") == skeleton("раураl") == skeleton("pay-pal")
    assert skeleton("rn") == skeleton("m")


def test_swapped_keys_are_another_fingerprint() -> None:
    """The file cannot tell its keys from an attacker's: the fingerprint that a person compares does."""
    other = make_sealing_key(ED25519, "seal-1")
    key, swapped = taken().sealing_key(ED25519), taken(jwks={"keys": [jwk(other)]}).sealing_key(ED25519)
    assert key is not None
    assert swapped is not None
    assert key.kid == swapped.kid
    assert key.thumbprint != swapped.thumbprint


@given(st.binary(max_size=300))
def test_arbitrary_bytes_give_a_refusal_and_no_exception(data: bytes) -> None:
    assert isinstance(parse_request_file(data, BUILT_IN.values(), NOW), RequestRefusal)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(REQUEST)), _json)
def test_any_value_in_any_member_is_judged_without_an_exception(member: str, value: object) -> None:
    assert isinstance(parse(**{member: value}), PlatformRequest | RequestRefusal)


def test_the_record_is_frozen() -> None:
    with pytest.raises(AttributeError):
        taken().audience = "x"  # type: ignore[misc]  # that it cannot be set is what is tested
    assert replace(taken(), audience="x").audience == "x"
