"""The language of the window: which one at start, and another one while it is open, with nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, type_text
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.made_sessions import PASSWORD, ScriptedRuns, connected, made_state, never_ends
from wizard.flow.steps import Step
from wizard.gui import bridge_jobs
from wizard.gui.language import language_at_start, speak
from wizard.gui.open_window import OpenWindow
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_answer import Answer
from wizard.gui.pages.finish_clipboard import form_clipboard
from wizard.gui.pages.sender import SenderPage
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.practice_rounds import PracticeRounds
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import remember_language, remembered_language
from wizard.settings.secret import Secret
from wizard.words.languages import ENGLISH, LANGUAGES, language_for
from wizard.words.translation import language_in_use, translate

pytestmark = OFFSCREEN_SAYS
POPUPS_SAY = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
GERMAN, ARABIC = language_for(("de",)), language_for(("ar",))


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep choices out of this computer's own settings, and end in English."""
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    before = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[OpenWindow]:
    made = OpenWindow(Session(made_state(None)), _window_of)
    made.window.show()
    yield made
    made.window.close_without_question()
    made.close()


def _window_of(session: Session) -> WizardWindow:
    return WizardWindow(session, make_pages(session))


def _choose(qtbot: QtBot, opened: OpenWindow, tag: str) -> WizardWindow:
    """Choose a language in the menu as a person does, and give the window that then is there."""
    before = opened.window
    next(action for action in _languages(before).actions() if action.data() == tag).trigger()
    qtbot.waitUntil(lambda: opened.window is not before)
    return opened.window


def _languages(window: WizardWindow) -> QMenu:
    tags = {language.tag for language in LANGUAGES}
    menus = window.menu.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()  # as Qt does before it shows one
    menus = [menu for menu in menus if {one.data() for one in menu.actions()} == tags]
    assert len(menus) == 1
    return menus[0]


# Which language.


def test_the_one_asked_for_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_WIZARD_LANGUAGE", "de")
    remember_language("fr")
    assert language_at_start("ar") is ARABIC
    assert language_at_start("xx") is ENGLISH


def test_else_the_one_chosen_last(qtbot: QtBot) -> None:
    remember_language("pt-BR")
    assert language_at_start(None).tag == "pt-BR"


@pytest.mark.parametrize(
    ("system", "expected"), [("de_AT.UTF-8", "de"), ("ar_EG.UTF-8", "ar"), ("nb_NO.UTF-8", "en"), ("C", "en")]
)
def test_else_the_system_s(tmp_path: Path, system: str, expected: str) -> None:
    code = "from wizard.gui.language import language_at_start as start; print(start(None).tag)"
    env = {**os.environ, "LC_ALL": system, "LANG": system, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONUTF8": "1"}
    env.pop("LANGUAGE", None)
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == expected, done.stderr


def test_the_variable_of_the_program_stands_for_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_WIZARD_LANGUAGE", "es")
    assert language_at_start(None).tag == "es"
    remember_language("fr")
    assert language_at_start(None).tag == "fr"


@pytest.mark.parametrize("tag", ["de", "ar"])
def test_a_window_opens_in_the_language_asked_for(tmp_path: Path, tag: str) -> None:
    code = (
        "from wizard.gui.app import WindowOptions, run_window; from wizard.words.translation import language_in_use;"
        f"print(run_window(WindowOptions(exit_after_paint=True, language={tag!r})), language_in_use().tag)"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["0", tag], done.stderr


def test_each_language_has_a_catalogue_for_qt(qapp: QApplication) -> None:
    for language in LANGUAGES:
        speak(qapp, language)
        assert language_in_use() is language
        mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert mirrored is language.right_to_left
        assert QLocale().language() == QLocale(language.tag).language()


def test_plural_forms_come_from_qt_s_catalogue(qapp: QApplication) -> None:
    speak(qapp, ENGLISH)
    said = [translate("gui", "Copied. It is cleared after %n second(s).", "", n) for n in (1, 30)]
    assert said == ["Copied. It is cleared after 1 second.", "Copied. It is cleared after 30 seconds."]


def test_qt_s_own_words_follow_where_they_are_installed(qapp: QApplication) -> None:
    speak(qapp, GERMAN)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(qapp, ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


# The menu.


def test_the_menu_names_each_language_in_itself(opened: OpenWindow) -> None:
    languages = _languages(opened.window)
    assert [action.text() for action in languages.actions()] == [language.name for language in LANGUAGES]
    assert [action.text() for action in languages.actions() if action.isChecked()] == ["English"]


@POPUPS_SAY
def test_keyboard_and_mnemonic_open_it(qtbot: QtBot, opened: OpenWindow) -> None:
    window = opened.window
    button = window.rail.menu_button
    assert button.text() == "M&enu"
    assert button.accessibleDescription()
    with qtbot.waitActive(window):
        window.activateWindow()
    for key, modifier in (
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier),
    ):
        QTest.keyClick(window, key, modifier)
        qtbot.waitUntil(window.menu.isVisible)
        window.menu.hide()


@POPUPS_SAY
def test_the_menu_opens_above_its_button(qtbot: QtBot, opened: OpenWindow) -> None:
    window = opened.window
    window.rail.menu_button.open_menu()
    top = window.rail.menu_button.mapToGlobal(window.rail.menu_button.rect().topLeft())
    assert window.menu.geometry().bottom() <= top.y() + 1
    window.menu.hide()


# Another language while the window is open.


def test_it_is_remembered_and_the_window_stays_where_it_was(qtbot: QtBot, opened: OpenWindow) -> None:
    opened.window.setGeometry(30, 40, 1100, 780)
    opened.window.show_step(Step.SERVER)
    opened.window.rail.menu_button.setFocus()
    window = _choose(qtbot, opened, "de")
    assert remembered_language() == "de"
    assert window.geometry().getRect() == (30, 40, 1100, 780)
    assert window.current_step() is Step.SERVER
    assert window.isVisible()
    assert window.rail.menu_button.hasFocus() or not window.isActiveWindow()


def test_the_present_language_changes_nothing(qtbot: QtBot, opened: OpenWindow) -> None:
    before = opened.window
    _languages(before).actions()[0].trigger()
    QApplication.processEvents()
    assert opened.window is before


def test_the_layout_turns_and_turns_back(qtbot: QtBot, opened: OpenWindow) -> None:
    mirrored = _choose(qtbot, opened, "ar")
    assert mirrored.rail.mapTo(mirrored, mirrored.rail.rect().topRight()).x() == mirrored.width() - 1
    turned = _choose(qtbot, opened, "en")
    assert turned.rail.mapTo(turned, turned.rail.rect().topLeft()).x() == 0


def test_what_was_typed_survives(qtbot: QtBot, opened: OpenWindow) -> None:
    session = opened.session
    opened.window.show_step(Step.SENDER)
    sender = opened.window.step_page(Step.SENDER)
    assert isinstance(sender, SenderPage)
    sender.field("from_name").edit.clear()
    type_text(sender.field("from_name").edit, "Half a na")
    draft = session.state.draft
    window = _choose(qtbot, opened, "de")
    again = window.step_page(Step.SENDER)
    assert isinstance(again, SenderPage)
    assert session.state.draft == draft
    assert again.field("from_name").text() == "Half a na"
    assert session.state.draft.password == Secret(PASSWORD)


def test_the_parts_of_the_last_page_survive(qtbot: QtBot, opened: OpenWindow) -> None:
    opened.window.show_step(Step.FINISH)
    page = opened.window.step_page(Step.FINISH)
    assert isinstance(page, FinishPage)
    page.show_part(FinishPart.ANSWER)
    page.answer.choose(Answer.MESSAGE)
    page.answer.box.take("535 5.7.8 authentication failed")
    page.answer.explain_button.click()
    window = _choose(qtbot, opened, "de")
    again = window.step_page(Step.FINISH)
    assert isinstance(again, FinishPage)
    assert again.parts.value() is FinishPart.ANSWER
    assert again.answer.box.whole_text() == "535 5.7.8 authentication failed"
    assert again.answer.result is not None


def test_a_run_goes_on_and_no_other_begins(qtbot: QtBot, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = ScriptedRuns(never_ends)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    connected(opened.session)
    opened.window.show_step(Step.CHECKS)
    window = _choose(qtbot, opened, "de")
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.run.running
    page.run.cancel()
    qtbot.waitUntil(lambda: not page.run.running)
    again = _choose(qtbot, opened, "en").step_page(Step.CHECKS)
    assert isinstance(again, ChecksPage)
    assert again.run.stopped
    assert len(runs.asked) == 1


def test_results_survive_and_are_not_repeated(
    qtbot: QtBot, opened: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(diagnosis(refused_sign_in(), finding("login.wrong_password")))
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    connected(opened.session)
    opened.window.show_step(Step.CHECKS)
    qtbot.waitUntil(lambda: opened.session.state.diagnosis is not None)
    page = _choose(qtbot, opened, "de").step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.problem is not None
    assert len(runs.asked) == 1


def test_a_typed_recipient_survives(qtbot: QtBot, opened: OpenWindow) -> None:
    page = opened.window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    page.test_card.edit.clear()
    type_text(page.test_card.edit, "anna@northwind.example")
    again = _choose(qtbot, opened, "de").step_page(Step.CHECKS)
    assert isinstance(again, ChecksPage)
    assert again.test_card.edit.text() == "anna@northwind.example"


def test_a_pasted_message_survives(qtbot: QtBot, opened: OpenWindow) -> None:
    connected(opened.session)
    opened.window.open_explain()
    first = opened.window.explain_dialog
    assert first is not None
    first.paste.take("535 5.7.8 authentication failed")
    first.stage.set_value("auth")
    first.port.edit.setText("587")
    again = _choose(qtbot, opened, "de").explain_dialog
    assert again is not None
    assert again.isVisible()
    assert again.paste.whole_text() == "535 5.7.8 authentication failed"
    assert (again.stage.value(), again.port.text()) == ("auth", "587")
    qtbot.waitUntil(lambda: again.explanation is not None)


def test_a_copied_password_is_cleared_in_time_all_the_same(qtbot: QtBot, opened: OpenWindow) -> None:
    page = opened.window.step_page(Step.FINISH)
    assert isinstance(page, FinishPage)
    page.clipboard.copy_password(Secret("a-password"))
    _choose(qtbot, opened, "de")
    QApplication.sendPostedEvents(None, 0)
    assert form_clipboard().holds_password()
    form_clipboard().clear()
    assert not form_clipboard().holds_password()


def test_the_window_before_is_gone(qtbot: QtBot, opened: OpenWindow) -> None:
    before = opened.window
    with qtbot.waitSignal(before.destroyed):
        _choose(qtbot, opened, "de")
    opened.session.apply(replace(opened.session.state, messages_per_day="7"))
    opened.session.go_to(Step.SENDER)
    assert opened.window.current_step() is Step.SENDER


def test_practice_goes_on(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    rounds = PracticeRounds("wrong_password", _window_of)
    rounds.window.show()
    rounds.open()
    try:
        qtbot.waitUntil(lambda: rounds.session.practice is not None, timeout=30_000)
        network = rounds.session.bridge.network if rounds.session.bridge is not None else None
        speak_then = _choose(qtbot, rounds, "de")
        bar = speak_then.findChild(PracticeBar)
        assert isinstance(bar, PracticeBar)
        assert rounds.session.practice is not None
        assert rounds.session.practice.address in bar.text()
        assert rounds.session.bridge is not None
        assert rounds.session.bridge.network is network
        # The other situations can still be chosen from the new window.
        rounds.window.situation_wanted.emit()
        assert any(type(child).__name__ == "PracticeDialog" for child in speak_then.children())
    finally:
        rounds.window.close_without_question()
        rounds.close()
