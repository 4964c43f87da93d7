"""Drafts that wait to be gone on with: one file a customer, named by the customer's domain.

A file is written whole or not at all. One that is damaged is set aside under another name and loses nothing else;
one that a newer version wrote is left as it is.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.workstation.file_lock import held_lock
from wizard.workstation.private_file import (
    FileRefusal,
    FileWritten,
    delete_file,
    file_refusal,
    make_private_folder,
    read_limited,
    write_private,
)
from wizard.workstation.saved_draft import NewerVersion, SavedDraft, draft_bytes, read_draft

_BEFORE, _SUFFIX, _ASIDE, _PART = "draft-", ".json", ".damaged", ".part"
_LOCK = ".drafts.lock"
_LOCK_LIMIT_S = 2.0
_MAX_BYTES = 64 * 1024
_MAX_NAME = 150
_PLAIN = re.compile(r"\A[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\Z", re.ASCII)
_ODD = re.compile(r"[^a-z0-9_-]+", re.ASCII)
_SHOWN = 200
_OLD_PART_S = 3600.0
_MOST_ASIDE = 1000


@dataclass(frozen=True, slots=True)
class SetAside:
    """A damaged file, and where it lies now, so that a person can look at it."""

    domain: str
    path: Path


@dataclass(frozen=True, slots=True)
class DraftList:
    """The drafts, last saved first; ``more``: older ones that were not read.

    ``set_aside``: damaged files that were found just now. ``newer``: domains whose file a newer version wrote.
    ``unreadable``: files that could not be read, and why.
    """

    drafts: tuple[SavedDraft, ...] = ()
    more: int = 0
    set_aside: tuple[SetAside, ...] = ()
    newer: tuple[str, ...] = ()
    unreadable: tuple[FileRefusal, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftRefusal:
    """Why there is no draft to keep or to load.

    Codes: ``draft.no_domain`` (no address yet), ``draft.newer_version`` (left alone), ``draft.damaged`` (set aside at
    ``path``), ``draft.missing``, and those of FileRefusal.
    """

    code: str
    path: Path | None = None


def save_draft(folder: Path, saved: SavedDraft) -> FileWritten | DraftRefusal:
    """Write a draft in the place of the one that this customer has; that one stays whole when it fails."""
    if not saved.domain:
        return DraftRefusal("draft.no_domain")
    path = draft_file(folder, saved.domain)
    if (refused := make_private_folder(folder)) is not None:
        return DraftRefusal(refused.code, path)
    try:
        with held_lock(folder / _LOCK, _LOCK_LIMIT_S) as held:
            return _replace(path, saved) if held else DraftRefusal("file.failed", path)
    except OSError as error:
        return DraftRefusal(file_refusal(error, path).code, path)


def load_draft(folder: Path, domain: str) -> SavedDraft | DraftRefusal:
    """Read the draft of a customer; a damaged one is set aside."""
    path = draft_file(folder, domain)
    read = _read(path)
    if isinstance(read, SavedDraft):
        return read
    if isinstance(read, NewerVersion):
        return DraftRefusal("draft.newer_version", path)
    if isinstance(read, FileRefusal):
        return DraftRefusal("draft.missing" if read.code == "file.missing" else read.code, path)
    return DraftRefusal("draft.damaged", _set_aside(path))


def list_drafts(folder: Path, limit: int = _SHOWN) -> DraftList:
    """Read the drafts that were saved last; what a kill left half written an hour ago or more is swept away."""
    newest = sorted(_files(folder), reverse=True)
    drafts: list[SavedDraft] = []
    aside: list[SetAside] = []
    newer: list[str] = []
    unreadable: list[FileRefusal] = []
    for _, name in newest[:limit]:
        path = folder / name
        read = _read(path)
        domain = name.removeprefix(_BEFORE).removesuffix(_SUFFIX)
        if isinstance(read, SavedDraft):
            drafts.append(read)
        elif isinstance(read, NewerVersion):
            newer.append(domain)
        elif read is None:
            aside.append(SetAside(domain, _set_aside(path)))
        elif read.code != "file.missing":
            unreadable.append(read)
    _sweep(folder)
    return DraftList(tuple(drafts), len(newest[limit:]), tuple(aside), tuple(newer), tuple(unreadable))


def delete_draft(folder: Path, domain: str) -> FileRefusal | None:
    """Delete the draft of a customer; None when it is gone, whether or not it was there."""
    return delete_file(draft_file(folder, domain))


def draft_file(folder: Path, domain: str) -> Path:
    """Give the file of a customer; nothing need be there.

    The word in front keeps a domain such as ``con.example`` from being the name of a device on Windows.
    """
    name = domain.lower()
    if len(name) > _MAX_NAME or not _PLAIN.match(name):
        name = f"{_ODD.sub('-', name[:_MAX_NAME])}-{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:16]}"
    return folder / f"{_BEFORE}{name}{_SUFFIX}"


def draft_leavings(folder: Path) -> tuple[Path, ...]:
    """Give every file of ours in the folder: drafts, those set aside, and what a kill left half written."""
    return tuple(folder / entry.name for entry in _entries(folder) if _is_ours(entry.name))


def _replace(path: Path, saved: SavedDraft) -> FileWritten | DraftRefusal:
    read = _read(path)
    if isinstance(read, NewerVersion):
        return DraftRefusal("draft.newer_version", path)
    if read is None:
        _rename_aside(path)
    written = write_private(path, draft_bytes(saved))
    return written if isinstance(written, FileWritten) else DraftRefusal(written.code, path)


def _is_ours(name: str) -> bool:
    return name == _LOCK or (name.startswith((_BEFORE, f".{_BEFORE}")) and name.endswith((_SUFFIX, _ASIDE, _PART)))


def _read(path: Path) -> SavedDraft | NewerVersion | FileRefusal | None:
    """Read a file: None when it is damaged. A link is not followed: nobody of this program's puts one there."""
    if path.is_symlink():
        return FileRefusal("file.is_link", path)
    data = read_limited(path, _MAX_BYTES)
    if isinstance(data, FileRefusal):
        return None if data.code == "file.too_large" else data
    return read_draft(data)


def _set_aside(path: Path) -> Path:
    """Set a damaged file aside, unless another program has put a good one in its place; give where it lies."""
    try:
        with held_lock(path.with_name(_LOCK), _LOCK_LIMIT_S) as held:
            return _rename_aside(path) if held and _read(path) is None else path
    except OSError:
        return path


def _rename_aside(path: Path) -> Path:
    """Give the file another name, which no other one has; where that fails it stays where it is."""
    for number in range(1, _MOST_ASIDE):
        aside = path.with_name(f"{path.name}.{number}{_ASIDE}")
        if not os.path.lexists(aside):
            try:
                path.rename(aside)
            except OSError:
                return path
            return aside
    return path


def _files(folder: Path) -> Iterator[tuple[float, str]]:
    for entry in _entries(folder):
        if entry.name.startswith(_BEFORE) and entry.name.endswith(_SUFFIX):
            with contextlib.suppress(OSError):
                yield entry.stat(follow_symlinks=False).st_mtime, entry.name


def _sweep(folder: Path) -> None:
    now = time.time()
    for entry in _entries(folder):
        if entry.name.startswith(f".{_BEFORE}") and entry.name.endswith(_PART):
            with contextlib.suppress(OSError):
                if now - entry.stat(follow_symlinks=False).st_mtime > _OLD_PART_S:
                    delete_file(folder / entry.name)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []
