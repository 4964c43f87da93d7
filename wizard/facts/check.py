"""The names of the checks, and what can become of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from wizard.facts.connection import OtherPortsFact, TcpFact
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, GreetingFact, MessageFact, StartTlsFact
from wizard.facts.names import MailExchangersFact, NamesFact
from wizard.facts.tls import TlsFact
from wizard.settings.changed_settings import Setting
from wizard.settings.submission_settings import SettingsSummary


class CheckId(StrEnum):
    """Every check of a run; the value stands in reports and files."""

    NAMES = "names.addresses"
    SENDER_DOMAIN = "names.sender_domain"
    TCP = "tcp.connect"
    GREETING = "smtp.greeting"
    EHLO = "smtp.ehlo"
    STARTTLS = "smtp.starttls"
    TLS = "tls.handshake"
    EHLO_AFTER_TLS = "smtp.ehlo_after_tls"
    AUTH = "auth.sign_in"
    MAIL = "mail.sender"
    RCPT = "mail.recipient"
    TEST_MESSAGE = "mail.test_message"
    OTHER_PORTS = "tcp.other_ports"
    STILL_OPEN = "tcp.still_open"
    CONTROL = "network.control_host"
    CLOCK = "tls.clock"


EXPLAINING = frozenset({CheckId.OTHER_PORTS, CheckId.STILL_OPEN, CheckId.CONTROL, CheckId.CLOCK})
"""Checks that run only after a failure that they can explain; none of them on a healthy run."""


Fact = (
    NamesFact
    | MailExchangersFact
    | TcpFact
    | OtherPortsFact
    | GreetingFact
    | EhloFact
    | StartTlsFact
    | TlsFact
    | AuthFact
    | EnvelopeFact
    | MessageFact
    | StillOpenFact
    | ControlFact
    | ClockFact
)

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Observed(Generic[F]):
    """The check ran and this is what it saw, good or bad."""

    fact: F


@dataclass(frozen=True, slots=True)
class NotReached:
    """The check did not run. ``blocked_by``: the failed check it depends on; None when it was not asked for."""

    blocked_by: CheckId | None


@dataclass(frozen=True, slots=True)
class WasCancelled:
    """The person stopped the run, or the total deadline did (``deadline``), before the check ended."""

    deadline: bool = False


@dataclass(frozen=True, slots=True)
class OwnFault:
    """Our own program failed in the check; the trace names no value that was typed."""

    trace: str


Outcome = Observed[Fact] | NotReached | WasCancelled | OwnFault


@dataclass(frozen=True, slots=True)
class CheckRun:
    """Everything one run observed about one set of settings; no field can hold a secret.

    ``outcomes`` has one entry for each check that applies to the settings, in the order in which they run.
    ``refused_sign_ins``: how many sign-ins this host and port refused before, as far as the session knows.
    ``inside_this_computer``: every way led to this computer itself, as in practice mode; times tell no distance then.
    ``depends_on``: for each check whose result may be kept by a later run, everything that the result depends on.
    ``check_s``: how long each check took, in seconds. ``seen_at``: when each was last seen, in seconds since 1970.
    ``kept``: checks that this run did not look at again; their outcomes are those of an earlier one.
    """

    settings: SettingsSummary
    recipient: str
    outcomes: Mapping[CheckId, Outcome]
    elapsed_s: float
    refused_sign_ins: int = 0
    inside_this_computer: bool = False
    depends_on: Mapping[CheckId, frozenset[Setting]] = field(default_factory=dict)
    check_s: Mapping[CheckId, float] = field(default_factory=dict)
    seen_at: Mapping[CheckId, float] = field(default_factory=dict)
    kept: frozenset[CheckId] = frozenset()

    def fact(self, check: CheckId, kind: type[F]) -> F | None:
        """Give what the check saw when it ran and saw a fact of this kind; None otherwise."""
        outcome = self.outcomes.get(check)
        if isinstance(outcome, Observed) and isinstance(outcome.fact, kind):
            return outcome.fact
        return None


class CheckState(StrEnum):
    """What a row of the list of checks shows; the value stands in check/1."""

    WAITING = "waiting"
    RUNNING = "running"
    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"
    NOT_CHECKED = "not_checked"
    CANCELLED = "cancelled"
    OWN_FAULT = "own_fault"
