"""The card "There is a problem": every error of the page, each a link to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import Button, link_button
from wizard.gui.widgets.card import Card
from wizard.words.translation import translate

Entry = tuple[str, str, str]
"""Field id, the field's name on the page, and the inline sentence, which is repeated word for word."""


class ProblemSummary(Card):
    """Hidden without errors; ``field_wanted`` fires with the field id of a pressed entry."""

    field_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("error", translate("gui", "There is a problem"))
        self.body.setSpacing(0)
        self._links: list[Button] = []
        self.hide()

    def show_problems(self, entries: Sequence[Entry]) -> None:
        """List these problems; an empty sequence hides the card."""
        texts = [shown(f"{name}: {sentence}") for _field, name, sentence in entries]
        if texts == [link.text().replace("&&", "&") for link in self._links]:
            self.setVisible(bool(entries))
            return
        known = self.texts()
        for link in self._links:
            self.body.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for (field, _name, _sentence), text in zip(entries, texts, strict=True):
            self._add_link(field, text)
        self.setVisible(bool(entries))
        if entries:
            self.setAccessibleDescription(" ".join(texts))
        if not set(texts) <= set(known):
            from wizard.gui.announce import say_aloud

            # What is left of a list was said before (rule 44).
            say_aloud(self)

    def texts(self) -> tuple[str, ...]:
        """Give the entries as shown."""
        return tuple(link.text().replace("&&", "&") for link in self._links)

    def focus_first(self) -> None:
        """Put the focus on the first entry, so that it is read aloud and seen."""
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_link(self, field: str, text: str) -> None:
        link = link_button(text.replace("&", "&&"), translate("gui", "Goes to the field"))
        link.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self.field_wanted.emit(field))
        self.body.addWidget(link)
        self._links.append(link)
