"""What a pasted text says, and the shortest such texts: a link, and a host with its port."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from wizard.settings.secret import Secret
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


@dataclass(frozen=True, slots=True)
class PastedSettings:
    """What a pasted text names; None where it says nothing. Values are as typed and still to be parsed.

    ``unused``: the names of values that mean nothing here, or whose value is none; never the values.
    """

    host: str | None = None
    port: str | None = None
    security: TransportSecurity | None = None
    username: str | None = None
    password: Secret | None = None
    from_name: str | None = None
    from_address: str | None = None
    unused: tuple[str, ...] = field(default=(), compare=False)

    def names(self) -> tuple[str, ...]:
        """Give the fields that it says something of, in the order of the pages."""
        named = ("from_name", "from_address", "host", "port", "security", "username", "password")
        return tuple(name for name in named if getattr(self, name) is not None)


def split_link(text: str) -> PastedSettings | None:
    """Take ``smtp://user:password@host:port`` and its like apart; of a link to a website only the host is taken."""
    link = _LINK.match(text)
    place = _PLACE.match(link["place"]) if link is not None else None
    if link is None or place is None:
        return None
    scheme = link["scheme"].lower()
    if scheme in _WEB:
        return PastedSettings(place["host"])
    user, _, password = (link["user"] or "").partition(":")
    security = _SCHEMES.get(scheme)
    port: str | None = place["port"]
    if port is None and security is TransportSecurity.IMPLICIT_TLS:
        port = "465"
    elif port is not None:
        # smtp:// and tls:// leave the security open where a port says it.
        security = usual_security(int(port)) or security
    secret = Secret(unquote(password)) if password else None
    return PastedSettings(place["host"], port, security, unquote(user) or None, secret)


def split_place(text: str) -> PastedSettings | None:
    """Take ``host:port`` apart; None for anything else."""
    place = _PLACE.match(text)
    if place is None or place["port"] is None:
        return None
    return with_usual_security(PastedSettings(place["host"], place["port"]))


def with_usual_security(found: PastedSettings) -> PastedSettings:
    """Let a standard port decide: it says its security better than a provider's loose word for it."""
    number = int(found.port) if found.port is not None else 0
    return replace(found, security=usual_security(number) or found.security)
