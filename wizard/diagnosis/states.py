"""What each row of the list of checks shows, once the findings are known."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.diagnosis.finding import Finding, Severity
from wizard.facts.check import CheckId, CheckRun, CheckState, NotReached, Observed, Outcome, OwnFault, WasCancelled

_SIDE_CHECKS = frozenset({CheckId.SENDER_DOMAIN})


def check_states(
    run: CheckRun, findings: tuple[Finding, ...], failed: CheckId | None
) -> Mapping[CheckId, CheckState]:
    """Turn outcomes and findings into states.

    A check that did not pass failed, but one beside the way to a sent message only warns; a check that passed and
    is evidence of a warning shows the warning.
    """
    warned = {check for f in findings if f.severity is not Severity.INFO for check in f.evidence}
    return {check: _state(check, outcome, failed, warned) for check, outcome in run.outcomes.items()}


def _state(check: CheckId, outcome: Outcome, failed: CheckId | None, warned: set[CheckId]) -> CheckState:
    match outcome:
        case OwnFault():
            return CheckState.OWN_FAULT
        case NotReached():
            return CheckState.NOT_CHECKED
        case WasCancelled():
            return CheckState.FAILED if check is failed else CheckState.CANCELLED
        case Observed(fact=fact):
            if check is failed or (not fact.passed and check not in _SIDE_CHECKS):
                return CheckState.FAILED
            other_ports = check is CheckId.OTHER_PORTS
            return (
                CheckState.WARNING if (check in warned and not other_ports) or not fact.passed else CheckState.PASSED
            )
