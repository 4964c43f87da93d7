"""Text and links in one line that wraps like a sentence, without rich text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.labels import PlainLabel

_BETWEEN_FRAMES = 8
_NEW_MEASURES = (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show)
"""After these the parts may want another size; a part of a shown row that does posts the first of them."""


class InlineRow(QWidget):
    """Places widgets one after the other, a new line where one does not fit; each is centred in its line.

    With ``text_line`` every line is that high, and ``over`` px above the first one are free: what is higher, such as
    a link, stands out of its line, and the words stand where they would without it. Below a line with a framed button
    the next one keeps a distance. It arranges its children itself:
    a QLayout written in Python is asked for items that Qt may have deleted.
    """

    def __init__(self, *widgets: QWidget, spacing: int = 4, text_line: int = 0, over: int = 0) -> None:
        super().__init__()
        self._spacing = spacing
        self._text_line, self._over = text_line, over
        self._widgets: list[QWidget] = []
        self._heights: dict[int, int] = {}
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
        self._heights.clear()
        self.updateGeometry()

    def set_spacing(self, spacing: int) -> None:
        """Set how far parts of a line are apart."""
        if spacing != self._spacing:
            self._spacing = spacing
            self._heights.clear()
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Measure the lines at this width; layouts ask for the same one many times while a page is shown."""
        if not self.isVisible():  # then Qt does not tell when a part wants another size
            return self._arrange(width, self._shown(), move=False)
        if width not in self._heights:
            self._heights[width] = self._arrange(width, self._shown(), move=False)
        return self._heights[width]

    def saved_without(self, part: QWidget, width: int) -> int:
        """Give how much lower the lines are at this width when one part is hidden, whether it is now or not."""
        others = [widget for widget in self._shown() if widget is not part]
        with_it = [widget for widget in self._widgets if widget is part or not widget.isHidden()]
        return self._arrange(width, with_it, move=False) - self._arrange(width, others, move=False)

    def sizeHint(self) -> QSize:
        """Ask for one line of everything."""
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        if self._text_line:
            return QSize(width, self._arrange(width, self._shown(), move=False))
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
        self._arrange(self.width(), self._shown(), move=True)

    def event(self, event: QEvent) -> bool:
        """Place the parts again when one of them wants another size, appears or goes."""
        new = event.type() in _NEW_MEASURES
        if new:
            self._heights.clear()
        done = super().event(event)
        if new:
            self.updateGeometry()
            self._arrange(self.width(), self._shown(), move=True)
        return done

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _arrange(self, width: int, parts: Sequence[QWidget], *, move: bool) -> int:
        line, bottom = self._new_line(self._over), 0
        for widget in parts:
            size = _fitting(widget, width)
            if line.left > 0 and line.left + size.width() > width:
                bottom = max(bottom, self._place(line, width, move=move))
                below = line.top + _height(line) if self._text_line else bottom + _distance(line)
                line = self._new_line(below)
            line.parts.append((widget, size, line.left))
            tail = widget.last_line(size.width()) if isinstance(widget, PlainLabel) else None
            if tail is None:
                line.left += size.width() + self._spacing
                continue
            # The next part goes on where the last line of a wrapped text ends.
            bottom = max(bottom, self._place(line, width, move=move))
            line = _Line(bottom - tail[1], tail[0] + self._spacing, tail[1])
        return max(bottom, self._place(line, width, move=move))

    def _new_line(self, top: int) -> _Line:
        return _Line(top, least_height=self._text_line, holds_text=bool(self._text_line))

    def _place(self, line: _Line, width: int, *, move: bool) -> int:
        """Place the parts of a line in its middle and give its lower edge.

        Beside the last line of a wrapped text a higher part stands out of that line, above and below.
        """
        height = _height(line)
        mirrored = self.isRightToLeft()
        bottom = line.top + height
        for widget, size, left in line.parts:
            y = line.top + (height - size.height()) // 2
            bottom = max(bottom, y + size.height())
            if move:
                x = width - left - size.width() if mirrored else left
                widget.setGeometry(QRect(QPoint(x, y), size))
        return bottom


class _Line:
    """One line while it is filled: its top, where the next part goes, and the parts with their left edges."""

    __slots__ = ("holds_text", "least_height", "left", "parts", "top")

    def __init__(self, top: int, left: int = 0, least_height: int = 0, *, holds_text: bool = False) -> None:
        self.top, self.left = top, left
        self.least_height, self.holds_text = least_height, holds_text
        self.parts: list[tuple[QWidget, QSize, int]] = []


def _height(line: _Line) -> int:
    """Give the height of a line: that of its highest part, or of its text where the rest may stand out of it."""
    if line.least_height and not line.holds_text:
        return line.least_height
    sizes = ((widget, size.height()) for widget, size, _left in line.parts)
    wanted = (height for widget, height in sizes if not line.holds_text or isinstance(widget, PlainLabel))
    return max((line.least_height, *wanted))


def _distance(line: _Line) -> int:
    """Give what lies between a line and the next: frames of buttons do not touch."""
    framed = any(isinstance(widget, Button) and not widget.is_link() for widget, _size, _left in line.parts)
    return _BETWEEN_FRAMES if framed else 0


def _fitting(widget: QWidget, width: int) -> QSize:
    if isinstance(widget, PlainLabel) and (short := widget.size_in_one_line(width)) is not None:
        return short
    wanted = widget.sizeHint().expandedTo(_least(widget)).boundedTo(widget.maximumSize())
    if not widget.hasHeightForWidth():
        return wanted if wanted.width() <= width else QSize(max(width, _least(widget).width()), wanted.height())
    narrow = min(wanted.width(), width)
    high, low = widget.heightForWidth(narrow), widget.heightForWidth(width)
    # A hint stops at a readable width; a text that needs more lines than one takes the whole row.
    wraps = isinstance(widget, PlainLabel) and widget.last_line(narrow) is not None
    return QSize(width, low) if low < high or wraps else QSize(narrow, high)


def _least(widget: QWidget) -> QSize:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize())
