"""What the checks show that run only after a failure: a control host, a clock, and the same port once more."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wizard.facts.connection import PortAnswer, PortFact, TcpAttempt, TcpResult
from wizard.facts.tls import CertificateProblem
from wizard.settings.endpoint import Host

CLOCK_TOLERANCE_S = 300.0
"""How far a clock may be off before it is called wrong: Kerberos draws the line there too (RFC 4120 section 1.6)."""


@dataclass(frozen=True, slots=True)
class ControlHost:
    """Whom a run may ask, after a failure, whether the network itself works.

    ``operator`` names who is told that this computer asks. ``web``: connected to on 443, and asked for the date.
    ``mail``: a submission service that serves ``mail_ports``; it is greeted and never signed in to.
    """

    operator: str
    web: Host
    mail: Host
    mail_ports: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ControlFact:
    """Whether the way out of this network works, seen at a host that is known to work.

    ``web_attempts``: the connects to port 443 of ``web``; none when its name could not be looked up.
    ``mail``: the same SMTP port at ``mail``, as far as verified TLS and without credentials; None when that host does
    not serve the port or has no address.
    """

    operator: str
    web: str
    web_attempts: tuple[TcpAttempt, ...]
    mail_host: str
    mail: PortFact | None
    elapsed_s: float

    @property
    def web_reached(self) -> bool:
        """Tell whether the network lets a web connection out."""
        return any(attempt.result is TcpResult.ESTABLISHED for attempt in self.web_attempts)

    @property
    def named(self) -> bool:
        """Tell whether the control host's name could be looked up."""
        return bool(self.web_attempts) or self.mail is not None

    @property
    def mail_reached(self) -> bool:
        """Tell whether a mail server answered on the same port: a bare connection may be a device on the way."""
        return self.mail is not None and self.mail.answer in (PortAnswer.SMTP, PortAnswer.TLS)

    @property
    def passed(self) -> bool:
        """Tell whether nothing between here and the control host stands in the way."""
        return self.web_reached and (self.mail is None or self.mail.works)

    @property
    def certificate_problems(self) -> tuple[CertificateProblem, ...]:
        """Give what was wrong with the certificate that came for the control host."""
        return self.mail.certificate_problems if self.mail is not None else ()


class ClockSource(Enum):
    """Why there is no date, or that there is one."""

    ANSWERED = "answered"
    NOT_REACHED = "not-reached"
    NO_DATE = "no-date"


@dataclass(frozen=True, slots=True)
class ClockFact:
    """The clock of this computer beside the Date of one HTTPS answer (RFC 9110 section 6.6.1).

    ``offset_s``: its time minus the source's, positive when it is ahead; None when nothing was told.
    """

    source: str
    result: ClockSource
    offset_s: float | None
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the clock is right, as far as that was told."""
        return self.offset_s is not None and abs(self.offset_s) <= CLOCK_TOLERANCE_S


@dataclass(frozen=True, slots=True)
class StillOpenFact:
    """The address and port of the session, connected to once more after the server refused the sign-in."""

    attempt: TcpAttempt
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the server still takes connections from here."""
        return self.attempt.result is TcpResult.ESTABLISHED
