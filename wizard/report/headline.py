"""The first line of a result, and the counts below it."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.diagnosis.finding import Diagnosis, Severity
from wizard.facts.check import CheckId, CheckState
from wizard.report.finding_words import words_for
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_NUMBERS = {
    2: QT_TRANSLATE_NOOP("report", "Two"),
    3: QT_TRANSLATE_NOOP("report", "Three"),
    4: QT_TRANSLATE_NOOP("report", "Four"),
    5: QT_TRANSLATE_NOOP("report", "Five"),
    6: QT_TRANSLATE_NOOP("report", "Six"),
}


def headline(diagnosis: Diagnosis) -> str:
    """Turn a diagnosis into its headline: "Everything works", "One thing to fix", "Stopped"."""
    states = set(diagnosis.states.values())
    errors = sum(finding.severity is Severity.ERROR for finding in diagnosis.findings)
    if errors:
        return (
            translate("report", "One thing to fix")
            if errors == 1
            else translate("report", "{get} things to fix").format(get=_NUMBERS.get(errors, str(errors)))
        )
    if CheckState.CANCELLED in states:
        return translate("report", "The checks were stopped")
    if diagnosis.run.settings.username is not None and diagnosis.states.get(CheckId.AUTH) is CheckState.NOT_CHECKED:
        return translate("report", "Nothing failed, but the sign-in was not tried")
    if any(finding.severity is Severity.WARNING for finding in diagnosis.findings):
        return translate("report", "It works, with something to look at")
    return translate("report", "Everything works")


def counts_line(states: Mapping[CheckId, CheckState]) -> str:
    """Count the checks: "5 checks passed, 1 failed, 2 not checked."; a warning counts as passed."""
    values = list(states.values())
    passed = sum(state in (CheckState.PASSED, CheckState.WARNING) for state in values)
    parts = [f"{passed} {'check' if passed == 1 else 'checks'} passed"]
    for state, word in (
        (CheckState.FAILED, "failed"),
        (CheckState.NOT_CHECKED, translate("report", "not checked")),
        (CheckState.CANCELLED, "cancelled"),
        (CheckState.OWN_FAULT, translate("report", "ended by our own fault")),
    ):
        if count := values.count(state):
            parts.append(f"{count} {word}")
    return ", ".join(parts) + "."


def alternative_titles(
    codes: tuple[str, ...], params: Mapping[str, str], provider: str | None, language: str = "en"
) -> tuple[str, ...]:
    """Turn the other possible causes into their titles."""
    return tuple(words_for(code, params, provider, language).title for code in codes)
