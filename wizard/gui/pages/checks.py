"""The page Checks: runs on arrival when results are missing or out of date, and shows the problem first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import repeat

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizard

from wizard.diagnosis.finding import ChangeSettings, Diagnosis, Finding, Severity
from wizard.facts.network_view import Deadlines
from wizard.facts.tls import CertificateFact
from wizard.flow.pinning import pinnable_certificate, pinned_key_changed, stop_trusting, trust_key
from wizard.flow.problems import all_errors
from wizard.flow.recheck import diagnosis_on_screen, out_of_date_rows
from wizard.flow.results import apply_change, needs_check, out_of_date
from wizard.flow.steps import Step, step_of
from wizard.flow.typing_rules import type_password
from wizard.gui.announce import say_aloud
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.pages.checks_admission import admission, render_it_note
from wizard.gui.pages.checks_cards import RunCard, TestMessageCard
from wizard.gui.pages.checks_list import ChecksList
from wizard.gui.pages.checks_pin import PinDialog, pin_link, unpin_link
from wizard.gui.pages.checks_problem import ProblemCard, other_causes
from wizard.gui.pages.checks_recipient import wait_words
from wizard.gui.pages.checks_rows import group_rows
from wizard.gui.pages.checks_run import checks_run
from wizard.gui.pages.field_names import field_name
from wizard.gui.session import Session
from wizard.gui.spoken import named
from wizard.gui.widgets.page import StepPage
from wizard.gui.widgets.tab_order import put_after
from wizard.report.evidence_words import evidence_text
from wizard.report.field_words import field_error_text
from wizard.report.headline import counts_line, failing_causes, headline
from wizard.report.text_report import render_text
from wizard.settings.endpoint import Endpoint
from wizard.settings.secret import Secret
from wizard.words.translation import translate

_ROW_INSTEAD_OF_CARD = frozenset({"platform.address_to_admit"})
"""Findings that the row "Platform firewall" tells already."""

_ROWS = 8
"""How many rows a usual run has."""


class ChecksPage(StepPage):
    """Shows a run and its result; decisions are made in wizard.flow, runs in ChecksRun."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entered = False
        self.run = checks_run(session)
        self.fill_height()
        self.run_card = RunCard()
        self.test_card = TestMessageCard()
        self.problem: ProblemCard | None = None
        self._problem_of: Diagnosis | None = None
        self.list = ChecksList()
        self._problem_place = QVBoxLayout()
        self.column.addLayout(self._problem_place)
        self.column.addWidget(self.run_card)
        self.column.addWidget(self.test_card)
        self.column.addWidget(self.list, 1)
        self.room.add(self.list.low_saves, self.list.make_low)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.run_card.cancel_wanted.connect(self.run.cancel)
        self.run_card.check_wanted.connect(self.run.start)
        self.test_card.send_wanted.connect(self.run.start)
        self.list.it_note_wanted.connect(self.show_it_note)
        self.list.everything_wanted.connect(self._start_over)
        self.problems.field_wanted.connect(lambda field: self._session.go_to(step_of(field)))
        self.run.moved.connect(self._show)
        self.run.progressed.connect(self._show_live)
        self.run.ended.connect(self._announce)
        self._session.changed.connect(self._state_changed)
        self._session.connected.connect(self._check_when_waiting)

    def make_ready(self) -> Iterator[Callable[[], object]]:
        """Give the rows that a run will fill."""
        return repeat(self.list.make_ready, _ROWS)

    def entered(self) -> None:
        """Run the checks when they never ran or their results are out of date; else show what is known."""
        self._entered = True
        if needs_check(self._session.state):
            self.run.start()
        self._show()
        self._focus()

    def shown_again(self) -> None:
        """Show what is known; a run begins only when a person comes or asks."""
        self._entered = True
        self._show()

    def hand_on(self) -> dict[str, object]:
        """Give the recipient that was typed."""
        edit = self.test_card.edit
        return {"recipient": edit.text()} if edit.isModified() else {}

    def take_over(self, handed: Mapping[str, object]) -> None:
        """Take the recipient from the page before."""
        recipient = handed.get("recipient")
        if isinstance(recipient, str):
            self.test_card.edit.setText(recipient)
            self.test_card.edit.setModified(True)

    def _show_live(self) -> None:
        state = self._session.state
        result, shown = state.diagnosis, diagnosis_on_screen(state)
        self.list.show_run(
            self.run.live,
            None if result is None else result.run,
            None if shown is None else shown.run,
            () if self.run.running else out_of_date_rows(state),
        )
        self.list.show_codes(() if result is None else result.findings)

    def show_it_note(self) -> None:
        """Open the note for the IT team in a window of its own."""
        wanted = admission(self._session.state, self._session.state.diagnosis)
        if wanted is None:
            return
        lead = translate("gui", "Send this to whoever runs the mail server or its firewall.")
        dialog = TextDialog(self, translate("gui", "For your IT team"), lead, render_it_note(wanted))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_details(self, finding: Finding) -> None:
        """Open what the checks saw, in a window of its own."""
        diagnosis = diagnosis_on_screen(self._session.state)
        if diagnosis is None:
            return
        lead = translate(
            "gui", "What the checks saw, the part that this finding rests on first. No password is in it."
        )
        dialog = TextDialog(
            self, translate("gui", "Details", "what the checks saw"), lead, evidence_text(diagnosis.run, finding)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def offers_details(self) -> bool:
        """Offer "Copy details" once there is a result."""
        return self._session.state.diagnosis is not None

    def details_text(self) -> str | None:
        """Give the redacted report of the last run; None before one has ended."""
        diagnosis = self._session.state.diagnosis
        return None if diagnosis is None else render_text(diagnosis)

    def primary_is_primary(self) -> bool:
        """Let Next be a plain button while the checks run or the problem card holds the primary one (rule 17)."""
        return not self.run.running and (self.problem is None or not self.problem.holds_primary)

    def primary_takes_enter(self) -> bool:
        """Keep Enter from leaving by accident while the checks run; the space bar and the mouse press Next."""
        return not self.run.running

    def _check_when_waiting(self) -> None:
        """Begin what arrival could not, because the network was not ready yet."""
        if self._entered and self.isVisible() and needs_check(self._session.state):
            self.run.start()

    def _with_password(self, secret: Secret) -> None:
        self._session.apply(type_password(self._session.state, secret))
        self._start()

    def _with_change(self, change: ChangeSettings) -> None:
        self._session.apply(apply_change(self._session.state, change))
        self._start()

    def _start(self) -> None:
        """Check again for a press on the page. What was pressed waits now, so the focus goes to Next."""
        self.run.start()
        self._focus()

    def _send_to(self, recipient: str) -> None:
        """Send the test message to somebody else. Where too many went before, the card says when the next can go."""
        self.run.start(recipient)
        if self.run.running:
            self._focus()
        elif self.problem is not None and self.problem.recipient_row is not None:
            self.problem.recipient_row.hint.show_hint(wait_words(self.run.wait_s), "warning")

    def _start_over(self) -> None:
        self.run.start_over()
        self._focus()

    def _state_changed(self) -> None:
        """Show it, unless somebody is on another page or on the way there: then it is shown when they come here."""
        if self.isVisible() and self._session.state.step is Step.CHECKS:
            self._show()
        else:
            self.run.adopt(self._session.state)

    def _show(self) -> None:
        """Put the whole page into the state that session and run hold."""
        state = self._session.state
        self.run.adopt(state)
        diagnosis = state.diagnosis
        result = None if self.run.running else diagnosis
        on_screen = diagnosis_on_screen(state)
        self._show_live()
        self.list.everything_link.setVisible(result is not None)
        self.list.show_platform(admission(state, on_screen))
        self._show_missing()
        self._show_findings(on_screen)
        self._mark_problems(result)
        fine = result is not None and result.ok and not out_of_date(state)
        self.test_card.setVisible(fine)
        self.test_card.show_recipient(state.draft.from_address.strip())
        self.test_card.show_sent(state.test_message_to)
        self.test_card.show_wait(self.run.wait_s)
        self.run_card.setVisible(result is None or out_of_date(state))
        if self.run.running:
            self._show_running()
        elif result is not None:
            self._show_result(result)
        else:
            self._show_no_result()
        self.buttons_changed.emit()

    def _show_running(self) -> None:
        limit_s = round(Deadlines().total_s)
        if self.run.sending_to is not None:
            self.set_heading(
                translate("gui", "Sending a test message"),
                translate("gui", "To {address}. This takes at most %n second(s).", "", limit_s).format(
                    address=self.run.sending_to
                ),
            )
            text = translate("gui", "Signing in once more and sending one message")
        else:
            self.set_heading(
                translate("gui", "Checking your server"),
                translate("gui", "Each step shows its result. All of it takes at most %n second(s).", "", limit_s),
            )
            text = (
                translate("gui", "Checking again. What still holds keeps its result.")
                if self.run.live.held
                else translate("gui", "Checking from this computer")
            )
        if self.run.stopping:
            self.run_card.show_stopping()
        else:
            self.run_card.show_running(text)

    def _show_result(self, diagnosis: Diagnosis) -> None:
        sent_to = self._session.state.test_message_to
        left = (
            translate("gui", "The test message went to {address}.").format(address=sent_to)
            if sent_to
            else _nothing_left()
        )
        states = {row.group: row.state for row in group_rows(self.run.live)}
        tally = counts_line(states, failing_causes(diagnosis))
        self.set_heading(headline(diagnosis), f"{tally} {left}")
        if out_of_date(self._session.state):
            self.run_card.show_out_of_date()

    def _show_no_result(self) -> None:
        if self.run.fault is not None:
            self.set_heading(translate("gui", "The checks could not finish"), _nothing_left())
            self.run_card.show_our_fault(self.run.fault)
        elif self.run.stopped:
            self.set_heading(translate("gui", "The checks were stopped"), _nothing_left())
            self.run_card.show_stopped()
        else:
            self.set_heading(
                translate("gui", "Check your server"),
                translate("gui", "From this computer, with one sign-in. Nothing is sent or saved."),
            )
            self.run_card.show_waiting(can_start=self.run.ready)

    def _show_missing(self) -> None:
        errors, provider = all_errors(self._session.state), self._session.provider()
        self.problems.show_problems(
            [(field, field_name(field, provider), field_error_text(e)) for field, e in errors.items()]
        )

    def _show_findings(self, diagnosis: Diagnosis | None) -> None:
        findings = [] if diagnosis is None else [f for f in diagnosis.findings if f.code not in _ROW_INSTEAD_OF_CARD]
        lead = findings[0] if findings and findings[0].severity is not Severity.INFO else None
        if self.problem is not None and (self.problem.finding is not lead or self._problem_of is not diagnosis):
            self._problem_place.removeWidget(self.problem)
            self.problem.hide()
            self.problem.deleteLater()
            self.problem = None
            self.list.show_cards([])
            self.list.show_doubt(None, None)
        if diagnosis is None:
            self.list.show_cards([])
            return
        if lead is not None and self.problem is None:
            self.problem, self._problem_of = self._card(lead, diagnosis, leads=True), diagnosis
            self._problem_place.addWidget(self.problem)
            put_after(self.help_button, self.problem)
            self.list.show_doubt(lead, other_causes(lead, diagnosis))
            self.problem.show()  # at once, so that it can take the focus
        self.list.show_cards([self._card(f, diagnosis, leads=False) for f in findings if f is not lead])

    def _mark_problems(self, result: Diagnosis | None) -> None:
        """Say on every card, while there is no new result, that it shows the one before (rule 37)."""
        for card in (*([] if self.problem is None else [self.problem]), *self.list.cards()):
            if self.run.running:
                card.show_checking_again()
            elif result is None:
                card.show_not_checked_again()
            else:
                card.show_checked(out_of_date=out_of_date(self._session.state))

    def _card(self, finding: Finding, diagnosis: Diagnosis, leads: bool) -> ProblemCard:
        sure = other_causes(finding, diagnosis) is None
        card = ProblemCard(finding, diagnosis.provider, self._known_pages(), leads, sure, sends=True)
        card.details_wanted.connect(lambda: self.show_details(finding))
        if leads:
            self._add_pin(card)
        card.password_entered.connect(self._with_password)
        card.change_chosen.connect(self._with_change)
        card.again_chosen.connect(self._start)
        card.recipient_entered.connect(self._send_to)
        return card

    def _add_pin(self, card: ProblemCard) -> None:
        state = self._session.state
        certificate = pinnable_certificate(state)
        if certificate is not None and state.diagnosis is not None:
            endpoint = state.diagnosis.run.settings.endpoint
            link = pin_link(endpoint)
            link.clicked.connect(lambda: self.ask_for_pin(certificate, endpoint))
            card.add_quiet(link)
        elif pinned_key_changed(state):
            link = unpin_link()
            link.clicked.connect(self._unpin)
            card.add_quiet(link)

    def ask_for_pin(self, certificate: CertificateFact, endpoint: Endpoint) -> None:
        """Open the question whether the key of a refused certificate is to be trusted; a yes checks again."""
        dialog = PinDialog(certificate, endpoint, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._trust(certificate))
        dialog.open()

    def _trust(self, certificate: CertificateFact) -> None:
        trusted = trust_key(self._session.state, certificate)
        if trusted != self._session.state:
            self._session.apply(trusted)
            self._start()

    def _unpin(self) -> None:
        self._session.apply(stop_trusting(self._session.state))
        self._start()

    def _known_pages(self) -> tuple[str, ...]:
        """Give the pages of the platform, which a sentence may link to besides those of its own cause."""
        platform = self._session.state.platform
        return tuple(url for url in (platform.help_url, platform.support_url) if url)

    def _announce(self) -> None:
        """Have the result spoken once, and put the focus where the fix is typed."""
        if not self.isVisible():
            return
        title, lead = self.heading()
        problem = "" if self.problem is None else self.problem.accessibleName()
        say_aloud(self, " ".join(part for part in (named(title, lead), problem) if part))
        if self.problem is None:
            self.list.verticalScrollBar().setValue(0)  # it went down to what ran again
        self._focus()

    def _focus(self) -> None:
        """Focus what solves the problem; without one Next, so that Enter sends no message."""
        control = self.problem.first_control() if self.problem is not None and not self.run.running else None
        wizard: QWizard | None = self.wizard()  # none while the page stands alone
        following = wizard.button(QWizard.WizardButton.NextButton) if wizard is not None else None
        if (wanted := control or following) is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)


def _nothing_left() -> str:
    return translate("gui", "Nothing has been sent or saved.")
