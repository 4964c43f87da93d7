"""The switch of the shared screen: in the menu, by its key, from the command line, and after a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.made_sessions import PASSWORD, ScriptedRuns, connected, made_state, never_ends
from tests.gui.seen_and_heard import everything_of, leaks
from wizard.cli.main import WindowWanted, run
from wizard.flow.steps import Step
from wizard.gui import bridge_jobs
from wizard.gui.open_window import OpenWindow
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.field_page import FieldPage
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.shared_screen import is_shared, protect, share_screen
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import was_shared
from wizard.practice.scenario import PRACTICE_ADDRESS
from wizard.words.languages import ENGLISH

pytestmark = OFFSCREEN_SAYS
CANARIES = ("northwind", "referrals@")


@pytest.fixture(autouse=True)
def shown_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep the choice out of this computer's own settings, and end with nothing masked."""
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    yield
    share_screen(False)
    protect(None)


def window_of(session: Session) -> WizardWindow:
    return WizardWindow(session, make_pages(session))


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[OpenWindow]:
    result = diagnosis(refused_sign_in(), finding("login.wrong_password"))
    made = OpenWindow(Session(made_state(result)), window_of)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close_without_question()
    made.close()


def test_the_key_masks_the_window_and_shows_it_again(qtbot: QtBot, opened: OpenWindow) -> None:
    opened.window.show_step(Step.CHECKS)
    QApplication.processEvents()
    assert leaks(opened.window, CANARIES) != []
    before = opened.window
    QTest.keyClick(
        opened.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: opened.window is not before)
    QApplication.processEvents()
    assert is_shared()
    assert opened.window.current_step() is Step.CHECKS
    assert leaks(opened.window, CANARIES) == []
    assert opened.window.menu.shared_screen.isChecked()
    chip = opened.window.rail.shared_chip
    assert chip is not None
    assert chip.isVisible()
    assert chip.accessibleName().startswith("Shared screen: ")
    masked = opened.window
    opened.window.menu.shared_screen.trigger()
    qtbot.waitUntil(lambda: opened.window is not masked)
    assert not is_shared()
    assert opened.window.rail.shared_chip is None
    assert leaks(opened.window, CANARIES) != []


def press_the_key(qtbot: QtBot, opened: OpenWindow) -> None:
    before = opened.window
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(before.focusWidget(), Qt.Key.Key_M, modifiers)
    qtbot.waitUntil(lambda: opened.window is not before)
    QApplication.processEvents()


@pytest.mark.parametrize(("step", "name"), [(Step.SENDER, "from_address"), (Step.SERVER, "port")])
def test_the_key_leaves_the_cursor_where_it_was(qtbot: QtBot, opened: OpenWindow, step: Step, name: str) -> None:
    opened.window.show_step(step)
    page = opened.window.step_page(step)
    assert isinstance(page, FieldPage)
    page.field(name).edit.setFocus()
    page.field(name).edit.setCursorPosition(2)
    for shared in (True, False):
        press_the_key(qtbot, opened)
        page = opened.window.step_page(step)
        assert isinstance(page, FieldPage)
        assert is_shared() is shared
        edit = page.field(name).edit
        assert opened.window.focusWidget() in (edit, page.field(name).box)
        assert (edit.cursorPosition(), edit.hasSelectedText()) == (2, False)


def test_the_key_leaves_the_focus_on_a_button_of_the_side(qtbot: QtBot, opened: OpenWindow) -> None:
    opened.window.rail.explain_link.setFocus()
    press_the_key(qtbot, opened)
    assert opened.window.focusWidget() is opened.window.rail.explain_link


def test_a_focus_that_has_no_place_in_the_new_window_is_put_on_the_menu(qtbot: QtBot, opened: OpenWindow) -> None:
    opened.window.show_step(Step.CHECKS)
    button = opened.window.button(WizardWindow.WizardButton.NextButton)
    assert button is not None
    button.setFocus()
    press_the_key(qtbot, opened)
    assert opened.window.focusWidget() is opened.window.rail.menu_button


def test_nothing_typed_is_lost_and_nothing_is_sent(opened: OpenWindow) -> None:
    before = opened.session.state
    opened.share_screen(True)
    opened.share_screen(False)
    assert opened.session.state == before
    assert opened.session.state.draft.password.reveal() == PASSWORD


def test_checks_that_run_go_on(qtbot: QtBot, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = ScriptedRuns(never_ends)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    connected(opened.session)
    opened.window.show_step(Step.CHECKS)
    page = opened.window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    run = page.run
    run.start()
    qtbot.waitUntil(lambda: run.running)
    opened.share_screen(True)
    page = opened.window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.run.running
    assert len(runs.asked) <= 1
    page.run.cancel()


def test_a_language_chosen_later_stays_masked(opened: OpenWindow) -> None:
    opened.share_screen(True)
    opened.speak(ENGLISH)
    opened.window.show_step(Step.SENDER)
    QApplication.processEvents()
    assert leaks(opened.window, CANARIES) == []


def test_the_mode_is_remembered_only_until_it_is_switched_off(opened: OpenWindow) -> None:
    assert not was_shared()
    opened.share_screen(True)
    assert was_shared()
    opened.share_screen(False)
    assert not was_shared()


CODE = """
import os, sys
from wizard.gui import app as module
from wizard.gui.shared_screen import is_shared

class Window(module.WizardWindow):
    def __init__(self, session, pages, parent=None):
        super().__init__(session, pages, parent)
        print("shared", is_shared(), flush=True)
        self.painted.connect(lambda: os._exit(7) if {crash} else self.close_without_question())

module.WizardWindow = Window
module.run_window(module.WindowOptions(shared_screen={asked}))
"""


def started(folder: Path, *, asked: bool, crash: bool) -> str:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder)}
    code = CODE.format(asked=asked, crash=crash)
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False, timeout=60
    )
    return done.stdout.strip()


def test_it_is_off_at_each_start_but_after_a_crash(tmp_path: Path) -> None:
    """A window that ended by a crash while somebody watched comes back masked: they may be watching still."""
    assert started(tmp_path, asked=False, crash=False) == "shared False"
    assert started(tmp_path, asked=True, crash=False) == "shared True"
    assert started(tmp_path, asked=False, crash=True) == "shared False"
    assert started(tmp_path, asked=True, crash=True) == "shared True"
    assert started(tmp_path, asked=False, crash=True) == "shared True"
    assert started(tmp_path, asked=False, crash=False) == "shared True"
    assert started(tmp_path, asked=False, crash=False) == "shared False"


def test_the_command_line_asks_for_it() -> None:
    wanted = run(["--shared-screen"], lambda _run: ())
    assert isinstance(wanted, WindowWanted)
    assert wanted.shared_screen
    usual = run(["--appearance", "dark"], lambda _run: ())
    assert isinstance(usual, WindowWanted)
    assert not usual.shared_screen


def test_without_the_mode_every_word_stays(opened: OpenWindow) -> None:
    opened.window.show_step(Step.SENDER)
    QApplication.processEvents()
    texts = " ".join(everything_of(opened.window))
    assert "Northwind Referrals" in texts


def test_what_to_type_in_practice_can_be_read_on_a_shared_screen(qtbot: QtBot) -> None:
    share_screen(True)
    bar = PracticeBar()
    qtbot.addWidget(bar)
    bar.show_seat(PracticeSeat("Everything works", PRACTICE_ADDRESS, "orchard"))
    assert PRACTICE_ADDRESS in bar.text()
