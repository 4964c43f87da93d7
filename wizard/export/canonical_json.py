"""Canonical JSON (RFC 8785), restricted so that a few lines in any language write and check it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Never

import rfc8785

JsonValue = None | bool | int | str | list["JsonValue"] | dict[str, "JsonValue"]

MAX_BYTES = 64 * 1024
MAX_DEPTH = 8
_MAX_INTEGER = 2**53 - 1
_DIRECTION_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KEY = re.compile(r"[\x20-\x7e]{1,100}")


class RefusedJson(ValueError):  # noqa: N818 - it says what happened to the text; an Error suffix adds nothing
    """The text or value lies outside the profile; ``reason`` is a stable word, callers turn it into a value.

    Reasons: too-large, encoding, syntax, duplicate-key, number, depth, key, control-character, direction-control.
    """

    def __init__(self, reason: str) -> None:
        """Keep the reason; nothing of the text itself."""
        super().__init__(reason)
        self.reason = reason


def parse_strict(data: bytes, *, limit: int = MAX_BYTES, direction_controls: bool = False) -> JsonValue:
    """Turn UTF-8 bytes into a value of the profile, or raise RefusedJson.

    Stricter than RFC 8259: no duplicate keys, floats, integers of 2^53 and more, ``-0``, lone surrogates, control
    characters in texts, or more than eight levels. ``direction_controls`` lets them pass: a sealed password is
    taken as it is.
    """
    if len(data) > limit:
        raise RefusedJson("too-large")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise RefusedJson("encoding") from None
    try:
        value: JsonValue = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
            parse_int=_integer,
        )
    except RefusedJson:
        raise
    except RecursionError:
        raise RefusedJson("depth") from None
    except ValueError:
        raise RefusedJson("syntax") from None
    _check(value, direction_controls)
    return value


def parse_object(data: bytes, *, limit: int = MAX_BYTES) -> dict[str, JsonValue]:
    """Do the same for a text that must be one object; anything else is refused as ``syntax``."""
    value = parse_strict(data, limit=limit)
    if not isinstance(value, dict):
        raise RefusedJson("syntax")
    return value


def canonical_bytes(value: Mapping[str, JsonValue], *, direction_controls: bool = False) -> bytes:
    """Turn a value of the profile into its one byte form (RFC 8785), or raise RefusedJson."""
    plain = dict(value)
    _check(plain, direction_controls)
    data = rfc8785.dumps(plain)
    if len(data) > MAX_BYTES:
        raise RefusedJson("too-large")
    return data


def _object(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise RefusedJson("duplicate-key")
    return result


def _refuse_number(_text: str) -> Never:
    raise RefusedJson("number")


def _integer(text: str) -> int:
    # The length is looked at first: turning a number of 60,000 digits into an integer costs time for nothing.
    if len(text) > 17 or text == "-0" or abs(int(text)) > _MAX_INTEGER:
        raise RefusedJson("number")
    return int(text)


def _check(value: JsonValue, direction_controls: bool) -> None:
    """Refuse what the profile leaves out; level by level, so that depth costs no recursion."""
    level: list[JsonValue] = [value]
    for depth in range(MAX_DEPTH + 1):
        for item in level:
            _check_scalar(item, direction_controls)
            if depth == MAX_DEPTH and isinstance(item, dict | list):
                raise RefusedJson("depth")
        level = [child for item in level for child in _children(item)]


def _children(item: JsonValue) -> Iterator[JsonValue]:
    if isinstance(item, dict):
        yield from item.values()
    elif isinstance(item, list):
        yield from item


def _check_scalar(item: object, direction_controls: bool) -> None:
    if isinstance(item, str):
        _check_text(item, direction_controls)
    elif isinstance(item, dict):
        if not all(isinstance(key, str) and _KEY.fullmatch(key) for key in item):
            raise RefusedJson("key")
    elif not (item is None or isinstance(item, list) or (isinstance(item, int) and abs(item) <= _MAX_INTEGER)):
        raise RefusedJson("number")


def _check_text(text: str, direction_controls: bool) -> None:
    for char in text:
        if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}:
            raise RefusedJson("control-character")
        if char in _DIRECTION_CONTROLS and not direction_controls:
            raise RefusedJson("direction-control")
