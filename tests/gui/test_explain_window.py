"""The window "Explain an error message": reachable everywhere, same words as the findings, bounded and plain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import connected, made_draft, made_state
from tests.gui.test_pages_fit import assert_nothing_cut, marked_text
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Certainty, Explanation
from wizard.facts.network_view import NetworkView
from wizard.flow.steps import Step
from wizard.gui.dialogs_explain import ExplainDialog
from wizard.gui.explain_answer import ExplanationCard
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.theme import apply_theme
from wizard.gui.widgets.alternatives import AlternativesList
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.mnemonic import mnemonic_at, without_mnemonic
from wizard.gui.widgets.paste_box import MOST_READ
from wizard.gui.window import WizardWindow
from wizard.report.explanation_words import readable_parts
from wizard.report.finding_words import words_for
from wizard.report.text_report import render_explanation
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

SURE = "534-5.7.9 Application-specific password required.\n534 5.7.9 https://support.google.com/mail/?p=x"
PROBABLE = "Connection timed out connecting to mail.northwind.example:587"
UNKNOWN = "All 14 widgets were painted blue"
WRONG_SIDE = "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1129)"
HOSTILE = "550 5.1.8 <img src=file:///etc/hostname><b>no</b> \u202e\u2066\x1b[31mred\0 https://evil.example/x"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    made = Session(made_state(None), practising=True)
    yield made
    made.shut_down()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> ExplainDialog:
    made = ExplainDialog(connected(session))
    qtbot.addWidget(made)
    made.show()
    return made


def explained(qtbot: QtBot, dialog: ExplainDialog, text: str) -> list[str]:
    """Paste a text, wait for its explanation, and give every text of the answer."""
    dialog.paste.take(text)
    before = dialog.card
    dialog.explain_now()
    qtbot.waitUntil(lambda: dialog.card is not None and dialog.card is not before, timeout=10_000)
    return shown(dialog.answer)


def offered(dialog: ExplainDialog) -> Button | None:
    """Give the button of the remedy, where there is one."""
    return dialog.card.remedy_button if dialog.card is not None else None


def shown(widget: QWidget) -> list[str]:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return labels + [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]


def test_a_known_message_has_the_words_of_the_finding(qtbot: QtBot, dialog: ExplainDialog) -> None:
    told = explained(qtbot, dialog, SURE)
    words = words_for("login.app_password_required", {}, "gmail")
    assert words.title in told
    assert words.why in told
    assert "login.app_password_required" in told
    assert not dialog.findChildren(AlternativesList)


def test_a_probable_cause_says_so_and_how_others_are_told_apart(qtbot: QtBot, dialog: ExplainDialog) -> None:
    told = explained(qtbot, dialog, PROBABLE)
    assert dialog.explanation is not None
    assert told[0].startswith("Probably: ")
    (others,) = dialog.findChildren(AlternativesList)
    wanted = [words_for(code, dialog.explanation.params, None).title for code in dialog.explanation.alternatives]
    assert list(others.titles) == wanted
    places = [told.index(title) for title in wanted]
    assert places == sorted(places)
    assert any(text.startswith("What speaks for it: ") for text in told)


def test_an_unknown_text_is_said_to_be_unknown(qtbot: QtBot, dialog: ExplainDialog) -> None:
    told = explained(qtbot, dialog, UNKNOWN)
    assert dialog.explanation is not None
    assert dialog.explanation.cause is None
    assert "This message is not known here" in told


def test_an_unknown_text_shows_what_could_be_read(qtbot: QtBot) -> None:
    read = Explanation(None, Certainty.UNKNOWN, (), {}, None, "rcpt", 450, "4.2.1")
    card = ExplanationCard(read, None)
    qtbot.addWidget(card)
    card.show()
    told = shown(card)
    for part in readable_parts(read):
        assert part in told
    assert any("450" in part for part in told)
    assert any("4.2.1" in part for part in told)


def test_what_a_person_knows_besides_counts(qtbot: QtBot, dialog: ExplainDialog) -> None:
    dialog.stage.set_value("auth")
    dialog.security.set_value(TransportSecurity.STARTTLS)
    dialog.provider.set_value("gmail")
    type_text(dialog.port.edit, "587")
    assert dialog.context() == ExplainContext("auth", 587, TransportSecurity.STARTTLS, "gmail")
    told = explained(qtbot, dialog, "timed out")
    assert explain("timed out", dialog.context()) == dialog.explanation
    assert told


def test_a_port_that_is_none_is_said_and_not_used(qtbot: QtBot, dialog: ExplainDialog) -> None:
    type_text(dialog.port.edit, "70000")
    assert dialog.port.hint_text()
    assert dialog.context().port is None


def test_typing_is_enough(qtbot: QtBot, dialog: ExplainDialog) -> None:
    type_text(dialog.paste, "535 5.7.8 Error: authentication failed")
    qtbot.waitUntil(lambda: dialog.card is not None, timeout=10_000)
    dialog.start_over()
    assert (dialog.card, dialog.explanation) == (None, None)
    assert dialog.waits.isVisible()
    assert not dialog.copy_button.isEnabled()


def test_the_result_is_copied_without_the_pasted_text(qtbot: QtBot, dialog: ExplainDialog) -> None:
    explained(qtbot, dialog, f"{SURE}\nAUTH PLAIN c2VjcmV0LXNlY3JldA==")
    click(dialog.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert dialog.explanation is not None
    assert copied == render_explanation(dialog.explanation)
    assert "c2VjcmV0" not in copied


@pytest.mark.parametrize("text", [HOSTILE, HOSTILE * 30_000, "9" * MOST_READ], ids=["short", "long", "digits"])
def test_hostile_text_stays_plain_and_bounded(qtbot: QtBot, dialog: ExplainDialog, text: str) -> None:
    explained(qtbot, dialog, text)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
        assert len(label.text()) < 1200
        assert not set(label.text()) & set("\u202e\u2066\x1b\0")
    assert len(dialog.paste.toPlainText()) <= 20_000
    assert not set(dialog.paste.toPlainText()) & set("\u202e\u2066\x1b\0")
    assert not any("evil" in button.text() for button in dialog.findChildren(QPushButton))


def test_before_the_network_stands_the_text_waits(qtbot: QtBot, session: Session) -> None:
    dialog = ExplainDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.paste.take(SURE)
    dialog.explain_now()
    assert dialog.card is None
    session.connect_network(NetworkView())
    qtbot.waitUntil(lambda: dialog.card is not None, timeout=10_000)


def test_a_newer_text_wins(qtbot: QtBot, dialog: ExplainDialog) -> None:
    dialog.paste.take(PROBABLE)
    dialog.explain_now()
    explained(qtbot, dialog, SURE)
    QTest.qWait(50)
    assert dialog.explanation is not None
    assert dialog.explanation.cause == "login.app_password_required"


def test_a_remedy_is_offered_where_the_settings_have_the_fault(
    qtbot: QtBot, dialog: ExplainDialog, session: Session
) -> None:
    explained(qtbot, dialog, WRONG_SIDE)
    assert offered(dialog) is None
    wrong = replace(made_draft(), security=TransportSecurity.IMPLICIT_TLS)
    session.apply(replace(session.state, draft=wrong))
    button = offered(dialog)
    assert button is not None
    assert button.text() == "Use port 587 with STARTTLS"
    with qtbot.waitSignal(dialog.step_wanted) as wanted:
        button.click()
    assert wanted.args == [Step.SERVER]
    assert session.state.draft.security is TransportSecurity.STARTTLS
    assert offered(dialog) is None


def test_escape_closes_and_enter_in_the_port_does_not(qtbot: QtBot, dialog: ExplainDialog) -> None:
    press(dialog.port.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("text", [SURE, PROBABLE, UNKNOWN])
@pytest.mark.parametrize("large", [False, True])
def test_nothing_is_cut(qtbot: QtBot, session: Session, text: str, large: bool) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual = app.font()
    if large:
        big = QFont(usual)
        big.setPixelSize(24)
        app.setFont(big)
        apply_theme(app, "light")
    try:
        dialog = ExplainDialog(connected(session))
        qtbot.addWidget(dialog)
        dialog.show()
        explained(qtbot, dialog, text)
        qtbot.waitUntil(lambda: assert_nothing_cut(dialog))
    finally:
        app.setFont(usual)
        apply_theme(app, "light")


def test_each_mnemonic_is_there_once(dialog: ExplainDialog) -> None:
    marked = [marked_text(widget) for widget in dialog.findChildren(QWidget)]
    places = [(text, mnemonic_at(text)) for text in marked]
    letters = [without_mnemonic(text)[at].casefold() for text, at in places if at is not None]
    assert len(set(letters)) == len(letters) >= 6, marked


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> WizardWindow:
    made = WizardWindow(connected(session), make_pages(session))
    qtbot.addWidget(made, before_close_func=lambda _window: made.close_without_question())
    made.show()
    return made


@pytest.mark.parametrize("step", list(Step))
def test_every_page_leads_there(qtbot: QtBot, window: WizardWindow, step: Step) -> None:
    window.show_step(step)
    places = {window.rail.explain_link.mapTo(window, window.rail.explain_link.rect().topLeft()).toTuple()}
    assert window.rail.explain_link.isVisible()
    click(window.rail.explain_link)
    (opened,) = window.findChildren(ExplainDialog)
    assert opened.isVisible()
    assert not opened.isModal()
    assert len(places) == 1


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_its_key_opens_it_and_it_is_there_once(qtbot: QtBot, window: WizardWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.findChildren(ExplainDialog)) == 1)
    (first,) = window.findChildren(ExplainDialog)
    window.open_explain()
    assert window.findChildren(ExplainDialog) == [first]
    first.reject()
    window.open_explain()
    qtbot.waitUntil(lambda: [one for one in window.findChildren(ExplainDialog) if one.isVisible()] != [])


def test_a_remedy_of_the_password_leads_to_its_page(qtbot: QtBot, window: WizardWindow) -> None:
    window.open_explain()
    (dialog,) = window.findChildren(ExplainDialog)
    explained(qtbot, dialog, "535 5.7.8 Error: authentication failed: wrong password")
    assert dialog.card is not None
    assert dialog.card.remedy_button is not None
    dialog.card.remedy_button.click()
    assert window.current_step() is Step.SIGN_IN


@pytest.mark.parametrize("pixels", [14, 28])
def test_the_way_there_is_not_cut_in_the_rail(qtbot: QtBot, session: Session, pixels: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual = app.font()
    large = QFont(usual)
    large.setPixelSize(pixels)
    app.setFont(large)
    apply_theme(app, "light")
    try:
        window = WizardWindow(connected(session), make_pages(session))
        qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
        window.resize(1024, 700)
        window.show()
        qtbot.waitUntil(lambda: assert_nothing_cut(window.rail))
        link = window.rail.explain_link
        assert link.mapTo(window.rail, link.rect().bottomRight()).x() < window.rail.width()
    finally:
        app.setFont(usual)
        apply_theme(app, "light")
