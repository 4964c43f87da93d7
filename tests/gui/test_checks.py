"""The page Checks: runs on arrival, shows rows as they come, the problem first, and its remedy in place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_runs import ADDRESS, diagnosis, exchange, finding, good_outcomes, refused_sign_in, reply
from tests.gui.made_sessions import ScriptedRuns, connected, made_draft, made_state, never_ends
from wizard.diagnosis.finding import ChangeSettings, Diagnosis, EnterPassword, Severity, TryAgain
from wizard.facts.check import CheckId, CheckState, Observed
from wizard.facts.dialogue import MessageFact
from wizard.flow.navigation import go_to
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui import bridge_jobs
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_password import PasswordRow
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.checks_retry import RetryRow
from wizard.gui.pages.checks_send_limit import SendLimit
from wizard.gui.session import Session
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

APP_PASSWORD = diagnosis(refused_sign_in(), finding(), provider="google-workspace")
FINE = diagnosis(good_outcomes())


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard for the next test."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(go_to(made_state(), Step.CHECKS))
    yield session
    session.shut_down()


def _page(qtbot: QtBot, session: Session, runs: ScriptedRuns, monkeypatch: pytest.MonkeyPatch) -> ChecksPage:
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    connected(session)
    page = ChecksPage(session)
    qtbot.addWidget(page)
    page.resize(728, 596)
    page.show()
    return page


def _finished(qtbot: QtBot, page: ChecksPage) -> None:
    qtbot.waitUntil(lambda: not page.run.running)


def _problem(page: ChecksPage) -> ProblemCard:
    assert page.problem is not None
    return page.problem


def _password_row(page: ChecksPage) -> PasswordRow:
    row = _problem(page).password_row
    assert row is not None
    return row


def _message_accepted(recipient: str) -> Diagnosis:
    outcomes = good_outcomes()
    accepted = exchange("DATA", reply(250, "Queued"))
    outcomes[CheckId.TEST_MESSAGE] = Observed(MessageFact("<1@x>", recipient, 500, accepted, 0.1))
    result = diagnosis(outcomes)
    return replace(result, run=replace(result.run, recipient=recipient))


def test_arrival_runs_the_checks_once_and_shows_rows(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    assert page.heading()[0] == "Checking your server"
    _finished(qtbot, page)
    page.entered()
    assert len(runs.asked) == 1
    assert runs.asked[0][1].send_test_message is False
    assert page.heading() == ("Everything works", "7 checks passed. Nothing has been sent or saved.")
    labels = [row.label() for row in page.list.rows()]
    assert labels[:5] == ["Name lookup", "Firewall", "Mail server", "Encryption", "Sign-in"]
    assert page.list.rows()[0].time_text() == "12 ms"


def test_a_problem_comes_first_with_what_to_do(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(qtbot, session, ScriptedRuns(APP_PASSWORD), monkeypatch)
    page.entered()
    _finished(qtbot, page)
    assert page.heading()[0] == "One thing to fix"
    assert page.heading()[1].startswith("4 checks passed, 1 failed, 2 not checked.")
    assert _problem(page).title_label.text() == "Google needs an app password"
    assert _password_row(page).edit.isVisible()
    assert page.focusWidget() is _password_row(page).edit
    assert not page.primary_is_primary()
    row = page.list.row(CheckId.AUTH)
    assert row is not None
    assert row.state is CheckState.FAILED
    blocked = page.list.row(CheckId.MAIL)
    assert blocked is not None
    assert (blocked.state, blocked.detail()) == (CheckState.NOT_CHECKED, "Waits for sign-in")


def test_a_password_typed_into_the_card_is_tried_at_once(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(APP_PASSWORD, FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    type_text(_password_row(page).edit, "abcd efgh ijkl mnop")
    press(_password_row(page).edit, Qt.Key.Key_Return)
    _finished(qtbot, page)
    credentials = runs.asked[1][0].credentials
    assert credentials is not None
    assert credentials.password == Secret("abcdefghijklmnop")
    assert page.problem is None
    assert page.heading()[0] == "Everything works"


def test_an_empty_password_is_explained_and_not_tried(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(APP_PASSWORD)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    click(_password_row(page).button)
    assert _password_row(page).hint_text()
    assert len(runs.asked) == 1


def test_one_button_changes_port_and_security_and_checks_again(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    remedy = ChangeSettings(port=465, security=TransportSecurity.IMPLICIT_TLS)
    wrong = diagnosis(refused_sign_in(), finding("settings.starttls_not_offered", remedies=(remedy,)))
    runs = ScriptedRuns(wrong, FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    button = next(b for b in _problem(page).findChildren(QPushButton) if b.text() == "Use port 465 with SSL/TLS")
    assert button.property("kind") == "primary"
    click(button)
    _finished(qtbot, page)
    assert runs.asked[1][0].endpoint.port == 465
    assert runs.asked[1][0].security is TransportSecurity.IMPLICIT_TLS
    assert session.state.draft.port == "465"


def test_try_again_repeats_without_a_change(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    again = diagnosis(refused_sign_in(), finding("server.temporary_failure", remedies=(TryAgain(None),)))
    runs = ScriptedRuns(again, FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    button = next(b for b in _problem(page).findChildren(QPushButton) if b.text() == "Try again")
    click(button)
    _finished(qtbot, page)
    assert runs.asked[1][0] == runs.asked[0][0]


def test_a_wait_that_the_server_asked_for_is_kept_unless_the_person_tries_now(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = diagnosis(refused_sign_in(), finding("server.greylisted", remedies=(TryAgain(300),)))
    runs = ScriptedRuns(later, FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    row = _problem(page).findChild(RetryRow)
    assert row is not None
    assert row.button.text() == "Try again in 5 minutes"
    click(row.button)
    assert row.waits()
    assert len(runs.asked) == 1
    click(row.now_button)
    _finished(qtbot, page)
    assert len(runs.asked) == 2


def test_cancel_answers_at_once_and_ends_in_stopped(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(never_ends, FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    qtbot.waitUntil(lambda: len(page.list.rows()) > 0)
    click(page.run_card.cancel_button)
    assert page.run_card.text() == "Stopping"
    _finished(qtbot, page)
    assert page.heading() == ("The checks were stopped", "Nothing has been sent or saved.")
    assert {row.state for row in page.list.rows()} == {CheckState.CANCELLED}
    click(page.run_card.check_button)
    _finished(qtbot, page)
    assert page.heading()[0] == "Everything works"


def test_changed_settings_mark_the_results_out_of_date(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(qtbot, session, ScriptedRuns(FINE), monkeypatch)
    page.entered()
    _finished(qtbot, page)
    assert page.run_card.isHidden()
    session.apply(type_into(session.state, "host", "smtp.northwind.example"))
    assert not page.run_card.isHidden()
    assert "out of date" in page.run_card.text()
    assert page.test_card.isHidden()


def test_a_test_message_goes_once_for_each_press_and_to_the_own_mailbox(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(FINE, _message_accepted(ADDRESS))
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    assert page.test_card.edit.text() == ADDRESS
    click(page.test_card.button)
    assert page.heading()[0] == "Sending a test message"
    _finished(qtbot, page)
    assert [options.send_test_message for _settings, options in runs.asked] == [False, True]
    assert runs.asked[1][1].recipient == ADDRESS
    assert session.state.test_message_to == ADDRESS
    assert page.heading()[1].endswith(f"The test message went to {ADDRESS}.")
    row = page.list.row(CheckId.TEST_MESSAGE)
    assert row is not None
    assert row.state is CheckState.PASSED


def test_the_sixth_test_message_in_ten_minutes_waits(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(FINE, *[_message_accepted(ADDRESS)] * 6)
    page = _page(qtbot, session, runs, monkeypatch)
    now = [0.0]
    page.run.limit = SendLimit(lambda: now[0])
    page.entered()
    _finished(qtbot, page)
    for _ in range(6):
        click(page.test_card.button)
        _finished(qtbot, page)
    assert len(runs.asked) == 1 + 5
    assert page.test_card.hint.text() == "Five went in ten minutes. The next one can go in 10 minutes."
    now[0] = 600.0
    click(page.test_card.button)
    _finished(qtbot, page)
    assert len(runs.asked) == 1 + 6


def test_a_recipient_that_is_no_mailbox_is_explained_and_nothing_is_sent(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    page.test_card.edit.selectAll()
    type_text(page.test_card.edit, "somebody")
    press(page.test_card.edit, Qt.Key.Key_Return)
    assert page.test_card.hint.text()
    assert len(runs.asked) == 1


def test_getting_the_focus_sends_nothing(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = ScriptedRuns(FINE)
    page = _page(qtbot, session, runs, monkeypatch)
    page.entered()
    _finished(qtbot, page)
    page.activateWindow()
    page.test_card.edit.setFocus()
    page.list.setFocus()
    assert len(runs.asked) == 1


def test_further_findings_stand_below_the_rows(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    further = finding("sender.sender_not_allowed", Severity.WARNING, (EnterPassword("password"),))
    both = diagnosis(refused_sign_in(), finding(), further)
    page = _page(qtbot, session, ScriptedRuns(both), monkeypatch)
    page.entered()
    _finished(qtbot, page)
    cards = page.list.cards()
    assert [card.finding.code for card in cards] == ["sender.sender_not_allowed"]
    assert cards[0].property("kind") == "warning"
    assert cards[0].password_row is None


def test_the_platforms_firewall_stands_in_the_list_with_a_note_to_copy(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(qtbot, session, ScriptedRuns(FINE), monkeypatch)
    page.entered()
    _finished(qtbot, page)
    assert "allow 50.18.0.11 to reach port 587" in page.list.platform_row.detail()
    page.list.note_link.click()
    dialog = page.findChild(TextDialog)
    assert dialog is not None
    assert "50.18.0.11" in dialog.text.toPlainText()
    assert "203.0.113.25" in dialog.text.toPlainText()
    dialog.close()


def test_a_platform_without_a_fixed_address_has_no_firewall_row(qtbot: QtBot) -> None:
    page = ChecksPage(Session(made_state(FINE, "other")))
    qtbot.addWidget(page)
    assert page.list.platform_row.isHidden()


def test_details_are_redacted(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page(qtbot, session, ScriptedRuns(APP_PASSWORD), monkeypatch)
    assert page.details_text() is None
    page.entered()
    _finished(qtbot, page)
    details = page.details_text()
    assert details is not None
    assert "login.app_password_required" in details
    assert made_draft().password.reveal() not in details


def test_results_that_were_there_before_are_shown_without_a_run(qtbot: QtBot) -> None:
    page = ChecksPage(Session(made_state(APP_PASSWORD)))
    qtbot.addWidget(page)
    page.entered()
    assert page.heading()[0] == "One thing to fix"
    assert page.list.row(CheckId.AUTH) is not None


def test_a_fault_of_ours_is_called_ours(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> object:
        async def body(emit: object) -> object:
            raise LookupError("orchard-lamp-27")

        return body

    monkeypatch.setattr(bridge_jobs, "checking", broken)
    connected(session)
    page = ChecksPage(session)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    _finished(qtbot, page)
    assert page.heading()[0] == "The checks could not finish"
    assert "This program made a mistake" in page.run_card.text()
    assert "orchard-lamp-27" not in page.run_card.text()


def test_arrival_before_the_network_stands_checks_as_soon_as_it_does(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(FINE)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    page = ChecksPage(session)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    assert runs.asked == []
    connected(session)
    _finished(qtbot, page)
    assert len(runs.asked) == 1


def test_missing_settings_are_named_with_a_way_to_their_field(qtbot: QtBot) -> None:
    state = made_state()
    session = Session(replace(state, draft=replace(state.draft, host="")))
    page = ChecksPage(session)
    qtbot.addWidget(page)
    with qtbot.waitSignal(session.step_wanted) as wanted:
        page.entered()
        page.problems.findChildren(QPushButton)[0].click()
    assert wanted.args == [2]
    assert page.problems.texts()[0].startswith("SMTP host: ")


def test_the_note_dialog_is_plain_text_to_copy(qtbot: QtBot) -> None:
    page = ChecksPage(Session(made_state(FINE)))
    qtbot.addWidget(page)
    dialog = TextDialog(page, "Heading", "Lead", "<b>text</b>")
    dialog.copy_button.click()
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "<b>text</b>"  # type: ignore[union-attr]  # it has one
    dialog.close()
