"""How recipients see the sender, today and with the own server."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wizard.catalogue.records import Platform
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.chip import Chip
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.report.display_safe import display_safe
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_NO_NAME = QT_TRANSLATE_NOOP("gui", "Your name")
_NO_ADDRESS = QT_TRANSLATE_NOOP("gui", "your address")
_SHOWN = 200


class _Side(QWidget):
    def __init__(self, when: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Chip(when))
        column.addSpacing(6)
        self.name: PlainLabel = plain_label("", "strong")
        self.address: PlainLabel = plain_label("", "mono", "text")
        column.addWidget(self.name)
        column.addSpacing(1)
        column.addWidget(self.address)
        column.addStretch(1)  # beside a longer address on the other side it stays at the top
        self._when = when

    def show_sender(self, name: str, address: str, *, known: bool) -> None:
        self.name.setText(name)
        self.address.setText(address)
        for label in (self.name, self.address):
            label.set_tone("text" if known else "muted")
        self.setAccessibleName(f"{self._when}: {self.name.text()}, {self.address.text()}")


class PreviewCard(Card):
    """Today the platform's own sender, then the address that is typed above."""

    def __init__(self) -> None:
        super().__init__("plain", translate("gui", "How recipients will see it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setContentsMargins(0, 4, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._today, self._then = (
            _Side(translate("gui", "Today", "until the own server sends")),
            _Side(translate("gui", "With your server")),
        )
        grid.addWidget(self._today, 0, 0)
        grid.addWidget(self._then, 0, 1)
        self.body.addLayout(grid)

    def show_sender(self, platform: Platform, name: str, address: str) -> None:
        """Show both senders; what is not typed yet stands as a muted placeholder."""
        fallback = platform.fallback_sender
        self._today.show_sender(
            platform.name if fallback else translate("gui", "The platform"),
            fallback or translate("gui", "an address of the platform"),
            known=bool(fallback),
        )
        self._then.show_sender(
            display_safe(name.strip(), _SHOWN) or translate("gui", _NO_NAME),
            display_safe(address.strip(), _SHOWN) or translate("gui", _NO_ADDRESS),
            known=bool(name.strip() and address.strip()),
        )

    def texts(self) -> tuple[str, str, str, str]:
        """Give the names and addresses shown, today first."""
        return self._today.name.text(), self._today.address.text(), self._then.name.text(), self._then.address.text()
