"""One platform at a time in a folder: a second one would change the certificate under the first one's clients."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from wizard.practice.platform.folder import make_private


class FolderInUseError(Exception):
    """Another platform serves from the folder; the message names it."""


class FolderLock:
    """Holds a folder until it is closed or the process ends, in whatever way.

    An open exclusive transaction of SQLite is a lock that works on every system and that no kill leaves behind.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock file. Raises FolderInUseError and OSError."""
        make_private(path)
        # The thread that closes the platform need not be the one that made it.
        self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError:
            self._connection.close()
            raise FolderInUseError(str(path.parent)) from None

    def close(self) -> None:
        """Let the folder go."""
        self._connection.close()
