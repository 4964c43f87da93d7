"""What rows of a list share: a line below, but not under the last."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from wizard.gui.widgets.restyle import restyle

_LEAST, _LESS = 2, 3


class RuledRow(QFrame):
    """A row of 9 px padding above and below and a line under it; ``grid`` holds its cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "below")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 9, 0, 9)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self._usual: QMargins | None = None

    def tighten(self, tight: bool) -> None:
        """Keep less room above and below where it is scarce; or as much as usual."""
        if tight is (self._usual is not None):
            return
        usual = self._usual or self.grid.contentsMargins()
        self.grid.setContentsMargins(_tight(usual) if tight else usual)
        self._usual = usual if tight else None

    def tight_saves(self) -> int:
        """Give how many pixels lower the row is when tight."""
        usual = self._usual or self.grid.contentsMargins()
        tight = _tight(usual)
        return usual.top() + usual.bottom() - tight.top() - tight.bottom()

    def set_last(self, last: bool) -> None:
        """Leave the line away under the last row of a card."""
        restyle(self, "rule", "none" if last else "below")


def _tight(usual: QMargins) -> QMargins:
    above, below = (min(side, max(_LEAST, side - _LESS)) for side in (usual.top(), usual.bottom()))
    return QMargins(usual.left(), above, usual.right(), below)


class RowList(QWidget):
    """Rows one below the other without a gap, no line under the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[RuledRow] = []

    def add_row(self, row: RuledRow) -> None:
        """Put a row at the end."""
        if self._rows:
            self._rows[-1].set_last(False)
        row.set_last(True)
        self._rows.append(row)
        self._column.addWidget(row)

    def clear(self) -> None:
        """Take all rows away."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def rows(self) -> tuple[RuledRow, ...]:
        """Give the rows in their order."""
        return tuple(self._rows)
