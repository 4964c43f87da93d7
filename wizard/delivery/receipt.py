"""A platform's receipt: that its signature holds and that it speaks of exactly what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.export.canonical_json import JsonValue
from wizard.export.config_claims import smtp_claims
from wizard.export.config_records import ISSUER_PREFIX
from wizard.export.jose_signature import signature_holds
from wizard.export.public_key import PublicKey
from wizard.export.request_file import PlatformRequest
from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.settings.submission_settings import SettingsSummary

RECEIPT_TYP = "smtp-receipt+jwt"
STATES = frozenset({"quarantined", "pending", "active", "superseded", "ended", "refused", "expired"})


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt that holds. ``state`` is one of STATES; times in seconds since 1970; ``token`` its compact form."""

    state: str
    signer_kid: str
    issued_at: int
    activated_at: int | None
    token: str


@dataclass(frozen=True, slots=True)
class ReceiptRefusal:
    """Why a receipt is not believed.

    Codes: ``receipt.format``, ``receipt.unknown_key`` (none of the platform's keys), ``receipt.signature``,
    ``receipt.other`` (it speaks of something else: ``untrusted_detail`` names the member).
    """

    code: str
    untrusted_detail: str = ""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a receipt must speak of."""

    settings: SettingsSummary
    config_id: str
    jti: str
    signer_kid: str


def verify_receipt(data: bytes, request: PlatformRequest, delivered: Delivered) -> Receipt | ReceiptRefusal:
    """Judge a receipt: form and header as for a configuration, a key of the platform's own set, then every claim."""
    read = read_signed_file(data)
    if not isinstance(read, ReadToken) or read.typ != RECEIPT_TYP:
        return ReceiptRefusal("receipt.format")
    key = _key(request, read.kid)
    if key is None:
        return ReceiptRefusal("receipt.unknown_key")
    if not signature_holds(read.token, key, read.alg):
        return ReceiptRefusal("receipt.signature")
    return _judge(read, request.audience, delivered)


def _key(request: PlatformRequest, kid: str) -> PublicKey | None:
    return next((key for key in request.keys if key.signs is not None and key.thumbprint == kid), None)


def _judge(read: ReadToken, audience: str, delivered: Delivered) -> Receipt | ReceiptRefusal:
    claims = read.payload
    expected: dict[str, JsonValue] = {
        "iss": ISSUER_PREFIX + read.kid,
        "aud": ISSUER_PREFIX + delivered.signer_kid,
        "platform": audience,
        "config": {"id": delivered.config_id, "jti": delivered.jti, "kid": delivered.signer_kid},
        "smtp": smtp_claims(delivered.settings),
    }
    wrong = next((name for name, value in expected.items() if claims.get(name) != value), None)
    if wrong is not None:
        return ReceiptRefusal("receipt.other", wrong)
    state, issued_at, activated_at = claims.get("state"), _time(claims, "iat"), _time(claims, "activated_at")
    if not isinstance(state, str) or state not in STATES or issued_at is None:
        return ReceiptRefusal("receipt.format", "state or iat")
    if state == "active" and activated_at is None:
        return ReceiptRefusal("receipt.format", "activated_at")
    return Receipt(state, read.kid, issued_at, activated_at, read.token)


def _time(claims: Mapping[str, JsonValue], name: str) -> int | None:
    value = claims.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
