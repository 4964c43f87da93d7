"""The first line of a result, and the counts below it."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.diagnosis.finding import Diagnosis, Severity
from wizard.facts.check import CheckId, CheckState
from wizard.report.finding_words import words_for

_NUMBERS = {2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}


def headline(diagnosis: Diagnosis) -> str:
    """Turn a diagnosis into its headline: "Everything works", "One thing to fix", "Stopped"."""
    states = set(diagnosis.states.values())
    errors = sum(finding.severity is Severity.ERROR for finding in diagnosis.findings)
    if errors:
        return "One thing to fix" if errors == 1 else f"{_NUMBERS.get(errors, str(errors))} things to fix"
    if CheckState.CANCELLED in states:
        return "The checks were stopped"
    if diagnosis.run.settings.username is not None and diagnosis.states.get(CheckId.AUTH) is CheckState.NOT_CHECKED:
        return "Nothing failed, but the sign-in was not tried"
    if any(finding.severity is Severity.WARNING for finding in diagnosis.findings):
        return "It works, with something to look at"
    return "Everything works"


def counts_line(states: Mapping[CheckId, CheckState]) -> str:
    """Count the checks: "5 checks passed, 1 failed, 2 not checked."; a warning counts as passed."""
    values = list(states.values())
    passed = sum(state in (CheckState.PASSED, CheckState.WARNING) for state in values)
    parts = [f"{passed} {'check' if passed == 1 else 'checks'} passed"]
    for state, word in (
        (CheckState.FAILED, "failed"),
        (CheckState.NOT_CHECKED, "not checked"),
        (CheckState.CANCELLED, "cancelled"),
        (CheckState.OWN_FAULT, "ended by our own fault"),
    ):
        if count := values.count(state):
            parts.append(f"{count} {word}")
    return ", ".join(parts) + "."


def alternative_titles(
    codes: tuple[str, ...], params: Mapping[str, str], provider: str | None, language: str = "en"
) -> tuple[str, ...]:
    """Turn the other possible causes into their titles."""
    return tuple(words_for(code, params, provider, language).title for code in codes)
