"""One submission session without any input or output (RFC 5321 section 4.1.4, RFC 3207, RFC 4954)."""

from __future__ import annotations

from enum import Enum, auto

from wizard.smtp import commands
from wizard.smtp.commands import Command
from wizard.smtp.ehlo import EhloKeywords, parse_ehlo_keywords
from wizard.smtp.reply import Reply
from wizard.smtp.reply_parser import MAX_KEPT, MalformedReply, ReceivedReply, ReplyParser
from wizard.smtp.transcript import Transcript

GREETING = "CONNECT"
"""The verb under which the greeting is awaited: nobody sends it."""
_MAX_UNSOLICITED = 8


class Phase(Enum):
    """Where the session stands."""

    AWAITING_GREETING = auto()
    GREETED = auto()
    READY = auto()
    TLS_DUE = auto()
    IN_AUTH = auto()
    MAIL_GIVEN = auto()
    RCPT_GIVEN = auto()
    IN_DATA = auto()
    CLOSED = auto()


class CommandRefusedError(Exception):
    """A command out of its place, or a sign-in where none may be: our fault, never the server's."""


_ALLOWED: dict[str, frozenset[Phase]] = {
    "EHLO": frozenset({Phase.GREETED, Phase.READY}),
    "STARTTLS": frozenset({Phase.READY}),
    "AUTH": frozenset({Phase.READY}),
    "MAIL": frozenset({Phase.READY}),
    "RCPT": frozenset({Phase.MAIL_GIVEN, Phase.RCPT_GIVEN}),
    "DATA": frozenset({Phase.RCPT_GIVEN}),
    "RSET": frozenset({Phase.READY, Phase.MAIL_GIVEN, Phase.RCPT_GIVEN}),
    "QUIT": frozenset({Phase.GREETED, Phase.READY, Phase.MAIL_GIVEN, Phase.RCPT_GIVEN}),
}


class SmtpSession:
    """The client's half of one session: which command may come when, and what each reply changes.

    Octets from the server go into ``feed``; ``next_reply`` gives the reply to the command under way. Each command
    method gives the Command to send. A reply that no command asked for is kept in ``unsolicited`` (a 421 before the
    server closes, RFC 5321 section 3.8) and never taken for the answer to a later command.
    """

    def __init__(self) -> None:
        self._parser = ReplyParser()
        self.phase = Phase.AWAITING_GREETING
        self.keywords: EhloKeywords | None = None
        self.in_tls = False
        self.peer_verified = False
        self.auth_attempted = False
        self.injected: bytes | None = None
        self.unsolicited: tuple[Reply, ...] = ()
        self._told = 0
        self.bare_lf_seen = False
        self.transcript = Transcript()
        self.redacted_forms: frozenset[str] = frozenset()
        """Texts that no reply may quote; set by the sign-in."""
        self._under_way: str | None = GREETING

    @property
    def pending(self) -> bytes:
        """Give what arrived and is no whole reply yet, at most 512 octets."""
        return self._parser.pending

    @property
    def may_carry_credentials(self) -> bool:
        """Tell whether the peer was verified inside TLS and nobody slipped replies in before it."""
        return self.in_tls and self.peer_verified and self.injected is None

    def feed(self, octets: bytes) -> None:
        """Take octets that arrived on the channel in use."""
        self._parser.feed(octets)
        if self._under_way is None:
            self._keep_unsolicited()

    def next_reply(self) -> ReceivedReply | MalformedReply | None:
        """Give the reply to the command under way, or None when more octets are needed."""
        if self._under_way is None:
            return None
        received = self._parser.next_reply()
        if isinstance(received, ReceivedReply):
            self.bare_lf_seen = self.bare_lf_seen or received.bare_lf
            self.transcript.received(received.reply)
            verb, self._under_way = self._under_way, None
            self._advance(verb, received.reply)
        return received

    def take_unsolicited(self) -> tuple[Reply, ...]:
        """Give the unsolicited replies that were not given before."""
        new = self.unsolicited[self._told :]
        self._told = len(self.unsolicited)
        return new

    def tls_established(self, verified: bool) -> None:
        """Take note that TLS stands; everything learnt in clear is forgotten (RFC 3207 section 4.2).

        ``verified``: the certificate was verified for the host. With implicit TLS this comes before the greeting.
        """
        if self.in_tls or self.phase not in (Phase.TLS_DUE, Phase.AWAITING_GREETING):
            raise CommandRefusedError("TLS at this point")
        self._parser = ReplyParser()
        self.keywords = None
        self.in_tls = True
        self.peer_verified = verified
        if self.phase is Phase.TLS_DUE:
            self.phase = Phase.GREETED

    def ehlo(self, domain: str) -> Command:
        """Give EHLO; its keywords replace those of any earlier EHLO."""
        return self._begin(commands.ehlo(domain))

    def starttls(self) -> Command:
        """Give STARTTLS; refused inside TLS."""
        if self.in_tls:
            raise CommandRefusedError("STARTTLS inside TLS")
        return self._begin(commands.starttls())

    def auth(self, mechanism: str, initial_response: bytes | None = None) -> Command:
        """Give AUTH: once a session, and only where the credentials may travel."""
        if not self.may_carry_credentials:
            raise CommandRefusedError("AUTH outside verified TLS")
        if self.auth_attempted:
            raise CommandRefusedError("a second AUTH")
        if self.keywords is None or mechanism not in self.keywords.auth_mechanisms:
            raise CommandRefusedError("AUTH with a mechanism that this channel did not offer")
        command = self._begin(commands.auth(mechanism, initial_response))
        self.auth_attempted = True
        return command

    def auth_response(self, response: bytes | None) -> Command:
        """Give the response to a 334, or the cancellation when there is none to give."""
        if self.phase is not Phase.IN_AUTH or not self.may_carry_credentials:
            raise CommandRefusedError("a SASL response outside AUTH")
        return self._send(commands.auth_cancel() if response is None else commands.auth_response(response))

    def mail(self, mailbox: str, size: int | None = None, smtputf8: bool = False) -> Command:
        """Give MAIL."""
        return self._begin(commands.mail_from(mailbox, size, smtputf8))

    def rcpt(self, mailbox: str) -> Command:
        """Give RCPT."""
        return self._begin(commands.rcpt_to(mailbox))

    def data(self) -> Command:
        """Give DATA."""
        return self._begin(commands.data())

    def message(self, content: bytes) -> Command:
        """Give the message after the 354, dots doubled."""
        if self.phase is not Phase.IN_DATA:
            raise CommandRefusedError("a message without 354")
        return self._send(commands.message(content))

    def rset(self) -> Command:
        """Give RSET."""
        return self._begin(commands.rset())

    def quit(self) -> Command:
        """Give QUIT."""
        return self._begin(commands.quit_session())

    def may(self, verb: str) -> bool:
        """Tell whether the command may be sent now."""
        return self._under_way is None and self.phase in _ALLOWED[verb]

    def _begin(self, command: Command) -> Command:
        if not self.may(command.verb):
            raise CommandRefusedError(f"{command.verb} while {self.phase.name}")
        return self._send(command)

    def _send(self, command: Command) -> Command:
        if self._under_way is not None:
            raise CommandRefusedError(f"{command.verb} before the reply to {self._under_way}")
        self._keep_unsolicited()
        self._under_way = command.verb
        self.transcript.sent(command)
        return command

    def _keep_unsolicited(self) -> None:
        while self.phase is not Phase.TLS_DUE and isinstance(found := self._parser.next_reply(), ReceivedReply):
            self.transcript.received(found.reply)
            if len(self.unsolicited) < _MAX_UNSOLICITED:
                self.unsolicited = (*self.unsolicited, found.reply)

    def _advance(self, verb: str, reply: Reply) -> None:
        if reply.code == 421 or verb == "QUIT":
            self.phase = Phase.CLOSED
        elif verb == "EHLO":
            self.keywords = parse_ehlo_keywords(reply) if reply.code == 250 else None
            self.phase = Phase.READY if self.keywords is not None else Phase.GREETED
        elif verb == "STARTTLS" and reply.code == 220:
            self.phase = Phase.TLS_DUE
            self.injected = self._parser.drain()[:MAX_KEPT] or None
        elif verb in _NEXT:
            self.phase = _NEXT[verb](self.phase, reply)


def _after_greeting(phase: Phase, reply: Reply) -> Phase:
    return Phase.GREETED if reply.positive_completion else phase


def _after_auth(_phase: Phase, reply: Reply) -> Phase:
    return Phase.IN_AUTH if reply.code == 334 else Phase.READY


def _after_mail(phase: Phase, reply: Reply) -> Phase:
    return Phase.MAIL_GIVEN if reply.positive_completion else phase


def _after_rcpt(phase: Phase, reply: Reply) -> Phase:
    return Phase.RCPT_GIVEN if reply.positive_completion else phase


def _after_data(phase: Phase, reply: Reply) -> Phase:
    if reply.positive_intermediate and phase is Phase.RCPT_GIVEN:
        return Phase.IN_DATA
    # After a refused DATA the mail transaction still stands; after the message it is over, whatever the reply.
    return Phase.READY if phase is Phase.IN_DATA else phase


def _after_rset(_phase: Phase, _reply: Reply) -> Phase:
    return Phase.READY


_NEXT = {
    GREETING: _after_greeting,
    "AUTH": _after_auth,
    "MAIL": _after_mail,
    "RCPT": _after_rcpt,
    "DATA": _after_data,
    "RSET": _after_rset,
}
