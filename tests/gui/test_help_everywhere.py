"""F1 with the focus in any control of any page opens the help of that page, and Escape gives the focus back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_state
from wizard.flow.steps import Step
from wizard.gui.help_panel import HelpPanel
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.widgets.help_topic import topic_of
from wizard.gui.widgets.segmented import Segment
from wizard.gui.window import WizardWindow

pytestmark = OFFSCREEN_SAYS
OF_THE_RAIL = {"explain", "keys"}
"""Topics of controls outside the page that have help of their own."""


def reached_by_keyboard(window: QWidget) -> list[QWidget]:
    """Give what Tab can reach."""
    found: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        # Of several that exclude each other Tab reaches the chosen one.
        left_out = isinstance(widget, Segment) and not widget.isChecked()
        if tab and not left_out and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            found.append(widget)
    return found


@pytest.mark.parametrize("step", list(Step))
def test_f1_in_every_control_opens_the_help_of_its_page_and_escape_returns(qtbot: QtBot, step: Step) -> None:
    session = Session(made_state())
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.resize(1280, 860)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_step(step)
    page = step.name.lower().replace("_", "-")
    controls = reached_by_keyboard(window)
    assert len(controls) > 5
    for control in controls:
        control.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(control.hasFocus)
        QTest.keyClick(control, Qt.Key.Key_F1)
        panel = window.findChild(HelpPanel)
        assert isinstance(panel, HelpPanel), control
        assert panel.isVisible(), control
        assert panel.topic in {page, *(OF_THE_RAIL if topic_of(control) in OF_THE_RAIL else ())}, control
        qtbot.waitUntil(panel.text.hasFocus)
        QTest.keyClick(panel.text, Qt.Key.Key_Escape)
        assert panel.isHidden(), control
        qtbot.waitUntil(control.hasFocus)
    session.shut_down()
