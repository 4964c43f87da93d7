"""A live run to evidence about its first failure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.catalogue.records import Provider
from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.phrase_book import signs_in
from wizard.diagnosis.provider_names import provider_of_host, provider_token
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.sign_groups import CLIENT_SIDE
from wizard.diagnosis.signs_of_connection import (
    auth_signs,
    bytes_signs,
    ehlo_signs,
    failure_signs,
    masked,
    names_signs,
    other_ports_signs,
    starttls_signs,
    step_signs,
    tcp_signs,
)
from wizard.diagnosis.signs_of_control import clock_signs, control_signs, host_signs, shut_out_signs
from wizard.diagnosis.signs_of_tls import tls_signs
from wizard.diagnosis.stage import STAGE_OF, Stage
from wizard.diagnosis.text_folding import folded, shortened, smoothed
from wizard.facts.check import CheckId, CheckRun, Observed, WasCancelled
from wizard.facts.connection import OtherPortsFact, TcpFact
from wizard.facts.dialogue import (
    AuthFact,
    EhloFact,
    EnvelopeFact,
    Exchange,
    GreetingFact,
    MessageFact,
    StartTlsFact,
)
from wizard.facts.names import NamesFact
from wizard.facts.tls import TlsFact
from wizard.smtp.reply import Reply

_RECEIVING_HOST = re.compile(
    r"\.mail\.protection\.outlook\.com$|^(?:gmail-smtp-in|aspmx|alt\d\.aspmx)\.l\.google\.com$|^mx\d*\."
)
_WITH_EXCHANGE = (GreetingFact, EhloFact, StartTlsFact, AuthFact, EnvelopeFact, MessageFact)


@dataclass(frozen=True, slots=True)
class LiveFailure:
    """The check that failed first, what it shows, and the exchange it failed in."""

    check: CheckId
    evidence: Evidence
    exchange: Exchange | None


def first_failure(run: CheckRun, provider: Provider | None) -> LiveFailure | None:
    """Find the check on the way to a sent message that failed first; None on a healthy run.

    A check that the total deadline cut off failed by not answering in time.
    """
    for check, stage in STAGE_OF.items():
        outcome = run.outcomes.get(check)
        if isinstance(outcome, WasCancelled) and outcome.deadline:
            signs = {Sign.TIMED_OUT} | _beside(run, check, {Sign.TIMED_OUT})
            return LiveFailure(check, _evidence(run, provider, stage, signs, None), None)
        if isinstance(outcome, Observed) and _failed(outcome):
            exchange = _exchange(outcome)
            signs = set(_signs(run, check, outcome))
            reply = exchange.reply if exchange is not None else None
            where = Stage.OTHER if exchange is not None and _is_farewell(exchange) else stage
            return LiveFailure(check, _evidence(run, provider, where, signs, reply), exchange)
    return None


def _failed(outcome: Observed) -> bool:  # type: ignore[type-arg]  # any fact will do
    fact = outcome.fact
    if isinstance(fact, StartTlsFact) and fact.injected is not None:
        return True
    return not fact.passed


def _exchange(outcome: Observed) -> Exchange | None:  # type: ignore[type-arg]  # any fact will do
    return outcome.fact.exchange if isinstance(outcome.fact, _WITH_EXCHANGE) else None


def _is_farewell(exchange: Exchange) -> bool:
    """Tell whether the server said goodbye for its own reasons: unasked, or for the state of its system (X.3.Z)."""
    reply = exchange.reply
    if reply is None or not exchange.unasked:
        return reply is not None and reply.code == 421 and reply.enhanced is not None and reply.enhanced.subject == 3
    return True


def _signs(run: CheckRun, check: CheckId, outcome: Observed) -> frozenset[Sign]:  # type: ignore[type-arg]  # as above
    fact = outcome.fact
    signs: set[Sign] = set()
    match fact:
        case NamesFact():
            signs |= names_signs(fact)
        case TcpFact():
            signs |= tcp_signs(fact)
        case TlsFact():
            signs |= tls_signs(fact, after_starttls=CheckId.STARTTLS in run.outcomes)
        case StartTlsFact():
            signs |= starttls_signs(fact)
        case AuthFact():
            signs |= auth_signs(fact) | _slipped(run)
        case EhloFact():
            signs |= ehlo_signs(run.fact(CheckId.GREETING, GreetingFact), fact, run.settings.endpoint.port)
        case _:
            pass
    exchange = _exchange(outcome)
    if exchange is not None and exchange.failure is not None:
        signs |= failure_signs(exchange, greeting=check is CheckId.GREETING)
    if exchange is not None and exchange.failure is None and exchange.reply is None:
        signs.add(Sign.NOT_SENT)
    if isinstance(fact, TlsFact) and fact.failure is not None and CheckId.STARTTLS not in run.outcomes:
        signs |= bytes_signs(fact.failure.untrusted_bytes)
    signs |= _beside(run, check, signs)
    if Sign.CLOCK_RIGHT in signs:
        signs.discard(Sign.CLOCK)
    return frozenset(signs)


def _slipped(run: CheckRun) -> set[Sign]:
    observed = (outcome for outcome in run.outcomes.values() if isinstance(outcome, Observed))
    exchanges = (exchange for outcome in observed if (exchange := _exchange(outcome)) is not None)
    ehlo = run.fact(CheckId.EHLO_AFTER_TLS, EhloFact) or run.fact(CheckId.EHLO, EhloFact)
    return step_signs(exchanges, ehlo)


def _beside(run: CheckRun, check: CheckId, signs: set[Sign]) -> set[Sign]:
    """Gather what the checks after the failure, and the dialogue before it, add."""
    found = control_signs(run) | clock_signs(run) | host_signs(run)
    if check in (CheckId.TCP, CheckId.AUTH):
        found |= shut_out_signs(run)
    others = run.fact(CheckId.OTHER_PORTS, OtherPortsFact)
    if others is not None:
        found |= other_ports_signs(others, run.settings.endpoint.port, signs)
    return found | {Sign.MASKED} if _masked(run) else found


def _masked(run: CheckRun) -> bool:
    greeting = run.fact(CheckId.GREETING, GreetingFact)
    ehlo = run.fact(CheckId.EHLO, EhloFact)
    return masked(greeting, ehlo)


def _evidence(
    run: CheckRun, provider: Provider | None, stage: Stage, signs: set[Sign], reply: Reply | None
) -> Evidence:
    host = run.settings.endpoint.host.ascii
    words = "" if reply is None else shortened(folded(" ".join(reply.lines)))
    token = provider_token(provider.id) if provider is not None else provider_of_host(host)
    if _RECEIVING_HOST.search(host):
        signs.add(Sign.RECEIVING_HOST)
    auth = run.fact(CheckId.AUTH, AuthFact)
    return Evidence(
        stage=stage,
        signs=frozenset(signs | ((signs_in(words) | signs_in(smoothed(words))) - CLIENT_SIDE))
        if words
        else frozenset(signs),
        code=None if reply is None else reply.code,
        enhanced=None if reply is None else reply.enhanced,
        words=words,
        provider=token,
        host=host,
        port=run.settings.endpoint.port,
        security=run.settings.security,
        mechanism=None if auth is None else auth.mechanism,
        signed_in=auth.passed if auth is not None else False,
        live=True,
    )
