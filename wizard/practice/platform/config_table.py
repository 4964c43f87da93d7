"""Configurations in the database."""

from __future__ import annotations

import json
import sqlite3

from wizard.practice.platform.records import ConfigState, OwnTestResult, StoredConfig

_KEPT = 200
"""Rows that are over and still kept for their receipts."""


def insert_config(db: sqlite3.Connection, config: StoredConfig) -> None:
    """Add a configuration that was just taken."""
    db.execute(
        "INSERT INTO config (id, kid, jti, req, iat, exp, token, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (config.id, config.kid, config.jti, config.req, config.iat, config.exp, config.token, config.state.value),
    )


def config_by_id(db: sqlite3.Connection, identifier: str) -> StoredConfig | None:
    """Give the configuration of this name."""
    return _one(db.execute("SELECT * FROM config WHERE id = ?", (identifier,)))


def active_config(db: sqlite3.Connection) -> StoredConfig | None:
    """Give the one that mail goes out through; None while the platform's own sender is in use."""
    return _one(db.execute("SELECT * FROM config WHERE state = 'active'"))


def configs_in(db: sqlite3.Connection, state: ConfigState) -> tuple[StoredConfig, ...]:
    """Give every configuration in a state, oldest first."""
    return tuple(_read(row) for row in db.execute("SELECT * FROM config WHERE state = ? ORDER BY number", (state,)))


def configs_named(db: sqlite3.Connection, kid: str, jti: str) -> tuple[StoredConfig, ...]:
    """Give every configuration that says it has this signer and this ``jti``, oldest first."""
    rows = db.execute("SELECT * FROM config WHERE kid = ? AND jti = ? ORDER BY number", (kid, jti))
    return tuple(_read(row) for row in rows)


def latest_configs(db: sqlite3.Connection, count: int) -> tuple[StoredConfig, ...]:
    """Give the latest configurations, newest first."""
    return tuple(_read(row) for row in db.execute("SELECT * FROM config ORDER BY number DESC LIMIT ?", (count,)))


def set_state(db: sqlite3.Connection, identifier: str, state: ConfigState, ended_at: int | None = None) -> None:
    """Move a configuration to another state. A second active one raises sqlite3.IntegrityError."""
    db.execute("UPDATE config SET state = ?, ended_at = ? WHERE id = ?", (state.value, ended_at, identifier))


def set_active(db: sqlite3.Connection, identifier: str, at: int) -> None:
    """Make a configuration the active one; the one before must have left that state already."""
    db.execute("UPDATE config SET state = 'active', activated_at = ? WHERE id = ?", (at, identifier))


def set_test_result(db: sqlite3.Connection, identifier: str, result: OwnTestResult | None) -> None:
    """Keep the result of the latest test; None takes it away."""
    passed = None if result is None else int(result.passed)
    at, findings = (None, ()) if result is None else (result.at, result.findings)
    db.execute(
        "UPDATE config SET test_passed = ?, tested_at = ?, findings = ? WHERE id = ?",
        (passed, at, json.dumps([dict(finding) for finding in findings]), identifier),
    )


def forget_old_configs(db: sqlite3.Connection) -> None:
    """Take away what is long over."""
    db.execute(
        "DELETE FROM config WHERE state IN ('superseded', 'ended', 'refused', 'expired') AND number NOT IN "
        "(SELECT number FROM config WHERE state NOT IN ('active', 'pending', 'quarantined') "
        "ORDER BY number DESC LIMIT ?)",
        (_KEPT,),
    )


def spend(db: sqlite3.Connection, config: StoredConfig) -> None:
    """Note that ``jti`` and ``req`` are used up, and the time that no later one may lie before."""
    db.executemany(
        "INSERT OR IGNORE INTO spent (value) VALUES (?)", [(v,) for v in (config.jti, config.req) if v is not None]
    )
    db.execute(
        "INSERT INTO accepted (one, iat) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET iat = max(iat, excluded.iat)",
        (config.iat,),
    )


def spent_values(db: sqlite3.Connection) -> frozenset[str]:
    """Give every ``jti`` and ``req`` that was activated."""
    return frozenset(row["value"] for row in db.execute("SELECT value FROM spent"))


def accepted_at(db: sqlite3.Connection) -> int | None:
    """Give the greatest ``iat`` that was ever activated; None before the first."""
    row = db.execute("SELECT iat FROM accepted").fetchone()
    return None if row is None else int(row["iat"])


def _one(cursor: sqlite3.Cursor) -> StoredConfig | None:
    row = cursor.fetchone()
    return None if row is None else _read(row)


def _read(row: sqlite3.Row) -> StoredConfig:
    return StoredConfig(
        id=row["id"],
        kid=row["kid"],
        jti=row["jti"],
        req=row["req"],
        iat=row["iat"],
        exp=row["exp"],
        token=row["token"],
        state=ConfigState(row["state"]),
        test_passed=None if row["test_passed"] is None else bool(row["test_passed"]),
        tested_at=row["tested_at"],
        findings=tuple(json.loads(row["findings"])),
        activated_at=row["activated_at"],
        ended_at=row["ended_at"],
    )
