"""The one label of the program: plain text, own line height, wraps anywhere rather than being cut."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wizard.gui.fonts import TextStyle, line_height, text_font
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.held_words import held_together
from wizard.gui.widgets.mnemonic import mnemonic_at, mnemonics_shown, without_mnemonic
from wizard.gui.widgets.restyle import restyle

Tone = Literal["text", "muted", "ok", "error", "warning", "accent"]

_TONES: dict[TextStyle, Tone] = {"lead": "muted", "muted": "muted", "small": "muted"}
_WIDEST = 560


class _Measured:
    """What was measured of one text in one font: heights by width, and the width of its longest line."""

    __slots__ = ("heights", "last_lines", "natural_width")

    def __init__(self) -> None:
        self.heights: dict[int, int] = {}
        self.last_lines: dict[int, tuple[int, int] | None] = {}
        self.natural_width = -1


class PlainLabel(QLabel):
    """Text that is never taken for HTML.

    With a buddy, ``&`` marks the mnemonic as in every QLabel; without one it is an ordinary character.
    """

    lays_out_more = True
    """Whether the laid out text may hold marks that nobody sees, so that places in both differ."""
    led_to: QWidget | None = None
    """What the mnemonic leads to."""

    def __init__(self, text: str, style: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured = _Measured()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._style = style
        self.setFont(text_font(style))
        self.set_tone(_TONES.get(style, "text"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, masked where the screen is shared."""
        self.show_unmasked(shown(text))

    def show_unmasked(self, text: str) -> None:
        """Show words of the program itself, which belong to nobody, also where the screen is shared."""
        # Before Qt asks the layouts to measure it.
        self.remeasure()
        super().setText(text)
        self._name_without_mark()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        if event.type() is QEvent.Type.FontChange:
            self.remeasure()
        super().changeEvent(event)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text by what it means."""
        restyle(self, "tone", tone)

    def set_bold(self, bold: bool) -> None:
        """Set the weight without a change of style."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.setFont(font)

    def make_selectable(self) -> None:
        """Let mouse and keyboard select the text, for what people copy."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if self.isRightToLeft():
            # QLabel itself draws it from here on, and puts what reads left to right at the left.
            vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(vertical | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def setWordWrap(self, on: bool) -> None:
        """Break lines, or never."""
        super().setWordWrap(on)
        self.remeasure()

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]  # Qt's other forms are not used
        """Set the room around the text."""
        super().setContentsMargins(left, top, right, bottom)
        self.remeasure()

    def setBuddy(self, buddy: QWidget) -> None:
        """Name what the mnemonic leads to.

        It is remembered, since PySide makes a label that is asked for it the owner of a control that is not its own.
        """
        super().setBuddy(buddy)
        self.led_to = buddy
        self.remeasure()
        self._name_without_mark()

    def _name_without_mark(self) -> None:
        """Tell the name without the mnemonic's mark: Qt told it with the mark while there was no buddy yet."""
        if self.led_to is not None:
            self.setAccessibleName(self.shown_text())

    def shown_text(self) -> str:
        """Give the text as it is drawn, mnemonic mark removed."""
        return without_mnemonic(self.text()) if self.led_to is not None else self.text()

    def sizeHint(self) -> QSize:
        """Ask for one line where the text is short enough, else for lines of a readable length."""
        width = min(self._natural_width(), _WIDEST) if self.wordWrap() else self._natural_width()
        width += self._side_margins()
        return QSize(width, self.heightForWidth(width))

    def size_in_one_line(self, width: int) -> QSize | None:
        """Give the size that the text takes where it fits into one line of this width; None where it does not."""
        needed = self._natural_width() + self._side_margins()
        if needed > min(width, _WIDEST) or "\n" in self.text():
            return None
        margins = self.contentsMargins()
        size = QSize(needed, line_height(self._style) + margins.top() + margins.bottom())
        return size if size == size.expandedTo(self.minimumSize()).boundedTo(self.maximumSize()) else None

    def minimumSizeHint(self) -> QSize:
        """Ask for a few characters of width, since words may break anywhere; for all of it when it must not wrap."""
        narrow = self._natural_width()
        if self.wordWrap():
            narrow = min(narrow, int(QFontMetricsF(self.font()).averageCharWidth() * 8))
        margins = self.contentsMargins()
        return QSize(narrow + self._side_margins(), line_height(self._style) + margins.top() + margins.bottom())

    def heightForWidth(self, width: int) -> int:
        """Count the lines at this width; a layout asks for the same width many times, so it is remembered."""
        known = self._measured.heights
        height = known.get(width)
        if height is None:
            margins = self.contentsMargins()
            lines = self._count_lines(width - margins.left() - margins.right())
            height = known[width] = lines * line_height(self._style) + margins.top() + margins.bottom()
        return height

    def _count_lines(self, width: int) -> int:
        # What fits is not laid out: a layout asks for many widths before it comes to the one that is shown.
        if not self.wordWrap() or self._natural_width() <= width:
            return self.shown_text().count("\n") + 1
        return max(1, self._lay_out(width).lineCount())

    def last_line(self, width: int) -> tuple[int, int] | None:
        """Give width and height of the last line at this width; None when there is only one."""
        known = self._measured.last_lines
        if width not in known:
            layout = self._lay_out(width - self._side_margins())
            count = layout.lineCount()
            last = int(layout.lineAt(count - 1).naturalTextWidth()) + 1 if count > 1 else 0
            known[width] = (last, line_height(self._style)) if count > 1 else None
        return known[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines at their own distance; selectable text is left to QLabel, which draws the selection."""
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        lines = self._lay_out(room.width())
        spare = room.height() - max(1, lines.lineCount()) * line_height(self._style)
        top = room.top() + (max(0, spare) // 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(room.left(), top))

    def _side_margins(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _natural_width(self) -> int:
        known = self._measured
        if known.natural_width < 0:
            metrics = QFontMetricsF(self.font())
            lines = self.shown_text().split("\n")
            known.natural_width = int(max(metrics.horizontalAdvance(line) for line in lines)) + 2
        return known.natural_width

    def remeasure(self) -> None:
        """Forget what was measured."""
        self._measured = _Measured()

    def _lay_out(self, width: int) -> QTextLayout:
        text = self.shown_text().replace("\n", "\u2028")
        if self.lays_out_more and self.led_to is None:
            text = held_together(text)
        layout = QTextLayout(text, self.font())
        # A layout of text, unlike a painter, takes left for left also where everything is mirrored.
        option = QTextOption(self._seen_alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        # Fingerprints, codes and what a server said are read left to right in every language (rule 48).
        machine = self._style == "mono"
        option.setTextDirection(Qt.LayoutDirection.LeftToRight if machine else self.layoutDirection())
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else QTextOption.WrapMode.ManualWrap
        )
        layout.setTextOption(option)
        self._underline(layout)
        height = line_height(self._style)
        top = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            top += height
        layout.endLayout()
        return layout

    def _seen_alignment(self) -> Qt.AlignmentFlag:
        if not self.isRightToLeft():
            return self.alignment()
        # Taken in only here: it is large, and the first page of most people does without it.
        from PySide6.QtWidgets import QStyle

        return QStyle.visualAlignment(self.layoutDirection(), self.alignment())

    def _underline(self, layout: QTextLayout) -> None:
        at = mnemonic_at(self.text()) if self.led_to is not None and mnemonics_shown() else None
        if at is None:
            return
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = at, 1
        mark.format.setFontUnderline(True)
        layout.setFormats([mark])


def plain_label(text: str, style: TextStyle = "body", tone: Tone | None = None) -> PlainLabel:
    """Make a label in one of the styles title, lead, body, muted, small, strong, mono."""
    label = PlainLabel(text, style)
    if tone is not None:
        label.set_tone(tone)
    return label
