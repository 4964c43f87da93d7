"""The platform's own test in words, beside what this computer saw."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.diagnosis.finding import Finding, Severity
from wizard.report.finding_words import words_for
from wizard.report.spoken_code import spoken_code

_SEVERITY_WORDS = {Severity.ERROR: "Problem", Severity.WARNING: "Warning", Severity.INFO: "Note"}


def render_platform_findings(findings: Sequence[Finding], unknown_codes: Sequence[str]) -> str:
    """Turn what the platform found into plain text, in the words of a check from here.

    ``unknown_codes``: what it found under codes that there are no words for.
    """
    blocks = ["From this computer: every check passed.", "From the platform:"]
    blocks += [_finding(finding) for finding in findings]
    blocks += [f"Problem: a cause that this program does not know.\nCode: {code}" for code in unknown_codes]
    if not findings and not unknown_codes:
        blocks.append("The test failed, and the platform does not say why.")
    return "\n\n".join(blocks)


def _finding(finding: Finding) -> str:
    words = words_for(finding.code, finding.params, None)
    steps = [f"  {number}. {step}" for number, step in enumerate(words.steps, start=1)]
    return "\n".join(
        [
            f"{_SEVERITY_WORDS[finding.severity]}: {words.title}",
            words.why,
            *steps,
            f"Code: {spoken_code(finding.code)}",
        ]
    )
