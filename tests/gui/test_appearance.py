"""The appearance in the window's menu: it takes effect at once, nothing is lost, and the next start begins with it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, press, type_text
from tests.gui.made_sessions import made_state
from wizard.flow.steps import Step
from wizard.gui.open_window import OpenWindow
from wizard.gui.page_set import make_pages
from wizard.gui.pages.sender import SenderPage
from wizard.gui.session import Session
from wizard.gui.theme import apply_theme, current_tokens, theme_in_use
from wizard.gui.tokens import DARK, HIGH_CONTRAST, LIGHT
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import remember_appearance, remembered_appearance

pytestmark = OFFSCREEN_SAYS
POPUPS_SAY = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
WORDS = ["System", "Light", "Dark", "High contrast"]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep choices out of this computer's own settings."""
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[OpenWindow]:
    made = OpenWindow(Session(made_state(None)), lambda session: WizardWindow(session, make_pages(session)))
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close_without_question()
    made.close()


def appearances(window: WizardWindow) -> QMenu:
    entry = next(action for action in window.menu.actions() if action.text() == "A&ppearance")
    menu = entry.menu()
    assert isinstance(menu, QMenu)
    return menu


def choose(window: WizardWindow, word: str) -> None:
    menu = appearances(window)
    menu.aboutToShow.emit()  # as Qt does before it shows one
    next(action for action in menu.actions() if action.text() == word).trigger()


def marked(window: WizardWindow) -> list[str]:
    return [action.text() for action in appearances(window).actions() if action.isChecked()]


def test_it_stands_beside_the_language_and_is_filled_when_it_is_opened(opened: OpenWindow) -> None:
    entries = [action.text() for action in opened.window.menu.actions()]
    assert entries.index("A&ppearance") == entries.index("&Language") + 1
    menu = appearances(opened.window)
    assert menu.isEmpty()
    for _ in range(2):
        menu.aboutToShow.emit()
        assert [action.text() for action in menu.actions()] == WORDS
    assert marked(opened.window) == ["Light"]


@pytest.mark.parametrize(
    ("word", "expected"), [("Dark", DARK), ("High contrast", HIGH_CONTRAST), ("Light", LIGHT), ("System", LIGHT)]
)
def test_it_takes_effect_at_once_and_is_remembered(opened: OpenWindow, word: str, expected: object) -> None:
    choose(opened.window, word)
    assert current_tokens() == expected
    assert remembered_appearance() == theme_in_use() == word.casefold().replace(" ", "-")
    assert marked(opened.window) == [word]


@POPUPS_SAY
def test_the_keyboard_chooses_it(qtbot: QtBot, opened: OpenWindow) -> None:
    window = opened.window
    press(window, Qt.Key.Key_F10)
    qtbot.waitUntil(window.menu.isVisible)
    type_text(window.menu, "p")
    menu = appearances(window)
    qtbot.waitUntil(menu.isVisible)
    names = [action.text() for action in menu.actions()]
    press(menu, Qt.Key.Key_Home)
    for _ in range(names.index("Dark")):
        press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert current_tokens() == DARK
    assert not window.menu.isVisible()


def test_nothing_is_lost_by_it(opened: OpenWindow) -> None:
    window = opened.window
    window.show_step(Step.SENDER)
    page = window.step_page(Step.SENDER)
    assert isinstance(page, SenderPage)
    edit = page.field("from_name").edit
    edit.setFocus()
    edit.clear()
    type_text(edit, "Half a na")
    before = window.grab().toImage().pixelColor(400, 3)
    choose(window, "Dark")
    assert opened.window is window
    assert window.current_step() is Step.SENDER
    assert (edit.text(), edit.hasFocus()) == ("Half a na", True)
    assert window.grab().toImage().pixelColor(400, 3) != before


CODE = """
from wizard.gui.app import WindowOptions, run_window
from wizard.gui.theme import theme_in_use
from wizard.gui.window_place import remember_appearance, remembered_appearance
{before}
run_window(WindowOptions(exit_after_paint=True, appearance={asked!r}))
print(theme_in_use(), remembered_appearance() or "nothing")
"""


@pytest.mark.parametrize(
    ("kept", "asked", "expected"),
    [
        (None, None, "system nothing"),
        ("dark", None, "dark dark"),
        ("dark", "light", "light dark"),
        ("dark", "system", "system dark"),
        ("sepia", None, "system sepia"),
    ],
)
def test_the_next_start_begins_with_it_unless_the_command_line_says_another(
    tmp_path: Path, kept: str | None, asked: str | None, expected: str
) -> None:
    before = "" if kept is None else f"remember_appearance({kept!r})"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    code = CODE.format(before=before, asked=asked)
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == expected, done.stderr


def test_a_window_in_another_language_marks_the_same(qapp: QApplication, opened: OpenWindow) -> None:
    apply_theme(qapp, "dark")
    remember_appearance("dark")
    other = WizardWindow(opened.session, make_pages(opened.session))
    appearances(other).aboutToShow.emit()
    assert marked(other) == ["Dark"]
    other.close_without_question()
    other.deleteLater()
