"""A tool tip of words that came from outside: Qt takes for markup whatever looks like it, and loads its pictures."""

from __future__ import annotations

_LOOKS_LIKE_TAG = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"


def plain_tip(text: str) -> str:
    """Give a text that a tool tip shows as it stands; it has no format to set, as a label has.

    Qt looks for ``<`` and for ``&lt;``. The one becomes a sign that looks like it, the other falls apart.
    """
    return text.replace("<", _LOOKS_LIKE_TAG).replace("&lt;", "& lt;")
