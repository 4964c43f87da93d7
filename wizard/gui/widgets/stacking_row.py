"""Widgets side by side, of equal width where that fits; one below the other where a word would not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.gui.widgets.arranging import ArrangingWidget


class StackingRow(ArrangingWidget):
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
        if self._fits(width):
            return self._row_height(width)
        return sum(_height(widget, width) for widget in self._widgets) + (len(self._widgets) - 1) * self._spacing

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        count = len(self._widgets)
        height = max(widget.sizeHint().height() for widget in self._widgets)
        return QSize(count * max(self._natural()) + (count - 1) * self._spacing, height)

    def minimumSizeHint(self) -> QSize:
        """Ask for one column."""
        return QSize(max(self._least()), max(widget.minimumSizeHint().height() for widget in self._widgets))

    def _fits(self, width: int) -> bool:
        return width >= sum(self._least()) + (len(self._widgets) - 1) * self._spacing

    def _natural(self) -> list[int]:
        return [widget.sizeHint().width() for widget in self._widgets]

    def _least(self) -> list[int]:
        return [widget.minimumSizeHint().width() for widget in self._widgets]

    def _widths(self, width: int) -> list[int]:
        """Share the width equally where no line breaks by that; else give each what it needs, and share the rest.

        What it needs is its lines unbroken, or its widest word where there is no room for that.
        """
        count = len(self._widgets)
        room = width - (count - 1) * self._spacing
        natural, least, equal = self._natural(), self._least(), room // count
        if equal >= max(natural) or (sum(natural) > room and equal >= max(least)):
            shares = [equal] * count
        else:
            shares = natural if sum(natural) <= room else least
        spare = room - sum(shares)
        return [share + spare // count + (1 if index < spare % count else 0) for index, share in enumerate(shares)]

    def _row_height(self, width: int) -> int:
        return max(_height(widget, share) for widget, share in zip(self._widgets, self._widths(width), strict=True))

    def arrange(self) -> None:
        """Place the widgets side by side, or one below the other."""
        top = 0
        if not self._fits(self.width()):
            for widget in self._widgets:
                height = _height(widget, self.width())
                widget.setGeometry(QRect(0, top, self.width(), height))
                top += height + self._spacing
            return
        height = self._row_height(self.width())
        left = 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for widget, width in zip(self._widgets, self._widths(self.width()), strict=True):
            widget.setGeometry(QRect(self.width() - left - width if mirrored else left, 0, width, height))
            left += width + self._spacing


def _height(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
