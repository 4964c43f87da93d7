"""Tab reaches a problem where it stands; and nothing that Python holds of the window goes when the problem does."""

from __future__ import annotations

import gc
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.hands import OFFSCREEN_SAYS, press
from tests.gui.made_runs import diagnosis, good_outcomes
from tests.gui.rules.rule_room import REFUSED, Room, page_at, settle
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.widgets.tab_order import parts_of
from wizard.gui.window_place import screen_size

pytestmark = OFFSCREEN_SAYS
_GIVES_OTHERS = re.compile(r"\w+\.(?:nextInFocusChain|previousInFocusChain|screen|windowHandle|buddy|focusProxy)\(\)")


def test_what_python_holds_of_the_window_outlives_a_problem_that_is_solved(qtbot: QtBot) -> None:
    room = Room(qtbot)
    window = room.finished(REFUSED)
    page = page_at(window, Step.CHECKS)
    assert isinstance(page, ChecksPage)
    gone = page.problem
    assert gone is not None
    held = [window, window.menu, *window.menu.actions()]
    for step in Step:
        parts_of(window.step_page(step))
    state = begin_check(window.session.state)
    window.session.apply(take_diagnosis(state, diagnosis(good_outcomes())))
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    assert page.problem is None
    assert not isValid(gone)
    assert [one for one in held if not isValid(one)] == []
    assert isValid(window.menu.shared_screen)
    window.menu.shared_screen.setToolTip("Masks")
    room.close()


def test_nobody_asks_a_widget_for_what_is_not_its_own() -> None:
    """PySide makes the asked one the owner of what it gives, and ends it with itself: a part of the menu, a screen.

    See wizard/gui/widgets/tab_order.py and screen_size in wizard/gui/window_place.py.
    """
    asking = [
        f"{path}: {found[0]}"
        for folder in ("wizard", "tests")
        for path in (Path(__file__).parents[2] / folder).rglob("*.py")
        for found in _GIVES_OTHERS.finditer(path.read_text(encoding="utf-8"))
    ]
    assert asking == []


def test_a_screen_outlives_the_windows_that_were_on_it(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    for _round in range(3):
        room = Room(qtbot)
        window = room.finished(REFUSED)
        knot: list[object] = [window, screen_size(window)]
        knot.append(knot)
        room.close()
        del window, knot, room
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert isValid(screen)
    assert QGuiApplication.primaryScreen() is screen
    assert not screen.availableSize().isEmpty()


def test_tab_goes_from_the_help_to_the_problem(qtbot: QtBot) -> None:
    room = Room(qtbot)
    window = room.finished(REFUSED)
    page = page_at(window, Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.problem is not None
    page.help_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(page.help_button, Qt.Key.Key_Tab)
    assert page.problem.isAncestorOf(window.focusWidget())
    room.close()
