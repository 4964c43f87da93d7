"""What a person's hands do: click, type, press a key; typed, which pytest-qt's own are not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

OFFSCREEN_SAYS = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
"""The one warning that Qt's offscreen platform gives for every window that is shown."""


def click(widget: QWidget) -> None:
    """Press the left button on the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_text(widget: QWidget, text: str) -> None:
    """Type a text, key by key."""
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press one key."""
    QTest.keyClick(widget, key)
