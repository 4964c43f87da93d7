"""Enhanced mail system status codes (RFC 3463, RFC 2034)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PATTERN = re.compile(r"\A([245])\.(\d{1,3})\.(\d{1,3})(?=\s|\Z)")


@dataclass(frozen=True, slots=True, order=True)
class EnhancedStatusCode:
    """A class.subject.detail code such as 5.7.8 (RFC 3463 section 2)."""

    status_class: int
    subject: int
    detail: int

    def __str__(self) -> str:
        """Turn the code into its dotted form."""
        return f"{self.status_class}.{self.subject}.{self.detail}"


def parse_enhanced_status_code(text: str) -> EnhancedStatusCode | None:
    """Turn the beginning of a reply text into its code; None when it does not begin with one."""
    match = _PATTERN.match(text)
    if match is None:
        return None
    status_class, subject, detail = (int(group) for group in match.groups())
    return EnhancedStatusCode(status_class, subject, detail)
