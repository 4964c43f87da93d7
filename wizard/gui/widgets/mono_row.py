"""One row of a summary whose value is a fingerprint."""

from __future__ import annotations

from PySide6.QtCore import Qt

from wizard.gui.fonts import scaled
from wizard.gui.spoken import named
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.rows import RuledRow

_LABEL_COLUMN = 150


class MonoRow(RuledRow):
    """Bold name and a fingerprint that can be selected; it wraps between its groups."""

    def __init__(self, label: str, mono: str) -> None:
        super().__init__()
        self.value = plain_label(mono, "mono")
        self.grid.addWidget(plain_label(label, "strong"), 0, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(self.value, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        self.grid.setColumnMinimumWidth(0, scaled(_LABEL_COLUMN))
        self.grid.setColumnStretch(1, 1)
        self.setAccessibleName(named(label, self.value.text()))
