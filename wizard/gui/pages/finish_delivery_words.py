"""What the Finish page says about handing settings over. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.catalogue.records import Provider
from wizard.flow.results import results_are_current
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge_delivery import HandOverTold, ReceiptTold, WentBackTold
from wizard.gui.pages.field_names import short_field_name
from wizard.gui.pages.finish_words import Heading, finish_heading
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.spoken import listed
from wizard.report.delivery_words import outcome_text, reason_text, restored_text
from wizard.report.isolates import isolate
from wizard.settings.field_error import FieldError
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_RUNNING = {
    "sign-in": QT_TRANSLATE_NOOP("gui", "Signing in once with the new settings"),
    "request": QT_TRANSLATE_NOOP("gui", "Reading them over HTTPS"),
    "state": QT_TRANSLATE_NOOP("gui", "Asking how mail goes out now"),
    "agree": QT_TRANSLATE_NOOP("gui", "Waits for you"),
    "sign": QT_TRANSLATE_NOOP("gui", "Signing for ten minutes"),
    "push": QT_TRANSLATE_NOOP("gui", "Handing over"),
    "platform-test": QT_TRANSLATE_NOOP("gui", "The platform connects to your server, which can take a minute"),
    "activate": QT_TRANSLATE_NOOP("gui", "Making it the active sending method"),
    "read-back": QT_TRANSLATE_NOOP("gui", "Asking again how mail goes out"),
    "receipt": QT_TRANSLATE_NOOP("gui", "Fetching and verifying it"),
    "restore": QT_TRANSLATE_NOOP("gui", "Going back to what was active before"),
}
_PASSED = {
    "sign-in": QT_TRANSLATE_NOOP("gui", "The new settings work from here"),
    "request": QT_TRANSLATE_NOOP("gui", "The same key that was compared"),
    "state": QT_TRANSLATE_NOOP("gui", "Known, and kept for going back"),
    "agree": QT_TRANSLATE_NOOP("gui", "You agreed"),
    "sign": QT_TRANSLATE_NOOP("gui", "Only the platform can open the password"),
    "push": QT_TRANSLATE_NOOP("gui", "Taken, and not used yet"),
    "platform-test": QT_TRANSLATE_NOOP("gui", "Passed from the platform's side"),
    "activate": QT_TRANSLATE_NOOP("gui", "Custom SMTP is the active sending method"),
    "read-back": QT_TRANSLATE_NOOP("gui", "The platform holds what was handed over"),
    "receipt": QT_TRANSLATE_NOOP("gui", "Signed by the platform"),
    "restore": QT_TRANSLATE_NOOP("gui", "Put back"),
}
_WINDOW_REASONS = {
    "connection.certificate": QT_TRANSLATE_NOOP(
        "gui", "The platform's certificate could not be verified, so nothing was sent."
    ),
    "token.missing": QT_TRANSLATE_NOOP("gui", "Enter the platform's token: this computer has none for this address."),
    "config.quarantined": QT_TRANSLATE_NOOP(
        "gui", "Register the key with the pairing code that the platform shows, then save again."
    ),
    "journal.gone": QT_TRANSLATE_NOOP("gui", "The note about this hand-over is gone."),
    "own.fault": QT_TRANSLATE_NOOP("gui", "This program made a mistake and could not finish."),
}
"""Where the window has a button, or no option, for what a sentence of the command line says."""
_SAID_NO = "agree.declined"
_STOPPED = {
    "config.quarantined": QT_TRANSLATE_NOOP("gui", "Set aside: the platform does not know the key"),
    _SAID_NO: QT_TRANSLATE_NOOP("gui", "You said no"),
}
_ONE_TIME = QT_TRANSLATE_NOOP(
    "gui", "It was signed with a key for this one time, since no key is kept on this computer."
)
_NAMED_BY_OUTCOME = frozenset({"declined", "superseded"})
_TITLES = {
    "active": QT_TRANSLATE_NOOP("gui", "Your own server sends from now on"),
    "unchanged": QT_TRANSLATE_NOOP("gui", "Already active"),
    "receipt-missing": QT_TRANSLATE_NOOP("gui", "Your own server sends from now on"),
    "sign-in-failed": QT_TRANSLATE_NOOP("gui", "One thing to fix"),
    "test-failed": QT_TRANSLATE_NOOP("gui", "The platform's test failed"),
    "quarantined": QT_TRANSLATE_NOOP("gui", "The platform does not know this computer yet"),
    "declined": QT_TRANSLATE_NOOP("gui", "Nothing was saved"),
    "superseded": QT_TRANSLATE_NOOP("gui", "Something newer is in use"),
    "unknown": QT_TRANSLATE_NOOP("gui", "Not known whether it was saved"),
}
_NOT_SAVED = QT_TRANSLATE_NOOP("gui", "Not saved")


def running_words(step: str) -> str:
    """Say what a step does while it goes on."""
    return translate("gui", _RUNNING[step]) if step in _RUNNING else ""


def passed_words(step: str, *, with_password: bool) -> str:
    """Say what a step that passed means."""
    if step == "sign" and not with_password:
        return translate("gui", "Signed by this computer")
    return translate("gui", _PASSED[step]) if step in _PASSED else ""


def stopped_words(code: str | None) -> str:
    """Say in a row what ended the hand-over without being a failure; the card says what to do."""
    return translate("gui", _STOPPED[code]) if code in _STOPPED else why_words(code)


def why_words(code: str | None, retry_after_s: int | None = None) -> str:
    """Say why something came to nothing, in the window's words where they differ."""
    if code is None or code == _SAID_NO:
        return ""
    return translate("gui", _WINDOW_REASONS[code]) if code in _WINDOW_REASONS else reason_text(code, retry_after_s)


def save_words(state: WizardState) -> str:
    """Say in the card what Test & Save does, and who sends until then."""
    name, sender = state.platform.name, state.platform.fallback_sender
    text = translate(
        "gui", "{name} tests it from its side, then makes custom SMTP the active sending method."
    ).format(name=name)
    until = translate("gui", "Until then it sends from {sender}.").format(sender=isolate(sender)) if sender else ""
    return f"{text} {until}".strip()


def running_heading(state: WizardState, *, writes: bool) -> Heading:
    """Say what goes on."""
    lead = translate(
        "gui", "This takes a moment. What was active stays active until the platform's own test has passed."
    )
    return Heading(
        translate("gui", "Saving to {platform}").format(platform=state.platform.name),
        lead if writes else translate("gui", "Nothing is written before you agree."),
    )


def asking_heading(state: WizardState) -> Heading:
    """Say what is asked."""
    lead = translate(
        "gui", "The new settings work from this computer. Nothing was written at {platform} yet."
    ).format(platform=state.platform.name)
    return Heading(translate("gui", "This is what changes"), lead)


def ended_heading(told: HandOverTold) -> Heading:
    """Say how it ended."""
    if told.code == "own.fault":
        return Heading(
            translate("gui", "Not finished"),
            translate("gui", "The next start of this program asks the platform what became of it."),
        )
    if told.code in ("signer.passphrase_needed", "signer.wrong_passphrase"):
        return Heading(translate("gui", "One thing to unlock"), translate("gui", "Nothing was sent to the platform."))
    title = _TITLES.get(told.outcome, _NOT_SAVED)
    return Heading(translate("gui", title), outcome_text(told.outcome))


def went_back_heading(state: WizardState, told: WentBackTold) -> Heading:
    """Say whether the platform's own sender is in use."""
    if told.code is None:
        return Heading(
            translate("gui", "Back to the platform's own sender"),
            translate("gui", "{platform} sends from its own sender again.").format(platform=state.platform.name),
        )
    return Heading(
        translate("gui", "Not gone back"), translate("gui", "Your own server is still in use, as far as is known.")
    )


def ended_sentences(told: HandOverTold) -> tuple[str, ...]:
    """Say why it ended so, what could be put back, and who sends now."""
    why = "" if told.outcome in _NAMED_BY_OUTCOME else why_words(told.code, told.retry_after_s)
    restored = restored_text(told.restored) if told.restored is not None else ""
    once = translate("gui", _ONE_TIME) if told.outcome == "quarantined" and told.one_time else ""
    return tuple(text for text in (once, why, restored, *sender_now(told.sender)) if text)


def sender_now(sender: str | None) -> tuple[str, ...]:
    """Say in one sentence who sends now; in none where that is not known."""
    return (translate("gui", "Mail goes out from {sender}.").format(sender=isolate(sender)),) if sender else ()


def receipt_words(receipt: ReceiptTold) -> str:
    """Say what a receipt is worth."""
    return translate("gui", "Signed by the platform on {moment}").format(moment=day_and_time(receipt.issued_at))


def missing_words(errors: Mapping[str, FieldError], provider: Provider | None = None) -> str:
    """Say beside the button what is missing or wrong; empty when nothing is."""
    if not errors:
        return ""
    names = [short_field_name(field, provider) for field in errors]
    more = len(names) - 1
    if all(error.code.endswith(".empty") for error in errors.values()):
        if more > 1:
            return translate("gui", "{field} and %n more to enter", "", more).format(field=names[0])
        return translate("gui", "{fields} to enter").format(fields=listed(names))
    if more > 1:
        return translate("gui", "{field} and %n more to correct", "", more).format(field=names[0])
    return translate("gui", "{fields} to correct").format(fields=listed(names))


def idle_heading(state: WizardState) -> Heading:
    """Say how things stand before Test & Save is pressed."""
    heading = finish_heading(state)
    if not results_are_current(state):
        return Heading(
            heading.title,
            translate("gui", "Test & Save signs in from this computer first. If that fails, nothing is sent."),
        )
    return heading
