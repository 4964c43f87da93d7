"""The card that says why a mailbox cannot work with the platform, and what would."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from wizard.diagnosis.unusable_mailbox import Unusable
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.labels import plain_label
from wizard.report.unusable_words import unusable_words
from wizard.words.translation import translate

_MOST_INSTEAD = 2


class UnusableCard(Card):
    """The first reason whole, further ones by their title; ``guide_wanted`` fires for the provider's guide."""

    guide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("warning")
        self._why = plain_label("")
        self._instead = plain_label("", "body")
        self._also = plain_label("", "small", "text")
        self.guide = link_button(
            translate("gui", "What to &do instead"), translate("gui", "Opens the guide of this provider")
        )
        self.guide.clicked.connect(self.guide_wanted)
        for widget in (self._why, self._instead, self._also, self.guide):
            self.body.addWidget(widget)
        self.hide()

    def show_reasons(self, reasons: Sequence[Unusable], *, has_guide: bool) -> None:
        """Show the reasons, certain ones in the colour of errors; none hides the card."""
        self.setVisible(bool(reasons))
        if not reasons:
            return
        first, *others = (unusable_words(reason) for reason in reasons)
        self.set_kind("error" if reasons[0].certain else "warning")
        self.set_title(first.title)
        self._why.setText(first.why)
        self._instead.setText(" ".join(first.instead[:_MOST_INSTEAD]))
        self._instead.setVisible(bool(first.instead))
        self._also.setText(" ".join(f"{other.title}." for other in others))
        self._also.setVisible(bool(others))
        self.guide.setVisible(has_guide)
        self.setAccessibleDescription(" ".join(self.texts()[1:]))

    def texts(self) -> tuple[str, str, str, str]:
        """Give title, reason, what would work, and further reasons."""
        return self.title_label.text(), self._why.text(), self._instead.text(), self._also.text()
