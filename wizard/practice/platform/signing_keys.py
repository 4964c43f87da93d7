"""Registering and revoking the keys that may sign for the account."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.export.canonical_json import RefusedJson, parse_object
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import configs_in, set_state
from wizard.practice.platform.history_table import note
from wizard.practice.platform.intake import release_from_quarantine
from wizard.practice.platform.pairing import PairingVerdict
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.records import ConfigState, EventKind, StoredSigner
from wizard.practice.platform.signer_table import put_signer, revoke, signer_by_kid, signers

_MAX_SIGNERS = 32
_MAX_CODE = 40


@dataclass(frozen=True, slots=True)
class Registered:
    """A key that may sign now. ``released``: what left quarantine; ``new`` False when it was registered before."""

    signer: StoredSigner
    released: tuple[str, ...]
    new: bool


def register_signer(account: PlatformAccount, body: bytes) -> Registered | Problem:
    """Register the key of ``{jwk, pairing_code}``; the code is looked at before the key."""
    try:
        request = parse_object(body)
    except RefusedJson as refused:
        return Problem(Refused.BODY_MALFORMED, refused.reason)
    code, jwk = request.get("pairing_code"), request.get("jwk")
    if set(request) != {"jwk", "pairing_code"} or not isinstance(code, str) or not isinstance(jwk, dict):
        return Problem(Refused.BODY_MALFORMED, "members")
    if not 1 <= len(code) <= _MAX_CODE:
        return Problem(Refused.BODY_MALFORMED, "pairing_code")
    verdict = account.pairing.judge(code)
    if verdict is PairingVerdict.TOO_MANY:
        return Problem(Refused.PAIRING_TOO_MANY, wait_s=account.pairing.wait_s)
    if verdict is PairingVerdict.WRONG:
        return Problem(Refused.PAIRING)
    key = parse_public_jwk(jwk)
    if not isinstance(key, PublicKey) or key.signs is None:
        return Problem(Refused.SIGNER_KEY, key.reason if not isinstance(key, PublicKey) else "use")
    return _register(account, key)


def revoke_signer(account: PlatformAccount, kid: str) -> Problem | None:
    """Revoke a key; what it signed and is not active is refused from now on. None when that was done."""
    with account.database.transaction() as db:
        if not revoke(db, kid, account.clock()):
            return Problem(Refused.SIGNER_UNKNOWN)
        note(db, account.clock(), EventKind.SIGNER_REVOKED, kid=kid)
        for config in configs_in(db, ConfigState.PENDING):
            if config.kid == kid:
                set_state(db, config.id, ConfigState.REFUSED, account.clock())
                note(db, account.clock(), EventKind.REFUSED, config)
    return None


def _register(account: PlatformAccount, key: PublicKey) -> Registered | Problem:
    with account.database.transaction() as db:
        registered = signers(db)
        known = next((signer for signer in registered if signer.kid == key.thumbprint), None)
        if known is not None:
            return Registered(known, (), new=False)
        if len(registered) >= _MAX_SIGNERS:
            return Problem(Refused.SIGNER_FULL)
        put_signer(db, key, account.clock())
        note(db, account.clock(), EventKind.SIGNER_REGISTERED, kid=key.thumbprint)
        released = release_from_quarantine(account, db, key.thumbprint)
        signer = signer_by_kid(db, key.thumbprint)
    if signer is None:
        raise RuntimeError("a key that was just registered is not there")
    return Registered(signer, released, new=True)
