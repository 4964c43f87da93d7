"""The least size of the window: nothing lies on anything, everything is reached by scrolling, on the smallest screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_state
from wizard.flow.steps import Step
from wizard.gui import window_place
from wizard.gui.page_set import make_pages
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import remember_place, restore_place, room_on_screen
from wizard.words.languages import ENGLISH, language_for
from wizard.words.translation import use_language

pytestmark = OFFSCREEN_SAYS
LAPTOP = QSize(683 - 16, 384 - 40 - 40)
"""What a window has of 1366 x 768 pixels at 200 %, with the frame and a bar of tasks."""


@pytest.fixture(params=["en", "de", "ar"])
def small(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[WizardWindow]:
    """Open a window in practice on a small laptop, as small as somebody could make it."""
    monkeypatch.setattr(window_place, "room_on_screen", lambda _window: LAPTOP)
    use_language(language_for((request.param,)))
    session = Session(made_state(), practising=True)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    session.sit_down(PracticeSeat("Everything works", "referrals@northwind.example", "practice-makes-perfect"))
    window.resize(100, 100)
    window.show()
    QApplication.processEvents()
    yield window
    use_language(ENGLISH)


def test_a_window_has_a_least_size(qtbot: QtBot) -> None:
    session = Session(made_state())
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.show()
    window.resize(100, 100)
    assert window.size() == QSize(640, 400)


def test_on_a_small_screen_the_least_size_is_no_larger_than_that(small: WizardWindow) -> None:
    assert small.size() == QSize(640, LAPTOP.height())


def test_nothing_of_the_rail_lies_on_anything_else(qtbot: QtBot, small: WizardWindow) -> None:
    bar = small.findChild(PracticeBar)
    assert bar is not None
    qtbot.waitUntil(lambda: small.rail.height() == small.height() - bar.height())
    parts = [one for one in small.rail.children() if isinstance(one, QWidget) and one.isVisible()]
    assert len(parts) == 10
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
    for part in parts:
        assert small.rail.rect().contains(part.geometry()), part
        assert part.height() >= min(24, part.sizeHint().height()), part


@pytest.mark.parametrize("step", list(Step))
def test_everything_of_a_page_is_reached_by_scrolling(small: WizardWindow, step: Step) -> None:
    small.show_step(step)
    QApplication.processEvents()
    scroller = small.step_page(step).scroller
    content = scroller.widget()
    assert content is not None
    assert scroller.viewport().height() >= 100
    assert content.height() <= scroller.viewport().height() + scroller.verticalScrollBar().maximum()
    assert content.width() <= scroller.viewport().width() + scroller.horizontalScrollBar().maximum()
    assert content.width() >= content.minimumSizeHint().width()


@pytest.mark.parametrize("step", list(Step))
def test_the_buttons_below_it_are_whole(small: WizardWindow, step: Step) -> None:
    small.show_step(step)
    for helped in (False, True):
        if helped:
            small.open_help()
        QApplication.processEvents()
        buttons = [small.button(which) for which in small.WizardButton]
        shown = [one for one in buttons if isinstance(one, Button) and one.isVisible()]
        assert shown
        for one in shown:
            assert one.width() >= one.minimumSizeHint().width(), one
            assert small.rect().contains(one.mapTo(small, one.rect().bottomRight()))


def test_a_place_that_is_too_small_is_not_taken_from_the_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    tiny = QWidget()
    qtbot.addWidget(tiny)
    tiny.setGeometry(40, 50, 100, 100)
    tiny.show()
    remember_place(tiny)
    session = Session(made_state())
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    restore_place(window)
    window.show()
    assert window.size() == QSize(640, 400)


def test_in_the_usual_window_no_button_gave_way_when_it_is_shown(qtbot: QtBot) -> None:
    session = Session(replace(made_state(), step=Step.PLATFORM))
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.show()
    for which in (window.WizardButton.CancelButton, window.WizardButton.CustomButton3):
        button = window.button(which)
        assert button is not None
        assert button.isVisible()


CODE = """
from PySide6.QtCore import QTimer
from wizard.gui import app as module
class Window(module.WizardWindow):
    def __init__(self, session, pages, parent=None):
        super().__init__(session, pages, parent)
        self.painted.connect(lambda: print(self.width(), self.height(), *self.minimumSize().toTuple()))
module.WizardWindow = Window
module.run_window(module.WindowOptions(practice_scenario={scenario!r}, exit_after_paint=True))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the offscreen platform of other systems reads no screens")
@pytest.mark.parametrize("scenario", [None, "healthy"])
@pytest.mark.parametrize(
    ("screen", "least"), [((683, 344), (640, 304)), ((1920, 1040), (640, 400)), ((600, 300), (584, 260))]
)
def test_it_opens_no_larger_than_the_screen(
    tmp_path: Path, scenario: str | None, screen: tuple[int, int], least: tuple[int, int]
) -> None:
    one = {"name": "s", "x": 0, "y": 0, "width": screen[0], "height": screen[1], "dpr": 1}
    file = tmp_path / "screen.json"
    file.write_text(json.dumps({"screens": [one | {"logicalDpi": 96, "logicalBaseDpi": 96}]}), "utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(scenario=scenario)], env=env, capture_output=True, text=True, check=False
    )
    usual = (960, 660) if scenario is None else (1024, 764)
    wanted = min(usual[0], screen[0] - 16), min(usual[1], screen[1] - 40)
    assert done.stdout.split() == [str(number) for number in (*wanted, *least)], done.stderr


def test_the_room_of_a_screen_leaves_room_for_the_frame(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert room_on_screen(widget).width() < QGuiApplication.primaryScreen().availableSize().width()
