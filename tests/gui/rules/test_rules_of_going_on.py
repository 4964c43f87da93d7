"""Where Enter leads on Checks and Finish, and what has the focus there (rules 17, 44 and 45)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_runs import diagnosis, exchange, finding, good_outcomes, reply
from tests.gui.made_sessions import ScriptedRuns, connected, made_state, never_ends
from tests.gui.rules.rule_room import BUTTONS, FINE, REFUSED, Room, button, page_at, primaries, settle
from tests.gui.screenshots.scenes_checks import recipient_refused
from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import CheckId, Observed
from wizard.facts.dialogue import MessageFact
from wizard.flow.steps import Step
from wizard.gui import bridge_jobs
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_recipient import RecipientRow
from wizard.gui.theme import current_tokens
from wizard.gui.window import WizardWindow

pytestmark = OFFSCREEN_SAYS


def checks_of(window: WizardWindow) -> ChecksPage:
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    return page


def enter(window: WizardWindow) -> None:
    """Press Enter where the focus is."""
    where = window.focusWidget()
    assert where is not None
    QTest.keyClick(where, Qt.Key.Key_Return)
    settle()


def run_ended(room: Room, monkeypatch: pytest.MonkeyPatch, *results: Diagnosis) -> tuple[WizardWindow, ScriptedRuns]:
    runs = ScriptedRuns(*results)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    window = room.open(made_state(), Step.SIGN_IN)
    connected(window.session)
    page_at(window, Step.CHECKS)
    room.qtbot.waitUntil(lambda: not checks_of(window).run.running)
    settle()
    return window, runs


def test_rule_45_enter_goes_nowhere_while_the_checks_run_and_the_button_still_does(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_jobs, "checking", ScriptedRuns(never_ends))
    window = room.open(made_state(), Step.SIGN_IN)
    connected(window.session)
    page = page_at(window, Step.CHECKS)
    forward = button(window, BUTTONS.NextButton)
    assert window.focusWidget() is forward
    assert primaries(window) == []
    for where in (forward, page, checks_of(window).list):
        press(where, Qt.Key.Key_Return)
        assert window.current_step() is Step.CHECKS
    assert checks_of(window).run.running
    click(forward)
    assert window.current_step() is Step.FINISH


def test_rule_45_after_a_good_run_next_has_the_focus_and_enter_presses_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, runs = run_ended(room, monkeypatch, FINE)
    assert window.focusWidget() is button(window, BUTTONS.NextButton)
    enter(window)
    assert window.current_step() is Step.FINISH
    assert primaries(window) == ["&Save file"]
    assert len(runs.asked) == 1


def test_rule_17_what_is_not_ready_leads_back_and_can_still_be_saved(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _runs = run_ended(room, monkeypatch, REFUSED)
    press(checks_of(window), Qt.Key.Key_Return)
    assert window.current_step() is Step.CHECKS
    press(button(window, BUTTONS.NextButton), Qt.Key.Key_Return)
    assert window.current_step() is Step.FINISH
    back, save = button(window, BUTTONS.BackButton), button(window, BUTTONS.FinishButton)
    assert primaries(window) == [back.text()] == ["&Back to the checks"]
    assert window.focusWidget() is back
    assert save.isEnabled()
    enter(window)
    assert window.current_step() is Step.CHECKS
    assert back.text() == "&Back"


def test_the_list_takes_the_focus_only_where_it_scrolls_and_shows_it_all_around(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _runs = run_ended(room, monkeypatch, REFUSED)
    page = checks_of(window)
    bar = page.list.verticalScrollBar()
    assert bar.maximum() > 0
    before = corners(page)
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert page.list.hasFocus()
    assert corners(page) == {QColor(current_tokens().accent).name()}
    press(page.list, Qt.Key.Key_Down)
    assert bar.value() > 0
    button(window, BUTTONS.NextButton).setFocus()
    settle()
    assert corners(page) == before
    page.list.setFocus()
    window.resize(1024, 1600)
    room.qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert not page.list.hasFocus()
    assert page.list.focusPolicy() is Qt.FocusPolicy.NoFocus


def corners(page: ChecksPage) -> set[str]:
    """Give the colours of the line around the list, in the middle of each of its sides."""
    frame = page.list.rect().adjusted(-4, -4, 4, 4)
    middle = frame.center()
    sides = (
        QPoint(frame.left(), middle.y()),
        QPoint(frame.right(), middle.y()),
        QPoint(middle.x(), frame.top()),
        QPoint(middle.x(), frame.bottom()),
    )
    seen = page.scroller.paper.grab().toImage()
    ratio = seen.devicePixelRatio()
    return {seen.pixelColor(page.list.mapTo(page.scroller.paper, side) * ratio).name() for side in sides}


def row_of(window: WizardWindow) -> RecipientRow:
    problem = checks_of(window).problem
    assert problem is not None
    assert problem.recipient_row is not None
    return problem.recipient_row


def test_rule_39_a_refused_recipient_is_answered_with_another_one_in_the_card(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcomes = good_outcomes()
    accepted = exchange("DATA", reply(250, "Queued"))
    outcomes[CheckId.TEST_MESSAGE] = Observed(MessageFact("<1@x>", "dana@contoso.example", 500, accepted, 0.1))
    sent = diagnosis(outcomes)
    sent = replace(sent, run=replace(sent.run, recipient="dana@contoso.example"))
    window, runs = run_ended(room, monkeypatch, recipient_refused(), sent)
    row = row_of(window)
    assert window.focusWidget() is row.edit
    assert primaries(window) == [row.button.text()]
    type_text(row.edit, "dana")
    enter(window)
    assert row.hint.text()
    assert len(runs.asked) == 1
    row.edit.selectAll()
    type_text(row.edit, "dana@contoso.example")
    enter(window)
    room.qtbot.waitUntil(lambda: not checks_of(window).run.running)
    options = runs.asked[1][1]
    assert (options.send_test_message, options.recipient) == (True, "dana@contoso.example")
    assert checks_of(window).problem is None
    assert window.session.state.test_message_to == "dana@contoso.example"


def test_a_recipient_is_not_asked_for_where_nothing_can_be_sent_there(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = diagnosis(recipient_refused().run.outcomes, finding(), *recipient_refused().findings)
    window, _runs = run_ended(room, monkeypatch, both)
    assert checks_of(window).findChild(RecipientRow) is None


def labels(place: QWidget) -> list[QLabel]:
    """Give the labels that are seen in a place."""
    return [label for label in place.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize("said", ["Username and Password not accepted. For more information, go to", "No"])
def test_a_code_stands_apart_from_the_server_s_words(room: Room, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    window, _runs = run_ended(room, monkeypatch, diagnosis(good_outcomes(), finding("login.wrong_password")))
    page = checks_of(window)
    row = page.list.row(CheckId.AUTH)
    assert row is not None
    row.show_state(REFUSED.states[CheckId.AUTH], said)
    row.show_code("login.wrong_password")
    settle()
    for place in (row, page.problem):
        assert place is not None
        assert "·" in [label.text() for label in labels(place)]
    row.show_code("")
    assert "·" not in [label.text() for label in labels(row)]
