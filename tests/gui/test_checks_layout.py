"""The page Checks fits: no cause makes it scroll at 1024 x 700, no text is cut, nothing lies outside its parent."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import made_state
from wizard.catalogue.causes import load_causes
from wizard.diagnosis.finding import ChangeSettings, Diagnosis, EnterPassword, Severity, TryAgain
from wizard.facts.check import CheckId
from wizard.flow.steps import Step
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_answer import Answer
from wizard.gui.session import Session
from wizard.gui.tokens import FOOT_HEIGHT, PAGE_MARGIN, RAIL_WIDTH
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

WIDTH = 1024 - RAIL_WIDTH - 2 * PAGE_MARGIN
HEADING, LIST, EDGES, PRACTICE_BAR = 84, 100, 28 + 16 + 16, 43
ROOM = 700 - FOOT_HEIGHT - HEADING - LIST - EDGES - PRACTICE_BAR
QUOTE = ("535 5.7.8 Error: authentication failed: the server adds a sentence of ordinary length to its refusal",)

CARDS = [(code, provider) for code, cause in load_causes().items() for provider in (None, *cause.provider_words)]


@pytest.mark.parametrize(("code", "provider"), CARDS)
def test_the_card_of_every_cause_leaves_room_for_the_list(qtbot: QtBot, code: str, provider: str | None) -> None:
    one = finding(code, Severity.ERROR, (EnterPassword("app-password"), TryAgain(None)), quote=QUOTE)
    card = ProblemCard(one, provider)
    qtbot.addWidget(card)
    layout = card.layout()
    assert layout is not None
    assert layout.heightForWidth(WIDTH) <= ROOM


STATES = {
    "problem": diagnosis(refused_sign_in(), finding(), provider="google-workspace"),
    "remedy": diagnosis(
        refused_sign_in(),
        finding(
            "settings.starttls_not_offered",
            remedies=(ChangeSettings(port=465, security=TransportSecurity.IMPLICIT_TLS), TryAgain(None)),
        ),
        finding("sender.sender_not_allowed", Severity.WARNING, ()),
    ),
    "fine": diagnosis(good_outcomes()),
    "warning": diagnosis(good_outcomes(), finding("sender.null_mx", Severity.WARNING, ())),
}


def _window(qtbot: QtBot, result: Diagnosis | None, platform_id: str = "getthereferral") -> WizardWindow:
    session = Session(made_state(result, platform_id))
    pages: dict[Step, StepPage] = {step: StepPage() for step in Step}
    pages[Step.CHECKS], pages[Step.FINISH] = ChecksPage(session), FinishPage(session)
    window = WizardWindow(session, pages)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    return window


def _assert_nothing_cut(page: QWidget) -> None:
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
        if isinstance(widget, QAbstractButton):
            assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
            assert widget.height() >= 20, widget.text()
        parent = widget.parentWidget()
        if isinstance(widget, QLabel | QAbstractButton) and parent is not None:
            assert widget.geometry().right() <= parent.width(), widget.accessibleName()


def _mnemonics(window: QWidget) -> list[str]:
    texts = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()]
    texts += [
        label.text()
        for label in window.findChildren(PlainLabel)
        if label.isVisible() and isinstance(label.led_to, QWidget)
    ]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]


@pytest.mark.parametrize("result", STATES.values(), ids=STATES.keys())
def test_mnemonics_are_unique_on_each_page(qtbot: QtBot, result: Diagnosis) -> None:
    window = _window(qtbot, result)
    window.show_step(Step.CHECKS)
    letters = _mnemonics(window)
    assert len(letters) == len(set(letters)) >= 3
    window.show_step(Step.FINISH)
    page = window.step_page(Step.FINISH)
    assert isinstance(page, FinishPage)
    page.answer.choose(Answer.MESSAGE)
    for part in FinishPart:
        page.show_part(part)
        letters = _mnemonics(window)
        assert len(letters) == len(set(letters)) >= 3


@pytest.mark.parametrize("result", STATES.values(), ids=STATES.keys())
def test_the_page_checks_neither_scrolls_nor_cuts(qtbot: QtBot, result: Diagnosis) -> None:
    window = _window(qtbot, result)
    window.show_step(Step.CHECKS)
    page = window.step_page(Step.CHECKS)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    _assert_nothing_cut(page)


@pytest.mark.parametrize("platform_id", ["getthereferral", "referral-factory", "other"])
@pytest.mark.parametrize("part", list(FinishPart))
def test_the_page_finish_neither_scrolls_nor_cuts(qtbot: QtBot, platform_id: str, part: FinishPart) -> None:
    window = _window(qtbot, STATES["fine"], platform_id)
    window.show_step(Step.FINISH)
    page = window.step_page(Step.FINISH)
    assert isinstance(page, FinishPage)
    page.show_part(part)
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)
    _assert_nothing_cut(page)


def test_what_was_seen_begins_at_one_edge_however_long_a_name_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {CheckId.TCP: "Firewall der Gegenstelle", CheckId.AUTH: "Anmeldung mit einem Namen und einem Passwort"}
    monkeypatch.setattr("wizard.gui.pages.checks_list._label", lambda group: names.get(group, "Server"))
    window = _window(qtbot, STATES["fine"])
    window.show_step(Step.CHECKS)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    rows = (*page.list.rows(), page.list.platform_row)
    qtbot.waitUntil(lambda: len({row.detail_row.x() for row in rows}) == 1)
    assert max(row.label_width() for row in rows) > 200
    _assert_nothing_cut(page)
