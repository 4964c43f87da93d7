"""Rules 8, 31, 36 and 37 while the checks run again: what stays, what runs, and how often."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_runs import SETTINGS, diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import ScriptedRuns, connected, made_state, never_ends
from tests.gui.rules.rule_room import BUTTONS, FINE, REFUSED, Room, button, primaries, settle, words_of
from wizard.diagnosis.finding import ChangeSettings, Diagnosis, EnterPassword, TryAgain
from wizard.engine.checks import checks_for
from wizard.engine.keeping import dependence
from wizard.facts.check import CheckId, CheckState, Outcome
from wizard.facts.earlier_run import EarlierRun
from wizard.facts.events import CheckFinished, CheckStarted, RunFinished, RunStarted
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into, type_password
from wizard.gui import bridge_jobs
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_retry import RetryRow
from wizard.gui.window import WizardWindow
from wizard.settings.secret import Secret

pytestmark = OFFSCREEN_SAYS

C = CheckId
WAY = (C.NAMES, C.TCP, C.GREETING, C.EHLO, C.STARTTLS, C.TLS, C.EHLO_AFTER_TLS)


def depending(made: Diagnosis) -> Diagnosis:
    """Let the results of a made diagnosis depend on what the engine says, and let them be new."""
    depends = dependence(checks_for(SETTINGS.security), SETTINGS.security)
    seen_at = dict.fromkeys(made.run.outcomes, time.time())
    return replace(made, run=replace(made.run, depends_on=depends, seen_at=seen_at))


class KeepsTheWay:
    """Runs that keep the way to the sign-in: they stand still at it until ``go_on``, then everything works."""

    def __init__(self, corrected: Outcome | None = None) -> None:
        self.corrected = corrected
        self.earlier: list[EarlierRun] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._go = asyncio.Event()

    def __call__(self, *asked: object) -> JobBody:
        assert isinstance(asked[-1], EarlierRun)
        self.earlier.append(asked[-1])

        async def body(emit: Emit) -> object:
            self._loop = asyncio.get_running_loop()
            good = good_outcomes()
            emit(RunStarted(tuple(good), {check: (good[check], 0.25) for check in WAY}, {C.NAMES: 3600.0}))
            if self.corrected is not None:
                emit(CheckFinished(C.TLS, self.corrected, 0.5))
            emit(CheckStarted(C.AUTH))
            await self._go.wait()
            for check in (C.AUTH, C.MAIL, C.RCPT):
                emit(CheckFinished(check, good[check], 0.01))
            emit(RunFinished(FINE.run))
            return FINE

        return body

    def go_on(self) -> None:
        """Let the sign-in be answered."""
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._go.set)


def after_refusal(room: Room, monkeypatch: pytest.MonkeyPatch, runs: object) -> tuple[WizardWindow, ChecksPage]:
    """Stand before a problem, with the run that comes next."""
    window = room.open(made_state(), Step.SIGN_IN)
    connected(window.session)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    monkeypatch.setattr(bridge_jobs, "checking", ScriptedRuns(depending(REFUSED)))
    window.press_next()
    room.qtbot.waitUntil(lambda: not page.run.running)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    assert page.problem is not None
    return window, page


def try_password(page: ChecksPage) -> None:
    """Type another password into the problem card and press its button."""
    assert page.problem is not None
    row = page.problem.password_row
    assert row is not None
    row.edit.setText("another-lamp-28")
    click(row.button)


def row_states(page: ChecksPage) -> dict[str, CheckState]:
    """Give the state of every row by its label."""
    return {row.label(): row.state for row in page.list.rows()}


def test_rule_08_only_the_rows_that_depend_on_the_change_wait(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = KeepsTheWay()
    _, page = after_refusal(room, monkeypatch, runs)
    refused = page.run.live
    way = ("Name lookup", "Firewall", "Mail server", "Encryption")
    before = {row.label(): (row.state, row.detail()) for row in page.list.rows()}
    try_password(page)
    # Before the worker has said anything, and after it has.
    for _turn in range(2):
        rows = {row.label(): (row.state, row.detail()) for row in page.list.rows()}
        assert all(rows[label] == before[label] for label in way[1:])
        assert rows["Name lookup"][0] is CheckState.PASSED
        assert rows["Sender address"][0] is CheckState.WAITING
        room.qtbot.waitUntil(lambda: row_states(page)["Sign-in"] is CheckState.RUNNING)
    names = page.list.row(C.NAMES)
    assert names is not None
    assert "kept from the check at" in names.detail()
    assert names.time_text() == "250 ms"
    assert runs.earlier[0].settings.credentials is not None
    assert runs.earlier[0].run.outcomes == refused.outcomes
    runs.go_on()
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert set(row_states(page).values()) == {CheckState.PASSED}


def test_rule_08_the_list_begins_at_its_top_once_everything_passed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page = after_refusal(room, monkeypatch, ScriptedRuns(FINE))
    page.list.setMaximumHeight(120)
    settle()
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    try_password(page)
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert page.problem is None
    assert bar.value() == 0


def test_rule_08_a_row_that_says_otherwise_is_corrected(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = KeepsTheWay(refused_sign_in()[C.AUTH])
    _, page = after_refusal(room, monkeypatch, runs)
    try_password(page)
    room.qtbot.waitUntil(lambda: row_states(page)["Sign-in"] is CheckState.RUNNING)
    assert row_states(page)["Encryption"] is CheckState.FAILED
    assert row_states(page)["Firewall"] is CheckState.PASSED
    runs.go_on()
    room.qtbot.waitUntil(lambda: not page.run.running)


def test_rule_08_rows_say_which_of_them_are_out_of_date(room: Room) -> None:
    window = room.finished(depending(FINE))
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)

    def stale() -> set[str]:
        settle()
        return {row.label() for row in page.list.rows() if row.detail().startswith("Out of date: ")}

    assert stale() == set()
    window.session.apply(type_password(window.session.state, Secret("another")))
    assert stale() == {"Sign-in", "Sender address", "Recipient"}
    window.session.apply(type_into(window.session.state, "port", "2525"))
    assert stale() == {row.label() for row in page.list.rows()} - {"Name lookup"}


def test_rule_08_everything_can_be_checked_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = ScriptedRuns(FINE, FINE)
    _, page = after_refusal(room, monkeypatch, runs)
    try_password(page)
    room.qtbot.waitUntil(lambda: not page.run.running)
    page.list.ensureWidgetVisible(page.list.everything_link)
    settle()
    click(page.list.everything_link)
    assert not page.list.everything_link.isVisible()
    assert {row.state for row in page.list.rows()} == {CheckState.WAITING}
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert [earlier is None for earlier in runs.earlier] == [False, True]
    assert page.list.everything_link.isVisible()


def test_rule_31_a_press_on_the_problem_is_answered_at_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    _, page = after_refusal(room, monkeypatch, ScriptedRuns(FINE))
    try_password(page)
    # Nothing turned the event loop since the press.
    assert page.problem is not None
    assert page.problem.again_line.isVisible()
    assert page.run_card.text() == "Checking again. What still holds keeps its result."
    room.qtbot.waitUntil(lambda: not page.run.running)


def test_rule_36_while_the_checks_run_again_no_press_begins_another_run(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = diagnosis(
        refused_sign_in(), finding("server.greylisted", remedies=(TryAgain(300), ChangeSettings(port=465)))
    )
    runs = ScriptedRuns(never_ends)
    window = room.finished(later)
    connected(window.session)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.problem is not None
    wait = page.problem.findChild(RetryRow)
    assert wait is not None
    click(wait.button)
    assert wait.waits()
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    change = next(one for one in page.problem.findChildren(type(wait.button)) if "465" in one.text())
    click(change)
    click(change)
    assert len(runs.asked) == 1
    assert [wait.waits(), wait.isEnabled()] == [False, False]
    page.run.cancel()
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert wait.isEnabled()


def test_rule_37_the_problem_stays_while_the_checks_run_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = KeepsTheWay()
    window, page = after_refusal(room, monkeypatch, runs)
    problem = page.problem
    assert problem is not None
    title = problem.title_label.text()
    try_password(page)
    room.qtbot.waitUntil(lambda: row_states(page)["Sign-in"] is CheckState.RUNNING)
    assert page.problem is problem
    assert title in words_of(page)
    assert "Checking again whether this is solved" in words_of(page)
    assert problem.password_row is not None
    assert not problem.password_row.edit.isEnabled()
    assert page.run_card.cancel_button.isVisible()
    assert primaries(window) == []  # there is nothing to go on with meanwhile
    assert window.focusWidget() is button(window, BUTTONS.NextButton)
    runs.go_on()
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert title not in words_of(page)


def test_rule_37_a_stopped_run_leaves_the_problem_and_says_that_nobody_looked(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page = after_refusal(room, monkeypatch, ScriptedRuns(never_ends, depending(REFUSED)))
    assert page.problem is not None
    title = page.problem.title_label.text()
    try_password(page)
    click(page.run_card.cancel_button)
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert page.problem is not None
    assert title in words_of(page)
    assert "Not checked again yet" in words_of(page)
    assert page.problem.password_row is not None
    assert page.problem.password_row.edit.isEnabled()
    click(page.run_card.check_button)
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert title in words_of(page)
    assert "Not checked again yet" not in words_of(page)
    assert page.problem.password_row.edit.text() == ""
    focused = page.window().focusWidget()
    assert focused is page.problem.password_row.edit
    assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    "code", ["login.wrong_password", "account.smtp_auth_disabled_tenant", "network.server_firewall"]
)
def test_rule_04_the_page_does_not_scroll_with_problem_and_run(
    room: Room, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    quote = ("535 5.7.8 Error: a sentence of ordinary length that the server adds to its refusal of the sign-in",)
    remedies = (EnterPassword("password"), TryAgain(None))
    monkeypatch.setattr(bridge_jobs, "checking", ScriptedRuns(never_ends))
    window = room.finished(depending(diagnosis(refused_sign_in(), finding(code, remedies=remedies, quote=quote))))
    connected(window.session)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.problem is not None

    def scrolls() -> bool:
        settle()
        return page.scroller.verticalScrollBar().maximum() > 0

    assert not scrolls()
    window.session.apply(type_into(window.session.state, "port", "2525"))
    assert not scrolls()
    assert page.problem.steps_link.isVisible()
    click(page.run_card.check_button)
    assert not scrolls()
    click(page.run_card.cancel_button)
    room.qtbot.waitUntil(lambda: not page.run.running)
    assert not scrolls()
    steps = page.problem.steps_link
    click(steps)
    assert not steps.isVisible()
    page.run.moved.emit()
    assert not steps.isVisible()
