"""The label: plain, wrapped anywhere, as high as its lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.fonts import TextStyle, line_height, text_font
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.mnemonic import mnemonic_at, show_mnemonics, without_mnemonic

pytestmark = OFFSCREEN_SAYS

MARKUP = "<b>bold</b> <img src=file:///etc/hostname>"
STYLES: tuple[TextStyle, ...] = ("title", "lead", "body", "muted", "small", "strong", "mono")


@pytest.mark.parametrize("style", STYLES)
def test_markup_is_shown_and_not_obeyed(qtbot: QtBot, style: TextStyle) -> None:
    label = plain_label(MARKUP, style)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.shown_text() == MARKUP


@pytest.mark.parametrize(("style", "lines"), [("title", 28), ("body", 20), ("small", 16)])
def test_a_line_is_as_high_as_the_design_says(qtbot: QtBot, style: TextStyle, lines: int) -> None:
    label = plain_label("One line", style)
    qtbot.addWidget(label)
    assert label.sizeHint().height() == lines
    assert label.heightForWidth(2_000) == lines


def test_height_grows_by_whole_lines_as_the_width_shrinks(qtbot: QtBot) -> None:
    label = plain_label("several words that need more than one line in a narrow place")
    qtbot.addWidget(label)
    heights = [label.heightForWidth(width) for width in (600, 200, 100, 50)]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]
    assert all(height % line_height("body") == 0 for height in heights)


def test_a_word_longer_than_its_place_is_broken_and_not_cut(qtbot: QtBot) -> None:
    label = plain_label("x" * 400)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 100
    assert label.heightForWidth(200) > 5 * line_height("body")


def test_line_ends_in_the_text_make_lines(qtbot: QtBot) -> None:
    label = plain_label("one\ntwo\nthree")
    qtbot.addWidget(label)
    assert label.heightForWidth(1_000) == 3 * line_height("body")


def test_the_last_line_of_a_wrapped_text_is_known(qtbot: QtBot) -> None:
    label = plain_label("some words that wrap here")
    qtbot.addWidget(label)
    assert label.last_line(1_000) is None
    tail = label.last_line(60)
    assert tail is not None
    assert 0 < tail[0] <= 61


def test_an_ampersand_is_a_mnemonic_only_with_a_field(qtbot: QtBot) -> None:
    label, field = plain_label("&Port"), QLineEdit()
    qtbot.addWidget(label)
    qtbot.addWidget(field)
    assert label.shown_text() == "&Port"
    label.setBuddy(field)
    assert label.shown_text() == "Port"


def test_the_letter_is_underlined_only_while_alt_is_held(qtbot: QtBot) -> None:
    label, field = plain_label("&Port"), QLineEdit()
    qtbot.addWidget(label)
    qtbot.addWidget(field)
    label.setBuddy(field)
    label.resize(label.sizeHint())
    plain = label.grab().toImage()
    show_mnemonics(label, shown=True)
    marked = label.grab().toImage()
    show_mnemonics(label, shown=False)
    assert marked != plain
    assert label.grab().toImage() == plain


@pytest.mark.parametrize(
    ("text", "shown", "at"), [("&Next", "Next", 0), ("From &name", "From name", 5), ("a && b", "a & b", None)]
)
def test_marks_are_read_as_qt_reads_them(text: str, shown: str, at: int | None) -> None:
    assert without_mnemonic(text) == shown
    assert mnemonic_at(text) == at


def test_every_style_derives_from_the_fonts_of_the_application() -> None:
    assert text_font("title").pixelSize() == 22
    assert text_font("body").pixelSize() == 14
    assert text_font("small").pixelSize() == 12
