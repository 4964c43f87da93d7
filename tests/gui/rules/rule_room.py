"""What the tests of the wizard's rules share: a real window on a state, and ways to read what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot

from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import made_state
from wizard.diagnosis.finding import Diagnosis
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.page_set import make_pages
from wizard.gui.pages.field_page import FieldPage
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow

FINE = diagnosis(good_outcomes())
REFUSED = diagnosis(refused_sign_in(), finding(), provider="google-workspace")
BUTTONS = QWizard.WizardButton


class Room:
    """Opens windows, and closes them in the end."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.windows: list[WizardWindow] = []

    def open(self, state: WizardState, step: Step | None = None, *, practising: bool = False) -> WizardWindow:
        """Open a window on a state, at one of its steps."""
        wanted = state.step if step is None else step
        session = Session(replace(state, step=Step.PLATFORM), practising=practising)
        window = WizardWindow(session, make_pages(session))
        self.windows.append(window)
        self.qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
        window.resize(1024, 700)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        session.apply(replace(session.state, step=wanted))
        window.setCurrentId(wanted)
        settle()
        return window

    def finished(
        self, result: Diagnosis | None = FINE, step: Step = Step.CHECKS, platform_id: str = "getthereferral"
    ) -> WizardWindow:
        """Open a window whose run is over."""
        return self.open(made_state(result, platform_id), step)

    def close(self) -> None:
        """Close everything."""
        for window in self.windows:
            window.close_without_question()
            window.session.shut_down()


def settle() -> None:
    """Let layouts and whatever they post come to rest."""
    for _turn in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def page_at(window: WizardWindow, step: Step) -> StepPage:
    """Stand on a step, whatever the flow says of it, and give its page, laid out."""
    state = window.session.state
    window.session.apply(replace(state, step=step, furthest=max(state.furthest, step)))
    window.setCurrentId(step)
    settle()
    return window.step_page(step)


def field_page(window: WizardWindow, step: Step) -> FieldPage:
    """Go to a step with fields."""
    page = page_at(window, step)
    assert isinstance(page, FieldPage)
    return page


def button(window: WizardWindow, which: QWizard.WizardButton) -> Button:
    """Give a button of the row below the page."""
    found = window.button(which)
    assert isinstance(found, Button)
    return found


def paste(edit: QLineEdit, text: str) -> None:
    """Paste a text into a field as a person does: clipboard and key."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    edit.setFocus()
    QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))
    QGuiApplication.clipboard().clear()


def empty_and_type(edit: QLineEdit, text: str) -> None:
    """Select what stands in a field and type over it."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)


def shown(widget: QWidget, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
    """Give the visible parts of a widget."""
    return (one for one in widget.findChildren(kind) if one.isVisible())


def words_of(widget: QWidget) -> str:
    """Give everything that visible labels and buttons say."""
    settle()
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(labels + [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()])


def primaries(window: WizardWindow) -> list[str]:
    """Give the visible buttons that look like the primary one."""
    return [b.text() for b in window.findChildren(Button) if b.isVisible() and b.property("kind") == "primary"]


def controls(window: QWidget) -> Sequence[QWidget]:
    """Give every visible control that a person can use."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not one.isEnabled() or isinstance(one.parentWidget(), QComboBox):
            continue
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox) and one.width() > 0:
            found.append(one)
    return found


class Spoken:
    """Listens to what assistive technology is told to say aloud."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def __call__(self, event: object) -> None:
        """Take one event in place of Qt."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
