"""What every field does first with pasted text."""

from __future__ import annotations

import re

MOST_TYPED = 4096
"""Characters that a parser looks at. No value of any field is longer, and a longer text is refused as it is: a page
asks about every field after every key, and what came from a file or a server may be of any size. It is more than the
limits of most fields, for what is counted there is what is left without marks that nobody sees."""
_DIRECTION_MARKS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_WITHOUT_WIDTH = frozenset("\u00ad\u180e\u200b\u3164\ufeff\uffa0").union(
    map(chr, (*range(0x2060, 0x2066), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC)))
)
_PARTS_OF_NAMES = frozenset("\u034f\u115f\u1160\u180b\u180c\u180d\u200c\u200d").union(
    map(chr, (*range(0xFE00, 0xFE10), *range(0xE0000, 0xE0080), *range(0xE0100, 0xE01F0)))
)
"""What joins, varies or fills letters and emoji, and so belongs to names; an address or a host has no use for it."""
_NOT_IN_NAMES = dict.fromkeys(map(ord, _DIRECTION_MARKS | _WITHOUT_WIDTH))
_NOWHERE_ELSE = _NOT_IN_NAMES | dict.fromkeys(map(ord, _PARTS_OF_NAMES))
# The categories Cc, Cs, Zl and Zp of Unicode.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_PARTS_WORDS = re.compile("[\t-\r\x85\u2028\u2029]+")


def clean_typed(text: str) -> str:
    """Remove what nobody meant to type: blanks and line ends at both ends, zero-width and direction marks."""
    return without_hidden(text).strip()


def clean_display_name(text: str) -> str:
    """Remove edge blanks and what cannot be seen; joiners stay, since names and emoji use them."""
    return without_hidden(text, of_name=True).strip()


def without_hidden(text: str, *, of_name: bool = False) -> str:
    """Take out the characters that nobody sees or that turn the direction of others; blanks stay.

    ``of_name``: what joins or varies letters and emoji stays as well.
    """
    # Most texts have none; isascii is far faster than a translation.
    return text if text.isascii() else text.translate(_NOT_IN_NAMES if of_name else _NOWHERE_ELSE)


def without_controls(text: str, *, of_name: bool = False) -> str:
    """Take out of a text that somebody types or pastes what ``first_control`` finds; a parser refuses it instead.

    ``of_name``: a blank comes in the place of line ends and tabs, which part words.
    """
    if _CONTROL.search(text) is None:
        return text
    return _CONTROL.sub("", _PARTS_WORDS.sub(" ", text) if of_name else text)


def first_control(text: str) -> int | None:
    """Find the first control character, line end, lone surrogate or line separator; None when there is none."""
    found = _CONTROL.search(text)
    return None if found is None else found.start()


def is_too_much(text: str) -> bool:
    """Tell whether a text is longer than any value, so that nobody looks further into it."""
    return len(text) > MOST_TYPED
