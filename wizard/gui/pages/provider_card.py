"""What this provider expects, said before the first sign-in fails (rule 29)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from wizard.catalogue.records import Provider
from wizard.gui.pages.checks_steps import page_link
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label

_LANGUAGE = "en"
_NO_PASSWORD = frozenset({"oauth-only", "no-smtp", "not-a-submission-host", "local-only"})
_MAKES = {"app-password": "How to make one", "token": "Where to make one"}


class ProviderCard(Card):
    """Name, what to type, and where to make it; ``detailed`` adds what has to be switched on first."""

    def __init__(self, *, detailed: bool = False) -> None:
        super().__init__("info")
        self._detailed = detailed
        self._shown: Provider | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self.hide()

    def show_provider(self, provider: Provider | None) -> None:
        """Show a provider's words; None hides the card."""
        self.setVisible(provider is not None)
        if provider is None or provider is self._shown:
            return
        self._shown = provider
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.set_kind("warning" if provider.sign_in in _NO_PASSWORD else "info")
        self.set_title(provider.name)
        credential = provider.credential.get(_LANGUAGE, "")
        line = InlineRow(plain_label(credential))
        if provider.credential_url:
            line.row.addWidget(page_link(provider.credential_url, _MAKES.get(provider.sign_in, "Open its page")))
        self._lines.addWidget(line)
        if self._detailed:
            for words in provider.prerequisites:
                self._lines.addWidget(plain_label(words.get(_LANGUAGE, ""), "small", "text"))
        self.setAccessibleDescription(credential)
