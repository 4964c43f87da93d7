"""Rules 31 to 38: what a person sees of a run, and how it is stopped."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import ScriptedRuns, connected, made_state
from tests.gui.rules.rule_room import FINE, REFUSED, Room, page_at, settle, words_of
from wizard.diagnosis.finding import ChangeSettings
from wizard.facts.check import CheckId, CheckState, NotReached, OwnFault, WasCancelled
from wizard.facts.events import CheckFinished, CheckStarted, RunStarted
from wizard.facts.network_view import Deadlines
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui import bridge_jobs
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_list import ChecksList
from wizard.gui.pages.checks_rows import GROUPS, LiveRun
from wizard.gui.widgets import status_icon
from wizard.gui.widgets.status_icon import StatusIcon, state_name
from wizard.gui.window import WizardWindow

pytestmark = OFFSCREEN_SAYS

CHECKS = tuple(check for check in good_outcomes() if check is not CheckId.TEST_MESSAGE)


def before_checks(room: Room, monkeypatch: pytest.MonkeyPatch, runs: object) -> tuple[WizardWindow, ChecksPage]:
    """Stand on Sign-in, one Next before the run."""
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    window = room.open(made_state(), Step.SIGN_IN)
    connected(window.session)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    return window, page


class HangsAt:
    """Runs that stand still at one check until they are cancelled, and tell how they ended."""

    def __init__(self, check: CheckId) -> None:
        self.check = check
        self.closed = threading.Event()

    def __call__(self, *_asked: object) -> JobBody:
        async def body(emit: Emit) -> object:
            emit(RunStarted(CHECKS))
            done = CHECKS[: CHECKS.index(self.check)]
            for check in done:
                emit(CheckStarted(check))
                emit(CheckFinished(check, good_outcomes()[check], 0.01))
            emit(CheckStarted(self.check))
            try:
                await asyncio.Event().wait()
            finally:
                for check in CHECKS[len(done) :]:
                    emit(CheckFinished(check, WasCancelled(), 0.0))
                self.closed.set()
            return None

        return body


def test_rule_31_the_press_is_answered_at_once_and_each_step_has_its_label_and_time(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = before_checks(room, monkeypatch, ScriptedRuns(FINE))
    window.press_next()
    # Nothing turned the event loop since the press.
    assert page.heading()[0] == "Checking your server"
    assert page.run_card.isVisible()
    assert page.run_card.text() == "Checking from this computer"
    room.qtbot.waitUntil(lambda: not page.run.running)
    labels = [row.label() for row in page.list.rows()]
    assert len(set(labels)) == len(labels) == 7
    assert all(row.time_text() for row in page.list.rows())


@pytest.mark.parametrize("check", CHECKS)
def test_rule_32_cancel_is_answered_at_once_in_every_step(
    room: Room, monkeypatch: pytest.MonkeyPatch, check: CheckId
) -> None:
    hangs = HangsAt(check)
    window, page = before_checks(room, monkeypatch, hangs)
    window.press_next()
    room.qtbot.waitUntil(lambda: page.run.live.states.get(check) is CheckState.RUNNING)
    click(page.run_card.cancel_button)
    assert page.run_card.text() == "Stopping"  # without a turn of the event loop
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert hangs.closed.is_set()
    assert page.list.rows()[-1].state is CheckState.CANCELLED
    assert "Cancelled" in page.list.rows()[-1].accessibleName()
    assert page.heading()[0] == "The checks were stopped"


def test_rule_33_the_total_limit_is_stated(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    window, page = before_checks(room, monkeypatch, HangsAt(CheckId.TCP))
    window.press_next()
    assert Deadlines().total_s == 30
    assert "at most 30 seconds" in page.heading()[1]


OUTCOMES = {
    CheckState.PASSED: good_outcomes()[CheckId.TLS],
    CheckState.FAILED: refused_sign_in()[CheckId.AUTH],
    CheckState.NOT_CHECKED: NotReached(CheckId.TCP),
    CheckState.CANCELLED: WasCancelled(),
    CheckState.OWN_FAULT: OwnFault("wizard/x.py:1 f\nValueError"),
}


@pytest.mark.parametrize("state", [*OUTCOMES, CheckState.WAITING, CheckState.RUNNING])
@pytest.mark.parametrize("group", [group[0] for group in GROUPS])
def test_rule_34_every_state_of_every_row_is_an_icon_and_words(room: Room, state: CheckState, group: CheckId) -> None:
    rows = ChecksList()
    room.qtbot.addWidget(rows)
    live = LiveRun((group,), {group: state})
    if state in OUTCOMES:
        live = replace(live, outcomes={group: OUTCOMES[state]})
        if state in (CheckState.PASSED, CheckState.FAILED):
            group_of = CheckId.TLS if state is CheckState.PASSED else CheckId.AUTH
            live = LiveRun((group_of,), {group_of: state}, {group_of: OUTCOMES[state]})
    if state in (CheckState.NOT_CHECKED, CheckState.WAITING) and group not in {
        check for row in GROUPS[:7] for check in row
    }:
        return
    rows.show_run(live)
    row = rows.rows()[0]
    assert row.state is state
    assert row.detail().strip()
    assert state_name(state) in row.accessibleName()


def test_rule_34_no_two_states_look_alike_in_one_colour(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status_icon, "_fill", lambda _state: "#000000")
    pictures = set()
    for state in CheckState:
        icon = StatusIcon(state)
        room.qtbot.addWidget(icon)
        assert icon.accessibleName() == state_name(state)
        image = icon.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(CheckState)
    assert len({state_name(state) for state in CheckState}) == len(CheckState) == 8


def test_rule_35_a_failed_step_leaves_what_does_not_depend_on_it(room: Room) -> None:
    window = room.finished(REFUSED)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    states = {row.label(): row.state for row in page.list.rows()}
    assert states["Sign-in"] is CheckState.FAILED
    assert states["Encryption"] is CheckState.PASSED
    for check in (CheckId.MAIL, CheckId.RCPT):
        row = page.list.row(check)
        assert row is not None
        assert row.state is CheckState.NOT_CHECKED
        assert row.detail()


def test_rule_36_one_press_is_one_run(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    change = finding("settings.starttls_not_offered", remedies=(ChangeSettings(port=465),))
    runs = ScriptedRuns(diagnosis(refused_sign_in(), change), FINE, FINE)
    window, page = before_checks(room, monkeypatch, runs)
    window.press_next()
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert len(runs.asked) == 1
    assert page.problem is not None
    first = page.problem.first_control()
    assert first is not None
    click(first)
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert len(runs.asked) == 2
    for _walk in range(2):
        window.press_back()
        window.press_next()
        settle()
    assert len(runs.asked) == 2
    click(page.test_card.button)
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert len(runs.asked) == 3


def test_rule_37_a_problem_stays_until_its_cause_is_gone(room: Room) -> None:
    window = room.finished(REFUSED)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    title = page.problem.title_label.text() if page.problem is not None else ""
    assert title
    for timer in window.findChildren(QTimer):
        if timer.isSingleShot():
            timer.timeout.emit()  # whatever waits for a clock has waited long enough
    page_at(window, Step.FINISH)
    page_at(window, Step.SENDER)
    window.session.apply(type_into(window.session.state, "from_name", "Another name"))
    page_at(window, Step.CHECKS)
    assert title in words_of(page)
    window.session.apply(type_into(window.session.state, "host", "mail.other.example"))
    settle()
    assert title in words_of(page)
    assert "out of date" in words_of(page)


def test_rule_38_the_windows_loop_turns_while_a_check_blocks(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the run does happens in another thread; a benchmark measures the turns."""
    turned = threading.Event()
    threads: list[str] = []

    def blocks(*_asked: object) -> JobBody:
        async def body(emit: Emit) -> object:
            threads.append(threading.current_thread().name)
            assert turned.wait(20)
            return FINE

        return body

    window, page = before_checks(room, monkeypatch, blocks)
    window.press_next()
    turns = 0
    while turns < 50:
        settle()
        turns += 1
    assert page.run.running
    turned.set()
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert threads == ["smtp-wizard-bridge"]
    assert threading.current_thread().name != threads[0]
