"""A labelled list to choose one thing from, which may stay unknown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.widgets.down_arrow import draw_down_arrow
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.labels import plain_label

_LEAST_WIDTH = 96


class ChoiceBox(QComboBox):
    """Looks like the other fields; letters that are typed go to the next entry that begins with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", "true" if mirrored else "false")
        wants_ring(self)

    def minimumSizeHint(self) -> QSize:
        """Be usable when narrow: the list that opens is as wide as its entries."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def showPopup(self) -> None:
        """Open the list with room for its longest entry."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 28)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Never change the choice by scrolling over it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with the arrow of all boxes."""
        super().paintEvent(event)
        draw_down_arrow(self)


class LabelledChoice(QWidget):
    """Bold label above a list; ``chosen`` fires when a person chose another entry."""

    chosen = Signal()

    def __init__(self, label: str, description: str, entries: Sequence[tuple[object, str]]) -> None:
        """Name the list; each entry is a value and the words for it, the first is what stands at the beginning."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        self.label = plain_label(label, "strong")
        self.box = ChoiceBox()
        self._values = [value for value, _words in entries]
        self.box.addItems([words for _value, words in entries])
        self.label.setBuddy(self.box)
        self.box.setAccessibleName(self.label.shown_text())
        self.box.setAccessibleDescription(description)
        self.box.activated.connect(lambda _index: self.chosen.emit())
        column.addWidget(self.label)
        column.addWidget(self.box)

    def value(self) -> object:
        """Give the value of the chosen entry."""
        return self._values[self.box.currentIndex()]

    def set_value(self, value: object) -> None:
        """Choose an entry from outside, without a signal; ValueError for a value that no entry has."""
        self.box.setCurrentIndex(self._values.index(value))
