"""What the server said at each step of the SMTP dialogue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wizard.smtp.ehlo import EhloKeywords
from wizard.smtp.reply import Reply


class ChannelFailureKind(Enum):
    """How a channel failed instead of carrying a reply."""

    TIMED_OUT = "timed-out"
    CLOSED = "closed"
    RESET = "reset"
    UNREACHABLE = "unreachable"
    NOT_SMTP = "not-smtp"
    REPLY_TOO_LARGE = "reply-too-large"
    TLS_ERROR = "tls-error"


@dataclass(frozen=True, slots=True)
class ChannelFailure:
    """A failure as the socket or the parser gave it. ``untrusted_bytes``: what had arrived, at most 512 bytes.

    ``quiet_s``: for how long nothing had arrived when the time was up, after something had; None otherwise.
    """

    kind: ChannelFailureKind
    errno: int | None
    untrusted_bytes: bytes
    quiet_s: float | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One command and what came back: a reply or a failure. ``verb`` is the command word; never an argument.

    ``unsolicited``: replies that no command had asked for, met since the exchange before. When the channel failed and
    the server had given its reason there, that one is the ``reply``. Neither reply nor failure: nothing was sent.
    """

    verb: str
    reply: Reply | None
    failure: ChannelFailure | None
    elapsed_s: float
    unsolicited: tuple[Reply, ...] = ()

    @property
    def unasked(self) -> bool:
        """Tell whether the reply came on its own and not as the answer to the command."""
        return self.reply is not None and any(self.reply is reply for reply in self.unsolicited)


@dataclass(frozen=True, slots=True)
class GreetingFact:
    """The first words of the server, as a reply or as raw bytes of something else."""

    exchange: Exchange
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the server greeted with 2yz (RFC 5321 section 3.1)."""
        return self.exchange.reply is not None and self.exchange.reply.positive_completion


@dataclass(frozen=True, slots=True)
class EhloFact:
    """One EHLO: the name we gave, the reply, and the keywords when it was 250."""

    exchange: Exchange
    ehlo_domain: str
    keywords: EhloKeywords | None
    encrypted: bool
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the server accepted the name."""
        return self.keywords is not None


@dataclass(frozen=True, slots=True)
class StartTlsFact:
    """Whether STARTTLS was announced and what the server answered to it (RFC 3207).

    ``injected`` holds bytes that came in clear after the 220 and before TLS: they are never read as replies
    (CVE-2011-0411 class); None when there were none; at most 512 bytes.
    """

    offered: bool
    exchange: Exchange | None
    injected: bytes | None
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the TLS handshake may begin."""
        return self.exchange is not None and self.exchange.reply is not None and self.exchange.reply.code == 220


class SignInSkipped(Enum):
    """Why no AUTH command was sent."""

    NOT_OFFERED = "not-offered"
    NO_COMMON_MECHANISM = "no-common-mechanism"
    CHANNEL_NOT_PROTECTED = "channel-not-protected"


@dataclass(frozen=True, slots=True)
class AuthFact:
    """The one sign-in attempt of a run (RFC 4954).

    ``mechanism`` is the SASL mechanism used; None, with ``skipped``, when nothing was sent.
    ``offered`` are the mechanisms announced on the channel in use.
    """

    mechanism: str | None
    offered: tuple[str, ...]
    skipped: SignInSkipped | None
    exchange: Exchange | None
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the server answered 235: no other reply is a success of AUTH (RFC 4954 section 6)."""
        return self.exchange is not None and self.exchange.reply is not None and self.exchange.reply.code == 235


@dataclass(frozen=True, slots=True)
class EnvelopeFact:
    """MAIL FROM or RCPT TO: the mailbox asked for and the reply (RFC 5321 sections 4.1.1.2 and 4.1.1.3)."""

    mailbox: str
    exchange: Exchange
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the server accepted the mailbox."""
        return self.exchange.reply is not None and self.exchange.reply.positive_completion


@dataclass(frozen=True, slots=True)
class MessageFact:
    """The test message: its Message-ID, its size in octets, and the reply to its end.

    ``handed_over``: the whole message was sent, so that it may arrive even when no reply came. Without that, no
    reply to DATA is a success.
    """

    message_id: str
    recipient: str
    size: int
    exchange: Exchange
    elapsed_s: float
    handed_over: bool = True

    @property
    def passed(self) -> bool:
        """Tell whether the server took responsibility for the message (RFC 5321 section 4.2.5)."""
        accepted = self.exchange.reply is not None and self.exchange.reply.positive_completion
        return accepted and self.handed_over
