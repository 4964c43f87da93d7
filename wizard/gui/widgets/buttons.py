"""The three buttons: one primary a page, plain ones, and links."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from wizard.gui.shared_screen import shown
from wizard.gui.widgets.enter_key import pressed_by
from wizard.gui.widgets.mnemonic import mnemonics_shown, without_mnemonic
from wizard.gui.widgets.restyle import restyle

ButtonKind = Literal["primary", "plain", "link"]


class Button(QPushButton):
    """A push button in the look of the program; ``&`` marks its mnemonic."""

    def __init__(self, text: str, kind: ButtonKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.takes_enter = True
        self.set_kind(kind)

    def setText(self, text: str) -> None:
        """Show a text, masked where the screen is shared."""
        super().setText(shown(text))

    def set_kind(self, kind: ButtonKind) -> None:
        """Turn the button into a primary, plain or link button."""
        self._kind = kind
        restyle(self, "kind", kind)
        self._take_font()
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)

    def is_link(self) -> bool:
        """Tell whether it is drawn without a frame."""
        return self._kind == "link"

    def make_small(self) -> None:
        """Fit into a row of text: 28 px high instead of 36."""
        restyle(self, "small", "true")
        self._take_font()

    def _take_font(self) -> None:
        """Set the weight anew: polishing by the style takes it away, and the text would be wider than its room."""
        font = QFont(QGuiApplication.font())
        if self.property("kind") == "primary":
            font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """Leave exactly the text's width plus the padding of the stylesheet."""
        hint = super().sizeHint()
        if self._kind == "link":
            metrics = QFontMetrics(self.font())
            lines = without_mnemonic(self.text()).split("\n")
            hint.setWidth(max(metrics.horizontalAdvance(line) for line in lines) + 4)
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as well as the space bar, unless Enter would be too easy."""
        if not (self.takes_enter and pressed_by(event, self)):
            super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Have it drawn without the underline of the mnemonic unless Alt is held."""
        super().initStyleOption(option)
        if not mnemonics_shown():
            # The style takes & as a mark, so an ampersand that is meant has to be doubled again.
            option.text = without_mnemonic(self.text()).replace("&", "&&")


def primary_button(text: str) -> Button:
    """Make the one button of a page that goes on."""
    return Button(text, "primary")


def plain_button(text: str) -> Button:
    """Make a button for anything else."""
    return Button(text, "plain")


def link_button(text: str, accessible_description: str = "") -> Button:
    """Make a button that looks like a link; it stands in text or in the button row."""
    button = Button(text, "link")
    button.setAccessibleDescription(accessible_description)
    return button
