"""A widget that places its children itself: a QLayout of Python is asked for items that Qt may have deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class ArrangingWidget(QWidget):
    """Has ``arrange`` called in a new width, and when a child wants another size."""

    def arrange(self) -> None:
        """Place the children."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the children in the new width."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Place the children again when one of them wants another size, or all shall be mirrored."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self.arrange()
        return done
