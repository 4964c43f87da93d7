"""The JSON of smtp-config/1: parsed strictly, written canonically, and base64url in its one right spelling."""

from __future__ import annotations

import base64
import json
import re
import unicodedata
from typing import Any, Never

DIRECTION = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Refused(Exception):  # noqa: N818 - it says what happened to the file
    """The configuration is not taken; ``verdict`` is for your own log, outward say only that it was refused."""

    def __init__(self, verdict: str) -> None:
        """Keep one of the words of the profile."""
        super().__init__(verdict)
        self.verdict = verdict


def need(condition: object, verdict: str = "format") -> None:
    """Refuse with a verdict unless a condition holds."""
    if not condition:
        raise Refused(verdict)


def strict_object(data: bytes, directions: bool = False) -> dict[str, Any]:
    """Parse one JSON object: no duplicate keys, floats, large integers, control or direction characters, depth 8."""
    try:
        value = json.loads(
            data.decode(), object_pairs_hook=_pairs, parse_float=_refuse, parse_constant=_refuse, parse_int=_integer
        )
    except (ValueError, RecursionError):
        raise Refused("format") from None
    need(isinstance(value, dict))
    _walk(value, directions, 1)
    return dict(value)


def canonical(value: dict[str, Any]) -> bytes:
    """Write the RFC 8785 bytes; for what strict_object lets through, sorting and compact separators are all of it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def b64(data: bytes) -> str:
    """Write base64url without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def unb64(text: object) -> bytes:
    """Read base64url; lenient decoders take many spellings of one value, here there is one."""
    need(isinstance(text, str) and re.fullmatch(r"[A-Za-z0-9_-]*", text) and len(text) % 4 != 1)
    data = base64.urlsafe_b64decode(f"{text}===")
    need(b64(data) == text)
    return data


def _walk(value: object, directions: bool, depth: int) -> None:
    """Refuse texts, names and nesting outside the profile."""
    if isinstance(value, str):
        need(not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in value))
        need(directions or DIRECTION.isdisjoint(value))
    elif isinstance(value, dict | list):
        need(depth <= 8)
        for item in value.values() if isinstance(value, dict) else value:
            _walk(item, directions, depth + 1)


def _pairs(members: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object; a name that stands twice is refused, and one that is not plain ASCII."""
    need(len(dict(members)) == len(members) and all(re.fullmatch("[ -~]{1,100}", name) for name, _ in members))
    return dict(members)


def _integer(text: str) -> int:
    """Take an integer below 2^53; ``-0`` is none."""
    need(len(text) <= 17 and text != "-0" and abs(int(text)) < 2**53)
    return int(text)


def _refuse(_text: str) -> Never:
    """Refuse a float, NaN or Infinity."""
    raise Refused("format")
