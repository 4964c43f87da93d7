"""What assistive technology is told while something masked is typed: that letters come and go, never which."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtWidgets import QLineEdit

_CONTROL = "QWidgetLineControl"
_DOT = "\N{BLACK CIRCLE}"
_LAST_OF_ONE_PLACE = 0xFFFF


class MaskedTelling(QObject):
    """Takes over what a line edit tells of its changes.

    Qt tells every typed, pasted and deleted letter in clear, whatever the echo mode: a screen reader speaks the
    password aloud, and every program on the bus of assistive technology reads along. It tells it in the name of the
    parent of the control inside the line edit; a parent that nobody can see keeps that quiet.

    The control also knows of texts that come without a signal of the line edit.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._length = _places(edit.text())
        self._control = next((one for one in edit.children() if one.metaObject().className() == _CONTROL), None)
        if self._control is None:
            return
        self._control.setParent(self)
        QObject.connect(self._control, SIGNAL("textChanged(QString)"), self._tell_change)
        QObject.connect(self._control, SIGNAL("cursorPositionChanged(int,int)"), self._tell_cursor)

    def end(self) -> None:
        """Let Qt tell everything again."""
        if self._control is None:
            return
        QObject.disconnect(self._control, SIGNAL("textChanged(QString)"), self._tell_change)
        QObject.disconnect(self._control, SIGNAL("cursorPositionChanged(int,int)"), self._tell_cursor)
        self._control.setParent(self._edit)
        self._control = None
        self.deleteLater()

    def _tell_change(self, _text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleTextInsertEvent, QAccessibleTextRemoveEvent

        # Only the length is kept: the password lies nowhere besides the field. What comes with the signal may be
        # older than what stands there: a slot took something out in between.
        length = _places(self._edit.text())
        more, self._length = length - self._length, length
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


def _places(text: str) -> int:
    """Count the places of a text in Qt, which counts in UTF-16: each of them is drawn as a dot."""
    return len(text) + sum(ord(one) > _LAST_OF_ONE_PLACE for one in text)
