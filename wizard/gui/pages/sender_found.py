"""The card that tells which settings a search found, and where."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.facts.candidate import SettingsCandidate, SettingsSearch
from wizard.gui.announce import say_aloud
from wizard.gui.pages.found_words import settings_line, shown_domain, source_chip
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.card import Card, CardKind
from wizard.gui.widgets.chip import Chip
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.search_words import search_note, told_notes
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_CONFIRM = QT_TRANSLATE_NOOP("gui", "The Server step asks you whether it is yours.")
_NOTHING = QT_TRANSLATE_NOOP(
    "gui", "You can type the server in the next step. Your mail provider or IT team knows it."
)
_OWN = QT_TRANSLATE_NOOP("gui", "You chose another server, so these are not filled in.")
_FOUND = QT_TRANSLATE_NOOP("gui", "Settings found for {owner}")
_FOUND_SO_FAR = QT_TRANSLATE_NOOP("gui", "Settings found for {owner}, still looking")
_MOST_NOTES = 2


class FoundCard(Card):
    """Hidden until something was searched; nothing found is said plainly."""

    def __init__(self) -> None:
        super().__init__("info")
        self.body.setSpacing(4)
        self._settings = plain_label("")
        self._chip = Chip("")
        self._told, self._ended = "", False
        self._row = InlineRow(self._settings, self._chip, spacing=8)
        self._note = plain_label("")
        self.body.addWidget(self._row)
        self.body.addWidget(self._note)
        self.hide()

    def show_search(
        self,
        search: SettingsSearch | None,
        candidate: SettingsCandidate | None,
        *,
        searching: bool,
        waiting: bool = False,
        own: bool = False,
    ) -> None:
        """Show the best candidate with its source, or what the search noted instead.

        ``waiting``: a person will be asked about the candidate. ``own``: another server was typed.
        """
        self.setVisible(search is not None or searching)
        best = None if search is None else candidate or next(iter(search.candidates), None)
        self._ended = search is not None and not searching
        if search is None or (best is None and searching):
            self._show("plain", translate("gui", "Looking up your mail server") if searching else "", "")
            return
        notes = " ".join(search_note(note, search) for note in told_notes(search)[:_MOST_NOTES])
        if best is None:
            # An address with a slip in it is mended first: no server is typed for that.
            slip = "discovery.did_you_mean" in search.notes
            told = notes if slip else f"{notes} {translate('gui', _NOTHING)}".strip()
            self._show("plain", translate("gui", "No settings found"), told)
            return
        provider = load_providers().get(best.provider or "")
        owner = provider.name if provider is not None else shown_domain(search.domain)
        more = translate("gui", _OWN if own else _CONFIRM) if own or waiting else ""
        self._show(
            "info",
            translate("gui", _FOUND_SO_FAR if searching else _FOUND).format(owner=owner),
            " ".join(part for part in (more, notes) if part),
            settings_line(best),
            source_chip(best),
        )

    def texts(self) -> tuple[str, str, str, str]:
        """Give title, settings, source and note as shown."""
        return self.title_label.text(), self._settings.text(), self._chip.text(), self._note.text()

    def _show(self, kind: CardKind, title: str, note: str, settings: str = "", source: str = "") -> None:
        self.set_kind(kind)
        self.set_title(title)
        self._settings.setText(settings)
        self._chip.setText(source)
        self._row.setVisible(bool(settings))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        # A card that was higher a moment ago keeps that height otherwise.
        self.body.invalidate()
        self.updateGeometry()
        self.setAccessibleDescription(shown(" ".join(part for part in (settings, source, note) if part)))
        self._tell()

    def _tell(self) -> None:
        """Have what was found spoken once, when the search has ended: nothing moves the focus here."""
        told = f"{self.accessibleName()} {self.accessibleDescription()}"
        if self._ended and self.isVisible() and told != self._told:
            self._told = told
            say_aloud(self, urgent=False)
