"""What TCP connections showed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wizard.facts.tls import CertificateProblem
from wizard.settings.transport_security import TransportSecurity


class AddressFamily(Enum):
    """IPv4 or IPv6."""

    IPV4 = "IPv4"
    IPV6 = "IPv6"


class TcpResult(Enum):
    """How one connect ended: success and four failures that mean different things, plus one that was not waited for.

    REFUSED is an answer (a closed port or a firewall that says no), TIMED_OUT is silence, UNREACHABLE is a router's
    or this computer's word, RESET came after the connection stood, DENIED is a local policy (EACCES, EPERM).
    """

    ESTABLISHED = "established"
    REFUSED = "refused"
    TIMED_OUT = "timed-out"
    UNREACHABLE = "unreachable"
    RESET = "reset"
    DENIED = "denied"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class TcpAttempt:
    """One connect to one address."""

    address: str
    family: AddressFamily
    port: int
    result: TcpResult
    errno: int | None
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class TcpFact:
    """Every address tried (RFC 8305 order), and the one that carries the session."""

    attempts: tuple[TcpAttempt, ...]
    connected: TcpAttempt | None
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether a connection stands."""
        return self.connected is not None

    def results(self, family: AddressFamily) -> tuple[TcpResult, ...]:
        """Give the results of one address family, those not waited for left out."""
        return tuple(a.result for a in self.attempts if a.family is family and a.result is not TcpResult.ABANDONED)


class PortAnswer(Enum):
    """What stood behind an open port."""

    SMTP = "smtp"
    TLS = "tls"
    SILENT = "silent"
    OTHER_PROTOCOL = "other-protocol"
    CLOSED_AT_ONCE = "closed-at-once"
    NO_CONNECTION = "no-connection"


@dataclass(frozen=True, slots=True)
class PortFact:
    """One standard combination of port and security, tried without credentials.

    ``works`` only when the whole path stood: SMTP greeting, and TLS verified for the host. ``certificate_refused``:
    TLS was there, and its certificate did not hold, for ``certificate_problems``. ``leaf_sha256``: the fingerprint of
    the certificate that came. ``starttls_offered``: None when no EHLO was answered. ``masked``: a device on the way
    blots out greeting or keywords. ``untrusted_greeting``: its first line, at most 200 characters.
    ``offers_sign_in``: whether AUTH is announced inside TLS; None when that was not seen.
    """

    port: int
    security: TransportSecurity
    attempts: tuple[TcpAttempt, ...]
    answer: PortAnswer
    works: bool
    elapsed_s: float
    certificate_refused: bool = False
    certificate_problems: tuple[CertificateProblem, ...] = ()
    leaf_sha256: str | None = None
    starttls_offered: bool | None = None
    masked: bool = False
    untrusted_greeting: str = ""
    offers_sign_in: bool | None = None

    @property
    def silent(self) -> bool:
        """Tell whether nothing came back; an address family without a route does not speak for the port."""
        aside = (TcpResult.ABANDONED, TcpResult.UNREACHABLE)
        return {a.result for a in self.attempts if a.result not in aside} == {TcpResult.TIMED_OUT}

    @property
    def answered(self) -> bool:
        """Tell whether the host itself answered on the port, be it with a refusal."""
        results = {attempt.result for attempt in self.attempts}
        return bool(results & {TcpResult.ESTABLISHED, TcpResult.REFUSED, TcpResult.RESET})


@dataclass(frozen=True, slots=True)
class OtherPortsFact:
    """The standard combinations of the same host, looked at after the chosen one failed, or while one types."""

    ports: tuple[PortFact, ...]
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether one of them works."""
        return any(port.works for port in self.ports)
