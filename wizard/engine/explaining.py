"""The checks that run only after a failure: when each can explain it, and how it is observed."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.engine.run_context import RunContext
from wizard.facts.check import CheckId, Observed, Outcome
from wizard.facts.connection import TcpFact
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.dialogue import AuthFact, EhloFact, GreetingFact, SignInSkipped, StartTlsFact
from wizard.facts.names import DnsOutcome, NamesFact
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome
from wizard.probe.clock_probe import observe_clock
from wizard.probe.control_probe import observe_control
from wizard.probe.still_open import observe_still_open

Outcomes = Mapping[CheckId, Outcome]

_UNANSWERED = frozenset({DnsOutcome.SERVFAIL, DnsOutcome.TIMED_OUT, DnsOutcome.NO_RESOLVER})
_DATES = frozenset({CertificateProblem.EXPIRED, CertificateProblem.NOT_YET_VALID})
_OWN_MATTER = _DATES | {CertificateProblem.PIN_CHANGED, CertificateProblem.WEAK, CertificateProblem.REVOKED}
"""What is wrong with this one certificate, whatever the network does."""


def may_ask_control(run: RunContext, outcomes: Outcomes) -> bool:
    """Tell whether a control host can explain the failure: silence, refusal, a foreign certificate, no STARTTLS.

    A server that gave its own reason, and another protocol on the port, need no explanation.
    """
    return run.control_host is not None and any(
        _network_may_be_why(outcome.fact) for outcome in outcomes.values() if isinstance(outcome, Observed)
    )


def may_ask_clock(run: RunContext, outcomes: Outcomes) -> bool:
    """Tell whether the date can explain the failure: the dates of a certificate were refused."""
    tls = outcomes.get(CheckId.TLS)
    refused = isinstance(tls, Observed) and isinstance(tls.fact, TlsFact) and bool(_DATES & set(tls.fact.problems))
    return refused and run.control_host is not None


def may_look_again(run: RunContext, outcomes: Outcomes) -> bool:
    """Tell whether a sign-in was sent and did not pass, so that the server may have shut this computer out."""
    auth = outcomes.get(CheckId.AUTH)
    sent = isinstance(auth, Observed) and isinstance(auth.fact, AuthFact) and auth.fact.exchange is not None
    return sent and run.connected is not None


def may_try_other_ports(_: RunContext, outcomes: Outcomes) -> bool:
    """Tell whether another port can help: not after a sign-in that was tried, only after one that was not offered."""
    auth = outcomes.get(CheckId.AUTH)
    if not isinstance(auth, Observed) or not isinstance(auth.fact, AuthFact):
        return True
    return auth.fact.skipped is SignInSkipped.NOT_OFFERED


async def ask_control(run: RunContext) -> ControlFact:
    """Ask the control host about the network and the port."""
    host = run.control_host
    if host is None:
        raise RuntimeError("no control host")
    return await observe_control(host, run.settings.endpoint.port, run.network, run.options.deadlines)


async def ask_clock(run: RunContext) -> ClockFact:
    """Ask the control host's web server for the date."""
    host = run.control_host
    if host is None:
        raise RuntimeError("no control host")
    return await observe_clock(host.web, run.network, run.options.deadlines)


async def look_again(run: RunContext) -> StillOpenFact:
    """Connect to the port of the session once more, without credentials."""
    if run.connected is None:
        raise RuntimeError("no connection stood")
    return await observe_still_open(run.connected, run.network, run.options.deadlines)


def _network_may_be_why(fact: object) -> bool:
    match fact:
        case GreetingFact() | EhloFact():
            failure = fact.exchange.failure
            return failure is not None and not failure.untrusted_bytes
        case StartTlsFact():
            return not fact.passed
        case TlsFact():
            foreign = not set(fact.problems) <= _OWN_MATTER
            return fact.outcome is TlsOutcome.CHANNEL_FAILED or foreign
        case NamesFact():
            return fact.operating_system.outcome in _UNANSWERED
        case TcpFact():
            return not fact.passed
        case _:
            return False
