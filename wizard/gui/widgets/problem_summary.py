"""The card "There is a problem": every error of the page, each a link to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent

from wizard.gui.shared_screen import shown
from wizard.gui.spoken import named
from wizard.gui.widgets.buttons import Button
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
        self._told: frozenset[str] = frozenset()
        self._unsaid = False
        self.hide()

    def show_problems(self, entries: Sequence[Entry]) -> None:
        """List these problems; an empty sequence hides the card."""
        texts = [shown(f"{name}: {sentence}") for _field, name, sentence in entries]
        if texts == [link.text().replace("&&", "&") for link in self._links]:
            self.setVisible(bool(entries))
            return
        held = self.held_entry()
        for link in self._links:
            self.body.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for (field, _name, _sentence), text in zip(entries, texts, strict=True):
            self._add_link(field, text)
        fields = frozenset(field for field, _name, _sentence in entries)
        # What is left of a list was said before, and another sentence for a field is one about a half-typed value.
        self._unsaid = bool(fields - self._told)
        self._told = fields
        self.setVisible(bool(entries))
        if held is not None and self._links:
            # Else the focus goes with the old entry to whatever comes next in the window, which may be Close.
            next_to_it = self._links[min(held, len(self._links) - 1)]
            next_to_it.show()
            next_to_it.setFocus(Qt.FocusReason.OtherFocusReason)
        # Not before the focus went where it goes: what it lands on is read without that.
        QTimer.singleShot(0, self, self._say)

    def showEvent(self, event: QShowEvent) -> None:
        """Appear, and say what nobody could hear on a page that was not shown, once that page is up to date."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._say)

    def held_entry(self) -> int | None:
        """Give the place in the list of the entry that has the focus in its window; None when none has it."""
        focus = self.window().focusWidget()
        return next((place for place, link in enumerate(self._links) if link is focus), None)

    def texts(self) -> tuple[str, ...]:
        """Give the entries as shown."""
        return tuple(link.text().replace("&&", "&") for link in self._links)

    def focus_first(self) -> None:
        """Put the focus on the first entry, so that it is read aloud and seen."""
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        """Have the list spoken once, when it can be seen (rule 44)."""
        if not self._unsaid or not self.isVisible():
            return
        self._unsaid = False
        from wizard.gui.announce import say_aloud

        unread = " ".join(text for link, text in zip(self._links, self.texts(), strict=True) if not link.hasFocus())
        if unread:
            say_aloud(self, named(self.accessibleName(), unread))

    def _add_link(self, field: str, text: str) -> None:
        from wizard.gui.widgets.wrapped_link import WrappedLink

        link = WrappedLink(text, translate("gui", "Goes to the field"))
        link.clicked.connect(lambda: self.field_wanted.emit(field))
        self.body.addWidget(link)
        self._links.append(link)
