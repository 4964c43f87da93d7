"""One row of a summary: bold name, value, and a small mono part such as a fingerprint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizard.gui.fonts import line_height, scaled
from wizard.gui.spoken import named
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.rows import RuledRow

_LABEL_COLUMN = 150
_OVER = 2


class KeyValueRow(RuledRow):
    """What leaves the computer, one value a row; ``add_link`` puts a link behind it."""

    def __init__(self, label: str, value: str = "", mono: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label(label, "strong")
        self._value = plain_label(value, "body")
        self._mono = plain_label(mono, "mono")
        # A link is higher than the words: it stands out of their line, and the name stays on it.
        self._label.setContentsMargins(0, _OVER, 0, 0)
        self.value_row = InlineRow(self._value, self._mono, text_line=line_height("body"), over=_OVER)
        margins = self.grid.contentsMargins()
        self.grid.setContentsMargins(0, margins.top() - _OVER, 0, margins.bottom())
        self.grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(self.value_row, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.grid.setColumnMinimumWidth(0, scaled(_LABEL_COLUMN))
        self.grid.setColumnStretch(1, 1)
        self.set_value(value, mono)

    def set_value(self, value: str, mono: str = "") -> None:
        """Change value and mono part."""
        self._value.setText(value)
        self._mono.setText(mono)
        self._mono.setVisible(bool(mono))
        self.setAccessibleName(named(self._label.text(), self.value()))

    def add_link(self, link: QWidget) -> None:
        """Put a link behind the value; the name stands on the line of both."""
        self.value_row.addWidget(link)

    def label(self) -> str:
        """Give the bold name."""
        return self._label.text()

    def value(self) -> str:
        """Give value and mono part as one text."""
        return " ".join(part for part in (self._value.text(), self._mono.text()) if part)
