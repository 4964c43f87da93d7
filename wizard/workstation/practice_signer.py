"""The key that signs in practice mode: it lies in a plain file and is labelled practice wherever it shows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from wizard.settings.secret import Secret
from wizard.workstation.known_keys import KeyLabel, remember_key
from wizard.workstation.password_store import KeyringState
from wizard.workstation.private_file import FileRefusal, make_private_folder, read_limited, write_private
from wizard.workstation.signer_keys import KeptIn, KeyMaker, SignerHolding, SignerRefusal

_MAX_BYTES = 4096


def open_practice_signer(suite: str, maker: KeyMaker, folder: Path) -> SignerHolding | SignerRefusal:
    """Give the practice key of a suite, made on first use and kept in a file of mode 0600.

    It signs nothing that counts, so that it needs no keyring: files of a practice run verify on this computer later,
    and everywhere it is called practice.
    """
    path = folder / f"practice-signer-{suite.lower().replace('+', '-')}.jwk.json"
    data = read_limited(path, _MAX_BYTES)
    if isinstance(data, bytes):
        kept = Secret(data.decode("utf-8", "replace").strip())
        if (public := maker.public_jwk(kept)) is not None:
            return _holding(folder, suite, kept, public, made_now=False)
    elif data.code != "file.missing":
        return SignerRefusal("signer.file", data)
    return _make(path, suite, maker)


def _make(path: Path, suite: str, maker: KeyMaker) -> SignerHolding | SignerRefusal:
    made = maker.new_key(suite)
    public = maker.public_jwk(made)
    if public is None:
        raise RuntimeError("a key that was just made cannot be read")
    data = (made.reveal() + "\n").encode("utf-8")
    written = make_private_folder(path.parent) or write_private(path, data)
    if isinstance(written, FileRefusal):
        return SignerRefusal("signer.file", written)
    return _holding(path.parent, suite, made, public, made_now=True)


def _holding(folder: Path, suite: str, key: Secret, public: Mapping[str, str], *, made_now: bool) -> SignerHolding:
    listed = remember_key(folder, public, KeyLabel.PRACTICE, suite) is None
    return SignerHolding(key, public, KeptIn.PRACTICE_FILE, made_now, KeyringState.NO_KEYRING, listed)
