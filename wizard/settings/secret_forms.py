"""Every form in which a secret travels: what must not come back out of a log, a report or a quoted reply."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus

SHORTEST = 4
"""A shorter form is left out: taking every "a" out of a text would leave no text."""


def secret_forms(value: str, username: str) -> set[str]:
    """Give a secret as text, in base64 alone and within SASL PLAIN (RFC 4616), percent-encoded and in hexadecimal."""
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
    return {form for form in texts | encoded | percent if len(form) >= SHORTEST}


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
