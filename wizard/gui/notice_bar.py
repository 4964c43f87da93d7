"""The bar that says once, above the pages, what concerns the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wizard.gui.announce import say_aloud
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.labels import plain_label
from wizard.words.translation import translate


class NoticeBar(QFrame):
    """A sentence and a way to take it away; it takes no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(12)
        self._label = plain_label("", "small", "text")
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.close_link = link_button(translate("gui", "Understood"), translate("gui", "Takes this notice away"))
        self.close_link.clicked.connect(self.hide)
        row.addWidget(self.close_link)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence in the place of the one before, and speak it once (rule 44)."""
        self._label.setText(text)
        self.setAccessibleName(self._label.text())
        self.show()
        say_aloud(self)

    def text(self) -> str:
        """Give the sentence."""
        return self._label.text()
