"""The keys of platforms that a person compared and accepted: a changed key stops and asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from wizard.workstation.private_file import FileRefusal, make_private_folder, read_limited, write_private

_FILE = "platform-keys.json"
_MAX_BYTES = 256 * 1024


class KeyStanding(StrEnum):
    """What this computer knows of a platform's key."""

    NEW = "new"
    ACCEPTED = "accepted"
    CHANGED = "changed"


def key_standing(folder: Path, audience: str, thumbprint: str) -> KeyStanding:
    """Compare a key with the one that was accepted for this audience."""
    accepted = _read(folder).get(audience)
    if accepted is None:
        return KeyStanding.NEW
    return KeyStanding.ACCEPTED if thumbprint in accepted else KeyStanding.CHANGED


def accept_platform_key(folder: Path, audience: str, thumbprints: tuple[str, ...]) -> FileRefusal | None:
    """Remember the keys (one per suite) that a person compared with the platform's; None when that is on the disk."""
    accepted = {**_read(folder), audience: list(thumbprints)}
    if (refused := make_private_folder(folder)) is not None:
        return refused
    written = write_private(folder / _FILE, (json.dumps({"accepted": accepted}, indent=2) + "\n").encode("utf-8"))
    return written if isinstance(written, FileRefusal) else None


def _read(folder: Path) -> Mapping[str, list[str]]:
    data = read_limited(folder / _FILE, _MAX_BYTES)
    if not isinstance(data, bytes):
        return {}
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    accepted = value.get("accepted") if isinstance(value, dict) else None
    if not isinstance(accepted, dict):
        return {}
    return {
        audience: [text for text in keys if isinstance(text, str)]
        for audience, keys in accepted.items()
        if isinstance(keys, list)
    }
