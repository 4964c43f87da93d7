"""The card on the first page that offers to go on with the draft of another day."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wizard.gui.announce import say_aloud
from wizard.gui.drafts_session import DraftsOfSession
from wizard.gui.drafts_words import details_text, offer_text, shown_title
from wizard.gui.plain_tip import plain_tip
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import Button, link_button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.memory_words import draft_refusal_text
from wizard.words.translation import translate


class DraftOffer(Card):
    """Shown while there is a draft to offer; it goes as soon as something is typed."""

    all_wanted = Signal()
    """The list of all drafts is wanted."""
    shown_changed = Signal(bool)
    """Carries whether the card is shown now."""

    def __init__(self, drafts: DraftsOfSession) -> None:
        super().__init__("info", "")
        self._drafts, self._announced = drafts, False
        self.setProperty(TOPIC, "drafts")
        self._text = plain_label("", "body")
        self.continue_button = plain_button(translate("gui", "Con&tinue"))
        self.continue_button.make_small()
        self.anew_button = link_button(
            translate("gui", "Start ane&w"), translate("gui", "Takes this card away; the draft stays")
        )
        self.all_link = link_button("", translate("gui", "Shows the drafts of all customers"))
        # One line where it fits: the page below has to stay whole (rule 4).
        self.set_margins(16, 6)
        self.body.addWidget(InlineRow(self._text, self.continue_button, self.anew_button, self.all_link, spacing=12))
        self.continue_button.clicked.connect(self._continue)
        self.anew_button.clicked.connect(drafts.decline)
        self.all_link.clicked.connect(self.all_wanted)
        drafts.offer_changed.connect(self.refresh)
        self.refresh()

    def text(self) -> str:
        """Give what the card says."""
        return self._text.text()

    def buttons(self) -> tuple[Button, ...]:
        """Give the buttons in the order in which Tab reaches them."""
        return self.continue_button, self.anew_button, self.all_link

    def refresh(self) -> None:
        """Show what is offered now, or nothing."""
        offered = self._drafts.offered()
        self.setVisible(offered is not None)
        self.shown_changed.emit(offered is not None)
        if offered is None:
            return
        every = [stored.saved for stored in self._drafts.listed.drafts]
        self._text.setText(offer_text(offered.saved, every))
        self.setAccessibleName(self._text.text())
        self.setAccessibleDescription(shown(details_text(offered.saved, every)))
        self.setToolTip(plain_tip(shown(details_text(offered.saved, every))))
        if not self._announced:
            # It appears after the page: spoken once (rule 44).
            self._announced = True
            say_aloud(self)
        self.continue_button.setAccessibleDescription(
            translate("gui", "Brings back what was typed for {domain}; the password was not kept").format(
                domain=shown(shown_title(offered.saved, every))
            )
        )
        others = len(self._drafts.listed.drafts) + self._drafts.listed.more - 1
        self.all_link.setText(translate("gui", "%n m&ore...", "other drafts", n=others) if others else "")
        self.all_link.setVisible(others > 0)

    def _continue(self) -> None:
        offered = self._drafts.offered()
        if offered is None:
            return
        refused = self._drafts.go_on(offered)
        if refused is not None:
            self._text.setText(draft_refusal_text(refused.code))
