"""The question whether a found server is the right one, asked before any password is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from wizard.facts.candidate import SettingsCandidate
from wizard.flow.found_settings import owner_of
from wizard.gui.pages.found_words import confirm_words, shown_domain
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.labels import plain_label
from wizard.words.translation import translate

_WHOLE_NAME = 520


class ConfirmCard(Card):
    """Names the owner's domain large and uncut; ``confirmed`` and ``declined`` are the two answers."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__("warning", translate("gui", "Is this your mail server?"))
        self.body.setSpacing(4)
        self.owner = plain_label("", "title")
        self.owner.setAccessibleName(translate("gui", "Whose server it is"))
        self._whose = plain_label("")
        self._why = plain_label("")
        self.yes = plain_button(translate("gui", "&Yes, use this server"))
        self.yes.setAccessibleDescription(translate("gui", "Fields for the password open in the next step"))
        self.no = plain_button(translate("gui", "N&o, another one"))
        self.no.setAccessibleDescription(
            translate("gui", "Empties the server, so that you can type or choose another")
        )
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.declined)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        for label in (self.owner, self._whose, self._why):
            self.body.addWidget(label)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.hide()

    def ask_about(self, candidate: SettingsCandidate | None, domain: str) -> None:
        """Ask about a candidate; None takes the question away."""
        self.setVisible(candidate is not None)
        if candidate is None:
            return
        self.owner.setText(shown_domain(owner_of(candidate), _WHOLE_NAME))
        whose, why, what = confirm_words(candidate, domain)
        self._whose.setText(whose)
        self._why.setText(f"{why} {what}")
        self.setAccessibleDescription(shown(f"{self.owner.text()}. {whose} {why} {what}"))

    def texts(self) -> tuple[str, ...]:
        """Give the owner and the sentences below it."""
        return self.owner.text(), self._whose.text(), self._why.text()
