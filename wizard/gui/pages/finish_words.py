"""What the Finish page says about a state. Pure, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.catalogue.records import Platform
from wizard.diagnosis.finding import Severity
from wizard.flow.results import out_of_date, results_are_current
from wizard.flow.wizard_state import SealingTarget, WizardState
from wizard.gui.bridge_export import DeliveryWord, FileSaved, NotSaved, ReportSaved
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.pages.platform_words import is_nameless
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.refusal_words import known_refusals, refusal_text
from wizard.report.security_words import security_label
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TESTED = {
    "passed": QT_TRANSLATE_NOOP("gui", "Every check passed."),
    "partly": QT_TRANSLATE_NOOP("gui", "Nothing failed, but not every check ran."),
    "failed": QT_TRANSLATE_NOOP("gui", "A check failed, and the file says so."),
    "not-tested": QT_TRANSLATE_NOOP("gui", "The settings were not tested, and the file says so."),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """Title and lead of the page."""

    title: str
    lead: str


def finish_heading(state: WizardState) -> Heading:
    """Say how things stand: tested and fine, tested with a problem, or not tested (rule 11)."""
    diagnosis = state.diagnosis
    if diagnosis is None or not results_are_current(state):
        why = translate("gui", "The checks have not run.")
        if out_of_date(state):
            why = translate("gui", "The settings have changed since the checks ran.")
        elif state.checking:
            why = translate("gui", "The checks are still running.")
        may = translate("gui", "You can save the file now; it says that it was not tested.")
        return Heading(translate("gui", "Not tested yet"), f"{why} {may}")
    if not diagnosis.ok:
        lead = translate("gui", "The checks found a problem. You can save the file now; it says that a check failed.")
        return Heading(translate("gui", "Not ready to send yet"), lead)
    warned = any(finding.severity is Severity.WARNING for finding in diagnosis.findings)
    lead = _ready_words(warned=warned, sent=bool(state.test_message_to))
    return Heading(translate("gui", "Ready to send from your own server"), lead)


def _ready_words(*, warned: bool, sent: bool) -> str:
    if not warned:
        if sent:
            return translate(
                "gui", "Every check that can run from this computer passed, and the test message was accepted."
            )
        return translate("gui", "Every check that can run from this computer passed.")
    if sent:
        first = translate("gui", "Nothing stops sending, and the test message was accepted.")
    else:
        first = translate("gui", "Nothing stops sending.")
    look = translate("gui", "Checks shows what to look at.")
    return f"{first} {look}"


def part_names(platform: Platform) -> tuple[str, str]:
    """Name the parts of the page that are about the platform: entering the settings, and its answer."""
    if is_nameless(platform):
        return translate("gui", "Enter it at the platform"), translate("gui", "What the platform said")
    return (
        translate("gui", "Enter it at {platform}").format(platform=platform.name),
        translate("gui", "What {platform} said").format(platform=platform.name),
    )


def answer_words(platform: Platform) -> tuple[str, str]:
    """Give the title over the platform's own next steps, and the question after them."""
    if is_nameless(platform):
        return translate("gui", "In the platform"), translate("gui", "What did the platform say?")
    return (
        translate("gui", "In {platform}").format(platform=platform.name),
        translate("gui", "What did {platform} say?").format(platform=platform.name),
    )


def allowed_deliveries(state: WizardState) -> tuple[DeliveryWord, ...]:
    """Give the ways in which the password can travel, the best first; sealing needs a key that a person compared."""
    target = state.sealing_target
    if target is not None and target.confirmed:
        return ("sealed", "prompt", "transfer-code")
    return ("prompt", "transfer-code")


def delivery_words(delivery: DeliveryWord, state: WizardState) -> str:
    """Say what becomes of the password, for the summary."""
    if not state.draft.signs_in:
        return translate("gui", "None: the server takes mail from an address, without sign-in")
    if delivery == "sealed" and state.sealing_target is not None:
        return translate("gui", "Sealed for {platform},", "a fingerprint follows the comma").format(
            platform=state.sealing_target.platform_name
        )
    if delivery == "transfer-code":
        return translate("gui", "Sealed with a code that is shown once, after saving")
    if is_nameless(state.platform):
        return translate("gui", "Not in the file: the platform asks for it")
    return translate("gui", "Not in the file: {platform} asks for it").format(platform=state.platform.name)


def server_words(summary: SettingsSummary) -> str:
    """Write host, port and security as one value; both forms of an international host name, and a pinned key."""
    parts = [summary.endpoint.host.both_forms, str(summary.endpoint.port), security_label(summary.security)]
    if summary.pin is not None:
        parts.append(translate("gui", "pinned key"))
    return " · ".join(parts)


def sender_words(summary: SettingsSummary) -> str:
    """Write the sender as recipients see it."""
    return isolate(f"{summary.sender.name} <{summary.sender.mailbox.shown}>")


def tested_words(tested: str) -> str:
    """Say what the file tells about the checks."""
    return translate("gui", _TESTED.get(tested, _TESTED["not-tested"]))


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """What became of saving: ``folder`` is where the file lies, empty when there is none."""

    saved: bool
    title: str
    text: str
    folder: str = ""


def outcome_words(outcome: FileSaved | ReportSaved | NotSaved) -> OutcomeWords:
    """Say what was saved and what it tells, or why nothing was; a refusal says what to do."""
    match outcome:
        case FileSaved():
            until = translate("gui", "The file is valid until {moment}.").format(
                moment=day_and_time(outcome.expires_at)
            )
            text = f"{tested_words(outcome.tested)} {until}"
            return OutcomeWords(
                True,
                translate("gui", "Saved as {file}").format(file=display_safe(outcome.path.name)),
                text,
                str(outcome.path.parent),
            )
        case ReportSaved():
            text = translate("gui", "It holds what was checked and found, and no password.")
            return OutcomeWords(
                True,
                translate("gui", "Saved as {file}").format(file=display_safe(outcome.path.name)),
                text,
                str(outcome.path.parent),
            )
        case NotSaved(code):
            known = code if code in known_refusals() else "file.failed"
            return OutcomeWords(False, translate("gui", "Nothing was saved"), refusal_text(known))


def checks_words(state: WizardState) -> str:
    """Say in the summary what the file will tell about the checks."""
    if not results_are_current(state) or state.diagnosis is None:
        return translate("gui", "Not tested")
    if state.diagnosis.ok:
        return translate("gui", "Passed from this computer")
    return translate("gui", "A check failed")


def sealed_fingerprint(target: SealingTarget | None) -> str:
    """Give the start of the fingerprint that the password is sealed for: 26 characters, never less."""
    if target is None:
        return ""
    bare = target.fingerprint.replace(" ", "")[:26]
    return " ".join(bare[start : start + 4] for start in range(0, len(bare), 4))
