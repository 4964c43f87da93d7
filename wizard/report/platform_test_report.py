"""The platform's own test in words, beside what this computer saw."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.diagnosis.finding import Finding
from wizard.report.finding_lines import code_line, numbered, severity_word
from wizard.report.finding_words import words_for
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.words.translation import translate


def render_platform_findings(findings: Sequence[Finding], unknown_codes: Sequence[str]) -> str:
    """Turn what the platform found into plain text, in the words of a check from here.

    ``unknown_codes``: what it found under codes that there are no words for.
    """
    blocks = [
        translate("report", "From this computer: every check passed."),
        translate("report", "From the platform:"),
    ]
    blocks += [_finding(finding) for finding in findings]
    blocks += [
        translate("report", "Problem: a cause that this program does not know.\nCode: {code}").format(
            code=isolate(code)
        )
        for code in unknown_codes
    ]
    if not findings and not unknown_codes:
        blocks.append(translate("report", "The test failed, and the platform does not say why."))
    return "\n\n".join(blocks)


def _finding(finding: Finding) -> str:
    words = words_for(finding.code, finding.params, None)
    steps = numbered(words)
    return "\n".join(
        [
            labelled(severity_word(finding.severity), words.title),
            words.why,
            *steps,
            code_line(finding.code),
        ]
    )
