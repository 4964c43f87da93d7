"""A window before a real practice platform, and hands that connect it and hand settings over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.delivery.stage import Stage
from tests.gui.hands import click
from tests.gui.made_sessions import made_draft, made_state
from wizard.flow.navigation import go_to
from wizard.flow.steps import Step
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.page_set import make_pages
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.finish_delivery_run import DeliveryRun, Phase
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.practice.scenario import PRACTICE_PASSWORD

D = TypeVar("D", bound=QWidget)
LONG_MS = 20_000


@dataclass
class Seat:
    """One open window of somebody who has walked through all steps, and the stage that it looks at."""

    qtbot: QtBot
    stage: Stage
    session: Session
    window: WizardWindow

    @property
    def platform_page(self) -> PlatformPage:
        page = self.window.step_page(Step.PLATFORM)
        assert isinstance(page, PlatformPage)
        return page

    @property
    def finish(self) -> FinishPage:
        page = self.window.step_page(Step.FINISH)
        assert isinstance(page, FinishPage)
        return page

    @property
    def run(self) -> DeliveryRun:
        return self.finish.delivery.run

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG_MS)

    def look(self) -> ConnectDialog:
        """Open the dialog and let it look at the platform."""
        self.platform_page.connect_to(None)
        dialog = opened(ConnectDialog)
        dialog.address.edit.setText(self.stage.platform.url)
        click(dialog.go_button)
        self.until(lambda: dialog.found is not None)
        return dialog

    def connect(self) -> None:
        """Connect as a person does: address, fingerprint, token."""
        dialog = self.look()
        fill(dialog, self.stage.platform.token)
        click(dialog.go_button)
        self.until(lambda: self.session.state.connection is not None)
        self.window.show_step(Step.FINISH)

    def register(self) -> None:
        """Make the practice key known to the platform, as its pairing code would."""
        connection = self.session.state.connection
        assert connection is not None
        coded = connection._replace(pairing_code=self.stage.platform.pairing_code)
        self.session.apply(replace(self.session.state, connection=coded))

    def press(self) -> None:
        """Press the page's primary button."""
        self.window.press_next()

    def save(self) -> None:
        """Press Test & Save, agree, and wait for the end."""
        self.press()
        self.until(lambda: self.run.phase in (Phase.ASKING, Phase.ENDED))
        if self.run.phase is Phase.ASKING:
            self.press()
        self.until(lambda: self.run.phase is Phase.ENDED)

    def close(self) -> None:
        self.window.close_without_question()
        self.session.shut_down()


def make_seat(qtbot: QtBot, stage: Stage, *, practising: bool = False) -> Seat:
    """Open a window over the stage's network, with every field filled in."""
    state = replace(made_state(None, "other"), draft=made_draft(PRACTICE_PASSWORD))
    session = Session(go_to(state, Step.PLATFORM), practising=practising)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.show()
    trusted = f"{stage.lab.network.ca_pem}{stage.platform.ca_pem}"
    session.connect_network(replace(stage.lab.network, ca_pem=trusted))
    return Seat(qtbot, stage, session, window)


def fill(dialog: ConnectDialog, token: str) -> None:
    """Type what the second stage asks for."""
    assert dialog.found is not None
    assert dialog.token is not None
    if dialog.typed is not None:
        dialog.typed.edit.setText(dialog.found.fingerprint)
    dialog.token.edit.setText(token)


def opened(kind: type[D]) -> D:
    """Give the dialog that is open."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind), shown
    return shown


def texts(widget: QWidget) -> str:
    """Give everything that the labels of a widget say which are not hidden in it; new labels are laid out first."""
    QCoreApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
