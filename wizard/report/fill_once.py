"""Filling values into a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"(\A|(?<=[.]) )?\{(\w+)\}")


def fill_once(text: str, values: Mapping[str, str]) -> str:
    """Put values in place of {names}; what a value holds is never filled again.

    A value such as "the platform" or "this server" stands for something without a name: it begins a sentence with a
    capital. Names of hosts and people stay as they are written. KeyError for a name without a value.
    """

    def fill(match: re.Match[str]) -> str:
        value = values[match[2]]
        if match[1] is not None and value.startswith(("the ", "this ")):
            value = value[:1].upper() + value[1:]
        return (match[1] or "") + value

    return _PLACEHOLDER.sub(fill, text)
