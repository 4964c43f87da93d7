"""Buttons that share one line: where they do not fit with their frames, they stand there as links."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from wizard.gui.fonts import scaled
from wizard.gui.tokens import BUTTON_HEIGHT
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.mnemonic import without_mnemonic

_BETWEEN, _BETWEEN_LINKS = 8, 20
_PADDING = 30
"""What the frame of a button adds to its text, at both sides together."""
_LINK_HEIGHT = 24


class ButtonLine(InlineRow):
    """For what few people need: one line where a language allows it; only links of many words take more."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__(*buttons, spacing=_BETWEEN)
        self._buttons = buttons

    def sizeHint(self) -> QSize:
        """Ask for all of them with their frames."""
        return QSize(self._framed_width(), scaled(BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest link."""
        return QSize(max(_link_width(button) for button in self._buttons), scaled(_LINK_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Take one line, or those that the links take."""
        if self._framed_width() <= width:
            return scaled(BUTTON_HEIGHT)
        lines, left = 1, 0
        for button in self._buttons:
            wanted = _link_width(button)
            if left > 0 and left + wanted > width:
                lines, left = lines + 1, 0
            left += wanted + _BETWEEN_LINKS
        return lines * scaled(_LINK_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Frame the buttons, or not."""
        framed = self._framed_width() <= self.width()
        for button in self._buttons:
            if button.is_link() is framed:
                button.set_kind("plain" if framed else "link")
        self.set_spacing(_BETWEEN if framed else _BETWEEN_LINKS)
        super().resizeEvent(event)

    def _framed_width(self) -> int:
        least = sum(_link_width(button) + _PADDING for button in self._buttons)
        return least + _BETWEEN * (len(self._buttons) - 1)


def _link_width(button: Button) -> int:
    return button.fontMetrics().horizontalAdvance(without_mnemonic(button.text())) + 4
