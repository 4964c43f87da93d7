"""What a practice mail server does: ports, certificate, and the replies that a fault changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from wizard.practice.practice_ca import LeafKind, TlsManner


class PortManner(Enum):
    """How one standard port of the practice host answers."""

    STARTTLS = "starttls"
    IMPLICIT_TLS = "implicit-tls"
    IMAP = "imap"
    IMAP_TLS = "imap-tls"
    POP3 = "pop3"
    POP3_TLS = "pop3-tls"
    SSH = "ssh"
    HTTP = "http"
    FILES = "files"
    LOCAL_DELIVERY = "local-delivery"
    REFUSES = "refuses"
    SILENT = "silent"
    DROPS = "drops"
    CLOSES = "closes"
    RESETS = "resets"
    CLOSES_IN_TLS = "closes-in-tls"


class ReplyTo(Enum):
    """The moments whose reply a fault may change; EHLO inside the TLS that STARTTLS began is one of its own."""

    CONNECT = "connect"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    EHLO_AFTER_TLS = "ehlo-after-tls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    MESSAGE = "message"


class Then(Enum):
    """What a server does after its words."""

    GO_ON = "go-on"
    CLOSE = "close"
    RESET = "reset"
    FALL_SILENT = "fall-silent"


@dataclass(frozen=True, slots=True)
class Words:
    """Octets in place of a reply, sent as they stand: line ends, if any, are part of them.

    ``first`` goes out once, then ``octets`` ``times`` times (0: until the client is gone), ``pause_s`` seconds apart.
    """

    first: bytes = b""
    octets: bytes = b""
    then: Then = Then.GO_ON
    times: int = 1
    pause_s: float = 0.0


class Lockout(Enum):
    """What becomes of the ports of the host for a client whose sign-in was refused, as fail2ban does it."""

    REFUSES = "refuses"
    DROPS = "drops"


USUAL_PORTS: Mapping[int, PortManner] = {
    25: PortManner.STARTTLS,
    465: PortManner.IMPLICIT_TLS,
    587: PortManner.STARTTLS,
}


@dataclass(frozen=True, slots=True)
class MailBehaviour:
    """A submission server as it should be (RFC 6409), but for what a field says otherwise.

    ``ports``: manner by standard port; a port that is not named refuses. ``replies``: whole reply lines, separated by
    line feeds, sent instead of the server's own decision; ``words`` go before them and need not be replies at all.
    ``wrong_sign_in``: the reply, written like those, to a sign-in that is not the account's; the right one passes.
    ``injected``: bytes sent in clear in the same segment as the 220 to STARTTLS; ``injected_later`` in one of their
    own, once the client has begun TLS. ``only_says_starttls``: 220, and then the dialogue goes on in clear.
    ``announced``: the name in the greeting and in EHLO. ``greeting``: what follows "220 " there, line by line.
    ``extensions``: EHLO keywords besides STARTTLS and AUTH. ``mechanisms``: announced after TLS; none means that no
    sign-in is offered. ``mechanisms_in_clear``: announced before TLS, where they are never accepted. ``old_auth``:
    announced as ``AUTH=`` too. ``empty_prompts``: AUTH LOGIN is asked for without words.
    ``sends_challenge``: an initial response is ignored and asked for again (RFC 4954 leaves no room for that).
    ``relays``: takes mail without sign-in, as a relay that admits by address does. ``max_size``: the SIZE it has.
    ``delay_s``: how long every reply takes. ``line_end``: what ends its lines. ``lockout``: what a refused sign-in
    leads to. ``ipv4``, ``ipv6``: False leaves that address of the host unanswered.
    """

    ports: Mapping[int, PortManner] = field(default_factory=lambda: USUAL_PORTS)
    certificate: LeafKind = LeafKind.GOOD
    tls: TlsManner = TlsManner.USUAL
    offers_starttls: bool = True
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN")
    mechanisms_in_clear: tuple[str, ...] = ()
    old_auth: bool = False
    empty_prompts: bool = False
    sends_challenge: bool = False
    replies: Mapping[ReplyTo, str] = field(default_factory=dict)
    words: Mapping[ReplyTo, Words] = field(default_factory=dict)
    wrong_sign_in: str | None = None
    injected: bytes = b""
    injected_later: bytes = b""
    only_says_starttls: bool = False
    announced: str | None = None
    greeting: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ("PIPELINING", "ENHANCEDSTATUSCODES", "8BITMIME", "SMTPUTF8")
    relays: bool = False
    max_size: int = 10_485_760
    delay_s: float = 0.0
    line_end: bytes = b"\r\n"
    lockout: Lockout | None = None
    ipv4: bool = True
    ipv6: bool = True


@dataclass(frozen=True, slots=True)
class Account:
    """The one account of a practice server: what signs in, and the addresses it may send as."""

    username: str
    password: str
    addresses: tuple[str, ...]
