"""A checkbox in the look of the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wizard.gui.fonts import line_height, scaled, text_font
from wizard.gui.shared_screen import shown
from wizard.gui.theme import current_tokens
from wizard.gui.widgets.mnemonic import mnemonic_at, mnemonics_shown, without_mnemonic
from wizard.gui.widgets.word_lines import widest_word, word_lines

_GAP, _SPARE = 10, 4
_TARGET = 24
_CHECK = QPolygonF([QPointF(4.4, 9.4), QPointF(7.6, 12.4), QPointF(13.4, 6.0)])


def _box() -> int:
    return scaled(18)


class CheckBox(QCheckBox):
    """18 px box and its words, on more lines where they do not fit; at least 24 px high (rule 46)."""

    def __init__(self, text: str, accessible_description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(shown(text), parent)
        self.setFont(text_font("body"))
        self.setAccessibleDescription(shown(accessible_description))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Change the words, masked where the screen is shared."""
        super().setText(shown(text))

    def sizeHint(self) -> QSize:
        """Ask for box and words on one line."""
        width = QFontMetrics(self.font()).horizontalAdvance(without_mnemonic(self.text()))
        return QSize(_box() + _GAP + width + _SPARE, max(_TARGET, line_height("body")))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        widest = widest_word(without_mnemonic(self.text()), self.font())
        return QSize(_box() + _GAP + widest + _SPARE, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Count the lines."""
        return max(_TARGET, len(self.lines(width)) * line_height("body"))

    def lines(self, width: int) -> tuple[str, ...]:
        """Give the lines that the words take in a checkbox of this width."""
        return word_lines(without_mnemonic(self.text()), self.font(), width - _box() - _GAP)

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
        box = QRectF(x + 0.5, self._first_middle() - _box() / 2 + 0.5, _box() - 1, _box() - 1)
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
        # In a mirrored window the painter takes left for right.
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        lines, high = self.lines(self.width()), line_height("body")
        top = round(self._first_middle() - high / 2)
        for place, line in enumerate(self._marked(lines)):
            part = QRect(room.left(), top + place * high, room.width(), high) if len(lines) > 1 else room
            painter.drawText(part, align, line)

    def _first_middle(self) -> float:
        """Give how far down the middle of the first line is."""
        return self.height() / 2 - (len(self.lines(self.width())) - 1) * line_height("body") / 2

    def _marked(self, lines: Sequence[str]) -> Iterator[str]:
        """Give the lines as a painter takes them, the mnemonic marked while Alt is held."""
        at = mnemonic_at(self.text()) if mnemonics_shown() else None
        whole, start = without_mnemonic(self.text()), 0
        for line in lines:
            start = whole.index(line, start)
            here = None if at is None or not start <= at < start + len(line) else at - start
            yield "".join(("&" if place == here else "") + sign.replace("&", "&&") for place, sign in enumerate(line))
            start += len(line)
