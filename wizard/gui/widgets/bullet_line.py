"""One line of a list with a bullet; wrapped lines hang under the first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wizard.gui.fonts import TextStyle, scaled
from wizard.gui.widgets.labels import plain_label

_INDENT = 14


def bullet_line(text: str, style: TextStyle = "body") -> QWidget:
    """Make a bullet and its sentence; assistive technology reads the sentence alone."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    bullet = plain_label("\u2022", style, "muted")
    bullet.setFixedWidth(scaled(_INDENT))
    bullet.setAccessibleName(" ")
    row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
    sentence = plain_label(text, style, "text")
    sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy = sentence.sizePolicy()
    policy.setHeightForWidth(True)
    sentence.setSizePolicy(policy)
    row.addWidget(sentence, 1, Qt.AlignmentFlag.AlignTop)
    return line
