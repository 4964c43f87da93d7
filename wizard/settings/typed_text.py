"""What every field does first with pasted text."""

from __future__ import annotations

import re

MOST_TYPED = 4096
"""Characters that a parser looks at. No value of any field is longer, and a longer text is refused as it is: a page
asks about every field after every key, and what came from a file or a server may be of any size. It is more than the
limits of most fields, for what is counted there is what is left without marks that nobody sees."""
_DIRECTION_MARKS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = _DIRECTION_MARKS | frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_NO_MARKS = str.maketrans("", "", "".join(_DIRECTION_MARKS))
_NO_INVISIBLE = str.maketrans("", "", "".join(_INVISIBLE))
# The categories Cc, Cs, Zl and Zp of Unicode.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def clean_typed(text: str) -> str:
    """Remove what nobody meant to type: blanks and line ends at both ends, zero-width and direction marks."""
    return text.translate(_NO_INVISIBLE).strip()


def clean_display_name(text: str) -> str:
    """Remove edge blanks and direction marks; zero-width joiners stay, since names and emoji use them."""
    return text.translate(_NO_MARKS).strip()


def first_control(text: str) -> int | None:
    """Find the first control character, line end, lone surrogate or line separator; None when there is none."""
    found = _CONTROL.search(text)
    return None if found is None else found.start()


def is_too_much(text: str) -> bool:
    """Tell whether a text is longer than any value, so that nobody looks further into it."""
    return len(text) > MOST_TYPED
