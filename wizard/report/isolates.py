"""Hosts, addresses and codes inside right-to-left text keep their own order, by Unicode isolates (UAX #9)."""

from __future__ import annotations

import re
from html import escape

from wizard.report.display_safe import display_safe
from wizard.words.translation import language_in_use

FIRST_STRONG_ISOLATE = "\u2068"
POP_DIRECTIONAL_ISOLATE = "\u2069"
_ISOLATED = re.compile("\u2068([^\u2068\u2069]*)\u2069")


def isolate(text: str) -> str:
    """Keep a value that was made safe to show from being mixed up with right-to-left words around it.

    In a language that is written from left to right, and for no text at all, it comes back as it is.
    """
    return always_isolate(text) if text and language_in_use().right_to_left else text


def always_isolate(text: str) -> str:
    """Put a value between the two marks in every language, for a form that turns the marks into its own."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"


def safe_sentence(text: str, limit: int) -> str:
    """Make a sentence safe to show and leave its pairs of isolates; a mark without its twin becomes visible."""
    parts = _ISOLATED.split(text)
    safe = [display_safe(part, limit) for part in parts]
    # Every second part stood between two marks.
    return "".join(isolate(part) if at % 2 else part for at, part in enumerate(safe))


def isolates_to_html(text: str) -> str:
    """Escape a text for HTML; its isolates become ``<bdi>``."""
    safe = escape(text)
    return safe.replace(FIRST_STRONG_ISOLATE, "<bdi>").replace(POP_DIRECTIONAL_ISOLATE, "</bdi>")
