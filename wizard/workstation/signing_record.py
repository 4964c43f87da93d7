"""What was signed on this computer, when, with which key and for whom: public things only, one line each."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Literal

from wizard.workstation.line_file import append_line, end_cut_off_line, open_for_lines, read_lines
from wizard.workstation.private_file import FileRefusal, make_private_folder

_FILE = "signed.jsonl"
_MAX_BYTES = 2 * 1024 * 1024
_FULL = 1024 * 1024
"""From this size on a new file begins; the one before it stays as ``signed.1.jsonl``."""


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """One signature. Times in seconds since 1970; ``password`` says how the password travelled, never the password.

    ``how``: to a file, or pushed to a platform.
    """

    at: int
    how: Literal["file", "push"]
    kid: str
    audience: str
    jti: str
    expires_at: int
    host: str
    port: int
    from_address: str
    password: str
    tested: str


def record_signed(folder: Path, entry: SignedEntry) -> FileRefusal | None:
    """Write one entry; None when it is on the disk."""
    if (refused := make_private_folder(folder)) is not None:
        return refused
    path = folder / _FILE
    try:
        if path.exists() and path.stat().st_size > _FULL:
            path.replace(_older(path))
        descriptor = open_for_lines(path, new=False)
    except OSError as error:
        return FileRefusal("file.failed", path, error.errno)
    try:
        end_cut_off_line(descriptor)
        return None if append_line(descriptor, asdict(entry)) else FileRefusal("file.failed", path)
    except OSError as error:
        return FileRefusal("file.failed", path, error.errno)
    finally:
        os.close(descriptor)


def signed_entries(folder: Path) -> tuple[SignedEntry, ...]:
    """Give every entry, oldest first; a line that is none is left out."""
    path = folder / _FILE
    lines = (*read_lines(_older(path), _MAX_BYTES), *read_lines(path, _MAX_BYTES))
    return tuple(entry for line in lines if (entry := _entry(line)) is not None)


def _older(path: Path) -> Path:
    return path.with_name("signed.1.jsonl")


def _entry(line: Mapping[str, object]) -> SignedEntry | None:
    wanted = {field.name: int if field.name in ("at", "expires_at", "port") else str for field in fields(SignedEntry)}
    if not all(isinstance(line.get(name), kind) for name, kind in wanted.items()):
        return None
    if line["how"] not in ("file", "push"):
        return None
    return SignedEntry(**{name: line[name] for name in wanted})  # type: ignore[arg-type]  # each was just looked at
