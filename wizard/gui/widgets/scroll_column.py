"""A column that scrolls only when its place is too small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.widgets.focus_ring import RingGround


class Paper(RingGround):
    """The ground of a page: background colour, focus rings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")


class _Roll(Paper):
    """What is scrolled. It scrolls when its height at the present width does not fit, and not before."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to heightForWidth: the least heights of wrapping texts are those of narrower places."""
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollColumn(QScrollArea):
    """A vertical scroll area; ``column`` takes the widgets.

    ``least_height`` is what it asks of its place: a list of checks asks for little and takes what is left.
    """

    def __init__(self, least_height: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_height = least_height
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.paper = _Roll()
        self.column = QVBoxLayout(self.paper)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self.paper)

    def sizeHint(self) -> QSize:
        """Ask for the least height; everything more is a gift."""
        return QSize(super().sizeHint().width(), self._least_height)

    def minimumSizeHint(self) -> QSize:
        """Be usable when small."""
        return QSize(120, min(self._least_height, 120))
