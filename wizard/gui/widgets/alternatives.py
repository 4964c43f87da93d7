"""The other causes that are possible, in order, each with how a person tells it apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.widgets.labels import plain_label
from wizard.report.alternative_words import AlternativeWords


class AlternativesList(QWidget):
    """What speaks for the named cause, then "It may also be", numbered: title and, below it, what is so only then."""

    def __init__(self, own_tell: str, alternatives: Sequence[AlternativeWords]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 2)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 4 + QFontMetrics(text_font("body")).horizontalAdvance("9.") + 2)
        top = Qt.AlignmentFlag.AlignTop
        row = 0
        if own_tell:
            grid.addWidget(plain_label(f"What speaks for it: {own_tell}", "body", "text"), row, 0, 1, 2)
            row += 1
            grid.setRowMinimumHeight(row, 4)
            row += 1
        self.titles = tuple(one.title for one in alternatives)
        if not alternatives:
            return
        grid.addWidget(plain_label("It may also be", "strong"), row, 0, 1, 2)
        for number, one in enumerate(alternatives, start=1):
            row += 1
            grid.addWidget(plain_label(f"{number}."), row, 0, top | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(plain_label(one.title), row, 1, top)
            if one.tell:
                row += 1
                grid.addWidget(plain_label(one.tell, "small", "text"), row, 1, top)
