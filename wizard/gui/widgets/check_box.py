"""A checkbox in the look of the program."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wizard.gui.fonts import line_height, scaled, text_font
from wizard.gui.shared_screen import shown
from wizard.gui.theme import current_tokens
from wizard.gui.widgets.mnemonic import mnemonics_shown, without_mnemonic

_GAP = 10
_TARGET = 24
_CHECK = QPolygonF([QPointF(4.4, 9.4), QPointF(7.6, 12.4), QPointF(13.4, 6.0)])


def _box() -> int:
    return scaled(18)


class CheckBox(QCheckBox):
    """18 px box and its words on one line; the target is at least 24 px high (rule 46)."""

    def __init__(self, text: str, accessible_description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(shown(text), parent)
        self.setFont(text_font("body"))
        self.setAccessibleDescription(shown(accessible_description))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Change the words, masked where the screen is shared."""
        super().setText(shown(text))

    def sizeHint(self) -> QSize:
        """Ask for box and words."""
        width = QFontMetrics(self.font()).horizontalAdvance(without_mnemonic(self.text()))
        return QSize(_box() + _GAP + width + 4, max(_TARGET, line_height("body")))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click on the words too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its check and the words."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - _box() - 1 if mirrored else 1
        box = QRectF(x + 0.5, (self.height() - _box()) / 2 + 0.5, _box() - 1, _box() - 1)
        edge = tokens.accent if self.isChecked() or self.hasFocus() else tokens.muted
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.accent if self.isChecked() else tokens.bg))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            pen = QPen(QColor(tokens.on_accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(box.topLeft())
            painter.scale(_box() / 18, _box() / 18)
            painter.drawPolyline(_CHECK)
            painter.resetTransform()
        self._draw_words(painter, mirrored=mirrored)

    def _draw_words(self, painter: QPainter, *, mirrored: bool) -> None:
        tokens = current_tokens()
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.setFont(self.font())
        side = _box() + _GAP
        room = self.rect().adjusted(0, 0, -side, 0) if mirrored else self.rect().adjusted(side, 0, 0, 0)
        shortcut = Qt.TextFlag.TextShowMnemonic if mnemonics_shown() else Qt.TextFlag.TextHideMnemonic
        # In a mirrored window the painter takes left for right.
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | shortcut, self.text())
