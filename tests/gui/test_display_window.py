"""The real window on a real display: the installed program opens it, and a keyboard alone is enough."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wizard.catalogue.platforms import load_platforms
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id

pytestmark = pytest.mark.display

LONG_MS = 30_000


def _program() -> list[str]:
    """Give the installed program beside this interpreter; the checkout's own where nothing is installed."""
    installed = Path(sys.executable).with_name("smtp-wizard")
    return [str(installed)] if installed.exists() else [sys.executable, "-m", "wizard"]


@pytest.mark.parametrize("arguments", [["--exit-after-paint"], ["--exit-after-paint", "practice"]])
@pytest.mark.parametrize("appearance", ["light", "dark", "high-contrast"])
def test_the_installed_program_opens_its_window_and_leaves_quietly(
    arguments: list[str], appearance: str, tmp_path: Path
) -> None:
    command = [*_program(), "--appearance", appearance, *arguments]
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


class Keyboard:
    """Presses keys on whatever has the focus, as a person without a mouse does."""

    def __init__(self, window: WizardWindow) -> None:
        self.window = window

    def focus(self) -> QWidget | None:
        return self.window.focusWidget()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus() or self.window, key)

    def type(self, text: str) -> None:
        focus = self.focus()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the control with this accessible name has the focus."""
        for _ in range(40):
            focus = self.focus()
            if focus is not None and focus.accessibleName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[WizardWindow]:
    scenario = scenario_by_id("healthy")
    assert scenario is not None
    with PracticeLab(scenario) as lab:
        session = Session(WizardState(load_platforms()[0]), practising=True)
        window = WizardWindow(session, make_pages(session))
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        session.connect_network(lab.network)
        yield window
        window.close_without_question()
        window.deleteLater()
        session.shut_down()


def test_a_keyboard_alone_leads_from_an_address_to_tested_settings(window: WizardWindow, qtbot: QtBot) -> None:
    keyboard = Keyboard(window)
    session = window.session
    keyboard.press(Qt.Key.Key_Return)
    assert window.current_step() is Step.SENDER
    keyboard.tab_to("From name")
    keyboard.type("Northwind Referrals")
    keyboard.tab_to("From address")
    keyboard.type(PRACTICE_ADDRESS)
    keyboard.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: (found := session.state.search) is not None and found.final, timeout=LONG_MS)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.tab_to("Password")
    keyboard.type(PRACTICE_PASSWORD)
    keyboard.press(Qt.Key.Key_Return)
    checks = window.step_page(Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    qtbot.waitUntil(lambda: session.state.diagnosis is not None, timeout=LONG_MS)
    assert checks.heading()[0] == "Everything works"
    keyboard.press(Qt.Key.Key_Return)
    assert window.step_page(Step.FINISH).isVisible()


def test_what_is_on_the_screen_is_the_page(window: WizardWindow, qtbot: QtBot) -> None:
    QApplication.processEvents()
    screen = QGuiApplication.primaryScreen()
    picture = screen.grabWindow(window.winId()).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 900, 9) for y in range(0, 600, 6)}
    assert (picture.width(), picture.height()) == (window.width(), window.height())
    assert len(colours) > 8
