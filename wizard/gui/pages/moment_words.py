"""A moment as the clock of this computer shows it."""

from __future__ import annotations

from datetime import UTC, datetime

from wizard.report.plain_dates import plain_day
from wizard.words.translation import translate


def day_and_time(seconds: float) -> str:
    """Write seconds since 1970 as local time: "16 September 2024, 09:30"."""
    moment = datetime.fromtimestamp(seconds, UTC).astimezone()
    return translate("gui", "{day}, {time}", "a moment").format(day=plain_day(moment.date()), time=f"{moment:%H:%M}")
