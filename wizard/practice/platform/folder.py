"""The folder of a practice platform, and how files come into it: whole, and readable by their owner alone."""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


class DamagedFolderError(Exception):
    """A file of the platform is there but cannot be read as what it is; the message names the file."""


@dataclass(frozen=True, slots=True)
class PlatformFolder:
    """Where each file of a practice platform lies."""

    path: Path

    @property
    def keys(self) -> Path:
        """Private keys, apart from the database that holds what is sealed for them."""
        return self.path / "platform-keys.json"

    @property
    def token(self) -> Path:
        """The API token for whoever pushes."""
        return self.path / "token"

    @property
    def certificates(self) -> Path:
        """The practice authority's certificate, new at every start."""
        return self.path / "practice-ca.pem"

    @property
    def request(self) -> Path:
        """The request file to sign for."""
        return self.path / "practice-platform.smtpreq.json"

    @property
    def database(self) -> Path:
        """SQLite."""
        return self.path / "platform.sqlite3"

    @property
    def refusals(self) -> Path:
        """The reader's own log: why something was refused, one JSON object in a line."""
        return self.path / "refusals.log"

    @property
    def lock(self) -> Path:
        """Held by the platform that serves from here."""
        return self.path / "serving.lock"

    @property
    def outbox(self) -> Path:
        """Messages that the platform's own sender sent."""
        return self.path / "outbox"

    def make(self) -> None:
        """Make the folder, for its owner alone; raises OSError when that cannot be done."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file of mode 0600 in one step: after a kill the old one is there or the new one. Raises OSError."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}.part")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def make_private(path: Path) -> None:
    """Make an empty file of mode 0600 unless there is one. Raises OSError.

    A file that is there is not opened: closing it again would take this process's SQLite locks on it away (POSIX).
    """
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, 0o600))
