"""Tab reaches a problem where it stands; and nothing that Python holds of the window goes when the problem does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.hands import OFFSCREEN_SAYS, press
from tests.gui.made_runs import diagnosis, good_outcomes
from tests.gui.rules.rule_room import REFUSED, Room, page_at, settle
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.widgets.tab_order import parts_of

pytestmark = OFFSCREEN_SAYS


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


def test_nobody_asks_for_the_next_in_the_focus_chain() -> None:
    """PySide makes the asked one the owner of what it gives; see wizard/gui/widgets/tab_order.py."""
    sources = Path(__file__).parents[2] / "wizard"
    asking = [str(path) for path in sources.rglob("*.py") if "InFocusChain(" in path.read_text(encoding="utf-8")]
    assert asking == []


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
