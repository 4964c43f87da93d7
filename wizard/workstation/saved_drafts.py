"""Drafts that wait to be gone on with, in files named by the customer's domain.

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
from wizard.workstation.saved_draft import NewerVersion, SavedDraft, draft_bytes, loses_nothing, read_draft

_BEFORE, _SUFFIX, _ASIDE, _PART = "draft-", ".json", ".damaged", ".part"
_NUMBER = "~"
"""Stands in no domain; before the number of a further draft of one customer."""
_MOST_OF_ONE = 50
_LOCK = ".drafts.lock"
_LOCK_LIMIT_S = 2.0
_MAX_BYTES = 64 * 1024
_MAX_NAME = 150
_PLAIN = re.compile(r"\A[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\Z", re.ASCII)
_ODD = re.compile(r"[^a-z0-9_-]+", re.ASCII)
_SHOWN = 500
_OLD_PART_S = 3600.0
_CLOCK_SLIP_S = 60.0
_MOST_ASIDE = 1000


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft and the file in which it lies, with what stood in it when it was read or written."""

    path: Path
    saved: SavedDraft
    data: bytes


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

    drafts: tuple[StoredDraft, ...] = ()
    more: int = 0
    set_aside: tuple[SetAside, ...] = ()
    newer: tuple[str, ...] = ()
    unreadable: tuple[FileRefusal, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftRefusal:
    """Why there is no draft to keep or to load.

    Codes: ``draft.no_domain`` (no address yet), ``draft.newer_version`` (left alone), ``draft.damaged`` (set aside at
    ``path``), ``draft.missing``, ``draft.too_many`` (of one domain), and those of FileRefusal.
    """

    code: str
    path: Path | None = None


def save_draft(folder: Path, saved: SavedDraft, own: StoredDraft | None = None) -> StoredDraft | DraftRefusal:
    """Write a draft; what was there stays whole when it fails.

    ``own``: what this run wrote or took over before; it is replaced as long as nobody else changed it. Without it,
    and when somebody did, the draft goes into a file of its own: no other draft of the same customer is ever lost.
    """
    if not saved.domain:
        return DraftRefusal("draft.no_domain")
    path = draft_file(folder, saved.domain)
    if (refused := make_private_folder(folder)) is not None:
        return DraftRefusal(refused.code, path)
    try:
        with held_lock(folder / _LOCK, _LOCK_LIMIT_S) as held:
            return _put(folder, saved, own) if held else DraftRefusal("file.failed", path)
    except OSError as error:
        return DraftRefusal(file_refusal(error, path).code, path)


def load_draft(path: Path) -> StoredDraft | DraftRefusal:
    """Read the file of a draft; a damaged one is set aside."""
    read = _read(path)
    if isinstance(read, StoredDraft):
        return read
    if isinstance(read, NewerVersion):
        return DraftRefusal("draft.newer_version", path)
    if isinstance(read, FileRefusal):
        return DraftRefusal("draft.missing" if read.code == "file.missing" else read.code, path)
    return DraftRefusal("draft.damaged", _set_aside(path))


def list_drafts(folder: Path, limit: int = _SHOWN) -> DraftList:
    """Read the drafts that were saved last; what a kill left half written an hour ago or more is swept away."""
    newest = sorted(_files(folder, time.time()), reverse=True)
    drafts: list[StoredDraft] = []
    aside: list[SetAside] = []
    newer: list[str] = []
    unreadable: list[FileRefusal] = []
    for _, _, name in newest[:limit]:
        path = folder / name
        read = _read(path)
        domain = name.removeprefix(_BEFORE).removesuffix(_SUFFIX).partition(_NUMBER)[0]
        if isinstance(read, StoredDraft):
            drafts.append(read)
        elif isinstance(read, NewerVersion):
            newer.append(domain)
        elif read is None:
            aside.append(SetAside(domain, _set_aside(path)))
        elif read.code != "file.missing":
            unreadable.append(read)
    _sweep(folder)
    return DraftList(tuple(drafts), len(newest[limit:]), tuple(aside), tuple(newer), tuple(unreadable))


def delete_draft(folder: Path, stored: StoredDraft) -> DraftRefusal | None:
    """Delete a draft; None when it is gone. One that somebody changed meanwhile is another draft, and stays."""
    try:
        with held_lock(folder / _LOCK, _LOCK_LIMIT_S) as held:
            if not held:
                return DraftRefusal("file.failed", stored.path)
            refused = delete_file(stored.path) if is_still(stored) else None
    except FileNotFoundError:
        return None
    except OSError as error:
        refused = file_refusal(error, stored.path)
    return None if refused is None else DraftRefusal(refused.code, stored.path)


def draft_file(folder: Path, domain: str, number: int = 1) -> Path:
    """Give the file of a customer, the ``number``-th one; nothing need be there.

    The word in front keeps a domain such as ``con.example`` from being the name of a device on Windows.
    """
    name = domain.lower()
    if len(name) > _MAX_NAME or not _PLAIN.match(name):
        name = f"{_ODD.sub('-', name[:_MAX_NAME])}-{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:16]}"
    which = "" if number == 1 else f"{_NUMBER}{number}"
    return folder / f"{_BEFORE}{name}{which}{_SUFFIX}"


def draft_leavings(folder: Path) -> tuple[Path, ...]:
    """Give every file of ours in the folder: drafts, those set aside, and what a kill left half written."""
    return tuple(folder / entry.name for entry in _entries(folder) if _is_ours(entry.name))


def _put(folder: Path, saved: SavedDraft, own: StoredDraft | None) -> StoredDraft | DraftRefusal:
    path = own.path if own is not None and _may_replace(own, saved) else _free_file(folder, saved)
    if path is None:
        return DraftRefusal("draft.too_many", draft_file(folder, saved.domain))
    data = draft_bytes(saved)
    written = write_private(path, data)
    return StoredDraft(path, saved, data) if isinstance(written, FileWritten) else DraftRefusal(written.code, path)


def _may_replace(own: StoredDraft, saved: SavedDraft) -> bool:
    return own.saved.domain == saved.domain and (is_still(own) or not os.path.lexists(own.path))


def is_still(stored: StoredDraft) -> bool:
    """Tell whether the draft lies in its file as it was read or written."""
    return not stored.path.is_symlink() and read_limited(stored.path, _MAX_BYTES) == stored.data


def _free_file(folder: Path, saved: SavedDraft) -> Path | None:
    """Find the first file of the customer that is free or says nothing more; None when there are too many."""
    for number in range(1, _MOST_OF_ONE + 1):
        path = draft_file(folder, saved.domain, number)
        read = _read(path)
        if read is None:
            _rename_aside(path)
            return path
        # A link is replaced by the write, and what it leads to stays.
        if isinstance(read, FileRefusal) and read.code in ("file.missing", "file.is_link"):
            return path
        if isinstance(read, StoredDraft) and loses_nothing(read.saved, saved):
            return path
    return None


def _is_ours(name: str) -> bool:
    return name == _LOCK or (name.startswith((_BEFORE, f".{_BEFORE}")) and name.endswith((_SUFFIX, _ASIDE, _PART)))


def _read(path: Path) -> StoredDraft | NewerVersion | FileRefusal | None:
    """Read a file: None when it is damaged. A link is not followed: nobody of this program's puts one there."""
    if path.is_symlink():
        return FileRefusal("file.is_link", path)
    data = read_limited(path, _MAX_BYTES)
    if isinstance(data, FileRefusal):
        return None if data.code == "file.too_large" else data
    read = read_draft(data)
    return StoredDraft(path, read, data) if isinstance(read, SavedDraft) else read


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


def _files(folder: Path, now: float) -> Iterator[tuple[bool, float, str]]:
    """Give when each was saved; one from the future, as after the clock was set back, comes after all others."""
    for entry in _entries(folder):
        if entry.name.startswith(_BEFORE) and entry.name.endswith(_SUFFIX):
            with contextlib.suppress(OSError):
                saved_at = entry.stat(follow_symlinks=False).st_mtime
                yield saved_at <= now + _CLOCK_SLIP_S, saved_at, entry.name


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
