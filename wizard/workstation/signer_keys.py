"""The keys that sign on this computer: made on first use, one per suite, kept where the keyring says.

How a key is made and locked is the business of export; it comes in as a KeyMaker (``wizard.export.signer_key`` is
one).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol

from wizard.settings.secret import Secret
from wizard.workstation.keyring_choice import choose_keyring
from wizard.workstation.known_keys import KeyLabel, own_keys, remember_key
from wizard.workstation.password_store import (
    TIME_LIMIT_S,
    Choose,
    KeyringEntry,
    KeyringState,
    load_password,
    store_password,
)
from wizard.workstation.private_file import FileRefusal, make_private_folder, read_limited, write_private

_MAX_KEY_FILE = 16 * 1024


class KeyMaker(Protocol):
    """What makes, reads and locks private keys; a key travels as a Secret that holds its private JWK."""

    def new_key(self, suite: str) -> Secret:
        """Make a key of a suite."""

    def public_jwk(self, kept: Secret) -> Mapping[str, str] | None:
        """Give its public part with ``kid``; None when what was kept is not a key."""

    def lock(self, kept: Secret, passphrase: Secret) -> bytes:
        """Encrypt it with a passphrase."""

    def unlock(self, pem: bytes, passphrase: Secret) -> Secret | None:
        """Decrypt it; None for a wrong passphrase."""


class KeptIn(StrEnum):
    """Where the private key is. ONE_TIME: nowhere; a platform will quarantine what it signs, and the file says so."""

    KEYRING = "keyring"
    LOCKED_FILE = "locked-file"
    PRACTICE_FILE = "practice-file"
    ONE_TIME = "one-time"


@dataclass(frozen=True, slots=True)
class SignerHolding:
    """A signer key for use. ``keyring`` says how the keyring answered, so that a page can say why it is one-time.

    ``remembered``: its public part is on this computer's list of known keys; else ``verify`` will not know it here.
    """

    private_key: Secret = field(repr=False)
    public_jwk: Mapping[str, str]
    kept_in: KeptIn
    made_now: bool
    keyring: KeyringState
    remembered: bool = True

    @property
    def kind(self) -> Literal["kept", "one-time", "practice"]:
        """Give the word that a signed file has for this."""
        if self.kept_in is KeptIn.ONE_TIME:
            return "one-time"
        return "practice" if self.kept_in is KeptIn.PRACTICE_FILE else "kept"


@dataclass(frozen=True, slots=True)
class SignerRefusal:
    """Why there is no signer key.

    Codes: ``signer.wrong_passphrase`` (a locked file is there and does not open), ``signer.keyring`` (it is locked or
    silent, and this computer's key may be in it), ``signer.file`` (see ``file``).
    """

    code: str
    file: FileRefusal | None = None


def open_signer(
    suite: str,
    maker: KeyMaker,
    folder: Path,
    passphrase: Secret | None = None,
    choose: Choose = choose_keyring,
    limit_s: float = TIME_LIMIT_S,
) -> SignerHolding | SignerRefusal:
    """Give this computer's key for a suite, making it on first use.

    In order: the keyring's key; a locked file, when a passphrase is given; a new key in the keyring; a new locked
    file; else a key for this one time. A locked or silent keyring is not passed over where this computer signed with
    a key before: a platform knows that key.
    """
    found = load_password(signer_entry(suite), limit_s, choose)
    if found.secret is not None and (public := maker.public_jwk(found.secret)) is not None:
        listed = remember_key(folder, public, KeyLabel.THIS_COMPUTER, suite) is None
        return SignerHolding(
            found.secret, public, KeptIn.KEYRING, made_now=False, keyring=found.state, remembered=listed
        )
    path = locked_key_file(folder, suite)
    if passphrase is not None and path.exists():
        return _open_locked(path, suite, maker, passphrase, found.state)
    if found.state in (KeyringState.LOCKED, KeyringState.TIMED_OUT) and _has_signed(folder, suite):
        return SignerRefusal("signer.keyring")
    made = maker.new_key(suite)
    keyring = found.state
    if keyring in (KeyringState.MISSING, KeyringState.FOUND):
        keyring = store_password(signer_entry(suite), made, limit_s, choose).state
        if keyring is KeyringState.STORED:
            return _made(made, maker, folder, suite, KeptIn.KEYRING, keyring)
    if passphrase is None:
        return _made(made, maker, folder, suite, KeptIn.ONE_TIME, keyring)
    written = make_private_folder(folder) or write_private(path, maker.lock(made, passphrase))
    if isinstance(written, FileRefusal):
        return SignerRefusal("signer.file", written)
    return _made(made, maker, folder, suite, KeptIn.LOCKED_FILE, keyring)


def signer_entry(suite: str) -> KeyringEntry:
    """Name a signer key in the keyring."""
    return KeyringEntry("SMTP Wizard: signer key", suite)


def _open_locked(
    path: Path, suite: str, maker: KeyMaker, passphrase: Secret, keyring: KeyringState
) -> SignerHolding | SignerRefusal:
    data = read_limited(path, _MAX_KEY_FILE)
    if isinstance(data, FileRefusal):
        return SignerRefusal("signer.file", data)
    kept = maker.unlock(data, passphrase)
    public = None if kept is None else maker.public_jwk(kept)
    if kept is None or public is None:
        return SignerRefusal("signer.wrong_passphrase")
    listed = remember_key(path.parent, public, KeyLabel.THIS_COMPUTER, suite) is None
    return SignerHolding(kept, public, KeptIn.LOCKED_FILE, made_now=False, keyring=keyring, remembered=listed)


def _has_signed(folder: Path, suite: str) -> bool:
    """Tell whether this computer has signed with a key of its own that was not deleted since."""
    return bool(own_keys(folder, suite))


def _made(
    key: Secret, maker: KeyMaker, folder: Path, suite: str, kept_in: KeptIn, keyring: KeyringState
) -> SignerHolding:
    public = maker.public_jwk(key)
    if public is None:
        raise RuntimeError("a key that was just made cannot be read")
    label = KeyLabel.ONE_TIME if kept_in is KeptIn.ONE_TIME else KeyLabel.THIS_COMPUTER
    listed = remember_key(folder, public, label, suite) is None
    return SignerHolding(key, public, kept_in, made_now=True, keyring=keyring, remembered=listed)


def locked_key_file(folder: Path, suite: str) -> Path:
    """Give where a key of a suite lies when it is locked with a passphrase; nothing need be there."""
    return folder / f"signer-{suite.lower().replace('+', '-')}.pem"
