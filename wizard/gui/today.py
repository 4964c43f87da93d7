"""The day on this computer's calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime


def this_day() -> date:
    """Give the day in this computer's time zone."""
    return datetime.now(UTC).astimezone().date()
