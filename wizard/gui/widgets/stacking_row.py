"""Widgets side by side, of equal width where that fits; one below the other where their place is too narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class StackingRow(QWidget):
    """Arranges its children itself; it is never narrower than the widest of them."""

    def __init__(self, widgets: Sequence[QWidget], spacing: int) -> None:
        super().__init__()
        self._widgets = tuple(widgets)
        self._spacing = spacing
        for widget in self._widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Be one row high, or as many as there are widgets."""
        rows = 1 if self._fits(width) else len(self._widgets)
        return rows * self._row_height() + (rows - 1) * self._spacing

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        count = len(self._widgets)
        return QSize(count * self._widest() + (count - 1) * self._spacing, self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Ask for one column."""
        return QSize(self._widest(), self._row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets in the new width."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Place the widgets again when one of them wants another size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._arrange()
        return done

    def _fits(self, width: int) -> bool:
        return width >= sum(self._least()) + (len(self._widgets) - 1) * self._spacing

    def _widest(self) -> int:
        return max(widget.minimumSizeHint().width() for widget in self._widgets)

    def _least(self) -> list[int]:
        return [widget.minimumSizeHint().width() for widget in self._widgets]

    def _widths(self) -> list[int]:
        """Share the width equally where each has room enough, else give every one its least and the same on top."""
        count = len(self._widgets)
        room = self.width() - (count - 1) * self._spacing
        least = [room // count] * count if room // count >= self._widest() else self._least()
        spare = room - sum(least)
        return [width + spare // count + (1 if index < spare % count else 0) for index, width in enumerate(least)]

    def _row_height(self) -> int:
        return max(widget.sizeHint().height() for widget in self._widgets)

    def _arrange(self) -> None:
        height = self._row_height()
        if not self._fits(self.width()):
            for row, widget in enumerate(self._widgets):
                widget.setGeometry(QRect(0, row * (height + self._spacing), self.width(), height))
            return
        left = 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for widget, width in zip(self._widgets, self._widths(), strict=True):
            widget.setGeometry(QRect(self.width() - left - width if mirrored else left, 0, width, height))
            left += width + self._spacing
