"""Buttons that share one line: where they do not fit with their frames, they stand there as links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent

from wizard.gui.fonts import scaled
from wizard.gui.tokens import BUTTON_HEIGHT
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.mnemonic import without_mnemonic

_BETWEEN, _BETWEEN_LINKS = 8, 20
_PADDING = 30
"""What the frame of a button adds to what a link needs."""
_LINK_HEIGHT = 24


class ButtonLine(InlineRow):
    """For what is not the main thing of a page: one line where a language allows it; only many links take more."""

    def __init__(self, *buttons: Button, spacing: int = _BETWEEN) -> None:
        super().__init__(*buttons, spacing=spacing)
        self._between = spacing
        self._buttons = buttons
        self._framed = tuple(button for button in buttons if not button.is_link())

    def sizeHint(self) -> QSize:
        """Ask for all of them with their frames."""
        return QSize(self._framed_width(), scaled(BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest link."""
        return QSize(max(map(_link_width, self._here()), default=0), scaled(_LINK_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Take one line, or those that the links take."""
        if self._framed_width() <= width:
            return scaled(BUTTON_HEIGHT)
        lines, left = 1, 0
        for button in self._here():
            wanted = _link_width(button)
            if left > 0 and left + wanted > width:
                lines, left = lines + 1, 0
            left += wanted + _BETWEEN_LINKS
        return lines * scaled(_LINK_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Frame the buttons, or not."""
        self._frame()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Do so again when one of them says something else, appears or goes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._frame()
        return super().event(event)

    def _frame(self) -> None:
        framed = self._framed_width() <= self.width()
        for button in self._framed:
            if button.is_link() is framed:
                button.set_kind("plain" if framed else "link")
        self.set_spacing(self._between if framed else _BETWEEN_LINKS)

    def _here(self) -> list[Button]:
        return [button for button in self._buttons if not button.isHidden()]

    def _framed_width(self) -> int:
        here = self._here()
        frames = sum(_PADDING for button in here if button in self._framed)
        return sum(map(_link_width, here)) + frames + self._between * max(0, len(here) - 1)


def _link_width(button: Button) -> int:
    return button.fontMetrics().horizontalAdvance(without_mnemonic(button.text())) + 4
