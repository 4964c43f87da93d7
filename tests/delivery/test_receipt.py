"""Receipts: what holds, and everything about one that may be wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.delivery.stage import settings
from wizard.delivery.receipt import Delivered, Receipt, ReceiptRefusal, verify_receipt
from wizard.export.config_claims import smtp_claims
from wizard.export.config_records import ISSUER_PREFIX
from wizard.export.jose_signature import sign_compact
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.request_file import PlatformRequest
from wizard.export.sealing_key import make_sealing_key
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519, P256

PLATFORM, STRANGER, SIGNER = make_signer_key(ED25519), make_signer_key(ED25519), make_signer_key(ED25519)
ID, JTI = "3f1d9f0e-8a51-4f5c-9a39-52b6f0c6a7d1", "0c9f5a0e-8a51-4f5c-9a39-52b6f0c6a7d1"
SUMMARY = settings().summary
DELIVERED = Delivered(SUMMARY, ID, JTI, SIGNER.kid)
CLAIMS: dict[str, Any] = {
    "iss": ISSUER_PREFIX + PLATFORM.kid,
    "aud": ISSUER_PREFIX + SIGNER.kid,
    "iat": 1_800_000_000,
    "exp": 1_800_000_900,
    "jti": JTI,
    "platform": "platform.example",
    "config": {"id": ID, "jti": JTI, "kid": SIGNER.kid},
    "state": "active",
    "smtp": smtp_claims(SUMMARY),
    "tested": {"passed": True, "at": 1_800_000_000},
    "activated_at": 1_800_000_000,
    "ended_at": None,
}


def public(key: SignerKey) -> PublicKey:
    parsed = parse_public_jwk({**key.public_jwk, "use": "sig"})
    assert isinstance(parsed, PublicKey)
    return parsed


def request(*keys: PublicKey) -> PlatformRequest:
    return PlatformRequest("P", "platform.example", "n" * 16, (ED25519,), keys, (), None, None, 0, None, ())


def signed(claims: dict[str, Any], signer: SignerKey = PLATFORM, typ: str = "smtp-receipt+jwt") -> bytes:
    payload = json.dumps(claims, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
    return sign_compact({"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": typ}, payload, signer).encode()


def judged(data: bytes, delivered: Delivered = DELIVERED) -> Receipt | ReceiptRefusal:
    return verify_receipt(data, request(make_sealing_key(ED25519).public, public(PLATFORM)), delivered)


def test_receipt_that_speaks_of_what_was_sent_holds() -> None:
    token = signed(CLAIMS)
    expected = Receipt("active", PLATFORM.kid, 1_800_000_000, 1_800_000_000, token.decode())
    assert judged(token) == expected


def test_receipt_of_the_second_suite_holds() -> None:
    platform = make_signer_key(P256)
    token = signed({**CLAIMS, "iss": ISSUER_PREFIX + platform.kid}, platform)
    assert isinstance(verify_receipt(token, request(public(platform)), DELIVERED), Receipt)


@pytest.mark.parametrize("state", ["superseded", "pending", "ended", "quarantined", "refused", "expired"])
def test_other_states_hold_without_a_time_of_activation(state: str) -> None:
    receipt = judged(signed({**CLAIMS, "state": state, "activated_at": None}))
    assert isinstance(receipt, Receipt)
    assert receipt.state == state


@pytest.mark.parametrize(
    ("changed", "code", "member"),
    [
        ({"iss": ISSUER_PREFIX + STRANGER.kid}, "receipt.other", "iss"),
        ({"aud": ISSUER_PREFIX + STRANGER.kid}, "receipt.other", "aud"),
        ({"platform": "evil.example"}, "receipt.other", "platform"),
        ({"config": {"id": ID, "jti": ID, "kid": SIGNER.kid}}, "receipt.other", "config"),
        ({"config": {"id": JTI, "jti": JTI, "kid": SIGNER.kid}}, "receipt.other", "config"),
        ({"smtp": {**smtp_claims(SUMMARY), "host": "mail.evil.example"}}, "receipt.other", "smtp"),
        ({"smtp": {**smtp_claims(SUMMARY), "port": 25}}, "receipt.other", "smtp"),
        ({"state": "great"}, "receipt.format", "state or iat"),
        ({"state": None}, "receipt.format", "state or iat"),
        ({"iat": "now"}, "receipt.format", "state or iat"),
        ({"iat": True}, "receipt.format", "state or iat"),
        ({"activated_at": None}, "receipt.format", "activated_at"),
    ],
)
def test_receipt_that_speaks_of_something_else_is_refused(changed: dict[str, Any], code: str, member: str) -> None:
    assert judged(signed({**CLAIMS, **changed})) == ReceiptRefusal(code, member)


def test_receipt_of_a_stranger_is_refused() -> None:
    assert judged(signed({**CLAIMS, "iss": ISSUER_PREFIX + STRANGER.kid}, STRANGER)) == ReceiptRefusal(
        "receipt.unknown_key"
    )


def test_key_that_only_seals_signs_no_receipt() -> None:
    sealing_only = request(make_sealing_key(ED25519).public)
    assert verify_receipt(signed(CLAIMS), sealing_only, DELIVERED) == ReceiptRefusal("receipt.unknown_key")


def test_receipt_that_was_changed_is_refused() -> None:
    head, _, tail = signed(CLAIMS).decode().split(".")
    payload = signed({**CLAIMS, "activated_at": 1}).decode().split(".")[1]
    assert judged(f"{head}.{payload}.{tail}".encode()) == ReceiptRefusal("receipt.signature")


def test_configuration_passed_off_as_a_receipt_is_refused() -> None:
    assert judged(signed(CLAIMS, typ="smtp-config+jwt")) == ReceiptRefusal("receipt.format")


@pytest.mark.parametrize("data", [b"", b"a.b.c", b"{}", b"\xff" * 100, b"x" * 200_000, b"..", signed(CLAIMS)[:-3]])
def test_rubbish_is_refused(data: bytes) -> None:
    assert isinstance(judged(data), ReceiptRefusal)
