"""The first line of a result, and the counts below it."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.diagnosis.finding import Diagnosis, Severity
from wizard.facts.check import CheckId, CheckState
from wizard.report.finding_words import words_for
from wizard.report.joined import listed
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TO_FIX = {
    1: QT_TRANSLATE_NOOP("report", "One thing to fix"),
    2: QT_TRANSLATE_NOOP("report", "Two things to fix"),
    3: QT_TRANSLATE_NOOP("report", "Three things to fix"),
    4: QT_TRANSLATE_NOOP("report", "Four things to fix"),
    5: QT_TRANSLATE_NOOP("report", "Five things to fix"),
    6: QT_TRANSLATE_NOOP("report", "Six things to fix"),
}


def headline(diagnosis: Diagnosis) -> str:
    """Turn a diagnosis into its headline: "Everything works", "One thing to fix", "Stopped". It counts causes."""
    states = set(diagnosis.states.values())
    errors = sum(finding.severity is Severity.ERROR for finding in diagnosis.findings)
    if errors:
        if errors in _TO_FIX:
            return translate("report", _TO_FIX[errors])
        return translate("report", "%n thing(s) to fix", "", errors)
    if CheckState.CANCELLED in states:
        return translate("report", "The checks were stopped")
    if diagnosis.run.settings.username is not None and diagnosis.states.get(CheckId.AUTH) is CheckState.NOT_CHECKED:
        return translate("report", "Nothing failed, but the sign-in was not tried")
    if any(finding.severity is Severity.WARNING for finding in diagnosis.findings):
        return translate("report", "It works, with something to look at")
    return translate("report", "Everything works")


def failing_causes(diagnosis: Diagnosis) -> int:
    """Count the causes that checks failed for: what the headline counts, but for rules that no check looks at."""
    failed = {check for check, state in diagnosis.states.items() if state is CheckState.FAILED}
    errors = (finding for finding in diagnosis.findings if finding.severity is Severity.ERROR)
    return sum(not failed.isdisjoint(finding.evidence) for finding in errors)


def counts_line(states: Mapping[CheckId, CheckState], causes: int = 0) -> str:
    """Count the checks: "5 checks passed, 1 failed, 2 not checked."; a warning counts as passed.

    Where more checks failed than there are causes, or fewer, the causes are counted too: "2 failed for 1 cause".
    """
    values = list(states.values())
    passed = sum(state in (CheckState.PASSED, CheckState.WARNING) for state in values)
    parts = [translate("report", "%n check(s) passed", "", passed)]
    if count := values.count(CheckState.FAILED):
        failed = translate("report", "%n failed", "checks, in a list", count)
        if causes not in (0, count):
            failed = translate("report", "{failed} for %n cause(s)", "such as: 2 failed for 1 cause", causes).format(
                failed=failed
            )
        parts.append(failed)
    if count := values.count(CheckState.NOT_CHECKED):
        parts.append(translate("report", "%n not checked", "checks, in a list", count))
    if count := values.count(CheckState.CANCELLED):
        parts.append(translate("report", "%n cancelled", "checks, in a list", count))
    if count := values.count(CheckState.OWN_FAULT):
        parts.append(translate("report", "%n ended by our own fault", "checks, in a list", count))
    return translate("report", "{counts}.", "such as: 5 checks passed, 1 failed").format(counts=listed(parts))


def alternative_titles(codes: tuple[str, ...], params: Mapping[str, str], provider: str | None) -> tuple[str, ...]:
    """Turn the other possible causes into their titles."""
    return tuple(words_for(code, params, provider).title for code in codes)
