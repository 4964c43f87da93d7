"""The short code of a finding, in letters that one reads aloud on the telephone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from wizard.gui.fonts import text_font
from wizard.report.spoken_code import short_code_aloud, short_code_text

BETWEEN = "·"
"""Stands between a server's words and a code, so that the code does not read as one of them."""


class CodeLabel(QLabel):
    """Bold "Code L-102", which a screen reader says as "Code L, one zero two"; hidden for a cause without one.

    No higher than its letters, so that it makes no line of small text higher.
    """

    def __init__(self, cause: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font("strong"))
        self.setProperty("tone", "text")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_cause(cause)

    def show_cause(self, cause: str) -> None:
        """Show the code of another cause; an empty one takes it away."""
        self.setText(short_code_text(cause))
        self.setAccessibleName(short_code_aloud(cause))
        if not self.text():
            self.hide()
        elif self.parentWidget() is not None:
            self.show()

    def aloud(self) -> str:
        """Give what a voice says; empty while no code is shown."""
        return self.accessibleName()
