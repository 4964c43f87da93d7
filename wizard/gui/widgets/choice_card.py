"""A card that can be chosen, one among a few: a radio button with room for two lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from wizard.gui.fonts import line_height, scaled, text_font
from wizard.gui.shared_screen import shown
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import CARD_RADIUS
from wizard.gui.widgets.focus_ring import wants_ring

_SIDE = 14
_PADDING = 12
_GAP = 10


def _dot() -> int:
    return scaled(16)


class ChoiceCard(QRadioButton):
    """A bold name and a small line; arrow keys move the choice like in any group of radio buttons."""

    def __init__(self, name: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, line = shown(name), shown(line)
        # The text is what Qt would draw; it draws nothing here and serves assistive technology.
        self.setText(name.replace("&", "&&"))
        self._name, self._line = name, line
        self._hint: QSize | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        wants_ring(self)

    def sizeHint(self) -> QSize:
        """Ask for both lines in full; the row that the card lies in asks many times."""
        if self._hint is None:
            name = QFontMetrics(text_font("strong")).horizontalAdvance(self._name)
            line = QFontMetrics(text_font("small")).horizontalAdvance(self._line)
            width = 2 * _SIDE + _dot() + _GAP + max(name, line)
            self._hint = QSize(width, 2 * _PADDING + line_height("strong") + 2 + line_height("small"))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Never cut a line."""
        return self.sizeHint()

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
        align = Qt.AlignmentFlag.AlignLeft  # in a mirrored window the painter takes it for right
        painter.setFont(text_font("strong"))
        painter.setPen(QColor(tokens.text))
        first = room.adjusted(0, 0, 0, line_height("strong") - room.height())
        painter.drawText(first, align | Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setFont(text_font("small"))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(room, align | Qt.AlignmentFlag.AlignBottom, self._line)
