"""The complete guide of a provider: what each person does before the first sign-in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.catalogue.provider_set import data_date
from wizard.catalogue.records import Platform, Provider
from wizard.gui.guide_parts import ChangesBlock, SectionBlock, short_link
from wizard.gui.key_first import KeyFirst
from wizard.gui.widgets.buttons import primary_button
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paper_column import paper_column
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.gui.window_place import screen_size
from wizard.gui.window_titles import set_title
from wizard.report.provider_words import change_words, data_age_words, guide_for, hedged, sign_in_label
from wizard.settings.mailbox import Mailbox
from wizard.words.translation import translate

_SIZE = QSize(760, 660)
_ROOM_FOR_BAR = 14


class GuideDialog(QDialog):
    """Scrolls; stays beside nothing: it is read, its commands are copied, and it is closed."""

    def __init__(
        self, parent: QWidget | None, provider: Provider, mailbox: Mailbox | None, platform: Platform, today: date
    ) -> None:
        super().__init__(parent)
        guide = guide_for(provider, mailbox, platform)
        set_title(self, guide.title)
        KeyFirst(self)
        self.resize(_SIZE.boundedTo(screen_size(self) * 0.94))
        column = paper_column(self)
        column.addWidget(plain_label(guide.title, "title"))
        column.addWidget(
            plain_label(translate("gui", "Signs in with: {ways}.").format(ways=sign_in_label(provider)), "lead")
        )
        column.addSpacing(10)
        self.scroller = ScrollColumn(least_height=150)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll it
        self.scroller.setAccessibleName(guide.title)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._make_room)
        inner = self.scroller.column
        inner.setSpacing(18)
        changes = change_words(provider)
        if changes:
            inner.addWidget(ChangesBlock(changes))
        for section in guide.sections:
            inner.addWidget(SectionBlock(section))
        inner.addWidget(_rules(provider))
        inner.addStretch(1)
        column.addWidget(self.scroller, 1)
        column.addSpacing(10)
        column.addLayout(self._foot(today))
        self.scroller.setFocus()

    def _foot(self, today: date) -> QHBoxLayout:
        self.age = plain_label(data_age_words(data_date(), today), "small")
        self.close_button = primary_button(translate("gui", "&Close"))
        self.close_button.setAccessibleDescription(translate("gui", "Closes this guide"))
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.age, 1)
        row.addWidget(self.close_button)
        return row

    def _make_room(self, _least: int, most: int) -> None:
        """Keep the text off the scroll bar, where there is one."""
        self.scroller.column.setContentsMargins(0, 0, _ROOM_FOR_BAR if most else 0, 0)


def _rules(provider: Provider) -> QWidget:
    """Show what the provider does with the From address, how much it sends, and its own page."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(plain_label(translate("gui", "Rules of this provider"), "strong"))
    for words in (hedged(provider, "from_rule"), hedged(provider, "limits")):
        if words:
            column.addWidget(plain_label(words))
    if provider.help_url is not None:
        column.addWidget(short_link(provider.help_url))
    return block
