from __future__ import annotations

import json
from typing import Any

import pytest

from tests.export.samples import JTI, NOW, reader, resigned, sealed_order, settings, signed
from wizard.export.config_records import MAX_LIFETIME_S
from wizard.export.open_secret import SecretOpener
from wizard.export.sealing_key import SealingKey, make_sealing_key
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SigningOrder
from wizard.export.signer_key import SignerKey
from wizard.export.suites import Suite
from wizard.export.verify_config import Reader, VerdictCode, verify_config
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity


def claims_of(signer: SignerKey, order: SigningOrder | None = None) -> dict[str, Any]:
    value = json.loads(signed(signer, order).document)["config"]
    assert isinstance(value, dict)
    return value


def code(data: bytes, reader: Reader) -> VerdictCode:
    return verify_config(data, reader).code


def test_a_file_is_ok_until_the_second_it_expires(signer: SignerKey) -> None:
    data = signed(signer).document
    assert code(data, reader(signer, now=NOW + MAX_LIFETIME_S - 1)) is VerdictCode.OK
    assert code(data, reader(signer, now=NOW + MAX_LIFETIME_S)) is VerdictCode.EXPIRED


def test_a_file_is_taken_by_a_clock_that_is_a_minute_behind_and_no_more(signer: SignerKey) -> None:
    data = signed(signer).document
    assert code(data, reader(signer, now=NOW - 60)) is VerdictCode.OK
    assert code(data, reader(signer, now=NOW - 61)) is VerdictCode.NOT_YET_VALID


def test_a_file_issued_in_the_future_is_not_yet_valid_whatever_nbf_says(signer: SignerKey) -> None:
    claims = {**claims_of(signer), "nbf": NOW - 5000, "iat": NOW + 120}
    assert code(resigned(signer, claims), reader(signer)) is VerdictCode.NOT_YET_VALID


def test_an_unknown_key_is_named_by_its_fingerprint_and_nothing_else_is_read(
    signer: SignerKey, stranger: SignerKey
) -> None:
    verdict = verify_config(signed(stranger).document, reader(signer))
    assert verdict.code is VerdictCode.UNKNOWN_KEY
    assert verdict.fingerprint == stranger.fingerprint
    assert verdict.settings is None
    assert verdict.claims is None


def test_the_hint_in_the_file_grants_no_trust(stranger: SignerKey) -> None:
    assert code(signed(stranger).document, reader()) is VerdictCode.UNKNOWN_KEY


def test_another_audience_is_refused_and_no_audience_is_not_judged(
    signer: SignerKey, platform_key: SealingKey
) -> None:
    data = signed(signer, sealed_order(platform_key.public)).document
    assert code(data, reader(signer, audience="other.example")) is VerdictCode.AUDIENCE
    assert code(data, reader(signer, audience="platform.example")) is VerdictCode.OK
    assert code(data, reader(signer)) is VerdictCode.OK


def test_a_spent_jti_or_nonce_is_a_replay(signer: SignerKey, platform_key: SealingKey) -> None:
    data = signed(signer, sealed_order(platform_key.public)).document
    assert code(data, reader(signer, spent=frozenset({JTI}))) is VerdictCode.REPLAY
    assert code(data, reader(signer, spent=frozenset({"nonce-of-the-request-file"}))) is VerdictCode.REPLAY
    assert code(data, reader(signer, spent=frozenset({"something-else"}))) is VerdictCode.OK


def test_what_is_older_than_the_last_accepted_is_superseded(signer: SignerKey) -> None:
    data = signed(signer).document
    assert code(data, reader(signer, accepted_at=NOW + 1)) is VerdictCode.SUPERSEDED
    assert code(data, reader(signer, accepted_at=NOW)) is VerdictCode.OK


def test_a_plain_password_is_refused_unless_asked_for(signer: SignerKey) -> None:
    claims = {**claims_of(signer), "secrets": {"smtp.password": {"plain": "pw"}}}
    data = resigned(signer, claims)
    refused, taken = verify_config(data, reader(signer)), verify_config(data, reader(signer, takes_plain=True))
    assert (refused.code, refused.delivery) == (VerdictCode.SECRET, SecretDelivery.PLAIN)
    assert taken.password == Secret("pw")


def test_a_sealed_password_for_another_platform_is_a_refused_secret(
    signer: SignerKey, platform_key: SealingKey, suite: Suite
) -> None:
    data = signed(signer, sealed_order(platform_key.public)).document
    verdict = verify_config(data, reader(signer, opener=SecretOpener((make_sealing_key(suite),))))
    assert verdict.code is VerdictCode.SECRET
    assert verdict.settings == settings()


def test_a_reader_without_key_still_refuses_a_hostile_jwe(signer: SignerKey) -> None:
    claims = {**claims_of(signer), "secrets": {"smtp.password": {"jwe": "e30.AA.AA.AA.AA"}}}
    assert code(resigned(signer, claims), reader(signer)) is VerdictCode.SECRET


CONTRADICTIONS: list[dict[str, Any]] = [
    {"iss": "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + "A" * 43},
    {"aud": ""},
    {"aud": ["platform.example"]},
    {"aud": "a b"},
    {"iat": True},
    {"iat": -1},
    {"nbf": NOW + 10},
    {"exp": NOW},
    {"exp": NOW + MAX_LIFETIME_S + 1},
    {"jti": "3f1d9f0e-8a51-1f5c-9a39-52b6f0c6a7d1"},
    {"jti": "x"},
    {"req": "short"},
    {"req": None},
    {"smtp": None},
    {"smtp": {}},
    {"secrets": {}},
    {"secrets": {"other": {"ref": "prompt"}}},
    {"secrets": {"smtp.password": {}}},
    {"secrets": {"smtp.password": {"ref": "else"}}},
    {"secrets": {"smtp.password": {"ref": "prompt", "plain": "x"}}},
    {"tested": "passed"},
    {"tested": "yes"},
    {"checks": [{"id": "auth.sign_in", "result": "passed", "at": NOW, "from": "this-computer"}]},
    {"checks": [{"id": "auth.sign_in", "result": "passed", "at": NOW, "from": "this-computer", "said": "250 OK"}]},
    {"signer_key": "new"},
    {"extra": 1},
]
SMTP_CONTRADICTIONS: list[dict[str, Any]] = [
    {"host": "MAIL.northwind.example"},
    {"host": "mail.northwind.example."},
    {"host": "https://mail.northwind.example"},
    {"host": "mäil.example"},
    {"host": "nodot"},
    {"port": 0},
    {"port": 65536},
    {"port": "587"},
    {"security": "none"},
    {"security": "cleartext"},
    {"auth": "none"},
    {"auth": "oauth"},
    {"username": None},
    {"username": ""},
    {"username": " referrals"},
    {"from": {"name": "", "address": "a@northwind.example"}},
    {"from": {"name": " x", "address": "a@northwind.example"}},
    {"from": {"name": "x", "address": "no-at"}},
    {"from": {"name": "x", "address": "A <a@northwind.example>"}},
    {"from": {"name": "x", "address": "a@NORTHWIND.example"}},
    {"tls": {"verify": "none", "spki_sha256": None}},
    {"tls": {"verify": "pin", "spki_sha256": None}},
    {"tls": {"verify": "full", "spki_sha256": "A" * 43}},
    {"tls": {"verify": "pin", "spki_sha256": "short"}},
    {"starttls": True},
]


@pytest.mark.parametrize("change", CONTRADICTIONS, ids=str)
def test_claims_outside_the_profile_are_refused_although_the_signature_holds(
    change: dict[str, Any], signer: SignerKey
) -> None:
    assert code(resigned(signer, claims_of(signer)), reader(signer)) is VerdictCode.OK
    data = resigned(signer, {**claims_of(signer), **change})
    assert code(data, reader(signer)) is VerdictCode.FORMAT


@pytest.mark.parametrize("change", SMTP_CONTRADICTIONS, ids=str)
def test_settings_outside_the_profile_are_refused_although_the_signature_holds(
    change: dict[str, Any], signer: SignerKey
) -> None:
    claims = claims_of(signer)
    data = resigned(signer, {**claims, "smtp": {**claims["smtp"], **change}})
    assert code(data, reader(signer)) is VerdictCode.FORMAT


@pytest.mark.parametrize("member", ["iss", "aud", "iat", "nbf", "exp", "jti", "smtp", "secrets", "tested", "checks"])
def test_no_claim_may_be_missing(member: str, signer: SignerKey) -> None:
    claims = claims_of(signer)
    del claims[member]
    assert code(resigned(signer, claims), reader(signer)) is VerdictCode.FORMAT


def test_a_pinned_key_is_a_valid_choice_of_a_signer(signer: SignerKey) -> None:
    claims = claims_of(signer)
    claims["smtp"]["tls"] = {"verify": "pin", "spki_sha256": "A" * 43}
    assert code(resigned(signer, claims), reader(signer)) is VerdictCode.OK


def test_a_relay_over_cleartext_is_ok_because_no_password_travels(signer: SignerKey) -> None:
    relay = settings(username=None, security=TransportSecurity.CLEARTEXT, port=25)
    verdict = verify_config(signed(signer, SigningOrder(relay, SecretDelivery.NONE)).document, reader(signer))
    assert verdict.ok
    assert verdict.settings == relay
    assert verdict.delivery is SecretDelivery.NONE


def test_a_refusal_still_says_which_settings_it_is_about(signer: SignerKey) -> None:
    verdict = verify_config(signed(signer).document, reader(signer, now=NOW + MAX_LIFETIME_S))
    assert verdict.settings == settings()
    assert not verdict.ok
