"""Reports as plain text, for the command line and "Copy details"."""

from __future__ import annotations

from collections.abc import Callable

from wizard.diagnosis.finding import Certainty, Diagnosis, Explanation, Finding
from wizard.facts.check import CheckState, Observed
from wizard.report.check_words import check_detail, check_label
from wizard.report.display_safe import display_safe
from wizard.report.explanation_words import certainty_words, explanation_words, readable_parts
from wizard.report.finding_lines import code_line, numbered, probable_severity_word, severity_word
from wizard.report.finding_words import words_for
from wizard.report.headline import alternative_titles, headline
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.remedy_words import remedy_label
from wizard.report.security_words import pairing
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_STATE_WORDS: dict[CheckState, str] = {
    CheckState.WAITING: QT_TRANSLATE_NOOP("report", "waiting", "how a check ended, in a column of its own"),
    CheckState.RUNNING: QT_TRANSLATE_NOOP("report", "running", "how a check ended, in a column of its own"),
    CheckState.PASSED: QT_TRANSLATE_NOOP("report", "passed", "how a check ended, in a column of its own"),
    CheckState.WARNING: QT_TRANSLATE_NOOP("report", "warning", "how a check ended, in a column of its own"),
    CheckState.FAILED: QT_TRANSLATE_NOOP("report", "failed", "how a check ended, in a column of its own"),
    CheckState.NOT_CHECKED: QT_TRANSLATE_NOOP("report", "not checked", "how a check ended, in a column of its own"),
    CheckState.CANCELLED: QT_TRANSLATE_NOOP("report", "cancelled", "how a check ended, in a column of its own"),
    CheckState.OWN_FAULT: QT_TRANSLATE_NOOP("report", "our fault", "how a check ended, in a column of its own"),
}
_NARROWEST = 12


def state_word(state: CheckState) -> str:
    """Turn the state of a check into a word."""
    return translate("report", _STATE_WORDS[state], "how a check ended, in a column of its own")


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
    lines = [labelled(probably, words.title) if probably else words.title, words.why]
    lines += numbered(words)
    others = alternative_titles(explanation.alternatives, explanation.params, explanation.provider)
    if others and explanation.certainty is not Certainty.SURE:
        lines += [translate("report", "It may also be:"), *(f"  - {title}" for title in others)]
    if explanation.reply_code is not None or explanation.enhanced is not None:
        lines += ["", *readable_parts(explanation)]
    return "\n".join([*lines, code_line(explanation.cause)]) + "\n"


def settings_lines(settings: SettingsSummary, mark: Callable[[str], str] = isolate) -> tuple[str, ...]:
    """Give the settings of a run, line by line; the password is not among them.

    ``mark`` sets hosts, addresses and names apart from the words around them.
    """
    username = (
        translate("report", "User name: none, relay without sign-in")
        if settings.username is None
        else translate("report", "User name: {username}").format(username=mark(display_safe(settings.username)))
    )
    lines = (
        translate("report", "Server: {host}, {port}").format(
            host=mark(settings.endpoint.host.shown), port=pairing(settings.endpoint.port, settings.security)
        ),
        username,
        translate("report", "Sender: {name} <{address}>").format(
            name=mark(display_safe(settings.sender.name, 200)),
            address=mark(display_safe(settings.sender.mailbox.shown)),
        ),
    )
    if settings.pin is None:
        return lines
    pin = mark(settings.pin)
    return (*lines, translate("report", "Certificate: not verified; pinned key {pin}").format(pin=pin))


def _finding(finding: Finding, diagnosis: Diagnosis) -> str:
    words = words_for(finding.code, finding.params, diagnosis.provider)
    probable = finding.code == diagnosis.root_cause and diagnosis.certainty is not Certainty.SURE
    mark = probable_severity_word(finding.severity) if probable else severity_word(finding.severity)
    lines = [labelled(mark, words.title), words.why, *numbered(words)]
    if finding.remedies:
        between = translate("report", "; ", "between two sentences without full stops")
        lines.append(
            translate("report", "What can be done here: {remedies}").format(
                remedies=between.join(remedy_label(remedy) for remedy in finding.remedies)
            )
        )
    if probable:
        others = alternative_titles(diagnosis.alternatives, finding.params, diagnosis.provider)
        lines += [translate("report", "It may also be:"), *(f"  - {title}" for title in others)] if others else []
    if finding.untrusted_quote:
        quote = isolate(" / ".join(display_safe(line) for line in finding.untrusted_quote[:8]))
        lines.append(translate("report", "The server said: {words}").format(words=quote))
    return "\n".join([*lines, code_line(finding.code)])


def _checks(diagnosis: Diagnosis) -> str:
    rows = []
    width = max(_NARROWEST, *(len(state_word(state)) for state in diagnosis.states.values()))
    for check, state in diagnosis.states.items():
        outcome = diagnosis.run.outcomes[check]
        said = labelled(check_label(check), check_detail(check, outcome, diagnosis.run))
        if isinstance(outcome, Observed):
            said = translate("report", "{check} ({time} ms)", "what a check saw, and how long it took").format(
                check=said, time=f"{outcome.fact.elapsed_s * 1000:.0f}"
            )
        rows.append(f"{state_word(state):<{width}} {said}")
    return "\n".join(rows)
