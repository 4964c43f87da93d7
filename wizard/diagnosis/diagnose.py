"""A run to a diagnosis: one root cause, what else was found, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wizard.catalogue.records import Platform, Provider
from wizard.diagnosis.evidence_from_run import LiveFailure, first_failure
from wizard.diagnosis.finding import Certainty, Diagnosis, Finding, Severity
from wizard.diagnosis.finding_params import failure_params, run_params
from wizard.diagnosis.platform_findings import platform_findings
from wizard.diagnosis.remedies import remedies_for
from wizard.diagnosis.rulebook import judge
from wizard.diagnosis.side_findings import side_findings
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.signs_of_tls import CODE_OF
from wizard.diagnosis.states import check_states
from wizard.diagnosis.weigh import Verdict
from wizard.facts.candidate import SettingsCandidate
from wizard.facts.check import EXPLAINING, CheckId, CheckRun, OwnFault
from wizard.facts.tls import TlsFact

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_EXPLAINS_THE_CERTIFICATE = frozenset(
    {"network.smtp_redirected", "network.proxy_or_vpn_interference", "tls.tls_intercepted", "tls.pin_changed"}
)
_WHEN_NO_RULE_KNOWS = "server.server_misconfigured"


def diagnose(
    run: CheckRun,
    provider: Provider | None,
    platform: Platform | None,
    found: Sequence[SettingsCandidate] = (),
) -> Diagnosis:
    """Turn what a run observed into findings with the root cause first.

    No rule may stay silent about a failed check: what no rule knows is still an error, with certainty unknown.
    ``found``: what a search found for the sender's address; a server of it may be what helps.
    """
    failure = first_failure(run, provider)
    verdict = judge(failure.evidence) if failure is not None else None
    main: tuple[Finding, ...] = ()
    if failure is not None and verdict is not None:
        main = (
            _root(run, failure, verdict, provider, platform, found),
            *_other_problems(run, verdict),
            *_why_shut_out(run, failure, provider, platform),
        )
    rest = (*_own_faults(run), *side_findings(run, healthy=not main), *platform_findings(run, platform))
    findings = (*main, *sorted(rest, key=lambda finding: _ORDER[finding.severity]))
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    ordered = (*errors, *(finding for finding in findings if finding.severity is not Severity.ERROR))
    certainty = None if not errors else Certainty.SURE if verdict is None else verdict.certainty
    return Diagnosis(
        run=run,
        findings=ordered,
        root_cause=errors[0].code if errors else None,
        certainty=certainty,
        alternatives=verdict.alternatives if verdict is not None else (),
        states=check_states(run, ordered, failure.check if failure is not None else None),
        provider=None if provider is None else provider.id,
        platform=None if platform is None else platform.id,
    )


def _root(
    run: CheckRun,
    failure: LiveFailure,
    verdict: Verdict,
    provider: Provider | None,
    platform: Platform | None,
    found: Sequence[SettingsCandidate],
) -> Finding:
    code = verdict.cause or _WHEN_NO_RULE_KNOWS
    return Finding(
        code=code,
        severity=Severity.ERROR,
        evidence=_evidence_checks(run, failure.check),
        params={**run_params(run, provider, platform), **failure_params(run, failure)},
        remedies=remedies_for(code, run, provider, platform, found),
        untrusted_quote=() if failure.evidence.has(Sign.SHUT_OUT) else _quote(failure),
    )


def _evidence_checks(run: CheckRun, failed: CheckId) -> tuple[CheckId, ...]:
    return (failed, *(check for check in run.outcomes if check in EXPLAINING and run.fact(check, object) is not None))


def _other_problems(run: CheckRun, verdict: Verdict) -> tuple[Finding, ...]:
    """Name every further problem of a refused certificate: each has to be mended too.

    A certificate that somebody on the way put in the place of the server's is nobody's to mend.
    """
    tls = run.fact(CheckId.TLS, TlsFact)
    if tls is None or tls.passed or verdict.cause in _EXPLAINS_THE_CERTIFICATE:
        return ()
    codes = dict.fromkeys(CODE_OF[problem] for problem in tls.problems)
    params = run_params(run, None, None)
    return tuple(
        Finding(code, Severity.ERROR, (CheckId.TLS,), params)
        for code in codes
        if code != verdict.cause and not (code.startswith("tls.cert_") and verdict.cause == "tls.clock_wrong")
    )


def _why_shut_out(
    run: CheckRun, failure: LiveFailure, provider: Provider | None, platform: Platform | None
) -> tuple[Finding, ...]:
    """Name what the server refused the sign-in for, beside the lock-out that followed: both have to be mended."""
    if not failure.evidence.has(Sign.SHUT_OUT) or failure.check is not CheckId.AUTH:
        return ()
    before = replace(failure.evidence, signs=failure.evidence.signs - {Sign.SHUT_OUT})
    code = judge(before).cause
    if code is None or code == "login.account_locked":
        return ()
    params = run_params(run, provider, platform)
    remedies = remedies_for(code, run, provider, platform)
    return (Finding(code, Severity.ERROR, (failure.check,), params, remedies, _quote(failure)),)


def _own_faults(run: CheckRun) -> tuple[Finding, ...]:
    broken = tuple(check for check, outcome in run.outcomes.items() if isinstance(outcome, OwnFault))
    return (Finding("program.own_fault", Severity.ERROR, broken),) if broken else ()


def _quote(failure: LiveFailure) -> tuple[str, ...]:
    reply = failure.exchange.reply if failure.exchange is not None else None
    if reply is None:
        return ()
    last = len(reply.lines) - 1
    return tuple(f"{reply.code}{' ' if i == last else '-'}{line}" for i, line in enumerate(reply.lines))
