"""What somebody types into a box on a shared screen is read by nobody else, and explained as it was typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, press, type_text
from tests.gui.made_sessions import made_state
from wizard.gui.shared_screen import BULLET, protect, share_screen
from wizard.gui.widgets.paste_box import PasteBox

pytestmark = OFFSCREEN_SAYS
TYPED = "535 5.7.8 authentication failed for referrals@northwind.example at mail.northwind.example today"
SEEN = "535 5.7.8 authentication failed for r...s@n...d.example at mail.n...d.example today"


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[PasteBox]:
    share_screen(True)
    protect(made_state)
    both = QWidget()
    qtbot.addWidget(both)
    column = QVBoxLayout(both)
    made = PasteBox()
    column.addWidget(made)
    column.addWidget(QLineEdit())
    with qtbot.waitActive(both):
        both.show()
        both.activateWindow()
    made.setFocus()
    yield made
    share_screen(False)
    protect(None)


def test_at_no_key_can_anybody_read_whose_mail_it_is(box: PasteBox) -> None:
    for at, letter in enumerate(TYPED):
        type_text(box, letter)
        seen = box.toPlainText()
        assert "referrals" not in seen
        assert "northwind" not in seen
        assert "@n" not in seen.replace("r...s@n...d.example", "")
        assert box.whole_text() == TYPED[: at + 1]
    type_text(box, " ")
    assert box.toPlainText() == f"{SEEN} "
    assert box.whole_text() == f"{TYPED} "
    assert not box.isReadOnly()


def test_the_word_that_is_typed_is_dots_until_it_ends(box: PasteBox) -> None:
    type_text(box, "535 aut")
    assert box.toPlainText() == f"535 {BULLET * 3}"
    press(box, Qt.Key.Key_Backspace)
    assert box.whole_text() == "535 au"
    press(box, Qt.Key.Key_Return)
    assert box.toPlainText() == "535 au\n"
    type_text(box, "ll")
    assert box.whole_text() == "535 au\nll"


def test_a_word_that_is_left_is_shown_and_one_that_is_changed_is_dots_again(box: PasteBox) -> None:
    type_text(box, "faled no")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    assert box.toPlainText() == "faled no"
    box.moveCursor(QTextCursor.MoveOperation.Right)
    box.moveCursor(QTextCursor.MoveOperation.Right)
    type_text(box, "i")
    assert box.toPlainText() == f"fa{BULLET}led no"
    assert box.whole_text() == "failed no"
    box.moveCursor(QTextCursor.MoveOperation.End)
    assert box.toPlainText() == "failed no"


def test_leaving_the_box_masks_the_last_word_and_it_can_be_gone_on_with(box: PasteBox) -> None:
    type_text(box, "from referrals@northwind.example")
    press(box, Qt.Key.Key_Tab)
    assert not box.hasFocus()
    assert box.toPlainText() == "from r...s@n...d.example"
    assert box.whole_text() == "from referrals@northwind.example"
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.End)
    type_text(box, " no")
    assert box.whole_text() == "from referrals@northwind.example no"


def test_a_name_in_two_words_is_masked_at_the_latest_when_the_box_is_left(box: PasteBox) -> None:
    type_text(box, "Northwind Referrals may not send")
    press(box, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert "orthwind" not in box.toPlainText()
    assert box.whole_text() == "Northwind Referrals may not send"


def test_a_masked_word_that_is_edited_is_what_is_seen(box: PasteBox) -> None:
    type_text(box, "referrals@northwind.example ")
    press(box, Qt.Key.Key_Backspace)
    press(box, Qt.Key.Key_Backspace)
    assert box.whole_text() == box.toPlainText() == "r...s@n...d.exampl"


def test_undoing_brings_back_no_letter(box: PasteBox) -> None:
    type_text(box, "referrals@northwind.example ")
    for _times in range(3):
        QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == "r...s@n...d.example "
    assert box.whole_text() == "referrals@northwind.example "


def test_an_input_method_and_letters_outside_the_basic_plane(box: PasteBox) -> None:
    making = QInputMethodEvent("referrals@northwind", [])
    QApplication.sendEvent(box, making)
    assert box.toPlainText() == ""
    made = QInputMethodEvent()
    made.setCommitString("\U0001f600 h\u00e9 referrals@northwind.example x")
    QApplication.sendEvent(box, made)
    assert box.toPlainText() == f"\U0001f600 h\u00e9 r...s@n...d.example {BULLET}"
    assert box.whole_text() == "\U0001f600 h\u00e9 referrals@northwind.example x"


def test_commands_are_no_letters_and_pasted_words_stay(box: PasteBox) -> None:
    box.paste_over("550 no ")
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == "550 no "
    box.moveCursor(QTextCursor.MoveOperation.End)
    type_text(box, "ab")
    box.paste_over("cd ")
    assert box.whole_text() == "550 no abcd "
    assert box.toPlainText() == "550 no abcd "


def test_on_a_screen_of_ones_own_letters_are_letters(qtbot: QtBot) -> None:
    made = PasteBox()
    qtbot.addWidget(made)
    made.show()
    type_text(made, TYPED)
    assert made.toPlainText() == made.whole_text() == TYPED
