"""The program's own dialogs: plain text, nothing cut, the safe answer under Enter and Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press
from wizard.gui.plain_dialog import PlainDialog

pytestmark = OFFSCREEN_SAYS


def shown(qtbot: QtBot, text: str) -> PlainDialog:
    dialog = PlainDialog("A question", text)
    dialog.add_button("&No", accepts=False)
    dialog.add_button("&Yes", accepts=True, primary=True)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


@pytest.mark.parametrize("words", [1, 40, 200])
def test_a_long_text_is_shown_whole(qtbot: QtBot, words: int) -> None:
    dialog = shown(qtbot, "several words " * words)
    label = dialog.text_label
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert dialog.minimumHeight() >= label.height()


def test_markup_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "<b>bold</b>")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_enter_is_the_primary_button_and_escape_the_way_out(qtbot: QtBot) -> None:
    first, second = shown(qtbot, "Text"), shown(qtbot, "Text")
    press(first, Qt.Key.Key_Return)
    press(second, Qt.Key.Key_Escape)
    assert (first.result(), second.result()) == (PlainDialog.DialogCode.Accepted, PlainDialog.DialogCode.Rejected)


def test_a_press_answers(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "Text")
    no = dialog.add_button("Never", accepts=False)
    qtbot.waitUntil(no.isVisible)
    click(no)
    assert dialog.result() == PlainDialog.DialogCode.Rejected
