"""Rules 1 to 11: the way through the pages, what Next does, and what the last page shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QRadioButton

from tests.gui.hands import OFFSCREEN_SAYS, click, press
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.made_sessions import ScriptedRuns, connected, made_state, platform
from tests.gui.rules.rule_room import (
    BUTTONS,
    FINE,
    REFUSED,
    Room,
    button,
    page_at,
    settle,
    words_of,
)
from tests.gui.scripted_lookups import ScriptedPorts, ScriptedSearches
from wizard.flow.navigation import StepMark
from wizard.flow.steps import Step
from wizard.flow.typing_rules import choose_security, type_into
from wizard.flow.wizard_state import SealingTarget, WizardState
from wizard.gui import bridge_jobs
from wizard.gui.bridge import Bridge, JobKind
from wizard.gui.bridge_worker import JobBody
from wizard.gui.help_panel import HelpPanel
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.theme import apply_theme
from wizard.gui.widgets.labels import PlainLabel
from wizard.settings.draft import SettingsDraft
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

steps = pytest.mark.parametrize("step", list(Step))
WRONG = SettingsDraft(host="smtp.gmial.com", port="70000", from_address="a@gmial.com")


def test_rule_01_the_first_page_is_functional(room: Room) -> None:
    window = room.open(WizardState(platform("getthereferral")))
    assert window.current_step() is Step.PLATFORM
    focus = window.focusWidget()
    assert isinstance(focus, QRadioButton)
    press(focus, Qt.Key.Key_Right)
    assert window.session.state.platform.id != "getthereferral"


@steps
def test_rule_02_one_heading_a_page_and_the_title_names_product_and_platform(room: Room, step: Step) -> None:
    window = room.finished(FINE, step)
    headings = [one.text() for one in window.findChildren(PlainLabel) if one.isVisible() and one._style == "title"]
    assert len(headings) == 1
    assert headings[0] == window.step_page(step).heading()[0] != ""
    assert window.windowTitle() == "Custom SMTP for GetTheReferral - SMTP Wizard"
    window.session.apply(replace(window.session.state, platform=platform("referral-factory")))
    assert window.windowTitle() == "Custom SMTP for Referral Factory - SMTP Wizard"


def test_rule_03_the_rail_shows_the_same_steps_throughout(room: Room) -> None:
    window = room.open(WizardState(platform("getthereferral")))
    seen = set()
    for step in Step:
        page_at(window, step)
        seen.add(
            tuple(window.rail.step_button(one).text() for one in Step if window.rail.step_button(one).isVisible())
        )
    assert seen == {("Platform", "Sender", "Server", "Sign-in", "Checks", "Finish")}


def test_rule_03_the_steps_are_there_while_help_stands_in_the_place_of_the_rail(room: Room) -> None:
    window = room.finished(REFUSED)
    assert window.width() == 1024
    window.open_help()
    settle()
    panel = window.findChild(HelpPanel)
    assert isinstance(panel, HelpPanel)
    assert panel.steps is not None
    marks = [panel.steps.step_button(step) for step in Step]
    assert window.rail.isHidden()
    assert all(
        mark.isVisible() and panel.rect().contains(mark.rect().translated(mark.mapTo(panel, QPoint())))
        for mark in marks
    )
    assert [mark.accessibleName() for mark in marks] == [
        window.rail.step_button(step).accessibleName() for step in Step
    ]
    click(marks[Step.SERVER])
    assert window.current_step() is Step.SERVER
    assert [mark.mark for mark in marks] == [window.rail.step_button(step).mark for step in Step]
    assert marks[Step.SERVER].mark is StepMark.NOW
    panel.close_help()
    assert window.rail.isVisible()
    assert not panel.steps.isVisible()
    window.resize(1500, 700)
    window.open_help()
    settle()
    assert (window.rail.isVisible(), panel.steps.isVisible()) == (True, False)


STATES = {
    "fine": made_state(FINE),
    "refused": made_state(REFUSED),
    "empty": replace(made_state(), draft=SettingsDraft()),
    "wrong": replace(made_state(), draft=WRONG, submitted=frozenset(Step), left=frozenset({"host", "port"})),
}


@steps
@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("platform_id", ["getthereferral", "referral-factory"])
def test_rule_04_no_page_scrolls_at_1024_by_700(room: Room, step: Step, name: str, platform_id: str) -> None:
    window = room.open(replace(STATES[name], platform=platform(platform_id)), step)
    assert window.size().toTuple() == (1024, 700)
    settle()
    scroller = window.step_page(step).scroller
    assert (scroller.verticalScrollBar().maximum(), scroller.horizontalScrollBar().maximum()) == (0, 0)


@steps
def test_rule_04_everything_is_reachable_at_double_size(room: Room, qapp: QApplication, step: Step) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPixelSize(28)
    qapp.setFont(large)
    apply_theme(qapp, "light")
    try:
        window = room.finished(REFUSED, step)
        settle()
        scroller = window.step_page(step).scroller
        view, paper = scroller.viewport().size(), scroller.paper.size()
        assert paper.height() <= view.height() + scroller.verticalScrollBar().maximum()
        assert paper.width() <= view.width() + scroller.horizontalScrollBar().maximum()
        for one in (button(window, BUTTONS.CancelButton), window.rail.step_button(Step.FINISH)):
            assert window.rect().contains(
                one.geometry().translated(one.mapTo(window, one.pos()) - one.pos() - one.pos())
            )
    finally:
        qapp.setFont(usual)


def test_rule_05_next_sends_and_saves_nothing_and_signs_in_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = ScriptedRuns(FINE, FINE)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    monkeypatch.setattr(bridge_jobs, "finding", ScriptedSearches())
    monkeypatch.setattr(bridge_jobs, "observing_ports", ScriptedPorts())
    started: list[JobKind] = []
    start = Bridge.start

    def noted(bridge: Bridge, kind: JobKind, body: JobBody) -> int:
        started.append(kind)
        return start(bridge, kind, body)

    monkeypatch.setattr(Bridge, "start", noted)
    window = room.open(replace(made_state(), step=Step.PLATFORM), Step.PLATFORM)
    connected(window.session)
    checks = window.step_page(Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    for _press in range(4):
        window.press_next()
    assert window.current_step() is Step.CHECKS
    room.qtbot.waitUntil(lambda: not checks.run.running)
    assert [asked[1].send_test_message for asked in runs.asked] == [False]
    for _round in range(2):
        window.press_back()
        window.press_next()
    window.session.apply(type_into(window.session.state, "from_name", "Another"))
    window.press_back()
    window.press_next()
    window.press_next()
    assert window.current_step() is Step.FINISH
    assert len(runs.asked) == 1
    assert window.session.state.saved_files == ()
    assert not {JobKind.FILE, JobKind.HAND_OVER, JobKind.REPORT, JobKind.PASSWORD} & set(started)


def test_rule_06_buttons_that_commit_are_verbs(room: Room) -> None:
    window = room.finished(FINE, Step.FINISH)
    assert button(window, BUTTONS.FinishButton).text() == "&Save file"
    checks = page_at(window, Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    assert checks.test_card.button.text() == "Send test &message"
    for one in window.findChildren(type(checks.test_card.button)):
        assert one.text().replace("&", "").casefold() not in {"ok", "yes", "no", "submit", "finish", "done"}


def test_rule_07_back_and_next_keep_values_scroll_and_what_was_opened(room: Room) -> None:
    card = finding("network.port_blocked_outbound", remedies=())
    window = room.finished(diagnosis(refused_sign_in(), card), Step.CHECKS)
    window.resize(1024, 480)
    settle()
    checks = window.step_page(Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    assert checks.problem is not None
    opened = checks.problem.more_steps
    if opened is not None:
        click(opened)
    settle()
    bars = [checks.list.verticalScrollBar(), checks.scroller.verticalScrollBar()]
    for bar in bars:
        bar.setValue(bar.maximum() // 2)
    places, draft = [bar.value() for bar in bars], window.session.state.draft
    assert any(places)
    window.press_back()
    settle()
    window.press_next()
    settle()
    assert window.session.state.draft == draft
    assert [bar.value() for bar in bars] == places
    assert checks.problem is not None
    if opened is not None:
        assert checks.problem.more_steps is opened
        assert opened.isHidden()


@pytest.mark.parametrize("name", ["host", "port", "username", "security"])
def test_rule_08_a_change_marks_results_out_of_date_and_offers_to_check_again(room: Room, name: str) -> None:
    window = room.finished(FINE)
    state = window.session.state
    if name == "security":
        changed = choose_security(state, TransportSecurity.IMPLICIT_TLS)
    else:
        changed = type_into(state, name, {"port": "2525"}.get(name, "mail.other.example"))
    window.session.apply(changed)
    settle()
    checks = window.step_page(Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    assert "out of date" in checks.run_card.text()
    assert checks.run_card.isVisible()
    assert checks.run_card.check_button.isVisible()
    assert "changed since" in page_at(window, Step.FINISH).heading()[1]


def test_rule_09_the_last_page_shows_every_value_that_leaves(room: Room) -> None:
    fingerprint = "1234 5678 9abc def0 1234 5678 9abc def0"
    target = SealingTarget("Acme", "https://acme.example", fingerprint, (), None, confirmed=True)
    state = type_into(replace(made_state(FINE), sealing_target=target), "username", "somebody")
    window = room.open(state, Step.FINISH)
    page = window.step_page(Step.FINISH)
    assert isinstance(page, FinishPage)
    page.show_part(FinishPart.FILE)
    settle()
    said = words_of(page.file)
    draft = window.session.state.draft
    values = (draft.host, draft.port, "STARTTLS", draft.username, draft.from_name, draft.from_address)
    for value in values:
        assert value in said
    assert "Sealed for Acme" in said
    assert "1234" in said
    assert "orchard-lamp-27" not in said


@steps
def test_rule_10_the_button_is_close_throughout_and_details_stand_on_checks_and_finish(
    room: Room, step: Step
) -> None:
    window = room.finished(FINE, step)
    close, details = button(window, BUTTONS.CancelButton), button(window, BUTTONS.CustomButton1)
    assert (close.text(), close.isVisible()) == ("Close", True)
    assert details.isVisible() is (step in (Step.CHECKS, Step.FINISH))
    assert details.text().replace("&", "") == "Copy details"


def test_rule_10_close_asks_only_when_something_typed_would_be_lost(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("wizard.gui.close_question.wants_to_close", lambda window: len(asked.__iadd__([window])) > 0)
    untouched = room.open(WizardState(platform("getthereferral")))
    click(button(untouched, BUTTONS.CancelButton))
    assert asked == []
    typed = room.open(type_into(WizardState(platform("getthereferral")), "host", "mail.example"))
    click(button(typed, BUTTONS.CancelButton))
    assert asked == [typed]


def test_rule_11_what_was_not_tested_says_so_before_it_is_saved(room: Room) -> None:
    window = room.open(type_into(made_state(FINE), "host", "mail.other.example"), Step.FINISH)
    page = window.step_page(Step.FINISH)
    assert isinstance(page, FinishPage)
    assert page.heading()[0] == "Not tested yet"
    assert "it says that it was not tested" in page.heading()[1]
    assert page.file.rows["checks"].value() == "Not tested"
