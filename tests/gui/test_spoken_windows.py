"""What a screen reader gets of windows: their sentences after the key, the focus after a menu, each sentence once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget, QWizardPage
from pytestqt.qtbot import QtBot

from tests.gui.hands import press
from tests.gui.test_spoken import Ears, ears
from wizard.gui import announce, key_first
from wizard.gui.announce import heading_to_say, say_aloud
from wizard.gui.pages.finish_delivery_cards import OutcomeCard
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.window_menu import MenuButton, WindowMenu

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support ", extend=True)
__all__ = ["ears"]


def question(qtbot: QtBot) -> PlainDialog:
    """Make a question with a button."""
    dialog = PlainDialog("Close?", "It is gone then.")
    qtbot.addWidget(dialog)
    dialog.add_button("Stay", accepts=False, primary=True)
    return dialog


def on_the_screen(dialog: PlainDialog) -> bool:
    """Tell whether the system shows it. The dialog is not asked: see test_tab_order.py."""
    return any(one.isVisible() and one.title() == dialog.windowTitle() for one in QGuiApplication.topLevelWindows())


def stood_there(dialog: PlainDialog) -> Callable[[], None]:
    """Note in the dialog whether it is on the screen already when this is called."""

    def look() -> None:
        dialog.setProperty("seen", on_the_screen(dialog))

    return look


@pytest.mark.usefixtures("ears")
def test_a_question_stands_there_once_the_key_was_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_first, "KEY_MS", 0)
    dialog = question(qtbot)
    QTimer.singleShot(0, dialog, stood_there(dialog))
    dialog.open()
    assert dialog.property("seen") is False
    assert on_the_screen(dialog)


def test_a_question_is_there_at_once_where_nobody_listens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtGui.QAccessible.isActive", lambda: False)
    dialog = question(qtbot)
    QTimer.singleShot(0, dialog, stood_there(dialog))
    dialog.open()
    assert dialog.property("seen") is None
    assert on_the_screen(dialog)


def menu_of(qtbot: QtBot) -> tuple[QWidget, MenuButton]:
    """Give a window with a field that has the focus, and the button of its menu."""
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    edit, button = QLineEdit(), MenuButton(WindowMenu(place))
    edit.setAccessibleName("From name")
    column.addWidget(edit)
    column.addWidget(button)
    place.show()
    qtbot.waitExposed(place)
    place.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return place, button


def test_a_menu_that_is_left_tells_where_the_focus_is(qtbot: QtBot, ears: Ears) -> None:
    _place, button = menu_of(qtbot)
    button.open_menu()
    press(button.menu_shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ears.of("focus") == ["From name"])


def test_what_was_chosen_in_a_menu_is_not_talked_over_by_the_window_below(qtbot: QtBot, ears: Ears) -> None:
    _place, button = menu_of(qtbot)
    wanted: list[str] = []
    button.menu_shown.forgetting_wanted.connect(lambda: wanted.append("forget"))
    button.open_menu()
    press(button.menu_shown, Qt.Key.Key_Down)
    press(button.menu_shown, Qt.Key.Key_Return)
    assert wanted == ["forget"]
    QTimer.singleShot(0, lambda: wanted.append("turn"))
    qtbot.waitUntil(lambda: wanted == ["forget", "turn"])
    assert ears.of("focus") == []
    button.open_menu()
    press(button.menu_shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ears.of("focus") == ["From name"])


@pytest.mark.parametrize(("reads", "said"), [(True, "Saved"), (False, "Saved: It works.")])
def test_a_lead_that_is_read_as_the_description_of_the_page_is_not_said_besides(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, reads: bool, said: str
) -> None:
    monkeypatch.setattr(announce, "READS_CHANGES", reads)
    place, page = QWidget(), QWizardPage()
    qtbot.addWidget(place)
    column, inner = QVBoxLayout(place), QVBoxLayout(page)
    inside, outside = QLineEdit(), QLineEdit()
    column.addWidget(page)
    column.addWidget(outside)
    inner.addWidget(inside)
    place.show()
    qtbot.waitExposed(place)
    inside.setFocus()
    assert heading_to_say(inside, "Saved", "It works.") == said
    outside.setFocus()
    assert heading_to_say(inside, "Saved", "It works.") == "Saved: It works."


def test_the_sentences_of_an_outcome_are_told_once(qtbot: QtBot) -> None:
    card = OutcomeCard("ok", "", ("Mail goes out from a@b.example.",))
    qtbot.addWidget(card)
    assert (card.accessibleName(), card.accessibleDescription()) == ("Mail goes out from a@b.example.", "")
    card.add_receipt("Signed by the platform", "62XY SPTH")
    assert card.accessibleDescription() == ""
    assert card.accessibleName() == "Mail goes out from a@b.example. Signed by the platform"
    assert "62XY-SPTH" in [label.accessibleName() for label in card.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Practice", "Practice: Nothing leaves."),
        ("Go on?", "Go on? Nothing leaves."),
        ("\u0645\u0639\u061f", "\u0645\u0639\u061f Nothing leaves."),
        ("It is done.", "It is done. Nothing leaves."),
    ],
)
def test_no_colon_stands_behind_a_sentence(qtbot: QtBot, ears: Ears, name: str, said: str) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.setAccessibleName(name)
    place.setAccessibleDescription("Nothing leaves.")
    say_aloud(place)
    qtbot.waitUntil(lambda: ears.of("said") == [said])
