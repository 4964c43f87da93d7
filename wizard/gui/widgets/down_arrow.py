"""The arrow of a box that opens a list, drawn in the colour of quiet text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

from wizard.gui.theme import current_tokens

_ARROW = QPolygonF([QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)])
_ARROW_FROM_EDGE = 16


def draw_down_arrow(box: QComboBox) -> None:
    """Draw the arrow at the far end of a box; called from its paintEvent."""
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(current_tokens().muted), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    mirrored = box.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = _ARROW_FROM_EDGE if mirrored else box.width() - _ARROW_FROM_EDGE
    painter.drawPolyline(_ARROW.translated(QPointF(x, box.height() / 2)))
