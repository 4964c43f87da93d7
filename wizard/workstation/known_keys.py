"""The public keys that sign on this computer, in a plain file, so that ``verify`` needs no keyring."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from wizard.workstation.file_lock import held_lock
from wizard.workstation.private_file import (
    FileRefusal,
    file_refusal,
    make_private_folder,
    read_limited,
    write_private,
)

_FILE = "public-keys.json"
_MAX_BYTES = 256 * 1024
_MAX_KEYS = 200
_LOCK = ".public-keys.lock"
"""Beside the list, which is replaced whenever it is written: a lock on it would go with the old one."""
_LOCK_LIMIT_S = 10.0


class KeyLabel(StrEnum):
    """Whose key it is: this computer's, a one-time key that was made here, or the practice mode's."""

    THIS_COMPUTER = "this-computer"
    ONE_TIME = "one-time"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """One public key as a JWK, with ``kid``. ``deleted``: its private part is not on this computer any more."""

    label: KeyLabel
    suite: str
    jwk: Mapping[str, str]
    deleted: bool = False


def known_keys(folder: Path) -> tuple[KnownKey, ...]:
    """Read the list; an unreadable file gives none, and an unreadable entry is left out."""
    data = read_limited(folder / _FILE, _MAX_BYTES)
    if not isinstance(data, bytes):
        return ()
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return ()
    entries = value.get("keys") if isinstance(value, dict) else None
    read = [_known_key(entry) for entry in entries] if isinstance(entries, list) else []
    return tuple(key for key in read if key is not None)


def remember_key(folder: Path, jwk: Mapping[str, str], label: KeyLabel, suite: str) -> FileRefusal | None:
    """Add a public key to the list unless it is there; None when the list is on the disk.

    Programs that add at the same time wait for each other, so that none writes over what another one added.
    """
    key = KnownKey(label, suite, jwk)
    if _holds(known_keys(folder), key):
        return None
    return _alone(folder, lambda: _add(folder, key))


def mark_deleted(folder: Path, suite: str) -> FileRefusal | None:
    """Note that the private keys of this computer of a suite are gone; files that they signed still verify."""
    if not any(_is_own(key, suite) for key in known_keys(folder)):
        return None
    return _alone(
        folder,
        lambda: _write(
            folder, [replace(key, deleted=True) if _is_own(key, suite) else key for key in known_keys(folder)]
        ),
    )


def own_keys(folder: Path, suite: str, label: KeyLabel = KeyLabel.THIS_COMPUTER) -> tuple[KnownKey, ...]:
    """Give the public keys whose private parts this computer still signs with, the newest last."""
    return tuple(key for key in known_keys(folder) if _is_own(key, suite, label))


def _is_own(key: KnownKey, suite: str, label: KeyLabel = KeyLabel.THIS_COMPUTER) -> bool:
    return key.label is label and key.suite == suite and not key.deleted


def _alone(folder: Path, change: Callable[[], FileRefusal | None]) -> FileRefusal | None:
    """Change the list while no other program does."""
    if (refused := make_private_folder(folder)) is not None:
        return refused
    try:
        with held_lock(folder / _LOCK, _LOCK_LIMIT_S) as held:
            return change() if held else FileRefusal("file.failed", folder / _FILE)
    except OSError as error:
        return file_refusal(error, folder / _FILE)


def _holds(known: tuple[KnownKey, ...], wanted: KnownKey) -> bool:
    return any(_same(key, wanted) and not key.deleted for key in known)


def _same(one: KnownKey, other: KnownKey) -> bool:
    return one.jwk.get("kid") == other.jwk.get("kid") and one.label is other.label


def _add(folder: Path, added: KnownKey) -> FileRefusal | None:
    known = known_keys(folder)
    if _holds(known, added):
        return None
    # A key that is back, as from a copy of the keyring, stands there once.
    return _write(folder, [*(key for key in known if not _same(key, added)), added])


def _write(folder: Path, keys: Sequence[KnownKey]) -> FileRefusal | None:
    document = {"keys": [_entry(key) for key in keys[-_MAX_KEYS:]]}
    written = write_private(folder / _FILE, (json.dumps(document, indent=2) + "\n").encode("utf-8"))
    return written if isinstance(written, FileRefusal) else None


def _entry(key: KnownKey) -> dict[str, object]:
    entry: dict[str, object] = {"label": key.label.value, "suite": key.suite, "jwk": dict(key.jwk)}
    return {**entry, "deleted": True} if key.deleted else entry


def _known_key(entry: object) -> KnownKey | None:
    if not isinstance(entry, dict):
        return None
    jwk, suite = entry.get("jwk"), entry.get("suite")
    labels = {label.value: label for label in KeyLabel}
    label = labels.get(str(entry.get("label")))
    if label is None or not isinstance(suite, str) or not isinstance(jwk, dict):
        return None
    if not all(isinstance(name, str) and isinstance(text, str) for name, text in jwk.items()):
        return None
    return KnownKey(label, suite, jwk, deleted=entry.get("deleted") is True)
