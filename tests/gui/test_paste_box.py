"""A field for pasted text: plain, visible, bounded, whatever is pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, press, type_text
from wizard.gui.widgets.paste_box import MOST_READ, MOST_SHOWN, PasteBox, plain_lines

pytestmark = OFFSCREEN_SAYS

HOSTILE = "<img src=file:///etc/hostname> \u202e\u2066\u200b\x1b[31m535\x1b[0m 5.7.8\0\x07 no"


@pytest.fixture
def box(qtbot: QtBot) -> PasteBox:
    made = PasteBox()
    qtbot.addWidget(made)
    made.resize(600, 120)
    made.show()
    return made


def test_what_is_pasted_is_what_is_read(qtbot: QtBot, box: PasteBox) -> None:
    with qtbot.waitSignal(box.edited):
        box.paste_over("535-5.7.8 one\r\n535 5.7.8 two")
    assert box.whole_text() == "535-5.7.8 one\n535 5.7.8 two"
    assert box.left_out() == 0
    assert not box.isReadOnly()


def test_hostile_characters_are_seen_and_colours_go(box: PasteBox) -> None:
    box.paste_over(HOSTILE)
    shown = box.toPlainText()
    assert shown == "<img src=file:///etc/hostname> \\u202e\\u2066\\u200b535 5.7.8\\0\\x07 no"
    assert box.whole_text() == shown


def test_rich_text_is_pasted_as_its_words(box: PasteBox) -> None:
    data = QMimeData()
    data.setHtml("<b>535</b> <img src='file:///etc/hostname'>")
    data.setText("535")
    box.insertFromMimeData(data)
    assert box.toPlainText() == "535"


def test_a_picture_is_not_taken(box: PasteBox) -> None:
    data = QMimeData()
    data.setImageData(b"not text")
    assert not box.canInsertFromMimeData(data)
    data.setUrls([QUrl("file:///etc/hostname")])
    box.insertFromMimeData(data)
    assert "hostname" in box.toPlainText() or box.toPlainText() == ""


def test_a_character_of_the_menu_that_turns_text_around_is_seen(box: PasteBox) -> None:
    box.setFocus()
    type_text(box, "ab")
    box.textCursor().insertText("\u202e")
    assert box.toPlainText() == "ab\\u202e"
    assert box.textCursor().position() == len(box.toPlainText())


def test_the_tab_key_leaves_the_field(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    row = QVBoxLayout(both)
    box, following = PasteBox(), QLineEdit()
    row.addWidget(box)
    row.addWidget(following)
    both.show()
    box.setFocus()
    press(box, Qt.Key.Key_Tab)
    assert box.toPlainText() == ""
    assert both.focusWidget() is following


@pytest.mark.parametrize(
    "piece", ["x", "535 5.7.8 no\n", "\u202e", "\x1b[31m\0"], ids=["line", "lines", "bidi", "ansi"]
)
def test_a_megabyte_is_read_whole_and_shown_in_part(box: PasteBox, piece: str) -> None:
    text = (piece * MOST_READ)[: MOST_READ - 3] + "END"
    box.paste_over(text)
    assert box.whole_text() == text
    assert len(box.toPlainText()) <= 2 * MOST_SHOWN
    assert box.left_out() > 0
    assert box.isReadOnly()
    assert not box.shortened


def test_more_than_a_megabyte_is_cut_and_says_so(box: PasteBox) -> None:
    box.paste_over("y" * (MOST_READ + 5))
    assert len(box.whole_text()) == MOST_READ
    assert box.shortened


def test_a_long_text_is_replaced_by_the_next(box: PasteBox) -> None:
    box.paste_over("z" * 50_000)
    box.paste_over("535 no")
    assert box.whole_text() == "535 no"
    assert not box.isReadOnly()
    box.take("")
    assert box.whole_text() == ""


def test_pasting_goes_where_the_cursor_is(box: PasteBox) -> None:
    box.paste_over("one three")
    cursor = box.textCursor()
    cursor.setPosition(4, QTextCursor.MoveMode.MoveAnchor)
    box.setTextCursor(cursor)
    box.paste_over("two ")
    assert box.toPlainText() == "one two three"


def test_lines_end_in_one_way_only() -> None:
    assert plain_lines("a\r\nb\rc\nd\u2028e") == "a\nb\nc\nd\\u2028e"
