"""Enter on a button that has the focus presses that button; anywhere else it is the primary button's (rule 45).

Without this, Enter on "Do not save" would save: a dialog gives the key to its default button.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


def pressed_by(event: QKeyEvent, button: QAbstractButton) -> bool:
    """Press a button when the key is Enter; tells whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not button.isEnabled():
        return False
    if event.isAutoRepeat():
        return True  # a key held down presses once
    button.click()
    return True
