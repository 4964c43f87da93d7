"""Text and links in one line that wraps like a sentence, without rich text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class InlineLayout(QLayout):
    """Places widgets one after the other, a new line where one does not fit; each is centred in its line."""

    def __init__(self, spacing: int = 4) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be as high as its lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Measure the lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Ask for one line of everything."""
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Ask for the widest item at its narrowest."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top, line, left = rect.top(), list[tuple[QLayoutItem, QSize]](), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._fitting(item, rect.width())
            if line and left + size.width() > rect.width():
                top += self._place(line, rect, top, move=move)
                line, left = [], 0
            line.append((item, size))
            left += size.width() + self.spacing()
        if line:
            top += self._place(line, rect, top, move=move)
        return top - rect.top()

    @staticmethod
    def _fitting(item: QLayoutItem, width: int) -> QSize:
        wanted = item.sizeHint()
        if wanted.width() <= width and not item.hasHeightForWidth():
            return wanted
        narrow = min(wanted.width(), width)
        return QSize(narrow, item.heightForWidth(narrow) if item.hasHeightForWidth() else wanted.height())

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, *, move: bool) -> int:
        height = max(size.height() for _item, size in line)
        left = 0
        widget = self.parentWidget()
        mirrored = widget is not None and widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, size in line:
            if move:
                x = rect.right() + 1 - left - size.width() if mirrored else rect.left() + left
                item.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
            left += size.width() + self.spacing()
        return height


class InlineRow(QWidget):
    """A widget with an InlineLayout, for hints with a suggestion and steps with a link."""

    def __init__(self, *widgets: QWidget, spacing: int = 4) -> None:
        super().__init__()
        self.row = InlineLayout(spacing)
        self.setLayout(self.row)
        for widget in widgets:
            self.row.addWidget(widget)
