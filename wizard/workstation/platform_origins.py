"""At which origin a platform was used before: the same platform at another origin stops and asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from wizard.workstation.private_file import FileRefusal, make_private_folder, read_limited, write_private

ORIGINS_FILE = "platform-origins.json"
_MAX_BYTES = 256 * 1024


class OriginStanding(StrEnum):
    """What this computer knows of a platform's origin. OTHER_PORT: the host is the same, so that its name held."""

    NEW = "new"
    KNOWN = "known"
    OTHER_PORT = "other-port"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KnownOrigin:
    """A platform that was used from here: its audience, the name it gave itself, its origin."""

    audience: str
    name: str
    origin: str


def origin_standing(folder: Path, audience: str, origin: str) -> OriginStanding:
    """Compare an origin with the one at which this audience was used before."""
    known = {entry.audience: entry.origin for entry in known_origins(folder)}.get(audience)
    if known is None:
        return OriginStanding.NEW
    if known == origin:
        return OriginStanding.KNOWN
    same_host = urlsplit(known).hostname == urlsplit(origin).hostname
    return OriginStanding.OTHER_PORT if same_host else OriginStanding.OTHER


def remember_origin(folder: Path, known: KnownOrigin) -> FileRefusal | None:
    """Remember at which origin a platform is; None when that is on the disk."""
    kept = [entry for entry in known_origins(folder) if entry.audience != known.audience]
    document = {
        "platforms": [
            {"audience": entry.audience, "name": entry.name, "origin": entry.origin} for entry in (*kept, known)
        ]
    }
    if (refused := make_private_folder(folder)) is not None:
        return refused
    written = write_private(folder / ORIGINS_FILE, (json.dumps(document, indent=2) + "\n").encode("utf-8"))
    return written if isinstance(written, FileRefusal) else None


def origin_of(folder: Path, word: str) -> str | None:
    """Give the origin of a platform by its audience or its name, case aside; None for none and for several."""
    wanted = word.strip().casefold()
    entries = known_origins(folder)
    exact = {entry.origin for entry in entries if entry.audience.casefold() == wanted}
    found = exact or {entry.origin for entry in entries if entry.name.casefold() == wanted}
    return found.pop() if len(found) == 1 else None


def known_origins(folder: Path) -> tuple[KnownOrigin, ...]:
    """Read the list; an unreadable file gives none, an unreadable entry is left out."""
    data = read_limited(folder / ORIGINS_FILE, _MAX_BYTES)
    if not isinstance(data, bytes):
        return ()
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return ()
    entries = value.get("platforms") if isinstance(value, dict) else None
    read = [_entry(entry) for entry in entries] if isinstance(entries, list) else []
    return tuple(entry for entry in read if entry is not None)


def _entry(value: object) -> KnownOrigin | None:
    texts: Mapping[str, object] = value if isinstance(value, dict) else {}
    audience, name, origin = texts.get("audience"), texts.get("name"), texts.get("origin")
    if isinstance(audience, str) and isinstance(name, str) and isinstance(origin, str):
        return KnownOrigin(audience, name, origin)
    return None
