"""Remove known secrets from a text, in every form in which they travel."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus

from wizard.settings.secret import Secret

_PART = 8
"""Parts of a secret from this length on are removed too."""
_SHORTEST = 4
"""A shorter secret is removed in its encoded forms only: taking every "a" out would leave no text."""
_MARK = "***"


class Scrubber:
    """Knows secrets and takes them out of texts: the second line of defence behind the log's list of fields."""

    def __init__(self) -> None:
        """Begin knowing nothing."""
        self._parts: set[str] = set()

    def __repr__(self) -> str:
        return "Scrubber(***)"

    def protect(self, secret: Secret, username: str = "") -> None:
        """Learn a secret and what the sign-in makes of it (RFC 4616 PLAIN, LOGIN)."""
        for form in _forms(secret.reveal(), username):
            if len(form) <= _PART:
                self._parts.add(form)
            self._parts.update(form[start : start + _PART] for start in range(len(form) - _PART + 1))

    def scrub(self, text: str) -> str:
        """Give the text with ``***`` in the place of everything learnt."""
        covered = bytearray(len(text))
        for length in {len(part) for part in self._parts}:
            for start in range(len(text) - length + 1):
                if text[start : start + length] in self._parts:
                    covered[start : start + length] = b"\x01" * length
        pieces = []
        for index, char in enumerate(text):
            if not covered[index]:
                pieces.append(char)
            elif index == 0 or not covered[index - 1]:
                pieces.append(_MARK)
        return "".join(pieces)


def _forms(value: str, username: str) -> set[str]:
    octets = value.encode("utf-8", "surrogatepass")
    plain = f"\0{username}\0".encode("utf-8", "surrogatepass") + octets
    texts = {
        value,
        repr(value)[1:-1],
        json.dumps(value)[1:-1],
        json.dumps(value, ensure_ascii=False)[1:-1],
        html.escape(value),
        value.encode("utf-16-le", "surrogatepass").decode("latin-1"),
        octets.decode("latin-1"),
    }
    encoded = {form for data in (octets, plain) for form in _base64_forms(data)} | _embedded_base64(octets)
    percent = {quote(octets, safe=""), quote(octets), quote_plus(octets), octets.hex(), octets.hex().upper()}
    percent |= {_lower_escapes(form) for form in percent}
    return {form for form in texts | encoded | percent if len(form) >= _SHORTEST}


def _base64_forms(data: bytes) -> set[str]:
    standard = base64.b64encode(data).decode("ascii")
    safe = base64.urlsafe_b64encode(data).decode("ascii")
    return {standard, safe, standard.rstrip("="), safe.rstrip("=")}


def _embedded_base64(octets: bytes) -> set[str]:
    """Give what stays of the secret in the base64 of a longer text, at each of the three alignments."""
    forms = set()
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + octets).decode("ascii")
        sure = whole[-(-before * 8 // 6) : (before + len(octets)) * 8 // 6]
        forms |= {sure, sure.replace("+", "-").replace("/", "_")}
    return forms


def _lower_escapes(text: str) -> str:
    """Write the hexadecimal digits of percent escapes in lower case."""
    pieces = text.split("%")
    return "%".join([pieces[0], *(piece[:2].lower() + piece[2:] for piece in pieces[1:])])
