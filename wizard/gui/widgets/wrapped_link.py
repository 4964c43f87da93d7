"""A link whose text may take more than one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QVBoxLayout

from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.labels import plain_label


class WrappedLink(Button):
    """As wide as its place; assistive technology reads the same text."""

    def __init__(self, text: str, accessible_description: str = "") -> None:
        super().__init__(text.replace("&", "&&"), "link")
        self.setAccessibleName(text)
        self.setAccessibleDescription(accessible_description)
        self._label = plain_label(text, "body", "accent")
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 2, 1, 2)
        column.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame of the focus; the text is the label's."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def sizeHint(self) -> QSize:
        """Ask for what the text asks for."""
        return self._label.sizeHint() + QSize(2, 4)

    def minimumSizeHint(self) -> QSize:
        """Break the text rather than cut it."""
        return self._label.minimumSizeHint() + QSize(2, 4)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Count the lines."""
        return self._label.heightForWidth(width - 2) + 4
