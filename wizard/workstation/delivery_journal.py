"""The journals of deliveries: one file each, locked while its program lives, readable by its owner alone.

A journal without an end whose lock can be taken belongs to a delivery that was killed.
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wizard.workstation.file_lock import try_lock
from wizard.workstation.line_file import LineValue, append_line, end_cut_off_line, open_for_lines, read_lines
from wizard.workstation.private_file import FileRefusal, delete_file, make_private_folder

EVENTS: Mapping[str, frozenset[str]] = {
    "opened": frozenset({"origin", "host", "port", "from_address"}),
    "begin": frozenset({"step"}),
    "end": frozenset({"step", "state", "code"}),
    "before": frozenset({"method", "jti"}),
    "signed": frozenset({"jti", "kid"}),
    "pushed": frozenset({"config_id"}),
    "closed": frozenset({"outcome"}),
}
"""What may be written, each with ``at``. There is no field for a password, a token, or a server's words."""
_END = "closed"
_SUFFIX = ".jsonl"
_MAX_BYTES = 64 * 1024
_MAX_TEXT = 400
_KEPT = 100
"""Journals of ended deliveries that stay; the oldest go."""


class DeliveryJournal:
    """The journal of one delivery that goes on in this process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take an open and locked file."""
        self.path = path
        self._descriptor: int | None = descriptor

    def write(self, line: Mapping[str, LineValue]) -> bool:
        """Write a line; True when it is on the disk. What is not on the list of fields is not written."""
        if self._descriptor is None or not _allowed(line):
            return False
        return append_line(self._descriptor, line)

    def close(self) -> None:
        """Let the file go; a second call does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


class NoJournal:
    """The journal of a dry run, which changes nothing and leaves nothing behind."""

    def write(self, _line: Mapping[str, LineValue]) -> bool:
        """Take no note."""
        return True


@dataclass(frozen=True, slots=True)
class InterruptedJournal:
    """A journal without an end that no living program holds."""

    path: Path
    lines: tuple[Mapping[str, object], ...]


def open_journal(folder: Path) -> DeliveryJournal | FileRefusal:
    """Begin a journal in a folder, which is made when it is not there."""
    if (refused := make_private_folder(folder)) is not None:
        return refused
    name = f"{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}-{uuid.uuid4().hex[:12]}{_SUFFIX}"
    try:
        descriptor = open_for_lines(folder / name, new=True)
    except OSError as error:
        return FileRefusal("file.failed", folder / name, error.errno)
    if not try_lock(descriptor):
        os.close(descriptor)
        return FileRefusal("file.failed", folder / name)
    _forget_old(folder)
    return DeliveryJournal(folder / name, descriptor)


def interrupted_journals(folder: Path) -> tuple[InterruptedJournal, ...]:
    """Give the journals of deliveries that were killed, oldest first; one that still goes on is not among them."""
    found = []
    for path in _journals(folder):
        lines = read_lines(path, _MAX_BYTES)
        if lines and not _ended(lines) and not is_held(path):
            # Read again: its program may have written its end between the two looks.
            lines = read_lines(path, _MAX_BYTES)
            if not _ended(lines):
                found.append(InterruptedJournal(path, lines))
    return tuple(found)


def settle_journal(journal: InterruptedJournal, line: Mapping[str, LineValue]) -> bool:
    """Write what became of it, after which it is interrupted no more; True when that is on the disk."""
    if not _allowed(line):
        return False
    try:
        descriptor = open_for_lines(journal.path, new=False)
    except OSError:
        return False
    try:
        end_cut_off_line(descriptor)
        return append_line(descriptor, line)
    except OSError:
        return False
    finally:
        os.close(descriptor)


def _journals(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == _SUFFIX)
    except OSError:
        return []


def _ended(lines: tuple[Mapping[str, object], ...]) -> bool:
    return any(line.get("event") == _END for line in lines)


def is_held(path: Path) -> bool:
    """Tell whether a living program holds the journal; asking lets go at once."""
    try:
        descriptor = open_for_lines(path, new=False)
    except OSError:
        return True
    try:
        return not try_lock(descriptor)
    finally:
        os.close(descriptor)


def _forget_old(folder: Path) -> None:
    ended = [path for path in _journals(folder) if _ended(read_lines(path, _MAX_BYTES))]
    for path in ended[:-_KEPT]:
        with contextlib.suppress(OSError):
            delete_file(path)


def _allowed(line: Mapping[str, LineValue]) -> bool:
    fields = EVENTS.get(str(line.get("event")))
    texts = (value for value in line.values() if isinstance(value, str))
    return fields is not None and set(line) - {"event", "at"} <= fields and all(len(t) <= _MAX_TEXT for t in texts)
