"""The card that tells which settings a search found, and where."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wizard.catalogue.providers import load_providers
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.card import Card, CardKind
from wizard.gui.widgets.chip import Chip
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.display_safe import display_safe
from wizard.report.search_words import search_note
from wizard.report.security_words import security_label

_SOURCES = {
    CandidateSource.PROVIDER_DATA: "from what we know of the provider",
    CandidateSource.MX: "from your domain's MX record",
    CandidateSource.SRV: "from your domain's SRV record",
    CandidateSource.AUTOCONFIG: "from your domain's settings file",
    CandidateSource.ISPDB: "from Thunderbird's database",
    CandidateSource.SPF: "a hint of your domain's SPF record",
    CandidateSource.GUESS: "a usual name that answers",
}
_CONFIRM = "This server belongs to another domain than your address. Use it only if you know it."
_NOTHING = "You can type the server in the next step. Your mail provider or IT team knows it."


class FoundCard(Card):
    """Hidden until something was searched; nothing found is said plainly.

    ``confirmed`` fires when a person takes settings that are shown but not filled in.
    """

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__("info")
        self.body.setSpacing(4)
        self._settings = plain_label("")
        self._chip = Chip("")
        self._row = InlineRow(self._settings, self._chip, spacing=8)
        self._note = plain_label("")
        self.body.addWidget(self._row)
        self.body.addWidget(self._note)
        self.use = plain_button("&Use these settings")
        self.use.setAccessibleDescription("Fills the server in, although it belongs to another domain")
        self.use.clicked.connect(self.confirmed)
        self.body.addWidget(self.use)
        self.hide()

    def show_search(
        self,
        search: SettingsSearch | None,
        candidate: SettingsCandidate | None,
        *,
        searching: bool,
        waiting: bool = False,
    ) -> None:
        """Show the best candidate with its source, or what the search noted instead.

        ``waiting``: the candidate is not filled in before a person confirms it.
        """
        self.use.setVisible(waiting)
        self.setVisible(search is not None or searching)
        if search is None:
            self._show("plain", "Looking up your mail server" if searching else "", "")
            return
        notes = " ".join(search_note(note, search) for note in search.notes)
        best = candidate or (search.candidates[0] if search.candidates else None)
        if best is None:
            self._show("plain", "No settings found", f"{notes} {_NOTHING}".strip())
            return
        provider = load_providers().get(best.provider or "")
        owner = provider.name if provider is not None else display_safe(search.domain, 100)
        self._show(
            "warning" if waiting else "info",
            f"Settings found for {owner}",
            " ".join(part for part in (_CONFIRM if waiting else "", notes) if part),
            settings_line(best),
            _SOURCES[best.source],
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
        self.setAccessibleDescription(" ".join(part for part in (settings, source, note) if part))


def settings_line(candidate: SettingsCandidate) -> str:
    """Write host, port and security in one line."""
    endpoint = candidate.endpoint
    host = display_safe(endpoint.host.shown, 100)
    return f"{host} · port {endpoint.port} · {security_label(candidate.security)}"
