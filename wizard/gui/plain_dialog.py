"""A small dialog of the program's own: a heading, sentences, buttons. QMessageBox would guess HTML."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.gui.key_first import KeyFirst
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import Button, plain_button, primary_button
from wizard.gui.widgets.labels import plain_label
from wizard.gui.window_titles import set_title

_WIDTH = 520


class PlainDialog(QDialog):
    """Heading and text above ``body``; the buttons are the owner's, the last one is the primary."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_title(self, title)
        KeyFirst(self)
        # No description: a screen reader reads the sentences of a dialog that opens, and would read them twice.
        self._title = title
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        column.addWidget(plain_label(title, "strong"))
        self.text_label = plain_label(text, "body")
        self.text_label.setVisible(bool(text))
        column.addWidget(self.text_label)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)

    def event(self, event: QEvent) -> bool:
        """Keep room for every line: a window does not ask its layout itself how high wrapped texts become."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self.fit()
        return done

    def fit(self) -> None:
        """Take the height that the text needs at this width."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        height = layout.totalHeightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.resize(self.width(), height)

    def add_button(self, text: str, *, accepts: bool, primary: bool = False) -> Button:
        """Put a button at the right end; a primary one answers Enter."""
        button = primary_button(text) if primary else plain_button(text)
        button.clicked.connect(self.accept if accepts else self.reject)
        button.setDefault(primary)
        button.setAccessibleDescription(shown(self._title))  # what it answers
        self._buttons.addWidget(button)
        return button
