"""What rows of a list share: a line below, but not under the last."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from wizard.gui.widgets.restyle import restyle


class RuledRow(QFrame):
    """A row of 9 px padding above and below and a line under it; ``grid`` holds its cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "below")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 9, 0, 9)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)

    def set_last(self, last: bool) -> None:
        """Leave the line away under the last row of a card."""
        restyle(self, "rule", "none" if last else "below")
