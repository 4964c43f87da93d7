"""Values in a PowerShell command that a person copies."""

from __future__ import annotations

import re

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")


def powershell_text(value: str) -> str:
    """Turn a value into a single-quoted PowerShell string: nothing in it is expanded or run.

    PowerShell takes the four typographic quotes for the plain one, so each of them is doubled as well.
    """
    return "'" + _QUOTES.sub(lambda quote: quote[0] * 2, value) + "'"
