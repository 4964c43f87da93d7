"""What every field does first with pasted text."""

from __future__ import annotations

import unicodedata

_DIRECTION_MARKS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = _DIRECTION_MARKS | frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")


def clean_typed(text: str) -> str:
    """Remove what nobody meant to type: blanks and line ends at both ends, zero-width and direction marks."""
    return "".join(char for char in text if char not in _INVISIBLE).strip()


def clean_display_name(text: str) -> str:
    """Remove edge blanks and direction marks; zero-width joiners stay, since names and emoji use them."""
    return "".join(char for char in text if char not in _DIRECTION_MARKS).strip()


def first_control(text: str) -> int | None:
    """Find the first control character, line end, lone surrogate or line separator; None when there is none."""
    for index, char in enumerate(text):
        if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}:
            return index
    return None
