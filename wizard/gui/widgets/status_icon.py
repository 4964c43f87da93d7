"""The round sign of a state: 18 px, its shape tells the state without its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.facts.check import CheckState
from wizard.gui.fonts import scaled
from wizard.gui.theme import current_tokens, wants_motion
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_DESIGN_SIZE = 18.0
_TURN_STEP = 30
_STEP_MS = 80

_NAMES: dict[CheckState, str] = {
    CheckState.WAITING: QT_TRANSLATE_NOOP("gui", "Waiting", "state of a check"),
    CheckState.RUNNING: QT_TRANSLATE_NOOP("gui", "Running", "state of a check"),
    CheckState.PASSED: QT_TRANSLATE_NOOP("gui", "Passed", "state of a check"),
    CheckState.WARNING: QT_TRANSLATE_NOOP("gui", "Warning", "state of a check"),
    CheckState.FAILED: QT_TRANSLATE_NOOP("gui", "Failed", "state of a check"),
    CheckState.NOT_CHECKED: QT_TRANSLATE_NOOP("gui", "Not checked", "state of a check"),
    CheckState.CANCELLED: QT_TRANSLATE_NOOP("gui", "Cancelled", "state of a check"),
    CheckState.OWN_FAULT: QT_TRANSLATE_NOOP("gui", "Our fault", "state of a check"),
}

_CHECK = QPolygonF([QPointF(5.4, 9.4), QPointF(7.9, 11.8), QPointF(12.6, 6.8)])


def state_name(state: CheckState) -> str:
    """Give the word of a state."""
    return translate("gui", _NAMES[state], "state of a check")


class StatusIcon(QWidget):
    """Draws one CheckState; running turns, or stands still where the system asks for less motion."""

    def __init__(self, state: CheckState = CheckState.WAITING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size = scaled(int(_DESIGN_SIZE))
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._advance)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)
        self._state = state
        self.set_state(state)

    @property
    def state(self) -> CheckState:
        """Give the state shown."""
        return self._state

    @property
    def turning(self) -> bool:
        """Tell whether the running sign moves."""
        return self._timer.isActive()

    def set_state(self, state: CheckState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state_name(state))
        self._run_timer()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for its square."""
        return QSize(self._size, self._size)

    def showEvent(self, event: QShowEvent) -> None:
        """Turn only while visible."""
        super().showEvent(event)
        self._run_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop turning."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw circle and sign in the colours of the theme in use."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._size / _DESIGN_SIZE, self._size / _DESIGN_SIZE)
        draw_status(painter, self._state, self._turn)

    def _run_timer(self) -> None:
        if self._state is CheckState.RUNNING and self.isVisible() and wants_motion():
            self._timer.start()
        else:
            self._timer.stop()

    def _advance(self) -> None:
        self._turn = (self._turn + _TURN_STEP) % 360
        self.update()


def draw_status(painter: QPainter, state: CheckState, turn: int = 0) -> None:
    """Draw a state into the square from 0,0 to 18,18; ``turn`` is the angle of the running arc in degrees."""
    tokens = current_tokens()
    if state is CheckState.RUNNING:
        painter.setPen(_pen(tokens.accent, 2.0))
        painter.drawArc(QRectF(1.5, 1.5, 15, 15), (45 - turn) * 16, 270 * 16)
        return
    if state in (CheckState.WAITING, CheckState.NOT_CHECKED):
        painter.setPen(_pen(tokens.border, 1.5))
        painter.drawEllipse(QRectF(0.75, 0.75, 16.5, 16.5))
        if state is CheckState.NOT_CHECKED:
            painter.setPen(_pen(tokens.muted, 1.8))
            painter.drawLine(QPointF(6, 9), QPointF(12, 9))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_fill(state)))
    painter.drawEllipse(QRectF(0, 0, 18, 18))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(tokens.bg, 1.9))
    _draw_sign(painter, state)


def _fill(state: CheckState) -> str:
    tokens = current_tokens()
    fills = {
        CheckState.PASSED: tokens.ok,
        CheckState.WARNING: tokens.warn,
        CheckState.FAILED: tokens.err,
        CheckState.OWN_FAULT: tokens.err,
    }
    return fills.get(state, tokens.muted)


def _draw_sign(painter: QPainter, state: CheckState) -> None:
    if state is CheckState.PASSED:
        painter.drawPolyline(_CHECK)
    elif state is CheckState.FAILED:
        painter.drawLine(QPointF(6.3, 6.3), QPointF(11.7, 11.7))
        painter.drawLine(QPointF(11.7, 6.3), QPointF(6.3, 11.7))
    elif state is CheckState.CANCELLED:
        painter.drawLine(QPointF(5.4, 12.6), QPointF(12.6, 5.4))
    elif state is CheckState.OWN_FAULT:
        painter.drawArc(QRectF(6.6, 4.2, 4.8, 4.8), -60 * 16, 240 * 16)
        painter.drawLine(QPointF(9, 9.6), QPointF(9, 10.4))
        painter.drawPoint(QPointF(9, 13.4))
    else:
        painter.drawLine(QPointF(9, 4.8), QPointF(9, 9.8))
        painter.drawPoint(QPointF(9, 13.0))


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
