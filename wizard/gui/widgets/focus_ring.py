"""The soft ring around what has the focus, drawn by the surface that the control lies on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from wizard.gui.theme import current_tokens
from wizard.gui.tokens import CONTROL_RADIUS

_WIDTH = 3
_AIR = 4
_SHARE = 0.16
_HAS_RING = "focus_ring"
_AROUND = "around"
_GOES_ELSEWHERE = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class RingGround(QFrame):
    """A surface that draws a ring around the focused control on it; controls ask with ``wants_ring``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self._watch: _Watch | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the ring, both behind the controls."""
        super().paintEvent(event)
        control = _ringed(self.window().focusWidget())
        if control is None or not control.isVisible() or _ground_of(control) is not self:
            return
        self._follow(control)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(current_tokens().accent)
        colour.setAlphaF(_SHARE)
        painter.setBrush(colour)
        place = QRectF(control.rect()).translated(control.mapTo(self, control.rect().topLeft()))
        around = control.property(_HAS_RING) == _AROUND
        out = _WIDTH + _AIR if around else _WIDTH
        radius = CONTROL_RADIUS + _WIDTH
        painter.drawRoundedRect(place.adjusted(-out, -out, out, out), radius, radius)
        if around:
            # A place without a frame of its own gets one: the line that a field has.
            line = place.adjusted(0.5 - _AIR, 0.5 - _AIR, _AIR - 0.5, _AIR - 0.5)
            painter.setPen(QColor(current_tokens().accent))
            painter.setBrush(QColor(current_tokens().bg))
            painter.drawRoundedRect(line, CONTROL_RADIUS, CONTROL_RADIUS)

    def _follow(self, control: QWidget) -> None:
        """Draw anew when the control goes elsewhere: Qt itself draws only the place below it, without the ring."""
        if self._watch is not None:
            if self._watch.control is control:
                return
            self._watch.deleteLater()
        self._watch = _Watch(self, control)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if any(_ringed(widget) is not None and self.isAncestorOf(widget) for widget in (old, now) if widget):
            self.update()


class _Watch(QObject):
    """Tells a surface when a control on it, or what the control lies in, moves, changes its size or is hidden."""

    def __init__(self, ground: RingGround, control: QWidget) -> None:
        super().__init__(ground)
        self.control = control
        self._ground = ground
        widget: QWidget | None = control
        while widget is not None and widget is not ground:
            widget.installEventFilter(self)
            widget = _parent_of(widget)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look, and let everything pass."""
        if event.type() in _GOES_ELSEWHERE and isValid(self._ground):
            self._ground.update()
        return False


def wants_ring(widget: QWidget, *, wanted: bool = True) -> None:
    """Mark a control: when it or something in it has the focus, its surface draws a ring around it."""
    widget.setProperty(_HAS_RING, wanted)


def ring_around(place: QWidget, *, shown: bool) -> None:
    """Draw line and ring around a place that scrolls, and only while it has the focus itself, or take both away."""
    place.setProperty(_HAS_RING, _AROUND if shown else None)
    ground = _ground_of(place)
    if ground is not None:
        ground.update()


def _ringed(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not widget.property(_HAS_RING):
        widget = _parent_of(widget)
    return widget


def _ground_of(widget: QWidget) -> RingGround | None:
    ground = _parent_of(widget)
    while ground is not None and not isinstance(ground, RingGround):
        ground = _parent_of(ground)
    return ground


def _parent_of(widget: QWidget) -> QWidget | None:
    """Give the parent; asked for a widget, PySide first makes every kind of widget known, which takes 8 ms."""
    parent = widget.parent()
    return parent if isinstance(parent, QWidget) else None
