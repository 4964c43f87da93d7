"""Who a practice platform is: its audience and its keys, made once and kept beside the database."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field

from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.sealing_key import SealingKey, keep_sealing_key, load_sealing_key, make_sealing_key
from wizard.export.signer_key import SignerKey, load_signer_key, new_key
from wizard.export.suites import SUITES, Suite
from wizard.practice.platform.folder import DamagedFolderError, PlatformFolder, write_whole
from wizard.settings.secret import Secret

PLATFORM_NAME = "Practice platform"
FALLBACK_SENDER = "donotreply@practice-platform.example"
_FORMAT = "practice-platform-keys/1"


@dataclass(frozen=True, slots=True)
class PlatformIdentity:
    """Audience and private keys: one pair to seal for and one to sign receipts with in each suite.

    ``nonce_key`` marks the nonces of request documents; ``token`` is what callers of the API show.
    """

    audience: str
    sealing: tuple[SealingKey, ...]
    signing: tuple[SignerKey, ...]
    nonce_key: bytes = field(repr=False)
    token: str = field(repr=False)

    def signing_key(self, suite: Suite) -> SignerKey:
        """Give the key that signs receipts in a suite."""
        return next(key for key in self.signing if key.suite is suite)

    @property
    def public_keys(self) -> tuple[tuple[PublicKey, str], ...]:
        """Give every public key with its use, as the key set names it (RFC 7517 section 4.2)."""
        signing = tuple(_public(key) for key in self.signing)
        return (*((key.public, "enc") for key in self.sealing), *((key, "sig") for key in signing))


def open_identity(folder: PlatformFolder) -> PlatformIdentity:
    """Read the platform's keys and token, or make and keep new ones. Raises OSError and DamagedFolderError."""
    if not folder.keys.exists():
        write_whole(folder.keys, _new_keys())
    if not folder.token.exists():
        write_whole(folder.token, (secrets.token_urlsafe(32) + "\n").encode("ascii"))
    try:
        kept = json.loads(folder.keys.read_text(encoding="ascii"))
        sealing = tuple(load_sealing_key(Secret(text)) for text in kept["sealing"])
        signing = tuple(load_signer_key(Secret(text), "practice") for text in kept["signing"])
        audience, nonce_key = str(kept["audience"]), bytes.fromhex(kept["nonce_key"])
    except (ValueError, KeyError, TypeError):
        raise DamagedFolderError(str(folder.keys)) from None
    sealing_keys = tuple(key for key in sealing if key is not None)
    signing_keys = tuple(key for key in signing if key is not None)
    if {key.suite for key in sealing_keys} != set(SUITES) or {key.suite for key in signing_keys} != set(SUITES):
        raise DamagedFolderError(str(folder.keys))
    token = folder.token.read_text(encoding="ascii").strip()
    if len(token) < 32:
        raise DamagedFolderError(str(folder.token))
    return PlatformIdentity(audience, sealing_keys, signing_keys, nonce_key, token)


def _new_keys() -> bytes:
    document = {
        "format": _FORMAT,
        "audience": f"practice-{secrets.token_hex(4)}.platform.example",
        "nonce_key": secrets.token_hex(32),
        "sealing": [keep_sealing_key(make_sealing_key(suite)).reveal() for suite in SUITES],
        "signing": [new_key(suite.name).reveal() for suite in SUITES],
    }
    return (json.dumps(document, indent=2) + "\n").encode("ascii")


def _public(key: SignerKey) -> PublicKey:
    public = parse_public_jwk({**key.public_jwk, "use": "sig"})
    if isinstance(public, PublicKey):
        return public
    raise ValueError(public.reason)
