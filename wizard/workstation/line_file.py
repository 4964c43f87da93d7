"""Files of lines, one JSON object in each: appended whole and synced, so that a kill costs the last line at most."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from wizard.workstation.private_file import FileRefusal, read_limited

_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
LineValue = str | int | None


def open_for_lines(path: Path, *, new: bool) -> int:
    """Open a file of mode 0600 for appending, following no link; ``new``: it must not be there. Raises OSError."""
    return os.open(path, _FLAGS | os.O_CREAT | (os.O_EXCL if new else 0), 0o600)


def end_cut_off_line(descriptor: int) -> None:
    """End a line that a kill cut off, so that the next one stands alone. Raises OSError."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    if size == 0:
        return
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    if os.read(descriptor, 1) != b"\n":
        os.write(descriptor, b"\n")


def append_line(descriptor: int, line: Mapping[str, LineValue]) -> bool:
    """Append a line and wait until it is on the disk; False when that failed."""
    data = json.dumps(dict(line), ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
    try:
        written = os.write(descriptor, data)
        os.fsync(descriptor)
    except OSError:
        return False
    return written == len(data)


def read_lines(path: Path, limit: int) -> tuple[Mapping[str, object], ...]:
    """Read every whole line; one that is cut off or no JSON object is left out, an unreadable file gives none."""
    data = read_limited(path, limit)
    if isinstance(data, FileRefusal):
        return ()
    whole, _, _cut_off = data.rpartition(b"\n")
    parsed = (_parse(line) for line in whole.split(b"\n"))
    return tuple(line for line in parsed if line is not None)


def _parse(line: bytes) -> Mapping[str, object] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
