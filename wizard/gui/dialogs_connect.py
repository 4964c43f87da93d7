"""Connecting to a platform: its address, then its origin and key to compare, then the token."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_platform import Joined, NotJoined, PlatformFound, joining, looking_at
from wizard.gui.bridge_worker import JobFailed, JobFinished
from wizard.gui.pages.finish_delivery_words import why_words
from wizard.gui.pages.platform_opening import fingerprint_matches
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.session import Session
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.key_value_row import KeyValueRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.mono_row import MonoRow
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.platforms.origin import Origin, OriginRefusal, parse_origin
from wizard.report.isolates import isolate
from wizard.settings.credentials import parse_password
from wizard.settings.secret import Secret
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TITLE = QT_TRANSLATE_NOOP("gui", "Connect to a platform")
_LEAD = QT_TRANSLATE_NOOP(
    "gui", "For a platform that takes settings itself. It tests them, and nothing has to be copied into a form."
)
_NEW = QT_TRANSLATE_NOOP(
    "gui", "This computer sees the platform for the first time. Get the fingerprint from the platform in another way."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "gui", "The platform has another key than before. Ask the platform whether it changed its key, and compare it."
)
_MOVED = QT_TRANSLATE_NOOP(
    "gui", "This platform was at another address before. Ask the platform whether it moved, and compare its key."
)
_KNOWN = QT_TRANSLATE_NOOP("gui", "The same key and the same address as before.")
_MISMATCH = QT_TRANSLATE_NOOP("gui", "This is another fingerprint. Do not go on unless the platform confirms it.")
_NO_FINGERPRINT = QT_TRANSLATE_NOOP("gui", "Enter the fingerprint.")
_MEMORY = QT_TRANSLATE_NOOP(
    "gui", "This system has no keyring, so the token stays in memory and is gone when the window closes."
)
_MOST_TOKEN = 4096


class ConnectDialog(PlainDialog):
    """Two stages in one dialog. Nothing but the address is used before the key was compared."""

    joined = Signal(object)
    """Carries the PlatformOffer."""

    def __init__(self, session: Session, parent: QWidget | None = None, origin: Origin | None = None) -> None:
        super().__init__(translate("gui", _TITLE), translate("gui", _LEAD), parent)
        self._session = session
        self._job: int | None = None
        self.found: PlatformFound | None = None
        self.address = LabelledField(
            translate("gui", "Platform &address"), translate("gui", "The https address of the platform")
        )
        self.address.edit.setPlaceholderText("https://platform.example")
        self.address.keep_left_to_right()
        self.address.edit.setText("" if origin is None else str(origin))
        self.address.suggestion_taken.connect(self._take_suggestion)
        self._suggestion = ""
        self.body.addWidget(self.address)
        self.details = QWidget()
        self._details = QVBoxLayout(self.details)
        self._details.setContentsMargins(0, 0, 0, 0)
        self._details.setSpacing(8)
        self.body.addWidget(self.details)
        self.typed: LabelledField | None = None
        self.token: LabelledField | None = None
        self.keep = CheckBox(
            translate("gui", "&Keep the token in this computer's keyring"),
            translate("gui", "Otherwise it is gone with the window"),
        )
        self.message = HintLine()
        self.body.addWidget(self.message)
        self.cancel_button = self.add_button(translate("gui", "&Cancel"), accepts=False)
        self.go_button = self.add_button(translate("gui", "Co&ntinue"), accepts=True, primary=True)
        self.go_button.clicked.disconnect(self.accept)
        self.go_button.clicked.connect(self._go_on)
        self.details.hide()
        if session.bridge is not None:
            session.bridge.happened.connect(self._happened)

    def _go_on(self) -> None:
        if self._job is None:
            if self.found is None:
                self._look()
            else:
                self._join(self.found)

    def _take_suggestion(self) -> None:
        self.address.show_text(self._suggestion)
        self.address.set_hint("")
        self.address.setFocus()

    def _look(self) -> None:
        origin = parse_origin(self.address.text())
        if isinstance(origin, OriginRefusal):
            self._suggestion = origin.suggestion or ""
            offered = (
                translate("gui", "Use {address}").format(address=isolate(origin.suggestion))
                if origin.suggestion
                else None
            )
            self.address.set_hint(why_words(origin.code), "error", offered)
            self.address.setFocus()
            return
        self.address.set_hint("")
        bridge = self._session.bridge
        if bridge is None:
            self.message.show_hint(
                translate("gui", "The program is still starting. Try again in a moment."), "warning"
            )
            return
        self.message.show_hint(
            translate("gui", "Asking {origin} who it is").format(origin=isolate(origin.shown)), "muted"
        )
        self._job = bridge.start(JobKind.PLATFORM, looking_at(origin, bridge.network))
        self.go_button.setEnabled(False)

    def _join(self, found: PlatformFound) -> None:
        bridge, token = self._session.bridge, self._read_token(found)
        if self.typed is not None and not fingerprint_matches(found.kid, self.typed.text()):
            self.typed.set_hint(translate("gui", _MISMATCH if self.typed.text() else _NO_FINGERPRINT), "error")
            self.typed.setFocus()
            return
        if self.typed is not None:
            self.typed.set_hint(translate("gui", "It matches."), "ok")
        if bridge is None or isinstance(token, str):
            if self.token is not None:
                self.token.set_hint(translate("gui", "Enter the token that the platform gave you."), "error")
                self.token.setFocus()
            return
        self.message.show_hint(translate("gui", "Trying the token"), "muted")
        self._job = bridge.start(JobKind.PLATFORM, joining(found, token, self.keep.isChecked(), bridge.network))
        self.go_button.setEnabled(False)

    def _read_token(self, found: PlatformFound) -> Secret | str | None:
        """Give the typed token, None for the kept one, a text when there is neither."""
        text = self.token.text().strip() if self.token is not None else ""
        if not text:
            return None if found.token_kept else "missing"
        parsed = parse_password(text)
        return parsed if isinstance(parsed, Secret) else "missing"

    def _happened(self, envelope: Envelope) -> None:
        if envelope.job != self._job or not envelope.ends:
            return
        self._job = None
        self.go_button.setEnabled(True)
        self.message.show_hint("", "muted")
        result = envelope.event.result if isinstance(envelope.event, JobFinished) else None
        match result:
            case PlatformFound() as found:
                self._show_found(found)
            case Joined() as joined:
                self.joined.emit(joined.offer)
                self.accept()
            case NotJoined(code, retry_after_s):
                self._refuse(why_words(code, retry_after_s), code)
            case _ if isinstance(envelope.event, JobFailed):
                self._refuse(why_words("own.fault"), "own.fault")

    def _refuse(self, text: str, code: str) -> None:
        field = self.token if code in ("token.refused", "token.missing") else None
        if field is None:
            field = self.address if self.found is None else None
        if field is None:
            self.message.show_hint(text, "error")
            return
        field.set_hint(text, "error")
        field.setFocus()

    def _show_found(self, found: PlatformFound) -> None:
        self.found = found
        self.address.hide()
        self.text_label.setText(
            translate("gui", "It calls itself {name}. Nothing was sent to it yet.").format(name=found.name)
        )
        self._details.addWidget(KeyValueRow(translate("gui", "Address"), isolate(found.origin.shown)))
        fingerprint = MonoRow(translate("gui", "Fingerprint"), found.fingerprint)
        fingerprint.set_last(True)
        self._details.addWidget(fingerprint)
        words = _CHANGED if found.standing == "changed" else _MOVED if found.moved else _NEW
        if found.to_compare:
            first_time = found.standing == "new" and not found.moved
            self._details.addWidget(plain_label(translate("gui", words), "body", "text" if first_time else "warning"))
            self.typed = LabelledField(
                translate("gui", "&Fingerprint from the platform"),
                translate("gui", "The whole one, or its first 26 characters"),
            )
            self.typed.edit.show_plainly()
            self.typed.keep_left_to_right()
            self._details.addWidget(self.typed)
        else:
            self._details.addWidget(plain_label(translate("gui", _KNOWN), "body", "ok"))
        self.token = LabelledField(
            translate("gui", "&Token"),
            translate("gui", "The platform gives it to you for this program"),
            PasswordEdit(),
        )
        self.token.keep_left_to_right()
        self.token.edit.setMaxLength(_MOST_TOKEN)
        if found.token_kept:
            self.token.edit.setPlaceholderText(translate("gui", "Kept in this computer's keyring"))
        self._details.addWidget(self.token)
        if found.keyring is not None:
            self.keep.setText(translate("gui", "&Keep the token in {keyring}").format(keyring=found.keyring))
            self._details.addWidget(self.keep)
        else:
            self._details.addWidget(plain_label(translate("gui", _MEMORY), "small"))
        self.details.show()
        self.go_button.setText(translate("gui", "Co&nnect"))
        self.fit()
        (self.typed or self.token).setFocus()
