"""Nothing that a server says can change what a window says (threats 6 and 7): every text of every widget is plain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QErrorMessage,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QWidget,
    QWizardPage,
)
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_draft, platform
from wizard.facts.check import CheckId, CheckState
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.session import Session
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow
from wizard.practice.lab import PracticeLab
from wizard.practice.mail_behaviour import MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_PASSWORD, Scenario

pytestmark = OFFSCREEN_SAYS

BIDI = "\u202e\u2066\u200f"
HOSTILE = f"<img src=file:///etc/hostname><b>bold</b><a href='https://evil.example'>x</a> {BIDI}\x1b[31mred"
LONG = "\n".join(f"535-5.7.8 {'x' * 400}" for _ in range(250)) + "\n535 5.7.8 end"
MOST_SHOWN = 1_200
"""No label shows more of a server's words than this."""

CASES = {
    "greeting": {ReplyTo.CONNECT: f"554 5.7.1 {HOSTILE}"},
    "ehlo": {ReplyTo.EHLO: f"550 5.7.1 {HOSTILE}"},
    "starttls": {ReplyTo.STARTTLS: f"454 4.7.0 {HOSTILE}"},
    "sign-in": {ReplyTo.AUTH: f"535 5.7.8 {HOSTILE}"},
    "sender": {ReplyTo.MAIL: f"550 5.7.1 {HOSTILE}"},
    "recipient": {ReplyTo.RCPT: f"550 5.1.1 {HOSTILE}"},
    "hundred kilobytes": {ReplyTo.AUTH: LONG},
    "one endless line": {ReplyTo.AUTH: "535 5.7.8 " + "y" * 100_000},
}


def _scenario(replies: dict[ReplyTo, str]) -> Scenario:
    return Scenario("hostile", "Hostile", "Says what it should not", None, behaviour=MailBehaviour(replies=replies))


def _checked(qtbot: QtBot, lab: PracticeLab, sessions: list[Session]) -> WizardWindow:
    state = WizardState(platform("getthereferral"), made_draft(PRACTICE_PASSWORD))
    session = Session(replace(state, step=Step.SIGN_IN, furthest=Step.SIGN_IN), practising=True)
    sessions.append(session)
    session.connect_network(lab.network)
    checks = ChecksPage(session)
    pages: dict[Step, StepPage] = {step: StepPage() for step in Step}
    pages[Step.CHECKS], pages[Step.FINISH] = checks, FinishPage(session)
    window = WizardWindow(session, pages)
    qtbot.addWidget(window)
    window.show()
    window.show_step(Step.CHECKS)
    qtbot.waitUntil(lambda: session.state.diagnosis is not None, timeout=30_000)
    return window


def _all(window: QWidget) -> Iterable[QWidget]:
    return (window, *window.findChildren(QWidget))


def _texts(window: QWidget) -> Iterable[str]:
    for widget in _all(window):
        yield widget.windowTitle()
        yield widget.toolTip()
        yield widget.statusTip()
        yield widget.whatsThis()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()


def _assert_plain(window: QWidget) -> None:
    for widget in _all(window):
        assert not isinstance(widget, QTextEdit | QMessageBox | QErrorMessage), widget
        if isinstance(widget, QLabel) and widget.text():  # QWizard keeps empty labels of its own
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
        if isinstance(widget, QWizardPage):
            assert (widget.title(), widget.subTitle()) == ("", "")
        assert "<" not in widget.toolTip() + widget.whatsThis() + widget.statusTip()
    for text in _texts(window):
        assert not set(text) & set(BIDI + "\x1b\0"), repr(text)
        assert len(text) <= MOST_SHOWN, len(text)


@pytest.mark.parametrize("replies", CASES.values(), ids=CASES.keys())
def test_hostile_words_stay_words(qtbot: QtBot, sessions: list[Session], replies: dict[ReplyTo, str]) -> None:
    with PracticeLab(_scenario(replies)) as lab:
        window = _checked(qtbot, lab, sessions)
        diagnosis = sessions[0].state.diagnosis
        assert diagnosis is not None
        assert CheckState.FAILED in diagnosis.states.values()
        _assert_plain(window)
        window.show_step(Step.FINISH)
        page = window.step_page(Step.FINISH)
        assert isinstance(page, FinishPage)
        for part in FinishPart:
            page.show_part(part)
            _assert_plain(window)


def test_the_words_are_shown_and_not_swallowed(qtbot: QtBot, sessions: list[Session]) -> None:
    with PracticeLab(_scenario(CASES["sign-in"])) as lab:
        window = _checked(qtbot, lab, sessions)
        shown = "\n".join(_texts(window))
    assert "<img src=file:///etc/hostname>" in shown
    assert "\\u202e" in shown
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.list.row(CheckId.AUTH) is not None


def test_a_link_in_a_servers_words_is_no_link(qtbot: QtBot, sessions: list[Session]) -> None:
    words = "535 5.7.8 Visit https://evil.example/login or https://knowledgebase.getthereferral.com.evil.example/"
    with PracticeLab(_scenario({ReplyTo.AUTH: words})) as lab:
        window = _checked(qtbot, lab, sessions)
        links = [button.text() for button in window.findChildren(QAbstractButton) if "evil" in button.text()]
    assert links == []


def test_details_of_a_hostile_run_hold_no_control_character(qtbot: QtBot, sessions: list[Session]) -> None:
    with PracticeLab(_scenario(CASES["sign-in"])) as lab:
        details = _checked(qtbot, lab, sessions).step_page(Step.CHECKS).details_text()
    assert details is not None
    assert not set(details) & set(BIDI + "\x1b\0")
    assert PRACTICE_PASSWORD not in details


def test_no_rich_text_is_made_anywhere_in_the_window_code() -> None:
    root = Path(__file__).parents[2] / "wizard" / "gui"
    forbidden = ("RichText", "setHtml", "QTextBrowser", "QMessageBox(", "setSubTitle(", "AutoText", "QErrorMessage")
    found = [
        f"{path.name}: {word}"
        for path in root.rglob("*.py")
        for word in forbidden
        if word in path.read_text(encoding="utf-8").replace("setAcceptRichText(False)", "")
    ]
    assert found == []
