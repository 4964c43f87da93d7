"""A new signer key in the place of the old one, and the end of a key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.settings.secret import Secret
from wizard.workstation.keyring_choice import choose_keyring
from wizard.workstation.known_keys import KeyLabel, mark_deleted, remember_key
from wizard.workstation.password_store import (
    TIME_LIMIT_S,
    Choose,
    KeyringState,
    delete_password,
    store_password,
)
from wizard.workstation.private_file import FileRefusal, delete_file, write_private
from wizard.workstation.signer_keys import (
    KeptIn,
    KeyMaker,
    SignerHolding,
    SignerRefusal,
    locked_key_file,
    signer_entry,
)


@dataclass(frozen=True, slots=True)
class SignerDeletion:
    """What was deleted. ``keyring`` says how the keyring answered: DELETED, MISSING, or why nothing is known."""

    keyring: KeyringState
    file_deleted: bool
    file: FileRefusal | None = None

    @property
    def complete(self) -> bool:
        """Tell whether no private key is left on this computer."""
        gone = (KeyringState.DELETED, KeyringState.MISSING, KeyringState.NO_KEYRING)
        return self.keyring in gone and self.file is None


def replace_signer(
    suite: str,
    maker: KeyMaker,
    folder: Path,
    old: SignerHolding,
    new: Secret,
    passphrase: Secret | None = None,
    choose: Choose = choose_keyring,
    limit_s: float = TIME_LIMIT_S,
) -> SignerHolding | SignerRefusal:
    """Keep a new key where the old one was kept; when that fails the old one is still there.

    The old public key stays on the list of known keys, so that files it signed still verify on this computer.
    Refusals: ``signer.not_kept`` (the old key is a one-time key, there is no place to keep one), ``signer.keyring``,
    ``signer.passphrase_needed``, ``signer.file``.
    """
    keyring: KeyringState
    public = maker.public_jwk(new)
    if public is None:
        raise ValueError("not a signer key")
    if old.kept_in is KeptIn.KEYRING:
        stored = store_password(signer_entry(suite), new, limit_s, choose)
        if stored.state is not KeyringState.STORED:
            # Reading back may have failed after the old entry was gone.
            store_password(signer_entry(suite), old.private_key, limit_s, choose)
            return SignerRefusal("signer.keyring")
        keyring = stored.state
    elif old.kept_in is KeptIn.LOCKED_FILE:
        if passphrase is None:
            return SignerRefusal("signer.passphrase_needed")
        written = write_private(locked_key_file(folder, suite), maker.lock(new, passphrase))
        if isinstance(written, FileRefusal):
            return SignerRefusal("signer.file", written)
        keyring = old.keyring
    else:
        return SignerRefusal("signer.not_kept")
    listed = remember_key(folder, public, KeyLabel.THIS_COMPUTER, suite) is None
    return SignerHolding(new, public, old.kept_in, made_now=True, keyring=keyring, remembered=listed)


def delete_signer(
    suite: str, folder: Path, choose: Choose = choose_keyring, limit_s: float = TIME_LIMIT_S
) -> SignerDeletion:
    """Delete the private key of a suite wherever it is kept; its public part stays on the list of known keys."""
    keyring = delete_password(signer_entry(suite), limit_s, choose)
    path = locked_key_file(folder, suite)
    was_there = path.exists()
    refused = delete_file(path)
    done = SignerDeletion(keyring.state, was_there and refused is None, refused)
    if done.complete:
        mark_deleted(folder, suite)
    return done
