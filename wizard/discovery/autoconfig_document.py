"""The outgoing servers in an autoconfig file (draft-ietf-mailmaint-autoconfig); a hostile file gives none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from wizard.settings.transport_security import TransportSecurity

_MAX_DEPTH = 12
_MAX_ELEMENTS = 2000
_MAX_SERVERS = 20
_MAX_TEXT = 1000
_ENCODINGS = {
    "utf-8": "utf-8",
    "us-ascii": "ascii",
    "iso-8859-1": "latin-1",
    "iso-8859-15": "iso-8859-15",
    "windows-1252": "cp1252",
}
"""What a file may be written in. All keep ASCII as it is, so that no markup can hide (as it can in UTF-7)."""
_DECLARED = re.compile(rb"""\A(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*"?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_SECURITIES = {
    "ssl": TransportSecurity.IMPLICIT_TLS,
    "tls": TransportSecurity.IMPLICIT_TLS,
    "starttls": TransportSecurity.STARTTLS,
    "plain": TransportSecurity.CLEARTEXT,
}
_SERVER_PATH = ("clientConfig", "emailProvider", "outgoingServer")


@dataclass(frozen=True, slots=True)
class WrittenServer:
    """One outgoing server as it is written, placeholders and all; nothing in it is checked yet."""

    untrusted_host: str
    untrusted_port: str
    security: TransportSecurity
    untrusted_username: str
    authentications: tuple[str, ...]


class _RefusedError(Exception):
    """The file is not one that a provider writes."""


@dataclass(slots=True)
class _Reading:
    """What the parser has seen."""

    path: list[str] = field(default_factory=list)
    elements: int = 0
    texts: dict[str, list[str]] | None = None
    pieces: list[str] = field(default_factory=list)
    servers: list[WrittenServer] = field(default_factory=list)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        local = name.rpartition(":")[2]
        self.path.append(local)
        if len(self.path) > _MAX_DEPTH or self.elements > _MAX_ELEMENTS:
            raise _RefusedError
        if len(self.path) == 1 and local != "clientConfig":
            raise _RefusedError
        if tuple(self.path) == _SERVER_PATH:
            self.texts = {} if attributes.get("type", "smtp").lower() == "smtp" else None
        self.pieces = []

    def characters(self, data: str) -> None:
        # One more than is allowed is kept: what is too long has to be seen as that, not as its beginning.
        if self.texts is not None and (room := _MAX_TEXT + 1 - sum(map(len, self.pieces))) > 0:
            self.pieces.append(data[:room])

    def end(self, _name: str) -> None:
        if self.texts is not None and len(self.path) == len(_SERVER_PATH) + 1:
            self.texts.setdefault(self.path[-1], []).append("".join(self.pieces).strip(" \t\r\n"))
        elif self.texts is not None and tuple(self.path) == _SERVER_PATH:
            self._keep(self.texts)
            self.texts = None
        self.path.pop()
        self.pieces = []

    def _keep(self, texts: Mapping[str, list[str]]) -> None:
        security = _SECURITIES.get(_one(texts, "socketType").lower())
        if security is not None and len(self.servers) < _MAX_SERVERS:
            self.servers.append(
                WrittenServer(
                    _one(texts, "hostname"),
                    _one(texts, "port"),
                    security,
                    _one(texts, "username"),
                    tuple(texts.get("authentication", ())),
                )
            )


def read_autoconfig(untrusted: bytes, content_type: str = "") -> tuple[WrittenServer, ...]:
    """Turn the octets of a file into its SMTP servers, in the file's own order; none when it cannot be trusted.

    Refused whole: a document type and so every entity, another encoding than the few that keep ASCII, more than 12
    levels or 2000 elements, and anything that is no well-formed ``clientConfig``. Processing instructions,
    stylesheets and includes are text without effect here.
    """
    text = _decoded(untrusted, content_type)
    if text is None:
        return ()
    reading = _Reading()
    # Told the encoding, the parser does not look at the one that the file declares.
    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = parser.UnparsedEntityDeclHandler = _refuse
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.characters
    try:
        # Files of the public list begin with an empty line, which XML forbids before its declaration.
        parser.Parse(text.lstrip(" \t\r\n").encode(), True)
    except (expat.ExpatError, _RefusedError, UnicodeError):
        return ()
    return tuple(reading.servers)


def _refuse(*_: object) -> int:
    raise _RefusedError


def _one(texts: Mapping[str, list[str]], name: str) -> str:
    """Give the text of an element that may stand once; two of them contradict each other."""
    found = texts.get(name, [])
    return found[0] if len(found) == 1 else ""


def _decoded(untrusted: bytes, content_type: str) -> str | None:
    declared = _DECLARED.match(untrusted)
    charset = _CHARSET.search(content_type)
    names = {declared[1].decode().lower()} if declared else set()
    names |= {charset[1].lower()} if charset else set()
    names = {name.replace("utf8", "utf-8") for name in names} or {"utf-8"}
    if len(names) != 1 or (codec := _ENCODINGS.get(names.pop())) is None or b"\0" in untrusted:
        return None
    try:
        return untrusted.decode("utf-8-sig" if codec == "utf-8" else codec)
    except UnicodeDecodeError:
        return None
