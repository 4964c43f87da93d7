"""What a practice mail server does: ports, certificate, and the replies that a fault changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from wizard.practice.practice_ca import LeafKind


class PortManner(Enum):
    """How one standard port of the practice host answers."""

    STARTTLS = "starttls"
    IMPLICIT_TLS = "implicit-tls"
    IMAP = "imap"
    REFUSES = "refuses"
    SILENT = "silent"
    DROPS = "drops"
    CLOSES = "closes"


class ReplyTo(Enum):
    """The moments whose reply a fault may change."""

    CONNECT = "connect"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    MESSAGE = "message"


USUAL_PORTS: Mapping[int, PortManner] = {
    25: PortManner.STARTTLS,
    465: PortManner.IMPLICIT_TLS,
    587: PortManner.STARTTLS,
}


@dataclass(frozen=True, slots=True)
class MailBehaviour:
    """A submission server as it should be (RFC 6409), but for what a field says otherwise.

    ``ports``: manner by standard port; a port that is not named refuses. ``replies``: whole reply lines, separated by
    line feeds, sent instead of the server's own decision. ``injected``: bytes sent in clear in the same segment as
    the 220 to STARTTLS. ``mechanisms``: announced after TLS; none means that no sign-in is offered.
    ``relays``: takes mail without sign-in, as a relay that admits by address does.
    ``ipv6``: False leaves the IPv6 address of the host unanswered.
    """

    ports: Mapping[int, PortManner] = field(default_factory=lambda: USUAL_PORTS)
    certificate: LeafKind = LeafKind.GOOD
    offers_starttls: bool = True
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN")
    replies: Mapping[ReplyTo, str] = field(default_factory=dict)
    injected: bytes = b""
    relays: bool = False
    ipv6: bool = True


@dataclass(frozen=True, slots=True)
class Account:
    """The one account of a practice server: what signs in, and the addresses it may send as."""

    username: str
    password: str
    addresses: tuple[str, ...]
