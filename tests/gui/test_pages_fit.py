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
from tests.gui.scripted_lookups import ScriptedPorts, ScriptedSearches, found, nothing, port
from wizard.engine.control_hosts import with_control_hosts
from wizard.facts.candidate import Trust
from wizard.facts.check import CheckState
from wizard.facts.connection import TcpResult
from wizard.facts.network_view import NetworkView
from wizard.flow.found_settings import take_found
from wizard.flow.sending_service import choose_service
from wizard.flow.sending_volume import type_volume
from wizard.flow.steps import Step
from wizard.flow.typing_rules import submit_step, type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.bridge_worker import Emit
from wizard.gui.page_set import make_pages
from wizard.gui.pages.server import ServerPage
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


def unconfirmed(platform_id: str) -> WizardState:
    state = WizardState(platform(platform_id), SettingsDraft(from_name="Northwind Referrals"))
    search = found(provider=None, trust=Trust.CONFIRM)
    long = replace(search.candidates[0], registrable_domain="a-hosting-company-with-a-long-name.example.net")
    search = replace(search, candidates=(long,))
    return submit_step(take_found(type_into(state, "from_address", ADDRESS), ADDRESS, search), Step.SERVER)


def unusable(platform_id: str) -> WizardState:
    state = WizardState(platform(platform_id), SettingsDraft(from_name="Northwind Referrals"))
    state = take_found(type_into(state, "from_address", "anna@outlook.com"), "anna@outlook.com", found("outlook.com"))
    return choose_service(state, "outlook-com")


def too_many(platform_id: str) -> WizardState:
    return type_volume(filled(platform_id), "500000")


def microsoft(platform_id: str) -> WizardState:
    return choose_service(filled(platform_id), "microsoft-365")


def amazon(platform_id: str) -> WizardState:
    return choose_service(filled(platform_id), "ses", "eu-central-1")


STATES = {
    "filled": filled,
    "unknown": unknown,
    "wrong": wrong,
    "relay": relay,
    "unconfirmed": unconfirmed,
    "unusable": unusable,
    "too many": too_many,
    "microsoft": microsoft,
    "amazon": amazon,
}
CASES = [(step, name, pid) for step in FIELD_STEPS for name in STATES for pid in PLATFORMS]


@pytest.fixture
def windows() -> Iterator[list[WizardWindow]]:
    """Close what a test opened."""
    made: list[WizardWindow] = []
    yield made
    for window in made:
        window.close_without_question()
        window.session.shut_down()


def open_at(
    qtbot: QtBot, windows: list[WizardWindow], state: WizardState, step: Step, *, practising: bool = True
) -> StepPage:
    session = Session(replace(state, furthest=Step.FINISH), practising=practising)
    window = WizardWindow(session, make_pages(session))
    windows.append(window)
    if practising:
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


@pytest.mark.parametrize("name", STATES)
def test_the_server_page_fits_with_every_answer_of_the_network(
    qtbot: QtBot, windows: list[WizardWindow], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Three ports, the control host, the provider's card and its dates: all of it at once, without the practice bar."""
    ports = ScriptedPorts(ports=(port(587), port(465), port(25, TcpResult.TIMED_OUT)))
    monkeypatch.setattr(bridge_jobs, "observing_ports", ports)
    monkeypatch.setattr(bridge_jobs, "finding", ScriptedSearches({"northwind.example": found()}))
    monkeypatch.setattr(bridge_jobs, "looking_up", lambda *_arguments: _nothing)
    page = open_at(qtbot, windows, STATES[name]("getthereferral"), Step.SERVER, practising=False)
    windows[-1].session.connect_network(with_control_hosts(NetworkView()))
    assert isinstance(page, ServerPage)
    qtbot.waitUntil(lambda: page.confirm.isVisible() or page.reach.row(25).state is CheckState.WARNING)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: assert_nothing_cut(page))


async def _nothing(_emit: Emit) -> object:
    return None


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
@pytest.mark.parametrize("name", ["filled", "relay", "unconfirmed", "unusable", "amazon"])
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
