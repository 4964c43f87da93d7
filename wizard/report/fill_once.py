"""Filling values into a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

_OPENING = r"[¿¡«‹„“‘\"'(\u00a0\u2068]*"
_PLACEHOLDER = re.compile(rf"((?:\A|(?<=[.?؟!…]) ){_OPENING})?\{{(\w+)\}}")


def fill_once(text: str, values: Mapping[str, str], beginning: Mapping[str, str] | None = None) -> str:
    """Put values in place of {names}; what a value holds is never filled again.

    ``beginning``: what stands where a sentence begins with the placeholder, such as "The platform" for "the
    platform"; a name that is not in it, a host for example, stays as it is written. KeyError for a name without a
    value.
    """

    def fill(match: re.Match[str]) -> str:
        value = values[match[2]]
        if match[1] is not None and beginning is not None:
            value = beginning.get(match[2], value)
        return (match[1] or "") + value

    return _PLACEHOLDER.sub(fill, text)
