"""One choice among a few words side by side, such as STARTTLS, SSL/TLS, None."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from wizard.gui.fonts import scaled, text_font
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import CONTROL_RADIUS, FIELD_HEIGHT
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.mnemonic import without_mnemonic

V = TypeVar("V")
_PADDING = 6


class Segment(QRadioButton):
    """One word of the control: a radio button, so arrow keys and assistive technology work by themselves."""

    def __init__(self, text: str, *, first: bool, last: bool) -> None:
        super().__init__(text)
        self._first, self._last = first, last
        self.setFont(text_font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(without_mnemonic(text))

    def setText(self, text: str) -> None:
        """Change the word, also for assistive technology."""
        super().setText(text)
        self.setAccessibleName(without_mnemonic(text))

    def sizeHint(self) -> QSize:
        """Ask for the bold word and its padding."""
        width = QFontMetrics(_bold(self.font())).horizontalAdvance(without_mnemonic(self.text()))
        return QSize(width + 2 * _PADDING, scaled(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere in the segment."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, frame and word."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape()
        painter.fillPath(shape, QColor(tokens.accent_soft if self.isChecked() else tokens.bg))
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.border), 1))
        painter.drawPath(shape)
        font = _bold(self.font()) if self.isChecked() else self.font()
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent if self.isChecked() else tokens.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, without_mnemonic(self.text()))

    def _shape(self) -> QPainterPath:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        round_left, round_right = (self._last, self._first) if mirrored else (self._first, self._last)
        # Neighbours share one line: each segment draws over the left edge of the next.
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if round_right else 0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        radius = float(CONTROL_RADIUS)
        left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
        path.moveTo(left + (radius if round_left else 0), top)
        path.lineTo(right - (radius if round_right else 0), top)
        if round_right:
            path.arcTo(right - 2 * radius, top, 2 * radius, 2 * radius, 90, -90)
        path.lineTo(right, bottom - (radius if round_right else 0))
        if round_right:
            path.arcTo(right - 2 * radius, bottom - 2 * radius, 2 * radius, 2 * radius, 0, -90)
        path.lineTo(left + (radius if round_left else 0), bottom)
        if round_left:
            path.arcTo(left, bottom - 2 * radius, 2 * radius, 2 * radius, 270, -90)
        path.lineTo(left, top + (radius if round_left else 0))
        if round_left:
            path.arcTo(left, top, 2 * radius, 2 * radius, 180, -90)
        path.closeSubpath()
        return path


class SegmentedControl(QWidget, Generic[V]):
    """The control; ``chosen`` fires with the value when a person chooses."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[V, str]], accessible_name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        wants_ring(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments: list[tuple[V, Segment]] = []
        for index, (value, text) in enumerate(options):
            segment = Segment(text, first=index == 0, last=index == len(options) - 1)
            segment.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            row.addWidget(segment, 1)
            self._segments.append((value, segment))

    def set_value(self, value: V) -> None:
        """Show a choice without a signal."""
        for own, segment in self._segments:
            segment.setChecked(own == value)

    def value(self) -> V | None:
        """Give the choice; None before the first."""
        return next((value for value, segment in self._segments if segment.isChecked()), None)

    def segment(self, value: V) -> Segment:
        """Give the radio button of a value."""
        return next(segment for own, segment in self._segments if own == value)

    def describe(self, description: str) -> None:
        """Tell assistive technology what the choice is about."""
        self.setAccessibleDescription(description)
        for _value, segment in self._segments:
            segment.setAccessibleDescription(description)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
