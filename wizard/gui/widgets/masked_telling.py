"""What assistive technology is told while something masked is typed: that letters come and go, never which."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

_CONTROL = "QWidgetLineControl"
_DOT = "\N{BLACK CIRCLE}"


class MaskedTelling(QObject):
    """Takes over what a line edit tells of its changes.

    Qt tells every typed, pasted and deleted letter in clear, whatever the echo mode: a screen reader speaks the
    password aloud, and every program on the bus of assistive technology reads along. It tells it in the name of the
    parent of the control inside the line edit; a parent that nobody can see keeps that quiet.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._length = 0
        self.count()
        self._control = next((one for one in edit.children() if one.metaObject().className() == _CONTROL), None)
        if self._control is None:
            return
        self._control.setParent(self)
        edit.textChanged.connect(self._tell_change)
        edit.cursorPositionChanged.connect(self._tell_cursor)

    def count(self) -> None:
        """Look how long the text is now, in case it was put in without a signal."""
        self._length = len(self._edit.text())

    def end(self) -> None:
        """Let Qt tell everything again."""
        if self._control is not None:
            self._control.setParent(self._edit)
        self.deleteLater()

    def _tell_change(self, text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleTextInsertEvent, QAccessibleTextRemoveEvent

        # Only the length is kept: the password lies nowhere besides the field.
        more, self._length = len(text) - self._length, len(text)
        if not more or not QAccessible.isActive():
            return
        at = self._edit.cursorPosition()
        if more > 0:
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(self._edit, max(0, at - more), _DOT * more))
        else:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(self._edit, at, _DOT * -more))

    def _tell_cursor(self, _before: int, now: int) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleTextCursorEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._edit, now))
