"""Reports as plain text, for the command line and "Copy details"."""

from __future__ import annotations

from wizard.diagnosis.finding import Certainty, Diagnosis, Explanation, Finding, Severity
from wizard.facts.check import CheckState, Observed
from wizard.report.check_words import check_detail, check_label
from wizard.report.display_safe import display_safe
from wizard.report.explanation_words import certainty_words, explanation_words, readable_parts
from wizard.report.finding_words import FindingWords, words_for
from wizard.report.headline import alternative_titles, headline
from wizard.report.remedy_words import remedy_label
from wizard.report.security_words import pairing
from wizard.report.spoken_code import spoken_code
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

STATE_WORDS: dict[CheckState, str] = {
    CheckState.WAITING: "waiting",
    CheckState.RUNNING: "running",
    CheckState.PASSED: "passed",
    CheckState.WARNING: "warning",
    CheckState.FAILED: "failed",
    CheckState.NOT_CHECKED: QT_TRANSLATE_NOOP("report", "not checked"),
    CheckState.CANCELLED: "cancelled",
    CheckState.OWN_FAULT: QT_TRANSLATE_NOOP("report", "our fault"),
}
_SEVERITY_WORDS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("report", "Problem"),
    Severity.WARNING: QT_TRANSLATE_NOOP("report", "Warning"),
    Severity.INFO: QT_TRANSLATE_NOOP("report", "Note"),
}


def render_text(diagnosis: Diagnosis) -> str:
    """Turn a diagnosis into plain text without any secret: headline, findings, checks, settings."""
    blocks = [headline(diagnosis)]
    for finding in diagnosis.findings:
        blocks.append(_finding(finding, diagnosis))
    blocks.append(_checks(diagnosis))
    blocks.append("\n".join(settings_lines(diagnosis.run.settings)))
    return "\n\n".join(blocks) + "\n"


def render_explanation(explanation: Explanation) -> str:
    """Turn an explanation into plain text; for unknown text it says so and shows what could be read."""
    words = explanation_words(explanation)
    if explanation.cause is None:
        return f"{words.title}\n{words.why}\n"
    probably = certainty_words(explanation.certainty)
    lines = [f"{probably}: {words.title}" if probably else words.title, words.why]
    lines += _numbered(words)
    others = alternative_titles(explanation.alternatives, explanation.params, explanation.provider)
    if others and explanation.certainty is not Certainty.SURE:
        lines += [translate("report", "It may also be:"), *(f"  - {title}" for title in others)]
    if explanation.reply_code is not None or explanation.enhanced is not None:
        lines += ["", *readable_parts(explanation)]
    return (
        "\n".join([*lines, translate("report", "Code: {cause}").format(cause=spoken_code(explanation.cause))]) + "\n"
    )


def settings_lines(settings: SettingsSummary) -> tuple[str, ...]:
    """Give the settings of a run, line by line; the password is not among them."""
    name = display_safe(settings.sender.name, 200)
    username = (
        translate("report", "none, relay without sign-in")
        if settings.username is None
        else display_safe(settings.username)
    )
    return (
        translate("report", "Server: {host}, {port}").format(
            host=settings.endpoint.host.shown, port=pairing(settings.endpoint.port, settings.security)
        ),
        translate("report", "User name: {username}").format(username=username),
        translate("report", "Sender: {name} <{mailbox}>").format(
            name=name, mailbox=display_safe(settings.sender.mailbox.shown)
        ),
        *(
            (translate("report", "Certificate: not verified; pinned key {pin}").format(pin=settings.pin),)
            if settings.pin is not None
            else ()
        ),
    )


def _finding(finding: Finding, diagnosis: Diagnosis) -> str:
    words = words_for(finding.code, finding.params, diagnosis.provider)
    probable = finding.code == diagnosis.root_cause and diagnosis.certainty is not Certainty.SURE
    mark = f"{_SEVERITY_WORDS[finding.severity]}{', probably' if probable else ''}"
    lines = [f"{mark}: {words.title}", words.why, *_numbered(words)]
    if finding.remedies:
        lines.append(
            translate("report", "What can be done here: ")
            + "; ".join(remedy_label(remedy) for remedy in finding.remedies)
        )
    if probable:
        others = alternative_titles(diagnosis.alternatives, finding.params, diagnosis.provider)
        lines += [translate("report", "It may also be:"), *(f"  - {title}" for title in others)] if others else []
    if finding.untrusted_quote:
        lines.append(
            translate("report", "The server said: ")
            + " / ".join(display_safe(line) for line in finding.untrusted_quote[:8])
        )
    return "\n".join([*lines, translate("report", "Code: {code}").format(code=spoken_code(finding.code))])


def _checks(diagnosis: Diagnosis) -> str:
    rows = []
    for check, shown in diagnosis.states.items():
        outcome, state = diagnosis.run.outcomes[check], STATE_WORDS[shown]
        time = f" ({outcome.fact.elapsed_s * 1000:.0f} ms)" if isinstance(outcome, Observed) else ""
        rows.append(f"{state:<12} {check_label(check)}: {check_detail(check, outcome, diagnosis.run)}{time}")
    return "\n".join(rows)


def _numbered(words: FindingWords) -> list[str]:
    return [f"  {number}. {step}" for number, step in enumerate(words.steps, start=1)]
