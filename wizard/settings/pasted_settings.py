"""A whole server setting pasted into the host field: links, host and port, a provider's block of lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from wizard.settings.transport_security import TransportSecurity, usual_security

_LINK = re.compile(r"\A(?P<scheme>[a-z][a-z0-9+.-]*)://(?:(?P<user>[^/@\s]*)@)?(?P<place>[^/?#\s]+)", re.IGNORECASE)
_PLACE = re.compile(r"\A(?P<host>\[[0-9a-f:.]+\]|[^\s:/\[\]]+)(?::(?P<port>\d{1,5}))?\Z", re.IGNORECASE)
_SCHEMES: dict[str, TransportSecurity] = {
    "smtps": TransportSecurity.IMPLICIT_TLS,
    "submissions": TransportSecurity.IMPLICIT_TLS,
    "ssl": TransportSecurity.IMPLICIT_TLS,
    "tls": TransportSecurity.STARTTLS,
    "submission": TransportSecurity.STARTTLS,
    "smtp": TransportSecurity.STARTTLS,
}
_WEB = frozenset({"http", "https"})
_NAME_AND_VALUE = re.compile(r"\s*[:=]\s*")
_MOST_CHARACTERS, _MOST_LINES = 4000, 40
_SSL_WORD = re.compile(r"\bssl\b|implicit|\bsmtps\b", re.IGNORECASE)
_STARTTLS_WORD = re.compile(r"start ?-?tls|\btls\b", re.IGNORECASE)
_HOST_VALUE = re.compile(r"\A[\w-]+(?:\.[\w-]+)+\.?\Z")


@dataclass(frozen=True, slots=True)
class PastedSettings:
    """What a pasted text names; None where it says nothing. Values are as typed and still to be parsed."""

    host: str | None = None
    port: str | None = None
    security: TransportSecurity | None = None
    username: str | None = None


def split_pasted(text: str) -> PastedSettings | None:
    """Take a pasted text apart; None when it is a plain host, or nothing of the kind (wizard rule 16)."""
    stripped = text[:_MOST_CHARACTERS].strip()
    if stripped.lower().startswith("mailto:"):
        return PastedSettings(username=unquote(stripped[7:].partition("?")[0]) or None)
    if link := _LINK.match(stripped):
        return _from_link(link)
    lines = [line for line in re.split(r"[\r\n\u2028]+|;\s", stripped) if line.strip()]
    if len(lines) > 1:
        return _from_lines(lines)
    place = _PLACE.match(stripped)
    if place is None or place["port"] is None:
        return None
    return _with_usual_security(PastedSettings(place["host"], place["port"]))


def _from_link(link: re.Match[str]) -> PastedSettings | None:
    place = _PLACE.match(link["place"])
    if place is None:
        return None
    scheme = link["scheme"].lower()
    if scheme in _WEB:
        return PastedSettings(place["host"])
    user = unquote((link["user"] or "").partition(":")[0]) or None
    found = PastedSettings(place["host"], place["port"], _SCHEMES.get(scheme), user)
    if place["port"] is None and found.security is TransportSecurity.IMPLICIT_TLS:
        return PastedSettings(found.host, "465", found.security, user)
    # smtp:// and tls:// leave the security open where a port says it.
    usual = usual_security(int(place["port"])) if place["port"] else None
    return PastedSettings(found.host, found.port, usual or found.security, user)


def _from_lines(lines: list[str]) -> PastedSettings | None:
    host = port = username = None
    security = None
    for line in lines[:_MOST_LINES]:
        name, *rest = _NAME_AND_VALUE.split(line.strip(), maxsplit=1)
        name, value = name.lower(), rest[0] if rest else ""
        if "port" in name and (digits := re.search(r"\d{1,5}", value)):
            port = port or digits[0]
            security = security or _security_word(value)
        elif any(word in name for word in ("security", "encryption", "ssl", "tls", "connection", "method")):
            security = security or _security_word(value)
        elif any(word in name for word in ("user", "login", "account", "email", "address")):
            username = username or value
        elif _HOST_VALUE.match(value):
            host = host or value
    if host is None and port is None:
        return None
    return _with_usual_security(PastedSettings(host, port, security, username))


def _security_word(value: str) -> TransportSecurity | None:
    if re.search(r"start ?-?tls", value, re.IGNORECASE):
        return TransportSecurity.STARTTLS
    if _SSL_WORD.search(value):
        return TransportSecurity.IMPLICIT_TLS
    return TransportSecurity.STARTTLS if _STARTTLS_WORD.search(value) else None


def _with_usual_security(found: PastedSettings) -> PastedSettings:
    """Let a standard port decide: it says its security better than a provider's loose word for it."""
    number = int(found.port) if found.port is not None else 0
    return PastedSettings(found.host, found.port, usual_security(number) or found.security, found.username)
