"""A line edit with room for a state sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.facts.check import CheckState
from wizard.gui.fonts import text_font
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.status_icon import StatusIcon

_EDGE = 12


class StatusLineEdit(QLineEdit):
    """A line edit that can show a state sign at its far end, the right one unless it is mirrored."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font("body"))
        self._icon = StatusIcon(parent=self)
        self._icon.hide()
        self._reserved = 0
        wants_ring(self)

    def set_state(self, state: CheckState | None) -> None:
        """Show a sign, or none."""
        if state is not None:
            self._icon.set_state(state)
        self._icon.setVisible(state is not None)
        self._place()

    def reserve(self, pixels: int) -> None:
        """Keep room at the far end for a control of the owner, such as the reveal toggle."""
        self._reserved = pixels
        self._place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the field was entered."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the sign at the far end."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return done

    def _place(self) -> None:
        icon = self._icon
        shown = not icon.isHidden()
        room = self._reserved + (icon.width() + _EDGE if shown else 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        from_edge = _EDGE + self._reserved
        x = from_edge if mirrored else self.width() - from_edge - icon.width()
        icon.move(QPoint(x, (self.height() - icon.height()) // 2))
