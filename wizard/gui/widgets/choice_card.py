"""A card that can be chosen, one among a few: a radio button with room for two lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from wizard.gui.fonts import TextStyle, line_height, scaled, text_font
from wizard.gui.shared_screen import shown
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import CARD_RADIUS
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.word_lines import widest_word, word_lines

_SIDE = 14
_PADDING = 12
_GAP = 10
_BETWEEN = 2


def _dot() -> int:
    return scaled(16)


class ChoiceCard(QRadioButton):
    """A bold name and a small text; arrow keys move the choice like in any group of radio buttons.

    Each stands on one line where it fits, and on more where the card is narrow.
    """

    def __init__(self, name: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, line = shown(name), shown(line)
        # The text is what Qt would draw; it draws nothing here and serves assistive technology.
        self.setText(name.replace("&", "&&"))
        self._name, self._line = name, line
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        wants_ring(self)

    def sizeHint(self) -> QSize:
        """Ask for one line each; the row that the card lies in asks many times."""
        if self._hint is None:
            name = QFontMetrics(text_font("strong")).horizontalAdvance(self._name)
            line = QFontMetrics(text_font("small")).horizontalAdvance(self._line)
            width = _beside() + max(name, line)
            self._hint = QSize(width, 2 * _PADDING + line_height("strong") + _BETWEEN + line_height("small"))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        if self._least is None:
            widest = max(widest_word(text, text_font(style)) for style, text in self._texts())
            self._least = QSize(_beside() + widest, self.sizeHint().height())
        return self._least

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Count the lines; a layout asks for the same width many times, so it is remembered."""
        height = self._heights.get(width)
        if height is None:
            lines = ((style, word_lines(text, text_font(style), width - _beside())) for style, text in self._texts())
            height = 2 * _PADDING + _BETWEEN + sum(len(parts) * line_height(style) for style, parts in lines)
            self._heights[width] = height
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._hint = self._least = None
            self._heights.clear()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the card."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the dot and the two lines."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if chosen or self.hasFocus() else tokens.border), 1))
        painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - _SIDE - _dot() if mirrored else _SIDE
        dot = QRectF(x + 0.75, _PADDING + (line_height("strong") - _dot()) / 2 + 0.75, _dot() - 1.5, _dot() - 1.5)
        painter.setBrush(QColor(tokens.bg))
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.muted), 1.5))
        painter.drawEllipse(dot)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(dot.adjusted(3.5, 3.5, -3.5, -3.5))
        self._draw_lines(painter, mirrored=mirrored)

    def _draw_lines(self, painter: QPainter, *, mirrored: bool) -> None:
        tokens = current_tokens()
        side = _SIDE + _dot() + _GAP
        left, right = (_SIDE, side) if mirrored else (side, _SIDE)
        room = self.rect().adjusted(left, _PADDING, -right, -_PADDING)
        # In a mirrored window the painter takes left for right.
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        top = room.top()
        for style, text in self._texts():
            painter.setFont(text_font(style))
            painter.setPen(QColor(tokens.text if style == "strong" else tokens.muted))
            for line in word_lines(text, painter.font(), room.width()):
                painter.drawText(QRect(room.left(), top, room.width(), line_height(style)), align, line)
                top += line_height(style)
            top += _BETWEEN

    def _texts(self) -> tuple[tuple[TextStyle, str], ...]:
        return ("strong", self._name), ("small", self._line)


def _beside() -> int:
    """Give the width of everything but the texts."""
    return 2 * _SIDE + _dot() + _GAP
