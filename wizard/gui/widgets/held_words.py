"""Words that stay in one line although they hold a hyphen: "e-mail" never ends a line after its first letter."""

from __future__ import annotations

import re

WORD_JOINER = "\u2060"
"""Has no width and no sign, and no line breaks at it (UAX #14). It goes into what is laid out, never into a text that
is read aloud or copied."""
_ONE_LETTER = re.compile(r"(?<![\w-])(\w-)(?=\w)")


def held_together(text: str) -> str:
    """Put a word joiner behind the hyphen after a single letter."""
    return _ONE_LETTER.sub(rf"\1{WORD_JOINER}", text) if "-" in text else text
