"""Build and sign a configuration: one readable file, and the same token as a JWS."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.catalogue.records import Platform
from wizard.export.canonical_json import JsonValue, RefusedJson, canonical_bytes
from wizard.export.config_claims import CheckedRun, ClaimFrame, build_claims, checks_word
from wizard.export.config_reading import read_claims
from wizard.export.config_records import FORMAT, MAX_LIFETIME_S, TYP, UNSPECIFIED_AUDIENCE, Tested
from wizard.export.jose_signature import sign_compact
from wizard.export.public_key import PublicKey
from wizard.export.request_file import PlatformRequest
from wizard.export.seal import SealRefusal, binding, seal_for_key, seal_with_code
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signer_key import SignerKey
from wizard.export.transfer_code import TransferCode, make_transfer_code
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity


@dataclass(frozen=True, slots=True)
class SigningOrder:
    """What to sign.

    ``password`` is needed for SEALED and TRANSFER_CODE only; ``recipient`` for SEALED. ``checked``: the last run of
    the checks; it counts only when it was about these settings. Without sign-in the delivery is NONE by itself.
    ``audience``: ``audience_for`` gives it; empty means ``unspecified``.
    """

    settings: SettingsSummary
    delivery: SecretDelivery
    audience: str = UNSPECIFIED_AUDIENCE
    password: Secret | None = None
    recipient: PublicKey | None = None
    request_nonce: str | None = None
    checked: CheckedRun | None = None
    lifetime_s: int = MAX_LIFETIME_S


@dataclass(frozen=True, slots=True)
class SigningRefusal:
    """Why nothing was signed.

    Codes: ``password.missing``, ``password.too_long_to_seal``, ``security.cleartext_with_password``,
    ``delivery.missing``, ``recipient.missing``, ``recipient.unusable``, ``recipient.other_suite``,
    ``text.not_allowed``, ``lifetime``.
    """

    code: str


@dataclass(frozen=True, slots=True)
class SignedConfig:
    """A signed configuration. ``document`` goes to NAME.smtpconf.json, ``token`` to NAME.smtpconf.jws.

    ``sealed_for``: the thumbprint of the platform's key. ``transfer_code``: to be shown once, never written.
    """

    config: Mapping[str, JsonValue]
    document: bytes
    token: str
    signer_kid: str
    audience: str
    jti: str
    expires_at: int
    tested: Tested
    delivery: SecretDelivery
    sealed_for: str | None = None
    transfer_code: TransferCode | None = field(default=None, repr=False)


def audience_for(platform: Platform, request: PlatformRequest | None) -> str:
    """Give whom to sign for: the request file's audience, the profile's, or ``unspecified``."""
    return request.audience if request is not None else platform.audience or UNSPECIFIED_AUDIENCE


def sign_config(
    order: SigningOrder, signer: SignerKey, now: int, jti: str | None = None
) -> SignedConfig | SigningRefusal:
    """Sign an order as of ``now`` (seconds since 1970). ``jti`` is a new UUIDv4 unless one is given."""
    if (refusal := _refuse(order, signer)) is not None:
        return refusal
    settings, identifier = order.settings, jti or str(uuid.uuid4())
    audience = order.audience or UNSPECIFIED_AUDIENCE
    delivery = order.delivery if settings.username is not None else SecretDelivery.NONE
    code = make_transfer_code() if delivery is SecretDelivery.TRANSFER_CODE else None
    frame = ClaimFrame(signer.kid, audience, now, order.lifetime_s, identifier, order.request_nonce, signer.kind)
    try:
        member = _password_member(order, delivery, binding(settings, audience, identifier, signer.kid), code)
        if isinstance(member, SigningRefusal):
            return member
        claims = build_claims(settings, frame, member, order.checked)
        if isinstance(read_claims(claims, signer.kid), str):  # never sign what our own reader would refuse
            return SigningRefusal("text.not_allowed")
        token = sign_compact(
            {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": TYP}, canonical_bytes(claims), signer
        )
    except RefusedJson:
        return SigningRefusal("text.not_allowed")
    return SignedConfig(
        config=claims,
        document=_document(claims, token, signer),
        token=token,
        signer_kid=signer.kid,
        audience=audience,
        jti=identifier,
        expires_at=now + order.lifetime_s,
        tested=checks_word(settings, order.checked),
        delivery=delivery,
        sealed_for=order.recipient.thumbprint if delivery is SecretDelivery.SEALED and order.recipient else None,
        transfer_code=code,
    )


def _refuse(order: SigningOrder, signer: SignerKey) -> SigningRefusal | None:
    if not 0 < order.lifetime_s <= MAX_LIFETIME_S:
        return SigningRefusal("lifetime")
    if order.settings.username is None:
        return None
    if order.settings.security is TransportSecurity.CLEARTEXT:
        return SigningRefusal("security.cleartext_with_password")
    if order.delivery in (SecretDelivery.NONE, SecretDelivery.PLAIN):
        return SigningRefusal("delivery.missing")
    if order.delivery is SecretDelivery.SEALED and order.recipient is None:
        return SigningRefusal("recipient.missing")
    if order.delivery is SecretDelivery.SEALED and order.recipient and order.recipient.seals is not signer.suite:
        return SigningRefusal("recipient.other_suite")
    if order.delivery is not SecretDelivery.PROMPT and not order.password:
        return SigningRefusal("password.missing")
    return None


def _password_member(
    order: SigningOrder, delivery: SecretDelivery, bind: Mapping[str, JsonValue], code: TransferCode | None
) -> JsonValue | SigningRefusal:
    """Give what stands for the password in the claims; None without sign-in."""
    if delivery is SecretDelivery.NONE:
        return None
    if delivery is SecretDelivery.PROMPT:
        return {"ref": "prompt"}
    if order.password is None:
        return SigningRefusal("password.missing")
    if code is not None:
        sealed = seal_with_code(order.password, bind, code)
    elif order.recipient is not None:
        sealed = seal_for_key(order.password, bind, order.recipient)
    else:
        return SigningRefusal("recipient.missing")
    if isinstance(sealed, SealRefusal):
        return SigningRefusal("password.too_long_to_seal" if sealed.reason == "too-long" else "recipient.unusable")
    return {"jwe": sealed}


def _document(claims: Mapping[str, JsonValue], token: str, signer: SignerKey) -> bytes:
    """Write the file that people read and compare: the payload stands as ``config``, the signature is detached."""
    header, _payload, signature = token.split(".")
    document = {
        "format": FORMAT,
        "config": claims,
        "signature": f"{header}..{signature}",
        "signer": {"jwk": dict(signer.public_jwk)},
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
