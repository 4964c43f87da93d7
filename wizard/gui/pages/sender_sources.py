"""Who is asked about the domain, in one line, and the switches behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.catalogue.provider_set import data_date
from wizard.facts.search_options import SearchOptions
from wizard.gui.fonts import text_font
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.provider_words import data_age_words
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_OFFLINE = QT_TRANSLATE_NOOP("gui", "Looks in this program's own data only; nothing leaves this computer.")
_PRACTICE = QT_TRANSLATE_NOOP("gui", "Asks the practice network only.")
_DOMAIN_ONLY = QT_TRANSLATE_NOOP("gui", "Asks your domain's DNS and website, and nobody else.")
_WITH_LIST = QT_TRANSLATE_NOOP(
    "gui", "Asks your domain's DNS and website, and Thunderbird's public list (domain only)."
)
_INTRO = QT_TRANSLATE_NOOP("gui", "Only the part of the address after the @ is ever sent, and never a password.")
_LIST_ON = QT_TRANSLATE_NOOP(
    "gui", "autoconfig.thunderbird.net (Mozilla) learns the domain and this computer's address."
)
_LIST_OFF = QT_TRANSLATE_NOOP(
    "gui", "Mozilla is not asked. Domains that publish nothing themselves may not be found."
)
_NETWORK_ON = QT_TRANSLATE_NOOP(
    "gui", "The DNS learns the domain, and the domain's own website and mail servers learn this computer's address."
)
_NETWORK_OFF = QT_TRANSLATE_NOOP(
    "gui", "No packet leaves this computer for the search. Only well-known providers are found."
)


class SourcesLine(QWidget):
    """Says who is asked; ``change_wanted`` fires for the switches."""

    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label("", "small")
        self.change = link_button(
            translate("gui", "C&hange", "who is asked"),
            translate("gui", "Chooses who is asked for the settings of your domain"),
        )
        self.change.setFont(text_font("small"))
        self.change.clicked.connect(self.change_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(InlineRow(self._words, self.change))

    def show_options(self, options: SearchOptions, *, practising: bool) -> None:
        """Say who is asked with these options; in practice that is nobody outside."""
        asked = _PRACTICE if practising else _WITH_LIST if options.ispdb else _DOMAIN_ONLY
        self._words.setText(translate("gui", _OFFLINE if options.offline else asked))

    def text(self) -> str:
        """Give the sentence."""
        return self._words.text()


class SourcesDialog(PlainDialog):
    """Two switches, each with what leaves the computer; ``options`` is the choice so far."""

    def __init__(self, options: SearchOptions, today: date, parent: QWidget | None = None) -> None:
        super().__init__(translate("gui", "Where settings are looked up"), translate("gui", _INTRO), parent)
        self.options = options
        self.network = CheckBox(
            translate("gui", "Look in the &network"),
            translate("gui", "Off: only the data of this program is searched"),
        )
        self.public_list = CheckBox(
            translate("gui", "Ask &Thunderbird's public list"), translate("gui", "Off: Mozilla learns nothing")
        )
        self._network_note = plain_label("", "small")
        self._list_note = plain_label("", "small")
        for widget in (self.network, self._network_note, self.public_list, self._list_note):
            self.body.addWidget(widget)
        self.body.addSpacing(4)
        self.body.addWidget(plain_label(data_age_words(data_date(), today), "small"))
        self.network.clicked.connect(lambda on: self._take(replace(self.options, offline=not on)))
        self.public_list.clicked.connect(lambda on: self._take(replace(self.options, ispdb=on)))
        self.add_button(translate("gui", "&Cancel"), accepts=False)
        self.add_button(translate("gui", "&Look up this way"), accepts=True, primary=True)
        self._take(options)

    def notes(self) -> tuple[str, str]:
        """Give what the two switches say."""
        return self._network_note.text(), self._list_note.text()

    def _take(self, options: SearchOptions) -> None:
        self.options = options
        self.network.setChecked(not options.offline)
        self.public_list.setChecked(options.ispdb and not options.offline)
        self.public_list.setEnabled(not options.offline)
        self._network_note.setText(translate("gui", _NETWORK_OFF if options.offline else _NETWORK_ON))
        self._list_note.setText(translate("gui", _LIST_ON if options.ispdb and not options.offline else _LIST_OFF))
