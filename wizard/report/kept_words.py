"""How old a result is that was kept from an earlier check."""

from __future__ import annotations

from datetime import UTC, datetime

from wizard.words.translation import translate


def kept_detail(detail: str, seen_at: float) -> str:
    """Add to a row's detail when it was seen; ``seen_at`` is in seconds since 1970, shown as local time."""
    moment = datetime.fromtimestamp(seen_at, UTC).astimezone()
    return translate("report", "{detail}, kept from the check at {time}", "a row of the list of checks").format(
        detail=detail, time=f"{moment:%H:%M}"
    )
