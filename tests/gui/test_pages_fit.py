"""Every page of fields fits at 1024 x 700, cuts nothing, names everything, and has each mnemonic once.

In every language that the program speaks so do the pages that have the most to say, in a window of 960 x 660; they are
drawn with the fonts of tests/fonts, which are wide, in processes of their own.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
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
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.made_sessions import made_draft, made_state, platform
from tests.gui.screenshots.shots import LEAST, Shot
from tests.gui.screenshots.studio_work import take
from tests.gui.scripted_lookups import ScriptedPorts, ScriptedSearches, found, nothing, port
from tests.words.pseudo import speaking_pseudo
from wizard.catalogue.causes import load_causes
from wizard.diagnosis.finding import EnterPassword, Severity, TryAgain
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
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.server import ServerPage
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.theme import apply_theme
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.mnemonic import mnemonic_at, without_mnemonic
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow
from wizard.settings.draft import SettingsDraft
from wizard.words.languages import LANGUAGES

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


def open_at(
    qtbot: QtBot, sessions: list[Session], state: WizardState, step: Step, *, practising: bool = True
) -> WizardWindow:
    session = Session(replace(state, furthest=Step.FINISH), practising=practising)
    sessions.append(session)
    window = WizardWindow(session, make_pages(session))
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
    return window


@pytest.mark.parametrize(("step", "name", "platform_id"), CASES)
def test_no_page_of_fields_scrolls_or_cuts(
    qtbot: QtBot, sessions: list[Session], step: Step, name: str, platform_id: str
) -> None:
    window = open_at(qtbot, sessions, STATES[name](platform_id), step)
    page = window.step_page(step)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: assert_nothing_cut(page))


@pytest.mark.parametrize("name", STATES)
def test_the_server_page_fits_with_every_answer_of_the_network(
    qtbot: QtBot, sessions: list[Session], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Three ports, the control host, the provider's card and its dates: all of it at once, without the practice bar."""
    ports = ScriptedPorts(ports=(port(587), port(465), port(25, TcpResult.TIMED_OUT)))
    monkeypatch.setattr(bridge_jobs, "observing_ports", ports)
    monkeypatch.setattr(bridge_jobs, "finding", ScriptedSearches({"northwind.example": found()}))
    monkeypatch.setattr(bridge_jobs, "looking_up", lambda *_arguments: _nothing)
    window = open_at(qtbot, sessions, STATES[name]("getthereferral"), Step.SERVER, practising=False)
    page = window.step_page(Step.SERVER)
    sessions[-1].connect_network(with_control_hosts(NetworkView()))
    assert isinstance(page, ServerPage)
    qtbot.waitUntil(lambda: page.confirm.isVisible() or page.reach.row(25).state is CheckState.WARNING)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: assert_nothing_cut(page))


async def _nothing(_emit: Emit) -> object:
    return None


@pytest.mark.parametrize("step", FIELD_STEPS)
def test_at_double_size_everything_is_reachable(qtbot: QtBot, sessions: list[Session], step: Step) -> None:
    """Twice the text in the same window: the page scrolls, and still no text is cut (rule 4)."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual = app.font()
    large = QFont(usual)
    large.setPixelSize(28)
    app.setFont(large)
    apply_theme(app, "light")
    try:
        window = open_at(qtbot, sessions, filled("getthereferral"), step)
        page = window.step_page(step)
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
def test_each_mnemonic_of_a_page_is_there_once(qtbot: QtBot, sessions: list[Session], step: Step, name: str) -> None:
    window = open_at(qtbot, sessions, STATES[name]("getthereferral"), step)
    page = window.step_page(step)
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
    if isinstance(widget, PlainLabel):
        return widget.text() if widget.led_to is not None else ""
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("step", FIELD_STEPS)
@pytest.mark.parametrize("name", STATES)
def test_every_control_has_a_name_and_what_can_be_typed_or_chosen_a_description(
    qtbot: QtBot, sessions: list[Session], step: Step, name: str
) -> None:
    window = open_at(qtbot, sessions, STATES[name]("getthereferral"), step)
    page = window.step_page(step)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QComboBox):
            continue
        if isinstance(widget, QLineEdit | QCheckBox | QRadioButton):
            assert widget.accessibleName() or widget.property("text"), widget
            assert widget.accessibleDescription(), widget.accessibleName()
        elif isinstance(widget, QAbstractButton):
            assert widget.accessibleName() or widget.text(), widget


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_pages_draw_in_every_theme(qtbot: QtBot, sessions: list[Session], theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = open_at(qtbot, sessions, filled("getthereferral"), Step.SERVER)
    page = window.step_page(Step.SERVER)
    light = page.grab().toImage()
    apply_theme(app, "dark" if theme == "dark" else "high-contrast")
    other = page.grab().toImage()
    assert other.size() == light.size()
    assert other.pixelColor(2, 2) != light.pixelColor(2, 2)


FULL = (
    "platform/connected",
    "platform/draft-offered",
    "platform/practice",
    "sender/error",
    "sender/nothing-found",
    "sender/too-many",
    "sign-in/error",
    "sign-in/locked-keyring",
    "sign-in/other-user",
    "server/amazon",
    "server/microsoft",
    "server/port-refused",
    "server/unusable",
    "checks/failed-practice",
    "checks/missing",
    "checks/several",
    "finish/active",
    "finish/answer-explained",
    "finish/guide-referral-factory",
    "finish/practice",
    "finish/save-missing",
    "finish/two-sides",
)
"""The scenes of the pages with the most on them."""


@pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig keeps the fonts of the machine out")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", [language.tag for language in LANGUAGES])
def test_the_fullest_pages_neither_scroll_nor_cut_in_any_language(language: str) -> None:
    """In the smallest window: what fits there fits at 1024 x 700."""
    assert [str(one) for one in take([Shot(scene, language, size=LEAST) for scene in FULL])] == []


LONG_CAUSES = (
    "account.smtp_auth_disabled_tenant",
    "account.security_policy_block",
    "login.oauth_token_invalid",
    "login.wrong_password",
    "network.server_firewall",
    "tls.tls_intercepted",
)


@pytest.mark.parametrize("size", [(1024, 700), (960, 660)])
@pytest.mark.parametrize("code", LONG_CAUSES)
def test_headline_reason_and_first_remedy_are_seen_at_once_in_words_of_any_length(
    qtbot: QtBot, sessions: list[Session], code: str, size: tuple[int, int]
) -> None:
    """In the pseudo-language a problem may scroll; what happened, why, and what to press first is in view."""
    with speaking_pseudo():
        providers = (None, *load_causes()[code].provider_words)
        for provider in providers:
            remedies = (EnterPassword("app-password"), TryAgain(None))
            result = diagnosis(refused_sign_in(), finding(code, Severity.ERROR, remedies), provider=provider)
            window = open_at(qtbot, sessions, made_state(result), Step.CHECKS, practising=False)
            page = window.step_page(Step.CHECKS)
            assert isinstance(page, ChecksPage)
            window.resize(*size)
            assert page.problem is not None
            qtbot.waitUntil(partial(assert_in_view, page, page.problem))
            window.close_without_question()


def assert_in_view(page: StepPage, card: ProblemCard) -> None:
    said = card.accessibleDescription()  # the reason, and after it the steps
    why = next(one for one in card.findChildren(PlainLabel) if one.text() and said.startswith(one.text()))
    view = page.scroller.viewport()
    for widget in (card.title_label, why, card.first_control()):
        assert widget is not None
        assert widget.isVisible()
        assert view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))
