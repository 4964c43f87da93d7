"""Untrusted text made safe to show: what could move, hide or colour words becomes visible."""

from __future__ import annotations

import unicodedata

_ELLIPSIS = "\u2026"
_SHOWN_AS = {"\t": " ", "\n": "\\n", "\r": "\\r", "\x1b": "\\x1b", "\0": "\\0"}
# Format characters (bidi controls, zero-width marks, soft hyphens), controls, surrogates, private use, separators.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Me"})
# No script stacks more marks on one letter, and a tower of them is drawn over the lines around it.
_MOST_MARKS = 6


def display_safe(text: str, limit: int = 500) -> str:
    r"""Turn text from outside into one line of at most ``limit`` characters that shows what it holds.

    Controls, direction marks and other invisible characters become escapes such as ``\n``, ``\x1b`` or ``\u202e``;
    so do marks beyond the sixth on one letter. What is cut off ends in an ellipsis. The result can be shown as plain
    text anywhere; HTML still needs escaping.
    """
    if limit < 1:
        return ""
    shown: list[str] = []
    length = marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.category(char) in _MARKS else 0
        piece = _escape(char) if marks > _MOST_MARKS else _visible(char)
        if length + len(piece) > limit:
            return _cut(shown, limit)
        shown.append(piece)
        length += len(piece)
    return "".join(shown)


def _visible(char: str) -> str:
    if char in _SHOWN_AS:
        return _SHOWN_AS[char]
    category = unicodedata.category(char)
    if category in _HIDDEN:
        return _escape(char)
    return " " if category == "Zs" else char


def _escape(char: str) -> str:
    point = ord(char)
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _cut(shown: list[str], limit: int) -> str:
    length = sum(map(len, shown))
    while shown and length > limit - len(_ELLIPSIS):
        length -= len(shown.pop())
    return "".join(shown) + _ELLIPSIS
