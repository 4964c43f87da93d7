"""The platform's database: one SQLite file, one transaction for each thing that happens."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from wizard.practice.platform.folder import DamagedFolderError, make_private

_BUSY_S = 5.0
_SCHEMA = """
CREATE TABLE signer (
  kid TEXT PRIMARY KEY,
  jwk TEXT NOT NULL,
  registered_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;
CREATE TABLE config (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kid TEXT NOT NULL,
  jti TEXT NOT NULL,
  req TEXT,
  iat INTEGER NOT NULL,
  exp INTEGER NOT NULL,
  token TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('quarantined', 'pending', 'active', 'superseded', 'ended', 'refused', 'expired')),
  test_passed INTEGER,
  tested_at INTEGER,
  findings TEXT NOT NULL DEFAULT '[]',
  activated_at INTEGER,
  ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX one_active ON config (state) WHERE state = 'active';
CREATE TABLE spent (value TEXT PRIMARY KEY) STRICT;
CREATE TABLE accepted (one INTEGER PRIMARY KEY CHECK (one = 1), iat INTEGER NOT NULL) STRICT;
CREATE TABLE event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  id TEXT,
  jti TEXT,
  kid TEXT
) STRICT;
PRAGMA user_version = 1;
"""


class Database:
    """A file and its transactions. A configuration's token lies in it with its password sealed, as it came.

    That at most one configuration is active is the index ``one_active``, not only the code's good manners.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it with mode 0600. Raises OSError and DamagedFolderError."""
        self._path = path
        # SQLite gives its side files the mode of the database, so that the first one decides for all.
        make_private(path)
        try:
            self._prepare()
        except sqlite3.DatabaseError:
            raise DamagedFolderError(str(path)) from None

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Give a connection for one thing that happens whole or not at all; two of them never overlap."""
        with contextlib.closing(self._connect()) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def _prepare(self) -> None:
        with contextlib.closing(self._connect()) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                # executescript would commit first; one statement after the other stays in this transaction.
                for statement in _SCHEMA.split(";\n"):
                    connection.execute(statement)
            connection.execute("COMMIT")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_BUSY_S, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        return connection
