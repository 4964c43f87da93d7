"""A card: where a few things belong together, or where one thing has to be seen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.shared_screen import shown
from wizard.gui.widgets.focus_ring import RingGround
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.gui.widgets.restyle import restyle

CardKind = Literal["plain", "info", "error", "warning", "ok"]
_SIDE, _ABOVE, _TIGHT_ABOVE = 16, 14, 10


class Card(RingGround):
    """A frame of 8 px radius with an optional bold title and ``body``, the layout for the rest."""

    def __init__(self, kind: CardKind = "plain", title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        outer = QVBoxLayout(self)
        self._margins, self._tight = (_SIDE, _ABOVE), False
        outer.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        outer.setSpacing(4)
        self.title_label: PlainLabel = plain_label(title, "strong")
        if not title:
            # To show it before it lies in the card would open a window of its own.
            self.title_label.hide()
        outer.addWidget(self.title_label)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        outer.addLayout(self.body)
        self.setAccessibleName(shown(title))

    def set_title(self, text: str) -> None:
        """Change the bold first line; an empty text takes it away."""
        self.title_label.setText(text)
        self.title_label.setVisible(bool(text))
        self.setAccessibleName(shown(text))

    def set_margins(self, side: int, above: int) -> None:
        """Set how far the content stays from the frame: at the sides, and above and below."""
        self._margins = side, above
        self._lay_out_margins()

    def tighten(self, tight: bool) -> None:
        """Keep the content less far from the frame above and below, where room is scarce; or as far as usual."""
        self._tight = tight
        self._lay_out_margins()

    def tight_saves(self) -> int:
        """Give how many pixels lower the card is when tight."""
        return 2 * max(0, self._margins[1] - _TIGHT_ABOVE)

    def _lay_out_margins(self) -> None:
        side, above = self._margins
        above = min(above, _TIGHT_ABOVE) if self._tight else above
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, above, side, above)

    def set_kind(self, kind: CardKind) -> None:
        """Change the colour: plain, info, error, warning or ok."""
        restyle(self, "kind", kind)
