"""A column that scrolls only when its place is too small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.widgets.focus_ring import RingGround


class Paper(RingGround):
    """The ground of a page: background colour, focus rings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")


class _Column(QVBoxLayout):
    """Remembers how high it is at each width, where Qt remembers one width and is asked for several in turn."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        """Forget it when a part wants another size."""
        self._heights.clear()
        super().invalidate()

    def height_at(self, width: int) -> int:
        """Give what the parts ask for, and no less than they need."""
        height = self._heights.get(width)
        if height is None:
            height = max(self.totalHeightForWidth(width), self.totalMinimumHeightForWidth(width))
            self._heights[width] = height
        return height


class _Roll(Paper):
    """What is scrolled. It scrolls when its height at the present width does not fit, and not before."""

    asked = Signal()
    """Something in it wants another size."""

    def __init__(self) -> None:
        super().__init__()
        self.column = _Column(self)

    def heightForWidth(self, width: int) -> int:
        """Ask for what the parts ask for, and for no less than they need."""
        return self.column.height_at(width)

    def event(self, event: QEvent) -> bool:
        """Tell when a part wants another size, after the layout took that in."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.asked.emit()
        return done

    def minimumSizeHint(self) -> QSize:
        """Leave the height to heightForWidth: the least heights of wrapping texts are those of narrower places."""
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollColumn(QScrollArea):
    """A vertical scroll area; ``column`` takes the widgets.

    ``least_height`` is what it asks of its place: a list of checks asks for little and takes what is left.
    """

    content_changed = Signal()
    """What has to fit has another size."""
    room_changed = Signal()
    """The place has another size."""

    def __init__(self, least_height: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_height = least_height
        self._room = QSize()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.paper = _Roll()
        self.column = self.paper.column
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(self.paper)
        self.paper.asked.connect(self.content_changed)

    def height_wanted(self) -> int:
        """Give the height at which all of it can be seen, at the width of the place."""
        return self.paper.heightForWidth(self.width())

    def ask_for(self, least_height: int) -> None:
        """Ask the place for another least height."""
        self._least_height = least_height
        self.updateGeometry()

    def drop_needless_bar(self) -> None:
        """Take the bar away where everything fits without it: Qt asks only whether it fits beside the bar."""
        if self.verticalScrollBar().maximum() > 0 and self.height_wanted() <= self.height():
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the place has another size."""
        super().resizeEvent(event)
        if self.size() != self._room:  # and not only that of what is seen beside the bar
            self._room = self.size()
            self.room_changed.emit()

    def sizeHint(self) -> QSize:
        """Ask for the least height; everything more is a gift."""
        return QSize(super().sizeHint().width(), self._least_height)

    def minimumSizeHint(self) -> QSize:
        """Be usable when small."""
        return QSize(120, min(self._least_height, 120))
