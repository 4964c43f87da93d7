"""How a device gives itself away that blots out SMTP on the way (Cisco's inspection does)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_XXXX = re.compile(r"\AX{4,}[A-Z]?\Z")
_STARS = 10


def is_masked(greeting: str, keywords: Iterable[str]) -> bool:
    """Tell whether the greeting is mostly stars, or a keyword of the EHLO reply was overwritten with X."""
    return greeting.count("*") > _STARS or any(_XXXX.match(keyword) for keyword in keywords)
