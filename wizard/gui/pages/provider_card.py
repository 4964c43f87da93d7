"""What this provider expects, said before the first sign-in fails (rule 29)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.catalogue.provider_parts import SignInChange
from wizard.catalogue.provider_set import data_date
from wizard.catalogue.records import Provider, Words
from wizard.gui.fonts import text_font
from wizard.gui.guide_parts import source_link
from wizard.gui.shared_screen import shown
from wizard.gui.today import this_day
from wizard.gui.widgets.buttons import Button, link_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.gui.widgets.page_link import page_link
from wizard.report.plain_dates import plain_day
from wizard.report.provider_words import change_words, hedged
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, translate

_NO_PASSWORD = frozenset({"oauth-only", "no-smtp", "not-a-submission-host", "local-only"})
_MOST_DETAILS = 2
_MAKES = {
    "app-password": QT_TRANSLATE_NOOP("gui", "How to make one"),
    "token": QT_TRANSLATE_NOOP("gui", "Where to make one"),
}
_OPEN = QT_TRANSLATE_NOOP("gui", "Open its page")
_LINK_SPACING = 10


class ProviderCard(Card):
    """Name, what to type, where to make it, the next date, and the way to the whole guide.

    ``detailed`` adds what has to be switched on first. ``guide_wanted`` fires for the guide.
    """

    guide_wanted = Signal()

    def __init__(self, *, detailed: bool = False) -> None:
        super().__init__("info")
        self._detailed = detailed
        self._shown: Provider | None = None
        self._details: list[PlainLabel] = []
        self._has_date = False
        self._first: tuple[InlineRow, PlainLabel] | None = None
        self._without_day = False
        self.guide: Button | None = None
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
        self.set_kind("warning" if provider.sign_in in _NO_PASSWORD or _is_dated(provider) else "info")
        self.set_title(provider.name)
        credential = hedged(provider, "credential")
        self._lines.addWidget(self._first_line(provider, credential))
        self._add_unclear(provider)
        self._add_next_change(provider)
        self._details = [plain_label(in_language(words), "small", "text") for words in self._chosen(provider)]
        for detail in self._details:
            self._lines.addWidget(detail)
        self.setAccessibleDescription(shown(credential))

    def show_details(self, *, shown: bool) -> None:
        """Show or hide what has to be switched on first."""
        for detail in self._details:
            detail.setVisible(shown)

    def _add_unclear(self, provider: Provider) -> None:
        if provider.sign_in_unclear is not None:
            self._lines.addWidget(plain_label(in_language(provider.sign_in_unclear), "small", "text"))

    def _add_next_change(self, provider: Provider) -> None:
        """Say the next date, or since when passwords are refused, with the page it is from."""
        words = change_words(provider)
        order = sorted(provider.changes, key=lambda change: change.on)
        coming = (text for change, text in zip(order, words, strict=True) if _is_to_come(change))
        told = next(coming, words[-1] if words and provider.sign_in in _NO_PASSWORD else None)
        self._has_date = told is not None
        if told is None:
            return
        link = source_link(told)
        link.setFont(text_font("small"))
        dated = translate("gui", "{when}: {what}", "a date, and what happens then").format(
            when=told.when, what=told.what
        )
        line = InlineRow(plain_label(dated, "small", "text"), link, spacing=6)
        self._lines.addWidget(line)

    def _first_line(self, provider: Provider, credential: str) -> InlineRow:
        """Say what to type, where it is made, how to go about it all, and how old that is."""
        line = InlineRow(plain_label(credential), spacing=_LINK_SPACING)
        if provider.credential_url:
            line.row.addWidget(
                page_link(provider.credential_url, translate("gui", _MAKES.get(provider.sign_in, _OPEN)))
            )
        self.guide = link_button(
            translate("gui", "&Whole guide"),
            translate("gui", "Opens what to do at {provider}, step by step").format(provider=provider.name),
        )
        self.guide.clicked.connect(self.guide_wanted)
        line.row.addWidget(self.guide)
        day = plain_label(translate("gui", "Data of {day}").format(day=plain_day(data_date())), "small")
        line.row.addWidget(day)
        self._first = line, day
        self.hide_day(hidden=self._without_day)
        return line

    def day_saves(self, width: int) -> int:
        """Give how much lower a card of this width is without the day of its data; the guide tells it too."""
        layout = self.layout()
        if self._first is None or layout is None or self.isHidden():
            return 0
        line, day = self._first
        margins = layout.contentsMargins()
        return line.saved_without(day, width - margins.left() - margins.right())

    def hide_day(self, *, hidden: bool) -> None:
        """Leave the day of the data away, or say it."""
        self._without_day = hidden
        if self._first is not None:
            self._first[1].setVisible(not hidden)

    def _chosen(self, provider: Provider) -> tuple[Words, ...]:
        if not self._detailed:
            return ()
        # Where there is a date, it is what the first of them tells.
        return provider.prerequisites[1:_MOST_DETAILS] if self._has_date else provider.prerequisites[:_MOST_DETAILS]


def _is_dated(provider: Provider) -> bool:
    return provider.sign_in == "until-2026-12"


def _is_to_come(change: SignInChange) -> bool:
    """Tell whether a moment is not over; a half of a year counts until its year is."""
    exact = 4 if "H" in change.on else len(change.on)
    return change.on[:exact] >= this_day().isoformat()[:exact]
