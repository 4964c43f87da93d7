"""Pictures of the six pages, drawn without a screen and without a network."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from wizard.flow.navigation import go_to
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.language import speak
from wizard.gui.none_guard import guard_none
from wizard.gui.page_replay import replay_session
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.theme import ThemeChoice, apply_theme
from wizard.gui.window import WizardWindow
from wizard.words.translation import language_in_use

THEMES: tuple[ThemeChoice, ...] = ("light", "dark")
_NAMES: dict[Step, str] = {
    Step.PLATFORM: "platform",
    Step.SENDER: "sender",
    Step.SERVER: "server",
    Step.SIGN_IN: "sign-in",
    Step.CHECKS: "checks",
    Step.FINISH: "finish",
}
_ROUNDS = 4
"""Turns of the event loop until the layout of a page has settled."""


def draw_pages(state: WizardState, directory: Path) -> tuple[Path, ...]:
    """Draw every page of a finished run, light and dark, into a folder as ``1-platform-light.png`` and so on.

    Nothing can start a run or a look-up: what the run saw is told again. OSError when a picture cannot be written.
    """
    guard_none()
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return _draw(running, state, directory)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    before = qInstallMessageHandler(_pass_on)
    app = QApplication(["smtp-wizard"])
    try:
        speak(app, language_in_use())
        return _draw(app, state, directory)
    finally:
        app.shutdown()
        qInstallMessageHandler(before)


def _draw(app: QApplication, state: WizardState, directory: Path) -> tuple[Path, ...]:
    directory.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    for theme in THEMES:
        apply_theme(app, theme)
        session = _session(go_to(state, Step.PLATFORM))
        window = WizardWindow(session, make_pages(session))
        window.show()
        for step, name in _NAMES.items():
            window.show_step(step)
            _settle(app)
            path = directory / f"{step + 1}-{name}-{theme}.png"
            if not window.grab().save(str(path), "PNG"):
                raise OSError(f"the picture {path.name} could not be written")
            drawn.append(path)
        window.close_without_question()
        window.deleteLater()
        _settle(app)
    return tuple(sorted(drawn))


def _session(state: WizardState) -> Session:
    if state.diagnosis is None:
        return Session(state, practising=True)
    return replay_session(state, state.diagnosis)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write Qt's messages to standard error, but not the one that its offscreen platform repeats for every window."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _settle(app: QApplication) -> None:
    for _ in range(_ROUNDS):
        app.processEvents()
