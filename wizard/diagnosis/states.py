"""What each row of the list of checks shows, once the findings are known."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.diagnosis.finding import Finding, Severity
from wizard.facts.check import (
    EXPLAINING,
    CheckId,
    CheckRun,
    CheckState,
    NotReached,
    Observed,
    Outcome,
    OwnFault,
    WasCancelled,
)

_SIDE_CHECKS = frozenset({CheckId.SENDER_DOMAIN, CheckId.STILL_OPEN, CheckId.CONTROL, CheckId.CLOCK})
_SHOWN_WHEN_NEEDED = EXPLAINING - {CheckId.OTHER_PORTS}


def check_states(
    run: CheckRun, findings: tuple[Finding, ...], failed: CheckId | None
) -> Mapping[CheckId, CheckState]:
    """Turn outcomes and findings into states.

    A check that did not pass failed, but one beside the way to a sent message only warns; a check that passed and
    is evidence of a warning shows the warning. A check that only explains a failure has a state only when it ran.
    """
    warned = {check for f in findings if f.severity is not Severity.INFO for check in f.evidence}
    shown = {c: o for c, o in run.outcomes.items() if c not in _SHOWN_WHEN_NEEDED or not isinstance(o, NotReached)}
    return {check: _state(check, outcome, failed, warned) for check, outcome in shown.items()}


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
            warns = (check in warned and check not in EXPLAINING) or not fact.passed
            return CheckState.WARNING if warns else CheckState.PASSED
