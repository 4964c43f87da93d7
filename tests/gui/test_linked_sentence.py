"""Links lie where the sentence leaves room for them, in languages that are read from the right too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.pages.checks_steps import LinkedSentence, Piece, _x_of
from wizard.gui.widgets.buttons import Button

pytestmark = OFFSCREEN_SAYS
URL = "https://example.com/page"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_link_covers_no_word(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    left_to_right = direction is Qt.LayoutDirection.LeftToRight
    before, after = ("Open ", " first.") if left_to_right else ("افتح ", " أولا.")
    label = LinkedSentence((Piece(before), Piece("example.com/page", URL), Piece(after)))
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(400, 60)
    label.show()
    link = label.findChild(Button)
    assert link is not None
    layout = label._lay_out(label.width())
    line = layout.lineAt(0)
    begin, end = (_x_of(line, place) for place in (len(before), len(label.shown_text()) - len(after)))
    assert (begin < end) is left_to_right
    slack = 6
    assert link.x() >= min(begin, end) - slack
    assert link.geometry().right() <= max(begin, end) + slack
