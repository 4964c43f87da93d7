"""Practice: every situation can be picked, the bar names the task, and a new one starts without a new program."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_delivery import LONG_MS
from tests.gui.test_pages_fit import assert_nothing_cut
from wizard.flow.closing import would_lose
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui import dialogs_practice
from wizard.gui.dialogs_practice import PracticeDialog
from wizard.gui.page_set import make_pages
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.practice_rounds import PracticeRounds
from wizard.gui.practice_task import task_words
from wizard.gui.session import Session
from wizard.gui.widgets.choice_card import ChoiceCard
from wizard.gui.window import WizardWindow
from wizard.practice.scenario import PRACTICE_PASSWORD, Family, Scenario
from wizard.practice.scenarios import SCENARIOS, scenario_by_id

pytestmark = OFFSCREEN_SAYS


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the practice key of tests out of this computer's own folders."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def dialog(qtbot: QtBot) -> PracticeDialog:
    made = PracticeDialog("healthy")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def rounds(qtbot: QtBot) -> Iterator[PracticeRounds]:
    made = PracticeRounds("healthy", window_of)
    made.window.show()
    yield made
    made.window.close_without_question()
    made.close()


def window_of(session: Session) -> WizardWindow:
    return WizardWindow(session, make_pages(session))


def items(dialog: PracticeDialog) -> list[QListWidgetItem]:
    return [dialog.list.item(row) for row in range(dialog.list.count())]


def ids(dialog: PracticeDialog) -> list[str]:
    return [item.data(Qt.ItemDataRole.UserRole) for item in items(dialog) if item.data(Qt.ItemDataRole.UserRole)]


def bar_of(window: WizardWindow) -> PracticeBar:
    bar = window.findChild(PracticeBar)
    assert isinstance(bar, PracticeBar)
    return bar


def scenario(scenario_id: str) -> Scenario:
    found = scenario_by_id(scenario_id)
    assert found is not None
    return found


def test_every_situation_stands_in_its_group(dialog: PracticeDialog) -> None:
    assert sorted(ids(dialog)) == sorted(one.id for one in SCENARIOS)
    headings = [item.text() for item in items(dialog) if not item.data(Qt.ItemDataRole.UserRole)]
    assert headings == [family.heading for family in Family]
    group = ""
    for item in items(dialog):
        found = scenario_by_id(item.data(Qt.ItemDataRole.UserRole) or "")
        if found is None:
            group = item.text()
            assert not item.flags() & Qt.ItemFlag.ItemIsSelectable
        else:
            assert found.family.heading == group


def test_the_present_situation_is_selected(dialog: PracticeDialog) -> None:
    chosen = dialog.chosen()
    assert chosen is not None
    assert chosen.id == "healthy"
    assert "(now)" in dialog.list.currentItem().text()
    assert dialog.task.text() == task_words(chosen)


def test_words_narrow_the_list(dialog: PracticeDialog) -> None:
    type_text(dialog.words.edit, "self signed")
    shown = [item for item in items(dialog) if not item.isHidden() and item.data(Qt.ItemDataRole.UserRole)]
    assert [item.data(Qt.ItemDataRole.UserRole) for item in shown] == ["certificate_self_signed"]
    chosen = dialog.chosen()
    assert chosen is not None
    assert chosen.id == "certificate_self_signed"
    type_text(dialog.words.edit, " zebra")
    assert dialog.chosen() is None
    assert not dialog.start_button.isEnabled()
    dialog.start()
    assert dialog.isVisible()


def test_the_words_to_find_have_the_focus_and_down_goes_to_the_list(qtbot: QtBot, dialog: PracticeDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    assert dialog.focusWidget() is dialog.words.edit
    type_text(dialog.words.edit, "greyl")
    chosen = dialog.chosen()
    assert chosen is not None
    assert "greyl" in f"{chosen.id}{chosen.title}".casefold()
    press(dialog.words.edit, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    assert dialog.chosen() is chosen
    with qtbot.waitSignal(dialog.situation_chosen) as started:
        press(dialog.list, Qt.Key.Key_Return)
    assert started.args == [chosen.id]


def test_letters_typed_in_the_list_are_searched_for(qtbot: QtBot, dialog: PracticeDialog) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.list.setFocus()
    press(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    for letter in "greyl":
        focus = dialog.focusWidget()
        assert focus is not None
        type_text(focus, letter)
    assert dialog.words.text() == "greyl"
    assert dialog.words.edit.hasFocus()
    shown = [item for item in items(dialog) if not item.isHidden() and item.data(Qt.ItemDataRole.UserRole)]
    assert shown
    assert len(shown) < 5


def test_enter_starts_what_is_selected(qtbot: QtBot, dialog: PracticeDialog) -> None:
    type_text(dialog.words.edit, "wrong_port")
    with qtbot.waitSignal(dialog.situation_chosen) as chosen:
        press(dialog.words.edit, Qt.Key.Key_Return)
    assert chosen.args == ["wrong_port"]
    assert not dialog.isVisible()


def test_what_this_computer_cannot_run_says_why(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs_practice, "why_not_here", lambda one: "No IPv6." if one.id == "healthy" else None)
    dialog = PracticeDialog("healthy")
    qtbot.addWidget(dialog)
    dialog.show()
    assert "(not on this computer)" in dialog.list.currentItem().text()
    assert dialog.reason.text() == "No IPv6."
    assert not dialog.start_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.situation_chosen):
        press(dialog.list, Qt.Key.Key_Return)
        dialog.start()


def test_nothing_of_the_dialog_is_cut(qtbot: QtBot, dialog: PracticeDialog) -> None:
    for scenario_id in ("healthy", "fail2ban", "wrong_port"):
        dialog.words.show_text(scenario_id)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: assert_nothing_cut(dialog))


@pytest.mark.parametrize("one", SCENARIOS, ids=lambda one: one.id)
def test_the_task_names_everything_that_is_typed(one: Scenario) -> None:
    words = task_words(one)
    assert one.address in words
    assert (one.password in words) is one.signs_in
    assert one.host is None or one.host in words
    assert one.port is None or f"port {one.port}" in words
    assert one.username == one.address or not one.signs_in or one.username in words
    assert one.app_password is None or one.app_password in words
    assert ("test message" in words) is one.send_test_message
    assert len(words) < 260


def test_a_fault_that_is_typed_stands_in_the_task() -> None:
    assert "port 2525 with STARTTLS" in task_words(scenario("wrong_port"))
    assert "mial.northwind.example" in task_words(scenario("host_not_found"))
    assert "without sign-in" in task_words(scenario("auth_required"))


def test_the_bar_says_that_nothing_leaves_and_names_the_task(qtbot: QtBot, rounds: PracticeRounds) -> None:
    rounds.open()
    bar = bar_of(rounds.window)
    qtbot.waitUntil(lambda: PRACTICE_PASSWORD in bar.text(), timeout=LONG_MS)
    assert bar.text().startswith("Nothing leaves this computer. Everything works.")
    assert bar.text().endswith(task_words(scenario("healthy")))
    assert "Choose" not in bar.text()
    assert bar.accessibleName().startswith("Practice: Nothing leaves this computer.")


def test_another_situation_starts_in_a_fresh_window(qtbot: QtBot, rounds: PracticeRounds) -> None:
    rounds.open()
    first = rounds.window
    first.resize(1000, 700)
    qtbot.waitUntil(lambda: first.session.bridge is not None, timeout=LONG_MS)
    first.session.apply(type_into(first.session.state, "from_name", "Somebody"))
    click(bar_of(first).change_link)
    (dialog,) = first.findChildren(PracticeDialog)
    type_text(dialog.words.edit, "wrong_port")
    dialog.start()
    second = rounds.window
    assert second is not first
    assert not first.isVisible()
    assert second.isVisible()
    assert second.geometry() == first.geometry()
    assert second.session.state.draft.from_name == ""
    assert second.current_step() is Step.PLATFORM
    qtbot.waitUntil(lambda: "port 2525" in bar_of(second).text(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: second.session.bridge is not None, timeout=LONG_MS)


def test_a_round_that_is_left_at_once_starts_nothing_later(qtbot: QtBot, rounds: PracticeRounds) -> None:
    first = rounds.window.session
    rounds.open()
    rounds.change("wrong_port")
    qtbot.waitUntil(lambda: rounds.window.session.bridge is not None, timeout=LONG_MS)
    assert first.bridge is None
    assert first.offers == ()


def platform_page(window: WizardWindow) -> PlatformPage:
    page = window.step_page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    return page


def offered_card(qtbot: QtBot, window: WizardWindow) -> ChoiceCard:
    page = platform_page(window)
    qtbot.waitUntil(lambda: bool(page.offered), timeout=LONG_MS)
    (card,) = page.offered.values()
    return card


def test_the_practice_platform_is_chosen_and_the_bar_asks_for_none(qtbot: QtBot, rounds: PracticeRounds) -> None:
    with qtbot.waitActive(rounds.window):
        rounds.window.activateWindow()
    platform_page(rounds.window).choices["getthereferral"].setFocus()
    rounds.open()
    card = offered_card(qtbot, rounds.window)
    qtbot.waitUntil(card.isChecked)
    assert card.hasFocus()
    assert rounds.session.state.connection is not None
    assert "Choose" not in bar_of(rounds.window).text()
    assert not would_lose(rounds.session.state)
    rounds.change("wrong_port")
    qtbot.waitUntil(offered_card(qtbot, rounds.window).isChecked)


def test_the_focus_goes_to_the_chosen_platform_while_another_window_is_in_front(
    qtbot: QtBot, rounds: PracticeRounds
) -> None:
    platform_page(rounds.window).choices["getthereferral"].setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    rounds.open()
    card = offered_card(qtbot, rounds.window)
    qtbot.waitUntil(card.isChecked)
    assert rounds.window.focusWidget() is card


def test_whoever_chose_is_left_with_it(qtbot: QtBot, rounds: PracticeRounds) -> None:
    platform_page(rounds.window).choices["referral-factory"].click()
    rounds.open()
    assert not offered_card(qtbot, rounds.window).isChecked()
    assert rounds.session.state.platform.id == "referral-factory"


def test_whoever_went_on_is_left_with_the_platform(qtbot: QtBot, rounds: PracticeRounds) -> None:
    rounds.window.show_step(Step.SENDER)
    rounds.open()
    assert not offered_card(qtbot, rounds.window).isChecked()


def test_a_chosen_platform_is_kept_where_the_situation_asks_for_none(qtbot: QtBot, rounds: PracticeRounds) -> None:
    rounds.open()
    qtbot.waitUntil(offered_card(qtbot, rounds.window).isChecked)
    platform_page(rounds.window).choices["referral-factory"].click()
    rounds.change("wrong_port")
    assert not offered_card(qtbot, rounds.window).isChecked()
    assert rounds.session.state.platform.id == "referral-factory"
    rounds.change("private_address")
    bar = bar_of(rounds.window)
    qtbot.waitUntil(lambda: rounds.session.state.platform.id == "getthereferral", timeout=LONG_MS)
    offered_card(qtbot, rounds.window)
    assert rounds.session.state.platform.id == "getthereferral"
    assert "Choose" not in bar.text()
    rounds.change("refused")
    assert rounds.session.state.platform.id == "referral-factory"


def test_the_bar_asks_for_the_platform_of_the_situation_once_another_is_chosen(
    qtbot: QtBot, rounds: PracticeRounds
) -> None:
    rounds.change("private_address")
    bar = bar_of(rounds.window)
    qtbot.waitUntil(lambda: PRACTICE_PASSWORD in bar.text(), timeout=LONG_MS)
    platform_page(rounds.window).choices["referral-factory"].click()
    assert "\nChoose GetTheReferral. Type" in bar.text()
    platform_page(rounds.window).choices["getthereferral"].click()
    assert "Choose" not in bar.text()


def test_the_servers_of_every_round_end(qtbot: QtBot) -> None:
    made = PracticeRounds("healthy", window_of)
    made.window.show()
    made.open()
    made.change("wrong_port")
    made.change("refused")
    made.window.close_without_question()
    made.close()
    names = {thread.name for thread in threading.enumerate()}
    assert not {name for name in names if "practice" in name}, names
