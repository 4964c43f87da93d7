"""The history in the database: what changed, never what was refused at the door."""

from __future__ import annotations

import sqlite3

from wizard.practice.platform.records import EventKind, HistoryEvent, StoredConfig

_KEPT = 1000


def note(
    db: sqlite3.Connection, at: int, event: EventKind, config: StoredConfig | None = None, kid: str | None = None
) -> None:
    """Add an event about a configuration or a key, and forget the oldest beyond a thousand."""
    named = (None, None, kid) if config is None else (config.id, config.jti, config.kid)
    cursor = db.execute(
        "INSERT INTO event (at, event, id, jti, kid) VALUES (?, ?, ?, ?, ?)", (at, event.value, *named)
    )
    db.execute("DELETE FROM event WHERE number <= ?", ((cursor.lastrowid or 0) - _KEPT,))


def history(db: sqlite3.Connection, count: int) -> tuple[HistoryEvent, ...]:
    """Give the latest events, newest first."""
    rows = db.execute("SELECT * FROM event ORDER BY number DESC LIMIT ?", (count,))
    return tuple(HistoryEvent(row["at"], EventKind(row["event"]), row["id"], row["jti"], row["kid"]) for row in rows)
