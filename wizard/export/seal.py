"""Seal a password into a compact JWE (RFC 7516), bound to the configuration that carries it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from joserfc.errors import JoseError
from joserfc.jwe import encrypt_compact
from joserfc.jwk import ECKey, OctKey, OKPKey

from wizard.export.base64url import encode_base64url
from wizard.export.canonical_json import JsonValue, canonical_bytes
from wizard.export.config_records import PASSWORD_NAME, SECRET_TYP
from wizard.export.public_key import PublicKey, joserfc_key
from wizard.export.transfer_code import TransferCode
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary

PUBLIC_KEY_ALG = "ECDH-ES+A256KW"
CODE_ALG = "PBES2-HS512+A256KW"
CONTENT_ENC = "A256GCM"
CODE_ROUNDS = 10_000
"""What npm jose still accepts; the code has 140 bits, so that rounds add little."""
BLOCK = 512
MAX_PLAINTEXT = 4096


@dataclass(frozen=True, slots=True)
class SealRefusal:
    """Why a password was not sealed: ``too-long`` or ``recipient-key``."""

    reason: str


def binding(settings: SettingsSummary, audience: str, jti: str, signer_kid: str) -> dict[str, JsonValue]:
    """Give what a sealed password is bound to.

    Without it a sealed password could be lifted into another signer's configuration that names another host.
    """
    return {
        "aud": audience,
        "jti": jti,
        "host": settings.endpoint.host.ascii,
        "port": settings.endpoint.port,
        "security": settings.security.value,
        "username": settings.username,
        "signer": signer_kid,
    }


def seal_for_key(password: Secret, bind: Mapping[str, JsonValue], recipient: PublicKey) -> str | SealRefusal:
    """Seal for the platform's public key: X25519, or P-256 in the second suite."""
    key = joserfc_key(recipient.jwk) if recipient.seals is not None else None
    if key is None:
        return SealRefusal("recipient-key")
    return _seal(password, bind, {"alg": PUBLIC_KEY_ALG, "kid": recipient.kid}, key)


def seal_with_code(password: Secret, bind: Mapping[str, JsonValue], code: TransferCode) -> str | SealRefusal:
    """Seal with a transfer code (RFC 7518 section 4.8)."""
    header: dict[str, JsonValue] = {
        "alg": CODE_ALG,
        "p2s": encode_base64url(secrets.token_bytes(16)),
        "p2c": CODE_ROUNDS,
    }
    return _seal(password, bind, header, OctKey.import_key(code.octets()))


def _seal(
    password: Secret, bind: Mapping[str, JsonValue], header: Mapping[str, JsonValue], key: OKPKey | ECKey | OctKey
) -> str | SealRefusal:
    plaintext = _padded(password, bind)
    if plaintext is None:
        return SealRefusal("too-long")
    protected: dict[str, JsonValue] = {**header, "enc": CONTENT_ENC, "typ": SECRET_TYP, "cty": "json"}
    alg = CODE_ALG if isinstance(key, OctKey) else PUBLIC_KEY_ALG
    try:
        return encrypt_compact(protected, plaintext, key, algorithms=[alg, CONTENT_ENC])
    except (JoseError, ValueError):  # a point of small order gives no shared secret
        return SealRefusal("recipient-key")


def _padded(password: Secret, bind: Mapping[str, JsonValue]) -> bytes | None:
    """Fill up to the next multiple of 512 bytes, so that the length does not tell the password's; None over 4096."""
    content: dict[str, JsonValue] = {
        "v": 1,
        "name": PASSWORD_NAME,
        "value": password.reveal(),
        "bind": dict(bind),
        "pad": "",
    }
    bare = canonical_bytes(content, direction_controls=True)
    content["pad"] = "0" * (-len(bare) % BLOCK)
    padded = canonical_bytes(content, direction_controls=True)
    return padded if len(padded) <= MAX_PLAINTEXT else None
