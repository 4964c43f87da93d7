"""The bar that says that this is practice, and what to type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wizard.gui.session import PracticeSeat
from wizard.gui.widgets.chip import Chip
from wizard.gui.widgets.labels import plain_label


class PracticeBar(QFrame):
    """One line over the whole window in practice mode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(12)
        row.addWidget(Chip("Practice"))
        self._label = plain_label("Nothing leaves this computer.", "small", "text")
        self._label.make_selectable()
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName("Practice: nothing leaves this computer.")

    def text(self) -> str:
        """Give what the bar says."""
        return self._label.text()

    def show_seat(self, seat: PracticeSeat) -> None:
        """Say what to type in this situation."""
        text = f"Nothing leaves this computer. Address {seat.address}, password {seat.password}"
        self._label.setText(text)
        self.setAccessibleName(f"Practice: {text}")
