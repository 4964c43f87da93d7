"""What this provider expects, said before the first sign-in fails (rule 29)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from wizard.catalogue.records import Provider, Words
from wizard.gui.pages.checks_steps import page_link
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import PlainLabel, plain_label

_LANGUAGE = "en"
_NO_PASSWORD = frozenset({"oauth-only", "no-smtp", "not-a-submission-host", "local-only"})
_MOST_DETAILS = 2
_MAKES = {"app-password": "How to make one", "token": "Where to make one"}


class ProviderCard(Card):
    """Name, what to type, and where to make it; ``detailed`` adds what has to be switched on first."""

    def __init__(self, *, detailed: bool = False) -> None:
        super().__init__("info")
        self._detailed = detailed
        self._shown: Provider | None = None
        self._details: list[PlainLabel] = []
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
        self._details = [plain_label(words.get(_LANGUAGE, ""), "small", "text") for words in self._chosen(provider)]
        for detail in self._details:
            self._lines.addWidget(detail)
        self.setAccessibleDescription(credential)

    def show_details(self, *, shown: bool) -> None:
        """Show or hide what has to be switched on first."""
        for detail in self._details:
            detail.setVisible(shown)

    def _chosen(self, provider: Provider) -> tuple[Words, ...]:
        return provider.prerequisites[:_MOST_DETAILS] if self._detailed else ()
