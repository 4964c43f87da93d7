"""The dialog "Keys": the keys that sign on this computer, from their making to their end, and what they signed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wizard.flow.platform_choice import PlatformOffer
from wizard.flow.wizard_state import PlatformConnection
from wizard.gui.announce import say_aloud
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_keys import (
    KeyOrder,
    KeyRefused,
    KeysTold,
    deleting_key,
    looking_at_keys,
    making_key,
    registering_key,
    rotating_key,
)
from wizard.gui.bridge_worker import JobBody, JobFailed, JobFinished
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.dialogs_keys_parts import KeyCard, PairingDialog, PassphraseDialog, SignedRow
from wizard.gui.key_first import KeyFirst
from wizard.gui.pages.finish_delivery_words import why_words
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import plain_button, primary_button
from wizard.gui.widgets.help_button import HelpButton, with_help
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.rows import RowList
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.gui.window_titles import set_title
from wizard.report.isolates import isolate
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SIZE = QSize(720, 560)
_LEAD = QT_TRANSLATE_NOOP("gui", "A platform takes settings only when a key that it knows has signed them.")
_NO_KEY = QT_TRANSLATE_NOOP("gui", "There is no key on this computer. It is made when something is signed, or now.")
_LOCKED = QT_TRANSLATE_NOOP(
    "gui", "The keyring is locked, so its keys cannot be shown. Unlock it and open this again."
)
_NO_KEYRING = QT_TRANSLATE_NOOP(
    "gui", "There is no key on this computer, and no usable keyring. A passphrase locks the key that is made."
)


class KeysDialog(QDialog):
    """Shows KeysTold; what is done to a key runs in the worker and comes back as another one."""

    registered = Signal()
    """The key was registered at a platform."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: int | None = None
        self._again: object = None
        self.told: KeysTold | None = None
        set_title(self, translate("gui", "Keys", "title of a window: keys that sign"))
        KeyFirst(self)
        self.resize(_SIZE)
        self._build()
        if session.bridge is None:
            self.message.show_hint(
                translate("gui", "The program is still starting. Try again in a moment."), "warning"
            )
        else:
            session.bridge.happened.connect(self._happened)
            self._start(looking_at_keys(self._order))

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(8)
        title = plain_label(translate("gui", "Keys that sign on this computer"), "title")
        outer.addLayout(with_help(title, HelpButton("keys")))
        outer.addWidget(plain_label(translate("gui", _LEAD), "lead"))
        outer.addSpacing(8)
        scroll = ScrollColumn()
        scroll.column.setContentsMargins(0, 0, 12, 0)
        scroll.column.setSpacing(12)
        outer.addWidget(scroll, 1)
        self.nothing = plain_label("", "body")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.make_button = primary_button(translate("gui", "&Make a key"))
        self.register_button = plain_button(translate("gui", "&Register with a platform..."))
        self.rotate_button = plain_button(translate("gui", "R&otate..."))
        self.delete_button = plain_button(translate("gui", "&Delete..."))
        self.make_button.setAccessibleDescription(translate("gui", "Makes a key and keeps it on this computer"))
        self.register_button.setAccessibleDescription(
            translate("gui", "Makes the key known to a platform with its pairing code")
        )
        self.rotate_button.setAccessibleDescription(translate("gui", "Puts a new key in the place of this one"))
        self.delete_button.setAccessibleDescription(translate("gui", "Asks first, then deletes the private key"))
        buttons = (self.make_button, self.register_button, self.rotate_button, self.delete_button)
        self.message = HintLine()
        self.signed = RowList()
        self._signed_title = plain_label(translate("gui", "What was signed"), "strong")
        scroll.column.addWidget(self.nothing)
        scroll.column.addLayout(self._cards)
        scroll.column.addWidget(InlineRow(*buttons, spacing=8))
        scroll.column.addWidget(self.message)
        scroll.column.addWidget(self._signed_title)
        scroll.column.addWidget(self.signed)
        scroll.column.addStretch(1)
        self.close_button = plain_button(translate("gui", "&Close"))
        self.close_button.clicked.connect(self.accept)
        outer.addSpacing(8)
        outer.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.make_button.clicked.connect(self.make)
        self.register_button.clicked.connect(self.register)
        self.rotate_button.clicked.connect(self.rotate)
        self.delete_button.clicked.connect(self.delete)
        for widget in (*buttons, self.nothing, self._signed_title, self.signed):
            widget.hide()

    def make(self) -> None:
        """Make a key; where there is no keyring a passphrase is asked for first."""
        if self.told is not None and self.told.keyring != "usable" and self._session.passphrase is None:
            self._ask_passphrase(new=True, then=self.make)
            return
        self._start(making_key(self._order))

    def register(self) -> None:
        """Register the key with the platform of this window; without one, ask which."""
        connection = self._session.state.connection
        if connection is None:
            dialog = ConnectDialog(self._session, self)
            dialog.joined.connect(self._take_offer)
            dialog.open()
            return
        text = translate("gui", "{origin} shows a code to whoever may register keys there.").format(
            origin=isolate(connection.origin.shown)
        )
        offered = connection.pairing_code or ""
        dialog_of_code = PairingDialog(self, translate("gui", "Register this computer's key"), text, offered)
        dialog_of_code.accepted.connect(lambda: self._register(connection, dialog_of_code.code.text().strip()))
        dialog_of_code.open()

    def rotate(self) -> None:
        """Put a new key in the place of the old one; at the platform of this window too, with its pairing code."""
        connection = self._session.state.connection
        if connection is not None:
            text = translate(
                "gui", "The new key is registered at {origin} first, and the old one revoked there last."
            ).format(origin=isolate(connection.origin.shown))
            asked = PairingDialog(self, translate("gui", "Rotate the key"), text)
            asked.accepted.connect(lambda: self._rotate(connection, asked.code.text().strip()))
            asked.open()
            return
        text = translate(
            "gui",
            "What the old key signed still verifies. Platforms take nothing from the new key "
            "before it is registered.",
        )
        dialog = PlainDialog(translate("gui", "Rotate the key?"), text, self)
        dialog.add_button(translate("gui", "&Rotate"), accepts=True)
        dialog.add_button(translate("gui", "&Keep the key"), accepts=False, primary=True)
        dialog.accepted.connect(lambda: self._rotate(None, ""))
        dialog.open()

    def delete(self) -> None:
        """Ask, then delete the private key; at the platform of this window it is revoked."""
        if self.told is None or not self.told.keys:
            return
        kid, connection = self.told.keys[0].kid, self._session.state.connection
        text = translate("gui", "Files that it signed still verify on this computer. Nothing can bring the key back.")
        if connection is not None:
            text = translate(
                "gui",
                "Files that it signed still verify on this computer. Nothing can bring the key back. "
                "It is revoked at {origin}.",
            ).format(origin=isolate(connection.origin.shown))
        dialog = PlainDialog(translate("gui", "Delete the key?"), text, self)
        dialog.add_button(translate("gui", "&Delete the key"), accepts=True)
        dialog.add_button(translate("gui", "&Keep the key"), accepts=False, primary=True)
        network = self._session.bridge.network if self._session.bridge is not None else None
        if network is not None:
            dialog.accepted.connect(lambda: self._start(deleting_key(kid, connection, network)))
        dialog.open()

    @property
    def _order(self) -> KeyOrder:
        return KeyOrder(self._session.practising, self._session.passphrase)

    def _register(self, connection: PlatformConnection, code: str) -> None:
        if self._session.bridge is not None:
            network = self._session.bridge.network
            self._again = lambda: self._register(connection, code)
            self._start(registering_key(self._order, connection, code, network))

    def _rotate(self, connection: PlatformConnection | None, code: str) -> None:
        if self._session.bridge is not None:
            network = self._session.bridge.network
            self._again = lambda: self._rotate(connection, code)
            self._start(rotating_key(self._order, connection, code, network))

    def _take_offer(self, offer: PlatformOffer) -> None:
        self._session.choose_offer(offer)
        self._session.add_offer(offer)
        self.register()

    def _start(self, body: JobBody) -> None:
        if self._session.bridge is not None and self._job is None:
            self.message.show_hint("", "muted")
            self._job = self._session.bridge.start(JobKind.KEYS, body)

    def _happened(self, envelope: Envelope) -> None:
        if envelope.job != self._job or not envelope.ends:
            return
        self._job = None
        if isinstance(envelope.event, JobFailed):
            self.message.show_hint(why_words("own.fault"), "error")
        result = envelope.event.result if isinstance(envelope.event, JobFinished) else None
        match result:
            case KeysTold() as told:
                self._show(told)
            case KeyRefused("signer.no_place"):
                self._ask_passphrase(new=True, then=self._again or self.make)
            case KeyRefused("signer.passphrase_needed"):
                self._ask_passphrase(new=False, then=self._again or self.make)
            case KeyRefused(code, retry_after_s):
                if code == "signer.wrong_passphrase":
                    self._session.passphrase = None
                self.message.show_hint(why_words(code, retry_after_s), "error")

    def _ask_passphrase(self, *, new: bool, then: object) -> None:
        dialog = PassphraseDialog(self, new=new)

        def go_on() -> None:
            self._session.passphrase = dialog.passphrase
            if callable(then):
                then()

        dialog.accepted.connect(go_on)
        dialog.open()

    def _show(self, told: KeysTold) -> None:
        focused, opens = self.focusWidget(), self.told is None
        self.told = told
        while (item := self._cards.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for key in told.keys:
            self._cards.addWidget(KeyCard(key))
        has_key = bool(told.keys)
        empty = {"usable": _NO_KEY, "locked": _LOCKED, "none": _NO_KEYRING}[told.keyring]
        self.nothing.setText(translate("gui", empty))
        self.nothing.setVisible(not has_key)
        self.make_button.setVisible(not has_key and told.keyring != "locked")
        self.register_button.setVisible(has_key)
        own = has_key and not self._session.practising
        self.rotate_button.setVisible(own)
        self.delete_button.setVisible(own)
        self.signed.clear()
        for entry in told.signed:
            self.signed.add_row(SignedRow(entry))
        self.signed.setVisible(bool(told.signed))
        self._signed_title.setVisible(bool(told.signed))
        self.message.show_hint(told.message, "ok")
        if told.message:
            say_aloud(self.message, self.message.text())
        self._focus_first(focused, opens=opens)
        if told.registered:
            self.registered.emit()

    def _focus_first(self, focused: QWidget | None, *, opens: bool) -> None:
        """Begin at what can be done with the key, and go on there when the button that was pressed is gone."""
        buttons = (self.make_button, self.register_button, self.rotate_button, self.delete_button)
        first = next((button for button in buttons if not button.isHidden()), None)
        gone = any(focused is button and button.isHidden() for button in buttons)
        if first is not None and (opens or gone):
            first.setFocus()
