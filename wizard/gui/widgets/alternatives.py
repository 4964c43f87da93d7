"""The other causes that are possible, in order, each with how a person tells it apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.gui.fonts import TextStyle, text_font
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.report.alternative_words import AlternativeWords
from wizard.words.translation import translate


class AlternativesList(QWidget):
    """What speaks for the named cause, then "It may also be", numbered: title and what is so only with it."""

    def __init__(self, own_tell: str, alternatives: Sequence[AlternativeWords], *, compact: bool = False) -> None:
        """List them; ``compact`` puts title and sentence into one small line, for a card above other things."""
        super().__init__()
        self.titles = tuple(one.title for one in alternatives)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4 if compact else 6, 0, 2)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        style: TextStyle = "small" if compact else "body"
        self._grid.setColumnMinimumWidth(0, 4 + QFontMetrics(text_font(style)).horizontalAdvance("9.") + 2)
        self._row = 0
        if own_tell:
            self._add_wide(
                plain_label(translate("gui", "What speaks for it: {reason}").format(reason=own_tell), style, "text")
            )
        if alternatives and not compact:
            self._grid.setRowMinimumHeight(self._row, 4)
            self._row += 1
            self._add_wide(plain_label(translate("gui", "It may also be"), "strong"))
        elif alternatives:
            self._add_wide(plain_label(translate("gui", "It may also be:"), style, "text"))
        for number, one in enumerate(alternatives, start=1):
            if compact:
                self._add_numbered(number, plain_label(f"{one.title}. {one.tell}".rstrip(), style, "text"), style)
            else:
                self._add_numbered(number, plain_label(one.title), style)
                self._add_below(plain_label(one.tell, "small", "text"))

    def _add_wide(self, label: PlainLabel) -> None:
        self._grid.addWidget(label, self._row, 0, 1, 2)
        self._row += 1

    def _add_numbered(self, number: int, label: PlainLabel, style: TextStyle) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(
            plain_label(f"{number}.", style, "text"), self._row, 0, top | Qt.AlignmentFlag.AlignRight
        )
        self._grid.addWidget(label, self._row, 1, top)
        self._row += 1

    def _add_below(self, label: PlainLabel) -> None:
        if label.text():
            self._grid.addWidget(label, self._row, 1, Qt.AlignmentFlag.AlignTop)
            self._row += 1
