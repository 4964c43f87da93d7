"""One choice among a few words side by side, such as STARTTLS, SSL/TLS, None; on two lines where they are many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy

from wizard.gui.announce import tell_focus
from wizard.gui.fonts import line_height, scaled, text_font
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import CONTROL_RADIUS, FIELD_HEIGHT
from wizard.gui.widgets.arranging import ArrangingWidget
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.mnemonic import without_mnemonic
from wizard.gui.widgets.word_lines import widest_word, word_lines

V = TypeVar("V")
_PADDING = 6
_ABOVE = 7
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Segment(QRadioButton):
    """One word of the control: a radio button, which is what assistive technology calls it."""

    stepped = Signal(int)
    """An arrow key asks for the neighbour: 1 for the one after, -1 for the one before."""
    strayed = Signal()
    """The focus came here, where nothing is chosen."""

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
        """Ask for the bold words on one line and their padding."""
        width = QFontMetrics(_bold(self.font())).horizontalAdvance(without_mnemonic(self.text()))
        return QSize(width + 2 * _PADDING, scaled(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        widest = widest_word(without_mnemonic(self.text()), _bold(self.font()))
        return QSize(widest + 2 * _PADDING, scaled(FIELD_HEIGHT))

    def lines(self, width: float) -> tuple[str, ...]:
        """Give the lines in a segment of this width, as they break when it is the chosen one."""
        return word_lines(without_mnemonic(self.text()), _bold(self.font()), round(width) - 2 * _PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows choose; Qt's own only move the focus when it came to a word that is not chosen."""
        step = _ARROWS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.stepped.emit(-step if mirrored and event.key() in _SIDEWAYS else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the word that is chosen, unless the mouse is about to choose this one."""
        super().focusInEvent(event)
        if not self.isChecked() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.strayed.emit()

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
        lines, high = self.lines(self.width()), line_height("body")
        top = (self.height() - len(lines) * high) // 2
        for place, line in enumerate(lines):
            room = QRect(0, top + place * high, self.width(), high) if len(lines) > 1 else self.rect()
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line)

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


class SegmentedControl(ArrangingWidget, Generic[V]):
    """The control; ``chosen`` fires with the value when a person chooses.

    Words that do not fit side by side break into lines. Tab stops at the chosen word, and arrows choose another one.
    """

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[V, str]], accessible_name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        wants_ring(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._segments: list[tuple[V, Segment]] = []
        # A group lets Tab stop once, and tells assistive technology which words belong together.
        self._group = QButtonGroup(self)
        for index, (value, text) in enumerate(options):
            segment = Segment(text, first=index == 0, last=index == len(options) - 1)
            segment.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            segment.stepped.connect(lambda step, index=index: self._step(index + step))
            segment.strayed.connect(self._focus_chosen)
            segment.setParent(self)
            self._group.addButton(segment)
            self._segments.append((value, segment))

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(sum(self._natural()), scaled(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest word of each."""
        return QSize(sum(self._least()), scaled(FIELD_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Count the lines."""
        shares = zip(self._widths(width), self._segments, strict=True)
        lines = max((len(segment.lines(share)) for share, (_value, segment) in shares), default=1)
        return max(scaled(FIELD_HEIGHT), lines * line_height("body") + 2 * _ABOVE)

    def _natural(self) -> list[int]:
        return [segment.sizeHint().width() for _value, segment in self._segments]

    def _least(self) -> list[int]:
        return [segment.minimumSizeHint().width() for _value, segment in self._segments]

    def _widths(self, width: int) -> list[float]:
        """Share the width equally, but for what is wider; where lines break, by what each would need."""
        natural, least = self._natural(), self._least()
        if sum(natural) > width:
            spare = max(0, width - sum(least)) / max(1, sum(natural) - sum(least))
            return [low + (high - low) * spare for low, high in zip(least, natural, strict=True)]
        wide: set[int] = set()
        while True:
            rest = (width - sum(natural[at] for at in wide)) / max(1, len(natural) - len(wide))
            wider = {at for at, wanted in enumerate(natural) if at not in wide and wanted > rest}
            if not wider:
                return [natural[at] if at in wide else rest for at in range(len(natural))]
            wide |= wider

    def arrange(self) -> None:
        """Place the segments side by side."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0.0
        for width, (_value, segment) in zip(self._widths(self.width()), self._segments, strict=True):
            start, end = round(left), round(left + width)
            x = self.width() - end if mirrored else start
            segment.setGeometry(x, 0, end - start, self.height())
            left += width

    def set_value(self, value: V) -> None:
        """Show a choice without a signal; the focus goes along where a word has it."""
        focused = any(segment.hasFocus() for _value, segment in self._segments)
        for own, segment in self._segments:
            segment.setChecked(own == value)
        if focused:
            self._focus_chosen()

    def value(self) -> V | None:
        """Give the choice; None before the first."""
        return next((value for value, segment in self._segments if segment.isChecked()), None)

    def _step(self, index: int) -> None:
        """Choose a neighbour as a click does; there is none beyond either end."""
        if 0 <= index < len(self._segments):
            segment = self._segments[index][1]
            segment.click()
            segment.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_chosen(self) -> None:
        chosen = next((segment for _value, segment in self._segments if segment.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            # Qt tells last of the word that handed the focus on, and a screen reader would stay there.
            QTimer.singleShot(0, chosen, lambda: tell_focus(chosen.window().focusWidget()))

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
