"""Registered keys in the database."""

from __future__ import annotations

import json
import sqlite3

from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.verify_config import RegisteredKey, SignerOrigin
from wizard.practice.platform.records import StoredSigner


def put_signer(db: sqlite3.Connection, key: PublicKey, at: int) -> None:
    """Register a key, again if it was revoked."""
    db.execute(
        "INSERT INTO signer (kid, jwk, registered_at) VALUES (?, ?, ?) "
        "ON CONFLICT (kid) DO UPDATE SET registered_at = excluded.registered_at, revoked_at = NULL",
        (key.thumbprint, json.dumps(dict(key.jwk), sort_keys=True), at),
    )


def revoke(db: sqlite3.Connection, kid: str, at: int) -> bool:
    """Take a key's right away; False when it had none."""
    cursor = db.execute("UPDATE signer SET revoked_at = ? WHERE kid = ? AND revoked_at IS NULL", (at, kid))
    return cursor.rowcount == 1


def signers(db: sqlite3.Connection) -> tuple[StoredSigner, ...]:
    """Give the keys that may sign, oldest first."""
    rows = db.execute("SELECT * FROM signer WHERE revoked_at IS NULL ORDER BY registered_at, kid")
    return tuple(_read(row) for row in rows)


def signer_by_kid(db: sqlite3.Connection, kid: str) -> StoredSigner | None:
    """Give a key that may sign or once might."""
    row = db.execute("SELECT * FROM signer WHERE kid = ?", (kid,)).fetchone()
    return None if row is None else _read(row)


def reader_key(signer: StoredSigner) -> RegisteredKey:
    """Turn a stored key into one to verify with."""
    key = parse_public_jwk(dict(signer.jwk))
    if isinstance(key, PublicKey):
        return RegisteredKey(key, SignerOrigin.GIVEN)
    raise ValueError(key.reason)


def _read(row: sqlite3.Row) -> StoredSigner:
    return StoredSigner(row["kid"], json.loads(row["jwk"]), row["registered_at"], row["revoked_at"])
