"""Text and links in one line that wraps like a sentence, without rich text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class InlineRow(QWidget):
    """Places widgets one after the other, a new line where one does not fit; each is centred in its line.

    It arranges its children itself and is no QLayout: on Python 3.11 a QLayout written in Python loses a reference
    to None each time Qt asks ``itemAt`` past the end, and some thousand resizes later the interpreter stops.
    """

    def __init__(self, *widgets: QWidget, spacing: int = 4) -> None:
        super().__init__()
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.addWidget(widget)

    @property
    def row(self) -> InlineRow:
        """Give what further widgets are added to."""
        return self

    def addWidget(self, widget: QWidget) -> None:
        """Put a widget at the end of the line."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Measure the lines at this width."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """Ask for one line of everything."""
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest part at its narrowest."""
        size = QSize(0, 0)
        for widget in self._shown():
            size = size.expandedTo(_least(widget))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts in the new width."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Place the parts again when one of them wants another size, appears or goes."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show):
            self.updateGeometry()
            self._arrange(self.width(), move=True)
        return done

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _arrange(self, width: int, *, move: bool) -> int:
        top, line, left = 0, list[tuple[QWidget, QSize]](), 0
        for widget in self._shown():
            size = _fitting(widget, width)
            if line and left + size.width() > width:
                top += self._place(line, width, top, move=move)
                line, left = [], 0
            line.append((widget, size))
            left += size.width() + self._spacing
        if line:
            top += self._place(line, width, top, move=move)
        return top

    def _place(self, line: list[tuple[QWidget, QSize]], width: int, top: int, *, move: bool) -> int:
        height = max(size.height() for _widget, size in line)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0
        for widget, size in line:
            if move:
                x = width - left - size.width() if mirrored else left
                widget.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
            left += size.width() + self._spacing
        return height


def _fitting(widget: QWidget, width: int) -> QSize:
    wanted = widget.sizeHint().expandedTo(_least(widget)).boundedTo(widget.maximumSize())
    if not widget.hasHeightForWidth():
        return wanted if wanted.width() <= width else QSize(max(width, _least(widget).width()), wanted.height())
    narrow = min(wanted.width(), width)
    return QSize(narrow, widget.heightForWidth(narrow))


def _least(widget: QWidget) -> QSize:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())
