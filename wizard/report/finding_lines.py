"""The lines of a finding that every report has."""

from __future__ import annotations

from wizard.diagnosis.finding import Severity
from wizard.report.finding_words import FindingWords
from wizard.report.isolates import isolate
from wizard.report.spoken_code import spoken_code
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SEVERITY_WORDS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("report", "Problem", "how much a finding matters"),
    Severity.WARNING: QT_TRANSLATE_NOOP("report", "Warning", "how much a finding matters"),
    Severity.INFO: QT_TRANSLATE_NOOP("report", "Note", "how much a finding matters"),
}


def severity_word(severity: Severity) -> str:
    """Turn how much a finding matters into a word."""
    return translate("report", _SEVERITY_WORDS[severity], "how much a finding matters")


def probable_severity_word(severity: Severity) -> str:
    """Turn how much a finding matters into words that say that it is probable, not certain."""
    return translate("report", "{severity}, probably").format(severity=severity_word(severity))


def code_line(cause: str) -> str:
    """Give the line with the code of a cause."""
    return translate("report", "Code: {code}", "of a cause").format(code=isolate(spoken_code(cause)))


def numbered(words: FindingWords) -> list[str]:
    """Give the steps as lines of text, with their numbers."""
    return [f"  {number}. {step}" for number, step in enumerate(words.steps, start=1)]
