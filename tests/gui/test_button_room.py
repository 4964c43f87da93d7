"""A button keeps room for its whole text, with the focus and without, small and tall."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.widgets.buttons import Button, plain_button, primary_button

pytestmark = OFFSCREEN_SAYS
_MADE = list(itertools.product((primary_button, plain_button), (False, True), (False, True)))


@pytest.mark.parametrize(("make", "small", "focused"), _MADE)
def test_text_fits_between_the_paddings(
    qtbot: QtBot, make: Callable[[str], Button], small: bool, focused: bool
) -> None:
    button = make("Try again with a rather long text")
    if small:
        button.make_small()
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    if focused:
        button.setFocus()
    else:
        button.clearFocus()
    assert button.hasFocus() is focused
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    assert room.width() >= QFontMetrics(button.font()).horizontalAdvance(button.text())
