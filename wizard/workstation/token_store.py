"""The tokens of platforms in the operating system's keyring: one for each origin, and never for another."""

from __future__ import annotations

from pathlib import Path

from wizard.settings.secret import Secret
from wizard.workstation.kept_secrets import delete_secret, keep_secret
from wizard.workstation.keyring_choice import choose_keyring
from wizard.workstation.password_store import (
    TIME_LIMIT_S,
    Choose,
    KeyringEntry,
    KeyringResult,
    load_password,
)


def token_entry(origin: str) -> KeyringEntry:
    """Name the token of a platform; ``origin`` in its serialised form, such as ``https://platform.example``."""
    return KeyringEntry("SMTP Wizard: platform token", origin)


def store_token(
    origin: str, token: Secret, folder: Path, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringResult:
    """Store the token of an origin; STORED only when the keyring gives it back. ``folder``: that of the keys."""
    return keep_secret(token_entry(origin), token, folder, limit_s, choose)


def load_token(origin: str, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring) -> KeyringResult:
    """Read the token of exactly this origin."""
    return load_password(token_entry(origin), limit_s, choose)


def delete_token(origin: str, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring) -> KeyringResult:
    """Delete the token of an origin."""
    return delete_secret(token_entry(origin), limit_s, choose)
