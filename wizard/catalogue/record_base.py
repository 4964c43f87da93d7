"""What every record of resources/ is made of: the base, and texts in several languages."""

from __future__ import annotations

from typing import Annotated

import msgspec

Words = Annotated[dict[str, str], msgspec.Meta(min_length=1, extra_json_schema={"required": ["en"]})]
"""One sentence in several languages: language tag (RFC 5646) to text; ``en`` is always there."""

HttpsUrl = Annotated[str, msgspec.Meta(pattern="^https://[^\\s/]+(/|$)", max_length=400)]
Day = Annotated[str, msgspec.Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
"""A day as ISO 8601 writes it."""

Moment = Annotated[str, msgspec.Meta(pattern="^[0-9]{4}(-(H[12]|[0-9]{2}(-[0-9]{2})?))?$")]
"""A day, a month (2026-12), a half of a year (2027-H2) or a year: as exactly as it was announced."""

Count = Annotated[int, msgspec.Meta(ge=1, le=100_000_000)]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every record: frozen, and a field that the schema does not know is refused."""
