"""The page Finish: enter the settings at the platform, keep a signed file, and say what the platform answered."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import get_args

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from wizard.catalogue.platform_entry import FormEntry
from wizard.flow.problems import all_errors
from wizard.flow.results import results_are_current
from wizard.flow.steps import Step, step_of
from wizard.gui.announce import say_aloud
from wizard.gui.bridge_export import DeliveryWord
from wizard.gui.dialogs_go_back import go_back_dialog
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.pages.checks_admission import admission, render_it_note
from wizard.gui.pages.checks_run import checks_run
from wizard.gui.pages.field_names import field_name
from wizard.gui.pages.finish_answer import AnswerView
from wizard.gui.pages.finish_clipboard import KEPT_MS, form_clipboard
from wizard.gui.pages.finish_delivery import DeliveryView
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.gui.pages.finish_delivery_words import missing_words
from wizard.gui.pages.finish_file import FileView
from wizard.gui.pages.finish_guide import GuideView
from wizard.gui.pages.finish_paths import ask_where
from wizard.gui.pages.finish_saving import saving
from wizard.gui.pages.finish_words import allowed_deliveries, finish_heading, part_names
from wizard.gui.session import Session
from wizard.gui.widgets.page import StepPage
from wizard.gui.widgets.segmented import SegmentedControl
from wizard.report.field_words import field_error_text
from wizard.settings.draft import parse_draft
from wizard.settings.submission_settings import SubmissionSettings
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_PRIMARY = {
    Phase.RUNNING: QT_TRANSLATE_NOOP("gui", "&Stop"),
    Phase.ASKING: QT_TRANSLATE_NOOP("gui", "&Save these settings"),
    Phase.WRITING: QT_TRANSLATE_NOOP("gui", "Saving"),
    Phase.GOING_BACK: QT_TRANSLATE_NOOP("gui", "Going back"),
}
_PRIMARY_SAYS = {
    Phase.RUNNING: QT_TRANSLATE_NOOP("gui", "Stops the test; nothing is saved at the platform"),
    Phase.ASKING: QT_TRANSLATE_NOOP("gui", "Saves at the platform what is listed above"),
}
_UNSTOPPABLE = (Phase.WRITING, Phase.GOING_BACK)


class FinishPart(Enum):
    """The three parts of the page, one shown at a time."""

    ENTER = "enter"
    FILE = "file"
    ANSWER = "answer"


class FinishPage(StepPage):
    """Shows the parts; saving is done by Saving, words come from finish_words."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._delivery: DeliveryWord | None = None
        self.run = checks_run(session)
        self.saving = saving(session, self.run)
        self.clipboard = form_clipboard()
        self.parts = SegmentedControl[FinishPart](
            (
                (FinishPart.ENTER, translate("gui", "Enter it")),
                (FinishPart.FILE, translate("gui", "Signed file")),
                (FinishPart.ANSWER, translate("gui", "What it said")),
            ),
            translate("gui", "Parts of this page"),
        )
        self.parts.describe(translate("gui", "Which part of this page is shown"))
        self.column.addWidget(self.parts)
        self.delivery = DeliveryView(session)
        self.column.addWidget(self.delivery)
        self.guide, self.file, self.answer = GuideView(), FileView(), AnswerView()
        self._views: dict[FinishPart, QWidget] = {
            FinishPart.ENTER: self.guide,
            FinishPart.FILE: self.file,
            FinishPart.ANSWER: self.answer,
        }
        for view in self._views.values():
            self.column.addWidget(view)
        self._part = FinishPart.ENTER
        self.may_give_up_lead(self._is_fine)
        self.room.add(self.answer.low_saves, self.answer.make_low)
        self.room.add(self.answer.fold_saves, self.answer.fold)
        self.room.add(self.delivery.rows_save, self.delivery.shorten_rows)
        self._connect()
        self.show_part(FinishPart.ENTER)
        self._show()

    def _connect(self) -> None:
        self.parts.chosen.connect(self.show_part)
        self.guide.copy_wanted.connect(self._copy)
        self.delivery.run.moved.connect(self._show)
        self.delivery.back_wanted.connect(self._ask_to_go_back)
        self.delivery.receipt_wanted.connect(self._show_receipt)
        self.delivery.register_wanted.connect(self._register_key)
        self.delivery.it_note_wanted.connect(self.show_it_note)
        self.file.save_wanted.connect(self.save_file)
        self.file.report_wanted.connect(self.save_report)
        self.file.test_message_wanted.connect(self.send_test_message)
        self.file.delivery_chosen.connect(self._choose_delivery)
        self.answer.it_note_wanted.connect(self.show_it_note)
        self.problems.field_wanted.connect(lambda field: self._session.go_to(step_of(field)))
        self.saving.moved.connect(self._show)
        self.saving.ended.connect(self._announce)
        self.saving.code_made.connect(self.show_code)
        self._session.changed.connect(self._state_changed)

    def entered(self) -> None:
        """Show the state as it is, and then ask whose key signs: the page is there before the answer is."""
        self._show()
        QTimer.singleShot(0, self, self.saving.ask_signer)

    def hand_on(self) -> dict[str, object]:
        """Give the part shown, the way chosen for the password, and what was pasted."""
        return {"part": self._part, "delivery": self._delivery, "answer": self.answer.hand_on()}

    def take_over(self, handed: Mapping[str, object]) -> None:
        """Take the same from the page before."""
        part, delivery, answer = handed.get("part"), handed.get("delivery"), handed.get("answer")
        if isinstance(delivery, str):
            self._delivery = next((word for word in get_args(DeliveryWord) if word == delivery), None)
        if isinstance(answer, dict):
            self.answer.show_state(self._session.state)
            self.answer.take_over(answer)
        if isinstance(part, FinishPart):
            self.show_part(part)

    def show_part(self, part: FinishPart) -> None:
        """Show one of the three parts."""
        self._part = part
        self.parts.set_value(part)
        if part is FinishPart.ANSWER:  # made when somebody looks at it: not everybody does
            self.answer.show_state(self._session.state)
        for own, view in self._views.items():
            view.setVisible(own is part and not self.parts.isHidden())
        if self.hands_over:
            run = self.delivery.run
            self.file.setVisible(self._is_whole() and not run.busy and not run.saved)
            # Beside what a hand-over came to there is no room for more than the way out (rule 4).
            self.file.show_rows(run.phase is Phase.IDLE)

    @property
    def hands_over(self) -> bool:
        """Tell whether the platform takes the settings itself, so that nothing need be entered there."""
        return self._session.state.connection is not None

    def primary_text(self) -> str:
        """Name what the primary button does."""
        if not self.hands_over:
            return translate("gui", "&Save file")
        own = _PRIMARY.get(self.delivery.run.phase)
        return translate("gui", "Test && &Save") if own is None else translate("gui", own)

    def primary_says(self) -> str:
        """Say what it leads to."""
        if not self.hands_over:
            return translate("gui", "Signs the settings and saves them in a file")
        own = _PRIMARY_SAYS.get(self.delivery.run.phase)
        usual = translate("gui", "Tests the settings and saves them at the platform once you have agreed")
        return usual if own is None else translate("gui", own)

    def primary_enabled(self) -> bool:
        """Let Test & Save be pressed once every field is in order; what was agreed to is not stopped."""
        if not self.hands_over:
            return True
        return self._is_whole() and self._session.bridge is not None and self.delivery.run.phase not in _UNSTOPPABLE

    def primary_is_primary(self) -> bool:
        """Look like the primary button unless a card has it, or there is nothing left to do."""
        run = self.delivery.run
        if self.goes_back_first():
            return False
        if not self.hands_over:
            return True
        return not (run.phase is Phase.RUNNING or run.saved or self.delivery.holds_primary)

    def goes_back_first(self) -> bool:
        """Lead back to the checks where they found a problem, or go on; what the button does stays possible (17)."""
        state = self._session.state
        if not self._is_whole() or self._session.bridge is None:
            return False
        if self.hands_over and self.delivery.run.phase is not Phase.IDLE:
            return False
        if state.diagnosis is not None and results_are_current(state):
            return not state.diagnosis.ok
        return state.checking or not self.hands_over  # Test & Save tests by itself what was not tested

    def missing_text(self) -> str:
        """Say beside Test & Save what is missing."""
        if not self.hands_over or self.delivery.run.busy:
            return ""
        if self._session.bridge is None:
            return translate("gui", "Starting", "the network of this window")
        return missing_words(all_errors(self._session.state), self._session.provider())

    def press_missing(self) -> None:
        """Go to the first field that is missing."""
        for field in all_errors(self._session.state):
            self._session.go_to(step_of(field))
            return

    def offers_keys(self) -> bool:
        """Offer the keys where things are signed."""
        return True

    def press_primary(self) -> None:
        """Do what the button says: hand over, stop, agree; for a platform without an API save the file."""
        run = self.delivery.run
        if not self.hands_over:
            self.save_file()
        elif run.phase is Phase.RUNNING:
            run.stop()
        elif run.phase is Phase.ASKING:
            run.answer(agreed=True)
        else:
            run.start()

    def save_file(self) -> None:
        """Save the signed file: show what will leave, ask where to, sign and write."""
        settings = parse_draft(self._session.state.draft)
        self._show_missing()
        if not isinstance(settings, SubmissionSettings):
            self.problems.focus_first()
            return
        self.show_part(FinishPart.FILE)
        from wizard.export.file_name import suggested_name

        suggested = suggested_name(settings.summary, self._session.state.platform.id)
        path = ask_where(
            self,
            translate("gui", "Save the signed file"),
            suggested,
            translate("gui", "Signed settings (*.smtpconf.json)"),
        )
        if path is not None:
            self.saving.save_file(settings, self._chosen_delivery(), path)

    def save_report(self) -> None:
        """Write what was checked and found, as a page for the browser or as text."""
        diagnosis = self._session.state.diagnosis
        if diagnosis is None:
            return
        kinds = translate("gui", "Page for a browser (*.html);;Text (*.txt)")
        path = ask_where(self, translate("gui", "Save the report"), "smtp-report.html", kinds)
        if path is None:
            return
        from wizard.report.html_report import render_html
        from wizard.report.text_report import render_text

        as_text = path.suffix.lower() in (".txt", ".text")
        self.saving.save_report(path, render_text(diagnosis) if as_text else render_html(diagnosis))

    def send_test_message(self) -> None:
        """Send one message to the last recipient, else to the own mailbox; Checks shows how it goes."""
        state = self._session.state
        recipient = state.test_message_to or state.draft.from_address.strip()
        self._session.go_to(Step.CHECKS)
        self.run.start(recipient)

    def show_it_note(self) -> None:
        """Open the note for the IT team."""
        wanted = admission(self._session.state, self._session.state.diagnosis)
        if wanted is not None:
            lead = translate("gui", "Send this to whoever runs the mail server or its firewall.")
            self._open(TextDialog(self, translate("gui", "For your IT team"), lead, render_it_note(wanted)))

    def show_code(self, code: str) -> None:
        """Show a transfer code, once."""
        lead = translate(
            "gui",
            "It opens the password in the file that was just saved. It is shown only now and stands in no file.",
        )
        self._open(TextDialog(self, translate("gui", "Transfer code"), lead, code, secret=True))

    def offers_details(self) -> bool:
        """Offer "Copy details" once there is a result."""
        return self._session.state.diagnosis is not None

    def details_text(self) -> str | None:
        """Give the redacted report of the last run; None before one has ended."""
        from wizard.report.text_report import render_text

        diagnosis = self._session.state.diagnosis
        if diagnosis is None:
            return None
        platforms = self.delivery.details_text() if self.hands_over else ""
        return "\n\n".join(part for part in (render_text(diagnosis), platforms) if part)

    def _is_fine(self) -> bool:
        """Tell whether the heading alone says how things stand."""
        state = self._session.state
        return (
            not self.hands_over and results_are_current(state) and state.diagnosis is not None and state.diagnosis.ok
        )

    def _is_whole(self) -> bool:
        return isinstance(parse_draft(self._session.state.draft), SubmissionSettings)

    def _ask_to_go_back(self) -> None:
        dialog = go_back_dialog(self._session.state.platform, self)
        dialog.accepted.connect(self.delivery.run.go_back)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_receipt(self) -> None:
        told = self.delivery.run.told
        if told is not None and told.receipt is not None:
            lead = translate("gui", "The platform signed that it took these settings. It holds no password.")
            self._open(TextDialog(self, translate("gui", "Receipt"), lead, told.receipt.token))

    def _register_key(self) -> None:
        from wizard.gui.dialogs_keys import KeysDialog

        dialog = KeysDialog(self._session, self)
        dialog.registered.connect(dialog.accept)
        dialog.registered.connect(self.delivery.run.start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open(self, dialog: TextDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _copy(self, entry: FormEntry) -> None:
        if entry.field == "password":
            self.clipboard.copy_password(self._session.state.draft.password)
        else:
            self.clipboard.copy(entry.value or "")
        self.guide.say_copied(entry)
        QTimer.singleShot(KEPT_MS, self.guide, lambda: self.guide.say_copied(None))

    def _announce(self) -> None:
        """Have the outcome spoken once."""
        say_aloud(self.file.card)

    def _choose_delivery(self, delivery: DeliveryWord) -> None:
        self._delivery = delivery
        self.saving.forget()
        self._show()

    def _chosen_delivery(self) -> DeliveryWord:
        """Give the chosen way for the password; until one is chosen, the first that the state allows."""
        allowed = allowed_deliveries(self._session.state)
        return self._delivery if self._delivery in allowed else allowed[0]

    def _state_changed(self) -> None:
        """Show it, unless somebody is on another page or on the way there: then it is shown when they come here."""
        if self.isVisible() and self._session.state.step is Step.FINISH:
            self._show()

    def _show(self) -> None:
        state = self._session.state
        heading = self.delivery.heading() if self.hands_over else finish_heading(state)
        self.delivery.refresh()
        self.set_heading(heading.title, heading.lead)
        self._show_missing()
        settings = parse_draft(state.draft)
        whole = isinstance(settings, SubmissionSettings)
        self.parts.setVisible(whole and not self.hands_over)
        self.delivery.setVisible(self.hands_over)
        self.file.stand_beside(self.hands_over)
        self.show_part(self._part)
        if isinstance(settings, SubmissionSettings):
            enter, answer = part_names(state.platform)
            self.parts.segment(FinishPart.ENTER).setText(enter)
            self.parts.segment(FinishPart.ANSWER).setText(answer)
            self.guide.show_entries(state.platform, settings.summary)
            self.file.show_state(state, settings.summary, self._chosen_delivery())
            self.file.show_outcome(self.saving.outcome)
            self.file.show_signer(self.saving.signer, self._session.practising, self.saving.one_time)
        self.buttons_changed.emit()

    def _show_missing(self) -> None:
        errors, provider = all_errors(self._session.state), self._session.provider()
        self.problems.show_problems(
            [(field, field_name(field, provider), field_error_text(e)) for field, e in errors.items()]
        )
