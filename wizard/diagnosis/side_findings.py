"""What does not stop sending but is worth knowing: warnings and notes beside the root cause."""

from __future__ import annotations

from dataclasses import replace

from wizard.catalogue.providers import provider_naming_domain
from wizard.diagnosis.finding import Finding, Severity
from wizard.diagnosis.finding_params import DENIED, names_are_denied, run_params
from wizard.facts.check import CheckId, CheckRun, Observed, WasCancelled
from wizard.facts.connection import AddressFamily, TcpFact, TcpResult
from wizard.facts.dialogue import Exchange
from wizard.facts.names import DnsOutcome, MailExchangersFact, NamesFact
from wizard.facts.tls import TlsFact, TlsOutcome

_STEPS: dict[CheckId, str] = {
    CheckId.EHLO: "before-introduction",
    CheckId.STARTTLS: "before-starttls",
    CheckId.EHLO_AFTER_TLS: "before-second-introduction",
    CheckId.AUTH: "before-sign-in",
    CheckId.MAIL: "before-sender",
    CheckId.RCPT: "before-recipient",
    CheckId.TEST_MESSAGE: "before-message",
}
_EXPIRES_SOON_DAYS = 14
_NO_ROUTE = frozenset({TcpResult.UNREACHABLE, TcpResult.DENIED})


def side_findings(run: CheckRun, *, healthy: bool) -> tuple[Finding, ...]:
    """Collect warnings and notes; those about addresses only when the connection itself is not the problem."""
    found = (*_certificate(run), *_families(run), *_names(run), *_sender_domain(run), *_unasked(run))
    return (*found, *_cancelled(run)) if healthy else found


def _certificate(run: CheckRun) -> tuple[Finding, ...]:
    tls = run.fact(CheckId.TLS, TlsFact)
    if tls is None or tls.outcome is not TlsOutcome.VERIFIED or not tls.chain:
        return ()
    if (tls.chain[0].not_after - tls.observed_at).days >= _EXPIRES_SOON_DAYS:
        return ()
    return (_warning("tls.cert_expires_soon", CheckId.TLS, run_params(run, None, None)),)


def _families(run: CheckRun) -> tuple[Finding, ...]:
    tcp = run.fact(CheckId.TCP, TcpFact)
    if tcp is None or not tcp.passed:
        return ()
    found = []
    for family in AddressFamily:
        results = set(tcp.results(family))
        if not results or TcpResult.ESTABLISHED in results:
            continue
        params = {**run_params(run, None, None), "family": family.value}
        if results <= _NO_ROUTE:
            found.append(Finding("network.family_unavailable", Severity.INFO, (CheckId.TCP,), params))
        else:
            found.append(_warning("network.one_family_fails", CheckId.TCP, params))
    return tuple(found)


def _names(run: CheckRun) -> tuple[Finding, ...]:
    names = run.fact(CheckId.NAMES, NamesFact)
    if names is None or not names.disagrees:
        return ()
    return (_warning("names.resolvers_disagree", CheckId.NAMES, run_params(run, None, None)),)


def _sender_domain(run: CheckRun) -> tuple[Finding, ...]:
    fact = run.fact(CheckId.SENDER_DOMAIN, MailExchangersFact)
    if fact is None:
        return ()
    params = run_params(run, None, None)
    if fact.null_mx:
        return (_warning("sender.null_mx", CheckId.SENDER_DOMAIN, params),)
    if fact.outcome is DnsOutcome.NXDOMAIN:
        owner = provider_naming_domain(fact.domain)
        if owner is not None:
            # It exists, so that no address has to be looked at. What denies it may be the root cause already.
            denied = {**params, "case": DENIED, "provider": owner.name}
            told = names_are_denied(run)
            return () if told else (_warning("sender.from_domain_not_found", CheckId.SENDER_DOMAIN, denied),)
        return (_warning("sender.from_domain_not_found", CheckId.SENDER_DOMAIN, params),)
    return ()


def _unasked(run: CheckRun) -> tuple[Finding, ...]:
    """Report replies that came on their own, unless the run failed with that very reply as its reason."""
    for check, step in _STEPS.items():
        outcome = run.outcomes.get(check)
        exchange = getattr(outcome.fact, "exchange", None) if isinstance(outcome, Observed) else None
        if isinstance(exchange, Exchange) and exchange.unsolicited and not exchange.unasked:
            params = {**run_params(run, None, None), "step": step}
            quote = tuple(f"{r.code} {line}" for r in exchange.unsolicited for line in r.lines)
            return (replace(_warning("server.unsolicited_reply", check, params), untrusted_quote=quote),)
    return ()


def _cancelled(run: CheckRun) -> tuple[Finding, ...]:
    stopped = tuple(c for c, o in run.outcomes.items() if isinstance(o, WasCancelled) and not o.deadline)
    return (Finding("program.cancelled", Severity.INFO, stopped),) if stopped else ()


def _warning(code: str, check: CheckId, params: dict[str, str]) -> Finding:
    return Finding(code, Severity.WARNING, (check,), params)
