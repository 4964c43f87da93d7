"""A chip: a short word about what stands beside it, such as where settings were found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wizard.gui.fonts import scaled, text_font
from wizard.gui.shared_screen import shown

_HEIGHT = 21


class Chip(QLabel):
    """Small text in a pill; it neither wraps nor takes the focus."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font("small"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(_HEIGHT))
        self.setText(shown(text))
