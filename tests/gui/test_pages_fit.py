"""Every page of fields fits at 1024 x 700, cuts nothing, names everything, and has each mnemonic once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_draft, platform
from tests.gui.scripted_lookups import found, nothing
from wizard.flow.found_settings import take_found
from wizard.flow.steps import Step
from wizard.flow.typing_rules import submit_step, type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.page_set import make_pages
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.theme import apply_theme
from wizard.gui.widgets.mnemonic import mnemonic_at, without_mnemonic
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow
from wizard.settings.draft import SettingsDraft

pytestmark = OFFSCREEN_SAYS

FIELD_STEPS = (Step.PLATFORM, Step.SENDER, Step.SERVER, Step.SIGN_IN)
PLATFORMS = ("getthereferral", "referral-factory", "other")
ADDRESS = "referrals@northwind.example"


def filled(platform_id: str) -> WizardState:
    state = WizardState(platform(platform_id), SettingsDraft(from_name="Northwind Referrals"))
    return take_found(type_into(state, "from_address", ADDRESS), ADDRESS, found())


def unknown(platform_id: str) -> WizardState:
    state = WizardState(platform(platform_id), made_draft())
    return take_found(type_into(state, "from_address", ADDRESS), ADDRESS, nothing())


def wrong(platform_id: str) -> WizardState:
    state = WizardState(platform(platform_id), SettingsDraft(host="smtp.gmial.com", port="70000"))
    for step in FIELD_STEPS:
        state = submit_step(state, step)
    return replace(state, provider="google-workspace")


def relay(platform_id: str) -> WizardState:
    state = filled(platform_id)
    return replace(state, draft=replace(state.draft, signs_in=False))


STATES = {"filled": filled, "unknown": unknown, "wrong": wrong, "relay": relay}
CASES = [(step, name, pid) for step in FIELD_STEPS for name in STATES for pid in PLATFORMS]


@pytest.fixture
def windows() -> Iterator[list[WizardWindow]]:
    """Close what a test opened."""
    made: list[WizardWindow] = []
    yield made
    for window in made:
        window.close_without_question()
        window.session.shut_down()


def open_at(qtbot: QtBot, windows: list[WizardWindow], state: WizardState, step: Step) -> StepPage:
    session = Session(replace(state, furthest=Step.FINISH), practising=True)
    window = WizardWindow(session, make_pages(session))
    windows.append(window)
    session.sit_down(PracticeSeat("Practice", ADDRESS, "practice-makes-perfect"))
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    window.resize(1024, 700)
    window.show()
    session.apply(replace(session.state, step=step))
    window.setCurrentId(step)
    qtbot.waitExposed(window)
    page = window.step_page(step)
    qtbot.waitUntil(page.isVisible)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize(("step", "name", "platform_id"), CASES)
def test_no_page_of_fields_scrolls_or_cuts(
    qtbot: QtBot, windows: list[WizardWindow], step: Step, name: str, platform_id: str
) -> None:
    page = open_at(qtbot, windows, STATES[name](platform_id), step)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: assert_nothing_cut(page))


@pytest.mark.parametrize("step", FIELD_STEPS)
def test_at_double_size_everything_is_reachable(qtbot: QtBot, windows: list[WizardWindow], step: Step) -> None:
    """Twice the text in the same window: the page scrolls, and still no text is cut (rule 4)."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual = app.font()
    large = QFont(usual)
    large.setPixelSize(28)
    app.setFont(large)
    apply_theme(app, "light")
    try:
        page = open_at(qtbot, windows, filled("getthereferral"), step)
        qtbot.waitUntil(lambda: assert_nothing_cut(page))
        content = page.scroller.widget()
        assert content is not None
        assert content.height() <= page.scroller.viewport().height() + page.scroller.verticalScrollBar().maximum()
        assert content.width() <= page.scroller.viewport().width() + page.scroller.horizontalScrollBar().maximum()
    finally:
        app.setFont(usual)


def assert_nothing_cut(page: QWidget) -> None:
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
        if isinstance(widget, QAbstractButton) and widget.text():
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
        parent = widget.parentWidget()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and parent is not None:
            assert widget.geometry().left() >= 0, widget.accessibleName()
            assert widget.geometry().right() <= parent.width(), widget.accessibleName()
            assert widget.geometry().bottom() <= parent.height(), widget.accessibleName()


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("name", ["filled", "relay"])
def test_each_mnemonic_of_a_page_is_there_once(
    qtbot: QtBot, windows: list[WizardWindow], step: Step, name: str
) -> None:
    page = open_at(qtbot, windows, STATES[name]("getthereferral"), step)
    window = windows[-1]
    letters = []
    for widget in (*page.findChildren(QWidget), *(window.button(which) for which in QWizard.WizardButton)):
        text = marked_text(widget)
        at = mnemonic_at(text)
        if at is not None:
            letters.append((without_mnemonic(text)[at].casefold(), text))
    assert len({letter for letter, _text in letters}) == len(letters), letters


def marked_text(widget: QWidget | None) -> str:
    if widget is None or not widget.isVisible():
        return ""
    if isinstance(widget, QLabel):
        return widget.text() if widget.buddy() is not None else ""
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("step", FIELD_STEPS)
@pytest.mark.parametrize("name", STATES)
def test_every_control_has_a_name_and_what_can_be_typed_or_chosen_a_description(
    qtbot: QtBot, windows: list[WizardWindow], step: Step, name: str
) -> None:
    page = open_at(qtbot, windows, STATES[name]("getthereferral"), step)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QComboBox):
            continue
        if isinstance(widget, QLineEdit | QCheckBox | QRadioButton):
            assert widget.accessibleName() or widget.property("text"), widget
            assert widget.accessibleDescription(), widget.accessibleName()
        elif isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget.text(), widget


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_pages_draw_in_every_theme(qtbot: QtBot, windows: list[WizardWindow], theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    page = open_at(qtbot, windows, filled("getthereferral"), Step.SERVER)
    light = page.grab().toImage()
    apply_theme(app, "dark" if theme == "dark" else "high-contrast")
    other = page.grab().toImage()
    assert other.size() == light.size()
    assert other.pixelColor(2, 2) != light.pixelColor(2, 2)
