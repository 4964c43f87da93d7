"""What of a text is not in the pseudo-language, for tests that look for forgotten English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tests.words.pseudo import CLOSE, OPEN

_WORD = re.compile(r"[A-Za-z]{3,}")
_TWICE = re.compile(f"{OPEN}({OPEN}[^{OPEN}{CLOSE}]*{CLOSE})~*{CLOSE}")
_TECHNICAL = re.compile(
    r"[\w.+-]+@[\w.-]+|https?://\S+|(?:[\w*-]+\.)+\w{2,}(?::\d+)?|--[a-z-]+|/[\w./-]+|[0-9A-F]{4,}|[a-z_]+\.[a-z_]+"
)
"""Addresses, hosts, options, paths and codes of causes: they are the same in every language."""
NAMES = ("SSL", "STARTTLS", "TLS", "SMTP Wizard", "smtp-wizard", "EHLO", "UTC", "SHA", "OAuth", "IPv")


def plain_words(text: str, names: Iterable[str] = ()) -> list[str]:
    """Give the words outside all brackets that are neither technical nor one of the names."""
    outside, depth = [], 0
    for sign in text:
        depth += sign == OPEN
        outside.append(sign if depth == 0 else " ")
        depth -= sign == CLOSE
    said = _TECHNICAL.sub(" ", "".join(outside))
    for name in sorted((*NAMES, *names), key=len, reverse=True):
        said = said.replace(name, " ")
    return _WORD.findall(said)


def translated_twice(text: str) -> list[str]:
    """Give each translation that was translated again: brackets that hold nothing but brackets."""
    return [found[1] for found in _TWICE.finditer(text)]
