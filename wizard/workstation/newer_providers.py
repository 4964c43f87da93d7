"""A newer set of provider data, kept on this computer as the signed file that it came as."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.workstation.private_file import (
    FileRefusal,
    delete_file,
    make_private_folder,
    read_limited,
    write_private,
)

_SET = "providers.jws"
_KEY = "providers.key.json"
_MAX_SET = 4 * 1024 * 1024
_MAX_KEY = 64 * 1024


@dataclass(frozen=True, slots=True)
class KeptSet:
    """The bytes of the signed file, and of the public key that the person gave with it; None for a pinned key."""

    data: bytes
    key: bytes | None


def keep_set(folder: Path, kept: KeptSet) -> FileRefusal | None:
    """Write a set that was verified; None when it is on the disk. The one that was there is replaced."""
    refused = make_private_folder(folder) or delete_file(folder / _SET)
    if refused is not None:
        return refused
    # The key first: a set without its key is left aside, a key without its set is never looked at.
    if kept.key is None:
        refused = delete_file(folder / _KEY)
    else:
        written = write_private(folder / _KEY, kept.key)
        refused = written if isinstance(written, FileRefusal) else None
    if refused is not None:
        return refused
    written = write_private(folder / _SET, kept.data)
    return written if isinstance(written, FileRefusal) else None


def kept_set(folder: Path) -> KeptSet | None:
    """Read the kept set, to be verified again; None when there is none or it cannot be read."""
    data = read_limited(folder / _SET, _MAX_SET)
    if not isinstance(data, bytes):
        return None
    key = read_limited(folder / _KEY, _MAX_KEY)
    return KeptSet(data, key if isinstance(key, bytes) else None)


def drop_set(folder: Path) -> FileRefusal | None:
    """Delete the kept set and its key; None when both are gone."""
    return delete_file(folder / _SET) or delete_file(folder / _KEY)
