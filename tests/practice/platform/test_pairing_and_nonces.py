"""Pairing codes are compared and counted; nonces are ours, in time, and not to be made by others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.practice.platform.pushing import API, Clock, Customer, code_of
from wizard.export.signer_key import make_signer_key
from wizard.export.suites import ED25519, P256
from wizard.practice.platform.nonces import NonceVerdict, judge_nonce, make_nonce
from wizard.practice.platform.pairing import MAX_WRONG, WINDOW_S, PairingCode, PairingVerdict

KEY = b"k" * 32


def test_code_is_taken_in_any_case_with_any_separators(clock: Clock) -> None:
    code = PairingCode(clock)
    for typed in (code.shown, code.shown.lower(), code.shown.replace("-", ""), " ".join(code.shown)):
        assert code.judge(typed) is PairingVerdict.RIGHT


@pytest.mark.parametrize("typed", ["", "AAAAA", "ÄÖÜ\ud800", "A" * 4000])
def test_other_texts_are_wrong(clock: Clock, typed: str) -> None:
    assert PairingCode(clock).judge(typed) is PairingVerdict.WRONG


def test_after_five_wrong_codes_not_even_the_right_one_is_taken_for_a_while(clock: Clock) -> None:
    code = PairingCode(clock)
    for _ in range(MAX_WRONG):
        assert code.judge("WRONG-WRONG") is PairingVerdict.WRONG
    assert code.judge(code.shown) is PairingVerdict.TOO_MANY
    assert 0 < code.wait_s <= WINDOW_S
    clock.ahead_s = WINDOW_S
    assert code.judge(code.shown) is PairingVerdict.RIGHT


def test_two_platforms_have_different_codes(clock: Clock) -> None:
    assert PairingCode(clock).shown != PairingCode(clock).shown


def test_wrong_code_is_refused_over_the_api_and_rate_limited(customer: Customer) -> None:
    body = {"jwk": dict(customer.signer.public_jwk), "pairing_code": "AAAAA-AAAAA"}
    for _ in range(MAX_WRONG):
        assert code_of(customer.http.post(f"{API}/signers", json=body)) == (403, "pairing.refused")
    answer = customer.register()
    assert code_of(answer) == (429, "pairing.too-many")
    assert int(answer.headers["retry-after"]) > 0
    assert customer.http.get(f"{API}/signers").json() == {"signers": []}


def test_code_is_looked_at_before_the_key(customer: Customer) -> None:
    body = {"jwk": {"kty": "RSA"}, "pairing_code": "AAAAA-AAAAA"}
    assert code_of(customer.http.post(f"{API}/signers", json=body)) == (403, "pairing.refused")


@pytest.mark.parametrize(
    "jwk",
    [
        {},
        {"kty": "RSA", "n": "AA", "e": "AQAB"},
        {"kty": "OKP", "crv": "X25519", "x": "A" * 43},
        {"kty": "OKP", "crv": "Ed25519", "x": "A" * 42},
        {"kty": "OKP", "crv": "Ed25519", "x": "A" * 43, "use": "enc"},
        {"kty": "OKP", "crv": "Ed25519", "x": "A" * 43, "d": "A" * 43},
        {"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43},
        {"kty": "oct", "k": "AAAA"},
    ],
)
def test_what_is_no_public_signers_key_is_refused(customer: Customer, jwk: dict[str, str]) -> None:
    body = {"jwk": jwk, "pairing_code": customer.platform.pairing_code}
    assert code_of(customer.http.post(f"{API}/signers", json=body)) == (422, "signer.key")


def test_registered_key_is_listed_once_and_gone_when_revoked(customer: Customer) -> None:
    assert customer.register().status_code == 201
    assert customer.register().status_code == 200
    (listed,) = customer.http.get(f"{API}/signers").json()["signers"]
    assert (listed["kid"], listed["jwk"]) == (customer.signer.kid, dict(customer.signer.public_jwk))
    assert customer.http.delete(f"{API}/signers/{customer.signer.kid}").status_code == 204
    assert code_of(customer.http.delete(f"{API}/signers/{customer.signer.kid}")) == (404, "signer.unknown")
    assert customer.http.get(f"{API}/signers").json() == {"signers": []}
    assert customer.register().status_code == 201


def test_number_of_keys_is_limited(customer: Customer) -> None:
    for number in range(32):
        assert customer.register(make_signer_key((ED25519, P256)[number % 2])).status_code == 201
    assert code_of(customer.register()) == (409, "signer.full")


def test_own_nonce_is_ours_until_it_ends() -> None:
    nonce = make_nonce(KEY, 1000)
    assert judge_nonce(KEY, nonce, 999) is NonceVerdict.OURS
    assert judge_nonce(KEY, nonce, 1000) is NonceVerdict.EXPIRED


def test_nonce_of_another_platform_or_with_another_end_is_foreign() -> None:
    nonce = make_nonce(KEY, 1000)
    body, _, mark = nonce.rpartition(".")
    assert judge_nonce(b"x" * 32, nonce, 0) is NonceVerdict.FOREIGN
    assert judge_nonce(KEY, body.replace(".1000", ".9000") + "." + mark, 0) is NonceVerdict.FOREIGN


@given(st.text())
def test_any_text_is_judged_without_a_fault(text: str) -> None:
    assert judge_nonce(KEY, text, 0) is NonceVerdict.FOREIGN


def test_every_request_document_has_its_own_nonce(customer: Customer) -> None:
    assert customer.request().nonce != customer.request().nonce
