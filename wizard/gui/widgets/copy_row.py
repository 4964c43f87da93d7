"""One row of the entry guide: the platform's name of a field, what goes in, and a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizard.gui.fonts import scaled
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.rows import RuledRow
from wizard.words.translation import translate

_LABEL_COLUMN = 150


class CopyRow(RuledRow):
    """Label, value, "Copy"; ``copy_wanted`` fires on the press, and the owner fills the clipboard."""

    copy_wanted = Signal()

    def __init__(self, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid.setContentsMargins(0, 5, 0, 5)
        self._label = plain_label(label, "strong")
        self._value = plain_label(value, "body")
        self.button = plain_button(translate("gui", "Copy", "button: to the clipboard"))
        self.button.make_small()
        self.button.setAccessibleName(translate("gui", "Copy {label}").format(label=label))
        self.button.clicked.connect(self.copy_wanted)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(self._label, 0, 0, middle)
        self.grid.addWidget(self._value, 0, 1, middle)
        self.grid.addWidget(self.button, 0, 2, middle)
        self.grid.setColumnMinimumWidth(0, scaled(_LABEL_COLUMN))
        self.grid.setColumnStretch(1, 1)
        self.setAccessibleName(f"{label}: {self._value.text()}")

    def set_value(self, value: str) -> None:
        """Change what goes into the field."""
        self._value.setText(value)
        self.setAccessibleName(f"{self._label.text()}: {self._value.text()}")

    def say_copied(self, copied: bool) -> None:
        """Answer a press, or go back to the offer."""
        self.button.setText(
            translate("gui", "Copied", "on a button, after it was pressed")
            if copied
            else translate("gui", "Copy", "button: to the clipboard")
        )

    def label(self) -> str:
        """Give the name of the field."""
        return self._label.text()

    def value(self) -> str:
        """Give what goes in."""
        return self._value.text()
