"""Help stands in the window: from F1, the question mark and every problem; it blocks nothing and Escape closes it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_sessions import made_state
from wizard.catalogue.causes import load_causes
from wizard.catalogue.help_pages import HelpList, help_for, help_languages, help_names
from wizard.diagnosis.finding import Finding, Severity
from wizard.facts.check import CheckState
from wizard.flow.steps import Step
from wizard.gui.dialogs_keys import KeysDialog
from wizard.gui.help_panel import HelpPanel, continue_help, open_help
from wizard.gui.help_text import HelpText
from wizard.gui.help_topics import RELATED, all_topics
from wizard.gui.language import speak
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.help_button import HelpButton
from wizard.gui.widgets.help_topic import HELP_BUTTON, topic_of
from wizard.gui.widgets.status_icon import state_name
from wizard.gui.widgets.wrapped_link import WrappedLink
from wizard.gui.window import WizardWindow
from wizard.words.languages import ENGLISH, language_for
from wizard.words.resource_files import read_resource
from wizard.words.translation import use_language

pytestmark = OFFSCREEN_SAYS
POPUPS_SAY = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
NARROW, WIDE, TINY = (1024, 700), (1400, 800), (560, 400)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(made_state())
    yield made
    made.shut_down()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> WizardWindow:
    made = WizardWindow(session, make_pages(session))
    qtbot.addWidget(made, before_close_func=lambda _window: made.close_without_question())
    made.resize(*NARROW)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def panel_of(window: QWidget) -> HelpPanel:
    found = window.findChild(HelpPanel)
    assert isinstance(found, HelpPanel)
    return found


def links_of(panel: HelpPanel) -> list[WrappedLink]:
    return [link for link in panel.also.findChildren(WrappedLink) if link.isVisible()]


def focus_on(qtbot: QtBot, widget: QWidget) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


# From where it opens.


@pytest.mark.parametrize("step", list(Step))
def test_the_question_mark_of_every_page_opens_its_help(window: WizardWindow, step: Step) -> None:
    window.show_step(step)
    button = window.step_page(step).help_button
    assert button.isVisible()
    assert min(button.width(), button.height()) >= 24
    assert button.accessibleName() == "Help"
    click(button)
    panel = panel_of(window)
    assert panel.isVisible()
    assert panel.topic == step.name.lower().replace("_", "-")
    assert panel.text.headings()[0] == (1, help_for(panel.topic).title)


def test_f1_opens_the_help_of_the_page(qtbot: QtBot, window: WizardWindow) -> None:
    window.show_step(Step.SENDER)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(HelpPanel) is not None)
    assert panel_of(window).topic == "sender"


def test_f1_opens_the_help_of_the_control_that_has_its_own(qtbot: QtBot, window: WizardWindow) -> None:
    focus_on(qtbot, window.rail.explain_link)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(HelpPanel) is not None)
    assert panel_of(window).topic == "explain"


def test_the_menu_opens_help_and_says_its_key(window: WizardWindow) -> None:
    entry = next(action for action in window.menu.actions() if action.text().startswith("&Help"))
    assert entry.text().endswith("\tF1")
    entry.trigger()
    assert panel_of(window).topic == "platform"


@pytest.mark.parametrize("code", [code for code in load_causes() if code.endswith(("wrong_password", "expired"))])
def test_a_problem_leads_to_the_help_of_its_kind(qtbot: QtBot, code: str) -> None:
    card = ProblemCard(Finding(code, Severity.ERROR, ()), None)
    qtbot.addWidget(card)
    assert card.help_link is not None
    assert card.help_link.text() == "About this problem"
    card.show()
    card.help_link.click()
    assert panel_of(card).topic == f"cause-{code.partition('.')[0]}"
    assert topic_of(card.details_link) == panel_of(card).topic
    assert card.first_control() is not card.help_link


def test_a_dialog_shows_help_in_itself(qtbot: QtBot, session: Session) -> None:
    dialog = KeysDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    button = dialog.findChild(HelpButton)
    assert isinstance(button, HelpButton)
    button.click()
    assert panel_of(dialog).topic == "keys"
    assert dialog.rect().contains(panel_of(dialog).geometry())


# How it closes.


def test_escape_closes_it_and_gives_the_focus_back(qtbot: QtBot, window: WizardWindow) -> None:
    window.show_step(Step.SENDER)
    field = window.step_page(Step.SENDER).findChild(QWidget, HELP_BUTTON)
    assert field is not None
    focus_on(qtbot, field)
    QTest.keyClick(field, Qt.Key.Key_F1)
    qtbot.waitUntil(panel_of(window).text.hasFocus)
    QTest.keyClick(panel_of(window).text, Qt.Key.Key_Escape)
    assert panel_of(window).isHidden()
    assert field.hasFocus()
    assert window.isVisible()


def test_the_focus_goes_back_without_a_stop_on_the_way(
    qtbot: QtBot, window: WizardWindow, qapp: QApplication
) -> None:
    begun = window.focusWidget()
    window.open_help()
    panel = window.findChildren(HelpPanel)[0]
    qtbot.waitUntil(lambda: panel.isAncestorOf(window.focusWidget()))
    went: list[QWidget] = []
    qapp.focusChanged.connect(lambda _old, now: went.append(now))
    panel.close_help()
    assert went == [begun]


def test_escape_outside_of_it_closes_it_and_not_the_window(qtbot: QtBot, window: WizardWindow) -> None:
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    button = window.step_page(Step.PLATFORM).help_button
    focus_on(qtbot, button)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert window.isVisible()


def test_enter_in_it_presses_no_button_of_the_page(window: WizardWindow) -> None:
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    QTest.keyClick(panel.text, Qt.Key.Key_Return)
    assert window.current_step() is Step.PLATFORM
    assert panel.topic == "platform"


def test_enter_follows_the_link_that_has_the_focus(qtbot: QtBot, window: WizardWindow) -> None:
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    link = links_of(panel)[0]
    focus_on(qtbot, link)
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert panel.topic == RELATED["platform"][0]
    assert window.current_step() is Step.PLATFORM


# Where it stands.


@pytest.mark.parametrize("size", [NARROW, (960, 660), (683, 360)])
@pytest.mark.parametrize("step", list(Step))
def test_in_a_narrow_window_it_takes_the_place_of_the_rail_and_covers_nothing(
    qtbot: QtBot, window: WizardWindow, size: tuple[int, int], step: Step
) -> None:
    window.resize(*size)
    window.show_step(step)
    page = window.step_page(step)
    panel = open_help(page, "platform")
    page_starts = partial(page.mapTo, window, page.rect().topLeft())
    qtbot.waitUntil(lambda: page_starts().x() == panel.width())
    assert panel.x() == 0
    assert panel.place.beside
    assert panel.width() >= 290
    assert not window.rail.isVisible()
    assert page_starts().x() + page.width() == window.width()
    if size != (683, 360):
        assert page.scroller.horizontalScrollBar().maximum() == 0
    assert (panel.y(), panel.height()) == (0, window.height())
    panel.close_help()
    assert window.rail.isVisible()
    qtbot.waitUntil(lambda: page_starts().x() == window.rail.width())


def test_a_page_of_the_usual_window_keeps_all_its_room_beside_it(qtbot: QtBot, window: WizardWindow) -> None:
    page = window.step_page(Step.PLATFORM)
    open_help(page, "platform")
    qtbot.waitUntil(lambda: page.width() == 728)


def test_a_tiny_window_shows_either_help_or_the_page_and_leaves_the_buttons(
    qtbot: QtBot, window: WizardWindow
) -> None:
    window.setMinimumSize(1, 1)
    window.resize(*TINY)
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    qtbot.waitUntil(lambda: panel.geometry().bottom() < window.rect().bottom())
    forward = window.button(WizardWindow.WizardButton.NextButton)
    assert not panel.place.beside
    assert panel.geometry().bottom() < forward.mapTo(window, forward.rect().topLeft()).y()
    assert panel.geometry().left() > window.rail.geometry().right()


def test_the_bar_of_practice_stays_above_it(qtbot: QtBot) -> None:
    session = Session(made_state(), practising=True)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.resize(*NARROW)
    window.show()
    bar = window.findChild(PracticeBar)
    assert isinstance(bar, PracticeBar)
    panel = open_help(window.step_page(Step.PLATFORM), "practice")
    qtbot.waitUntil(lambda: panel.y() == bar.height() and bar.width() == window.width())
    session.shut_down()


@POPUPS_SAY
def test_the_menu_opens_by_its_key_also_while_the_rail_is_away(qtbot: QtBot, window: WizardWindow) -> None:
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    opened: list[int] = []
    window.menu.aboutToShow.connect(lambda: opened.append(1))
    qtbot.waitUntil(panel.text.hasFocus)
    QTest.keyClick(panel.text, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: bool(opened))
    window.menu.hide()


def test_the_focus_goes_back_to_the_rail_that_comes_back(qtbot: QtBot, window: WizardWindow) -> None:
    focus_on(qtbot, window.rail.explain_link)
    QTest.keyClick(window.rail.explain_link, Qt.Key.Key_F1)
    qtbot.waitUntil(panel_of(window).text.hasFocus)
    QTest.keyClick(panel_of(window).text, Qt.Key.Key_Escape)
    assert window.rail.explain_link.hasFocus()


def test_tab_goes_round_help_and_page_and_help_stays(qtbot: QtBot, window: WizardWindow) -> None:
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    qtbot.waitUntil(panel.text.hasFocus)
    seen = set()
    for _turn in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(panel.isAncestorOf(focus))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert panel.isVisible()
    assert seen == {True, False}


def test_the_row_of_buttons_fits_beside_it(qtbot: QtBot, window: WizardWindow) -> None:
    window.resize(640, 400)
    window.show_step(Step.FINISH)
    open_help(window.step_page(Step.FINISH), "finish")
    QApplication.processEvents()
    buttons = [window.button(which) for which in WizardWindow.WizardButton]
    shown = [one for one in buttons if isinstance(one, Button) and one.isVisible()]
    assert len(shown) >= 3
    for one in shown:
        assert one.width() >= one.minimumSizeHint().width()
        assert one.mapTo(window, one.rect().topRight()).x() <= window.width()


def test_beside_the_page_of_a_wide_window_it_covers_nothing(qtbot: QtBot, window: WizardWindow) -> None:
    window.resize(*WIDE)
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    page = window.step_page(Step.PLATFORM)
    assert panel.place.beside
    qtbot.waitUntil(lambda: page.mapTo(window, page.rect().topRight()).x() < panel.geometry().left())
    panel.close_help()
    qtbot.waitUntil(lambda: page.mapTo(window, page.rect().topRight()).x() == window.rect().right())


def test_it_follows_the_size_of_the_window(qtbot: QtBot, window: WizardWindow) -> None:
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    window.resize(*WIDE)
    qtbot.waitUntil(lambda: window.rail.isVisible() and panel.geometry().right() == WIDE[0] - 1)
    window.resize(*NARROW)
    qtbot.waitUntil(lambda: not window.rail.isVisible() and panel.geometry().left() == 0)


def test_it_stands_at_the_other_sides_of_a_mirrored_window(qtbot: QtBot, session: Session) -> None:
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(*NARROW)
    window.show()
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    assert panel.geometry().right() == window.rect().right()
    assert panel.property("mirrored") == "false"
    window.resize(*WIDE)
    qtbot.waitUntil(lambda: panel.geometry().left() == 0)
    assert panel.property("mirrored") == "true"


def test_it_goes_away_rather_than_hide_what_has_the_focus(qtbot: QtBot, window: WizardWindow) -> None:
    window.setMinimumSize(1, 1)
    window.resize(*TINY)
    window.show_step(Step.SIGN_IN)
    page = window.step_page(Step.SIGN_IN)
    panel = open_help(page, "sign-in")
    focus_on(qtbot, window.rail.explain_link)
    assert panel.isVisible()
    assert panel.place.covers(page.help_button)
    focus_on(qtbot, page.help_button)
    assert panel.isHidden()


def test_the_next_page_brings_its_own_help(window: WizardWindow) -> None:
    window.resize(*WIDE)
    panel = open_help(window.step_page(Step.PLATFORM), "platform")
    window.show_step(Step.SENDER)
    assert panel.isVisible()
    assert panel.topic == "sender"
    panel.follow("keys")
    window.show_step(Step.SERVER)
    assert panel.topic == "keys"


def test_another_window_in_its_place_shows_the_same(qtbot: QtBot, session: Session, window: WizardWindow) -> None:
    open_help(window, "cause-tls")
    other = WizardWindow(session, make_pages(session))
    qtbot.addWidget(other, before_close_func=lambda _window: other.close_without_question())
    other.show()
    continue_help(other, window)
    assert panel_of(other).topic == "cause-tls"


# From topic to topic.


def test_every_topic_is_in_the_list_and_leads_to_others_that_exist() -> None:
    assert set(all_topics()) == set(help_names("en")) == set(RELATED)
    for topic, others in RELATED.items():
        assert 1 <= len(others) <= 3
        assert topic not in others
        assert set(others) <= set(RELATED)


def test_links_lead_on_and_back_returns(window: WizardWindow) -> None:
    panel = open_help(window, "server")
    assert panel.back_link.isHidden()
    first = links_of(panel)[0]
    assert first.accessibleName() == help_for(RELATED["server"][0]).title
    click(first)
    assert panel.topic == RELATED["server"][0]
    assert panel.text.hasFocus()
    click(panel.all_link)
    listed = [link.accessibleName() for link in panel.list.findChildren(WrappedLink)]
    assert listed == [help_for(topic).title for topic in all_topics()]
    click(panel.back_link)
    click(panel.back_link)
    assert panel.topic == "server"
    assert panel.back_link.isHidden()


def test_tab_goes_through_text_and_links(qtbot: QtBot, window: WizardWindow) -> None:
    panel = open_help(window, "server")
    qtbot.waitUntil(panel.text.hasFocus)
    focus: QWidget = panel.text
    for link in links_of(panel):
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert link.hasFocus()
        focus = link


@pytest.mark.parametrize("language", help_languages())
def test_links_are_never_cut(qtbot: QtBot, session: Session, language: str) -> None:
    use_language(language_for((language,)))
    try:
        window = WizardWindow(session, make_pages(session))
        qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
        window.resize(*NARROW)
        window.show()
        panel = open_help(window, "server")
        panel.follow("")
        QApplication.processEvents()
        for link in panel.list.findChildren(WrappedLink):
            assert link.height() >= max(24, link.heightForWidth(link.width()))
            assert panel.rect().contains(link.mapTo(panel, link.rect().topRight()).x(), 40)
    finally:
        use_language(ENGLISH)


# The text.


@pytest.mark.parametrize("language", help_languages())
def test_the_help_about_checks_explains_every_mark_that_stays(qapp: QApplication, language: str) -> None:
    speak(qapp, language_for((language,)))
    try:
        text = read_resource("help", language, "checks.md").decode()
        for state in set(CheckState) - {CheckState.WAITING, CheckState.RUNNING}:
            assert re.search(rf"^- {state_name(state)}\s?:", text, re.MULTILINE), state
    finally:
        speak(qapp, ENGLISH)


@pytest.mark.parametrize("topic", help_names("en"))
def test_the_text_is_the_page_and_has_its_headings_and_lists(qtbot: QtBot, topic: str) -> None:
    page, text = help_for(topic), HelpText()
    qtbot.addWidget(text)
    text.show_page(page)
    words = [page.title, *itertools.chain(*(b.items if isinstance(b, HelpList) else (b.text,) for b in page.blocks))]
    assert text.toPlainText().split("\n") == words
    assert text.headings()[0] == (1, page.title)
    assert text.accessibleName() == page.title
    assert _lists_in(text) == sum(isinstance(block, HelpList) for block in page.blocks)


def _lists_in(text: HelpText) -> int:
    count, block = 0, text.document().begin()
    while block.isValid():
        count += block.textList() is not None and block.textList().itemNumber(block) == 0
        block = block.next()
    return count


def test_h_goes_from_heading_to_heading(qtbot: QtBot) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    text.show_page(help_for("server"))
    names = [name for _level, name in text.headings()]
    for name in names[1:]:
        QTest.keyClick(text, Qt.Key.Key_H)
        assert text.textCursor().selectedText() == name
    QTest.keyClick(text, Qt.Key.Key_H)
    assert text.textCursor().selectedText() == names[-1]
    QTest.keyClick(text, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert text.textCursor().selectedText() == names[-2]


def test_nothing_can_be_typed_or_dropped_into_it(qtbot: QtBot) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    text.show_page(help_for("server"))
    before = text.toPlainText()
    QTest.keyClicks(text, "hello")
    assert text.toPlainText() == before
    assert text.isReadOnly()
    assert not text.acceptRichText()


def test_a_page_in_arabic_is_read_from_the_right(qtbot: QtBot) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    text.show_page(help_for("server", "ar"))
    assert text.document().begin().blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    text.show_page(help_for("server", "en"))
    assert text.document().begin().blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight
