"""What the window remembers between two starts: the platforms used last, and its size and place."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from wizard.workstation.file_lock import held_lock
from wizard.workstation.private_file import (
    FileRefusal,
    file_refusal,
    make_private_folder,
    read_limited,
    write_private,
)

VERSION = 1
REMEMBERED_FILE = "remembered.json"
REMEMBERED_LOCK = ".remembered.lock"
_MAX_BYTES = 64 * 1024
_MOST_PLATFORMS = 8
_MAX_PLACE = 4096
_LOCK_LIMIT_S = 2.0
_WORD = re.compile(r"\A[a-z0-9-]{1,40}\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Remembered:
    """``platforms``: ids, the one used last first. ``place``: what the window system calls its geometry, as bytes."""

    platforms: tuple[str, ...] = ()
    place: bytes = b""


def remembered(folder: Path) -> Remembered:
    """Read it; what cannot be read counts as nothing, since nothing but comfort hangs on it."""
    read = _read(folder)
    return read if isinstance(read, Remembered) else Remembered()


def remember_platform(folder: Path, platform: str) -> FileRefusal | None:
    """Put a platform in front of the list; None when that is on the disk. ValueError for what is no id."""
    if not _WORD.match(platform):
        raise ValueError("not the id of a platform")

    def change(before: Remembered) -> Remembered:
        others = tuple(known for known in before.platforms if known != platform)
        return replace(before, platforms=(platform, *others)[:_MOST_PLATFORMS])

    return _change(folder, change)


def remember_place(folder: Path, place: bytes) -> FileRefusal | None:
    """Keep size and place of the window; None when that is on the disk. ValueError for more than 4096 bytes."""
    if len(place) > _MAX_PLACE:
        raise ValueError("more than a window's place takes")
    return _change(folder, lambda before: replace(before, place=place))


def _change(folder: Path, change: Callable[[Remembered], Remembered]) -> FileRefusal | None:
    """Read, change and write while no other program does; a newer version's file is left as it is."""
    path = folder / REMEMBERED_FILE
    if (refused := make_private_folder(folder)) is not None:
        return refused
    try:
        with held_lock(folder / REMEMBERED_LOCK, _LOCK_LIMIT_S) as held:
            before = _read(folder)
            if not held or before is None:
                return FileRefusal("file.failed" if not held else "file.newer_version", path)
            written = write_private(path, _bytes(change(before)))
    except OSError as error:
        return file_refusal(error, path)
    return written if isinstance(written, FileRefusal) else None


def _bytes(value: Remembered) -> bytes:
    place = base64.b64encode(value.place).decode("ascii")
    document = {"version": VERSION, "platforms": list(value.platforms), "place": place}
    return (json.dumps(document, indent=2) + "\n").encode("ascii")


def _read(folder: Path) -> Remembered | None:
    """Read the file: None when a newer version wrote it, nothing remembered when it is missing or damaged."""
    data = read_limited(folder / REMEMBERED_FILE, _MAX_BYTES)
    if isinstance(data, FileRefusal):
        return Remembered()
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return Remembered()
    if not isinstance(value, dict):
        return Remembered()
    version, platforms, place = value.get("version"), value.get("platforms"), value.get("place")
    if type(version) is int and version > VERSION:
        return None
    entries = platforms if isinstance(platforms, list) else []
    words = tuple(word for word in entries if isinstance(word, str) and _WORD.match(word))
    return Remembered(words[:_MOST_PLATFORMS], _place(place))


def _place(text: object) -> bytes:
    if not isinstance(text, str):
        return b""
    try:
        place = base64.b64decode(text, validate=True)
    except ValueError:
        return b""
    return place if len(place) <= _MAX_PLACE else b""
