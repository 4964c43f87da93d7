"""Names and values in a pasted text: JSON, XML, sections, variables of an environment, a provider's lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from wizard.settings.pasted_names import Kind, is_label, kind_of

WITHIN = " / "
"""Between the names of what a value stands in."""
_MOST_PAIRS, _MOST_LINES, _MOST_DEPTH = 400, 400, 12
_LINE = re.compile(r"[\r\n\u2028\u2029]+|;\s")
_BULLET = re.compile(r"\A(?:[-*\u2022\u00b7>]\s+|export\s+|set\s+)+", re.IGNORECASE)
_COMMENT = re.compile(r"\A(?:#|//|;|<!--)")
_SEPARATOR = re.compile(r"\s*(?::=|[:=\uff1a](?!//)|\t)\s*")
_SECTION = re.compile(r"\A\[([^\]]*)\]\Z")
_VARIABLE = re.compile(r"(?:(?<=\s)|\A)[A-Z][A-Z0-9_]{2,40}=")
_LABEL_IN_LINE = re.compile(
    r"(?:(?<=\s)|\A)(?:(?:outgoing|incoming|smtp|imap|pop3?|e-?mail|mail)\s+)*"
    r"(?:server|host ?name|host|port|encryption|security|user ?name|user|login|password|e-?mail address|e-?mail"
    r"|from name|from address|from)(?:\s*\([^)]{0,40}\))?\s*[:=]",
    re.IGNORECASE,
)
_LOOKS_LIKE_VALUE = re.compile(r"\A\S+(?:\.\S+|@\S+)\Z|\A\d{1,5}\b")
_QUOTES = "\"'`"


@dataclass(frozen=True, slots=True)
class Pair:
    """A name as it stands there, with what it stands in (a section, an element) in front, and its value."""

    name: str
    value: str
    within: str = ""


def pairs_of(text: str) -> tuple[Pair, ...]:
    """Turn a text into its names and values, in its order; none where it has none."""
    if text[:1] in "{[" and (found := _of_json(text)):
        return found
    if text[:1] == "<" and (found := _of_xml(text)):
        return found
    return tuple(_of_lines([line.strip() for line in _LINE.split(text)][:_MOST_LINES]))


def _of_json(text: str) -> tuple[Pair, ...]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(_flat(document, ()))[:_MOST_PAIRS]


def _flat(value: object, path: tuple[str, ...]) -> Iterator[Pair]:
    if len(path) > _MOST_DEPTH:
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, (*path, str(name)))
    elif isinstance(value, list):
        for inner in value:
            yield from _pairs_of_item(inner, path)
    elif path and value is not None:
        said = str(value).lower() if isinstance(value, bool) else str(value)
        yield Pair(path[-1], said, WITHIN.join(path[:-1]))


def _pairs_of_item(inner: object, path: tuple[str, ...]) -> Iterator[Pair]:
    """Read ``"environment": ["SMTP_HOST=..."]`` and lists of objects."""
    if isinstance(inner, str) and "=" in inner:
        name, _, value = inner.partition("=")
        yield Pair(name, value, WITHIN.join(path))
    else:
        yield from _flat(inner, path)


@dataclass(slots=True)
class _Elements:
    """Where a parser of XML stands, and what it has read."""

    path: list[str] = field(default_factory=list)
    text: str = ""
    found: list[Pair] = field(default_factory=list)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.path.append(name.rpartition(":")[2])
        self.text = ""
        if len(self.path) > _MOST_DEPTH or len(self.found) > _MOST_PAIRS:
            raise _RefusedError
        # <add key="SMTP_HOST" value="..."/> and its like.
        key = attributes.get("key") or attributes.get("name")
        if key and "value" in attributes:
            self.found.append(Pair(key, attributes["value"], WITHIN.join(self.path)))

    def characters(self, data: str) -> None:
        self.text += data

    def end(self, _name: str) -> None:
        if self.text.strip():
            self.found.append(Pair(self.path[-1], self.text.strip(), WITHIN.join(self.path[:-1])))
        self.path.pop()
        self.text = ""


class _RefusedError(Exception):
    """The document is not one that names settings."""


def _of_xml(text: str) -> tuple[Pair, ...]:
    elements = _Elements()
    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = elements.begin
    parser.EndElementHandler = elements.end
    parser.CharacterDataHandler = elements.characters
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except (expat.ExpatError, _RefusedError, ValueError):
        return ()
    return tuple(elements.found)


def _refuse(*_: object) -> int:
    raise _RefusedError


def _of_lines(lines: list[str]) -> Iterator[Pair]:
    within = label = ""
    for line in (piece for whole in lines for piece in _pieces(whole)):
        if section := _SECTION.match(line):
            within, label = section[1], ""
            continue
        name, value = _split(line)
        if value and not (label and _LOOKS_LIKE_VALUE.match(line) and kind_of(name) is Kind.NOTHING):
            # A name that says incoming or outgoing says it of the lines below, too.
            within, label = name if kind_of(name, sides=True) in (Kind.INCOMING, Kind.OUTGOING) else within, ""
            yield Pair(name, value, within)
        elif label and (_LOOKS_LIKE_VALUE.match(line) or not is_label(line) or kind_of(line) is kind_of(label)):
            yield Pair(label, _unquoted(line), within)
            label = ""
        else:
            label = name if is_label(name) else ""
            within = name if kind_of(name, sides=True) in (Kind.INCOMING, Kind.OUTGOING) else within


def _pieces(line: str) -> Iterator[str]:
    """Take a line apart in which several names stand, and take off what is only drawn around it."""
    line = _BULLET.sub("", line).strip()
    if not line or _COMMENT.match(line) or line in ("{", "}", "},", "[", "]"):
        return
    line = line[1:-1] if line[0] in _QUOTES and line[-1] == line[0] and line.count(line[0]) == 2 else line
    for starts in (_VARIABLE, _LABEL_IN_LINE):
        places = [found.start() for found in starts.finditer(line)]
        if len(places) > 1:
            places[0] = 0
            for start, end in zip(places, (*places[1:], len(line)), strict=True):
                yield line[start:end].strip().rstrip(",;")
            return
    yield line


def _split(line: str) -> tuple[str, str]:
    if "://" in line and not re.match(r"\A[\w.-]+\s*[=:]\s", f"{line} ") and not re.match(r"\A\w+=", line):
        return "url", line
    if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+:\d{1,5}", line):
        return "server", line
    name, *rest = _SEPARATOR.split(line, maxsplit=1)
    return name.strip(_QUOTES + " "), _unquoted(rest[0]) if rest else ""


def _unquoted(value: str) -> str:
    value = value.strip()
    if not value or value in "{[|>":
        return ""
    if value[0] not in _QUOTES:
        return value.removesuffix(",")
    end = value.find(value[0], 1)
    return value[1:end] if end > 0 and value[end + 1 :].strip() in ("", ",") else value
