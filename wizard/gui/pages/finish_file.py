"""The signed file: how the password travels, what leaves the computer, and the buttons beside saving."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge_export import DeliveryWord, FileSaved, NotSaved, ReportSaved
from wizard.gui.pages.finish_words import (
    allowed_deliveries,
    checks_words,
    delivery_words,
    outcome_words,
    sealed_fingerprint,
    sender_words,
    server_words,
)
from wizard.gui.shared_screen import is_shared, shown
from wizard.gui.widgets.button_line import ButtonLine
from wizard.gui.widgets.buttons import Button, link_button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.key_value_row import KeyValueRow
from wizard.gui.widgets.labels import plain_label
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_ROWS = {
    "server": QT_TRANSLATE_NOOP("gui", "Server"),
    "username": QT_TRANSLATE_NOOP("gui", "User name"),
    "password": QT_TRANSLATE_NOOP("gui", "Password"),
    "sender": QT_TRANSLATE_NOOP("gui", "Sender"),
    "checks": QT_TRANSLATE_NOOP("gui", "Checks"),
    "signer": QT_TRANSLATE_NOOP("gui", "Signed by"),
}
_REAL_VALUES = QT_TRANSLATE_NOOP(
    "gui", "Only the screen is masked: what you save holds the real names and addresses."
)
_TITLE = QT_TRANSLATE_NOOP("gui", "Keep a signed file")
_TITLE_BESIDE = QT_TRANSLATE_NOOP("gui", "Or keep a signed file")
_USE = QT_TRANSLATE_NOOP("gui", "For a computer without a network, or for someone else to upload.")
_PASSWORD_IN_IT: dict[DeliveryWord, str] = {
    "sealed": QT_TRANSLATE_NOOP("gui", "Only the platform whose key you compared can open the password in it."),
    "prompt": QT_TRANSLATE_NOOP("gui", "The password is not in it."),
    "transfer-code": QT_TRANSLATE_NOOP(
        "gui", "The password in it opens with a code, which you give to the platform by another way."
    ),
}
_INSTEAD: dict[DeliveryWord, str] = {
    "sealed": QT_TRANSLATE_NOOP("gui", "Seal it for the platform"),
    "prompt": QT_TRANSLATE_NOOP("gui", "Leave it out"),
    "transfer-code": QT_TRANSLATE_NOOP("gui", "Seal it with a code"),
}


class FileView(QWidget):
    """Shows everything that a saved file carries, before it is saved (rule 9)."""

    save_wanted = Signal()
    report_wanted = Signal()
    test_message_wanted = Signal()
    delivery_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._title = translate("gui", _TITLE)
        self.card = Card("plain", self._title)
        self._text = plain_label("", "muted")
        self.card.body.addWidget(self._text)
        self._beside = False
        self.save_button = plain_button(translate("gui", "Save &file..."))
        self.save_button.setAccessibleDescription(translate("gui", "Signs the settings and writes them to a file"))
        self.save_button.hide()
        self.report_button = plain_button(translate("gui", "Save &report..."))
        self.report_button.setAccessibleDescription(
            translate("gui", "Writes what was checked and found, without the password")
        )
        self.test_button = plain_button(translate("gui", "Send another &test message"))
        self.test_button.setAccessibleDescription(
            translate("gui", "Signs in once and sends one short message to your own mailbox")
        )
        self.folder_link = link_button(
            translate("gui", "Open the folder"), translate("gui", "Shows the saved file in your file manager")
        )
        self.folder_link.clicked.connect(self._open_folder)
        self._folder = ""
        if is_shared():
            self.card.body.addWidget(plain_label(translate("gui", _REAL_VALUES), "small"))
        self.card.body.addSpacing(4)
        buttons = (self.save_button, self.report_button, self.test_button, self.folder_link)
        self.card.body.addWidget(ButtonLine(*buttons, spacing=11))
        column.addWidget(self.card)
        self.delivery_links: dict[DeliveryWord, Button] = {}
        self.rows = {row: KeyValueRow(translate("gui", name)) for row, name in _ROWS.items()}
        self._rows_place = QWidget()
        lines = QVBoxLayout(self._rows_place)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for row in self.rows.values():
            lines.addWidget(row)
        self.rows["signer"].set_last(True)
        column.addWidget(self._rows_place)
        for word, text in _INSTEAD.items():
            self._add_delivery_link(word, translate("gui", text))
        column.addStretch(1)
        self.save_button.clicked.connect(self.save_wanted)
        self.report_button.clicked.connect(self.report_wanted)
        self.test_button.clicked.connect(self.test_message_wanted)

    def stand_beside(self, beside: bool) -> None:
        """Be one of two ways, with a button of its own for saving, or the page's own way."""
        self._title = translate("gui", _TITLE_BESIDE if beside else _TITLE)
        self._beside = beside
        self.rows["checks"].setVisible(not beside)
        self.save_button.setVisible(beside)

    def show_rows(self, shown: bool) -> None:
        """Show what would leave, or only the card with the buttons."""
        self._rows_place.setVisible(shown)

    def show_outcome(self, outcome: FileSaved | ReportSaved | NotSaved | None) -> None:
        """Say in the card what became of saving; None leaves it its own words. A refusal loses nothing typed."""
        if outcome is None:
            self.card.set_kind("plain")
            self.card.set_title(self._title)
            self.folder_link.hide()
            return
        words = outcome_words(outcome)
        self.card.set_kind("ok" if words.saved else "error")
        self.card.set_title(words.title)
        self._text.setText(words.text)
        self._text.set_tone("text")
        self._folder = words.folder
        self.folder_link.setVisible(bool(words.folder))
        self.card.setAccessibleDescription(shown(words.text))

    def card_text(self) -> str:
        """Give title and sentence of the card as shown."""
        return f"{self.card.title_label.text()}. {self._text.text()}"

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def show_state(self, state: WizardState, summary: SettingsSummary, delivery: DeliveryWord) -> None:
        """Show what would leave with this delivery of the password."""
        self._text.setText(translate("gui", _USE) if self._beside else _explained(delivery, state))
        self._text.set_tone("muted")
        allowed = allowed_deliveries(state) if state.draft.signs_in else ()
        self._show_links([link for word, link in self.delivery_links.items() if word in allowed and word != delivery])
        sealed = delivery == "sealed" and state.draft.signs_in
        self.rows["server"].set_value(server_words(summary))
        self.rows["username"].set_value(summary.username or translate("gui", "None", "no user name"))
        fingerprint = sealed_fingerprint(state.sealing_target) if sealed else ""
        self.rows["password"].set_value(delivery_words(delivery, state), fingerprint)
        self.rows["sender"].set_value(sender_words(summary))
        self.rows["checks"].set_value(checks_words(state))
        self.report_button.setVisible(state.diagnosis is not None)
        self.test_button.setVisible(state.diagnosis is not None and state.diagnosis.ok)
        self.test_button.setText(
            translate("gui", "Send another &test message")
            if state.test_message_to
            else translate("gui", "Send &test message")
        )

    def _show_links(self, shown: list[Button]) -> None:
        """Show these links only; the focus of one that goes moves to one that stays, before Qt sends it far away."""
        for link in shown:
            link.show()
        going = [link for link in self.delivery_links.values() if link not in shown]
        if shown and any(link.hasFocus() for link in going):
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
        for link in going:
            link.hide()

    def show_signer(self, fingerprint: str | None, practising: bool, one_time: bool = False) -> None:
        """Show whose key signs; a one-time key is called that, since a platform asks before it takes the file."""
        self.rows["signer"].set_value(_signer_words(fingerprint, practising, one_time), fingerprint or "")

    def _add_delivery_link(self, word: DeliveryWord, text: str) -> None:
        link = link_button(text, translate("gui", "Changes how the password travels in the file"))
        link.clicked.connect(lambda: self.delivery_chosen.emit(word))
        self.rows["password"].add_link(link)
        self.delivery_links[word] = link


def _signer_words(fingerprint: str | None, practising: bool, one_time: bool) -> str:
    """Say whose key signs; its fingerprint follows."""
    if not fingerprint:
        return translate("gui", "This computer, with a key that is made when the file is saved")
    if one_time:
        return translate(
            "gui", "A key for this one time, since there is no usable keyring,", "a fingerprint follows the comma"
        )
    if practising:
        return translate("gui", "Practice on this computer,", "a fingerprint follows the comma")
    return translate("gui", "This computer,", "a fingerprint follows the comma")


def _explained(delivery: DeliveryWord, state: WizardState) -> str:
    sentences = [translate("gui", _USE), translate("gui", "It is valid for 7 days.")]
    if state.draft.signs_in:
        sentences.append(translate("gui", _PASSWORD_IN_IT[delivery]))
    return " ".join(sentences)
