"""The narrow way past a refused certificate: one key, for one host and port, after a typed confirmation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from wizard.facts.tls import CertificateFact
from wizard.flow.pinning import CONFIRMED_BY, typed_matches
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.spoken import joined
from wizard.gui.widgets.buttons import Button, link_button
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.key_value_row import KeyValueRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.mono_row import MonoRow
from wizard.gui.widgets.rows import RowList
from wizard.report.display_safe import display_safe
from wizard.report.plain_dates import plain_day
from wizard.settings.endpoint import Endpoint
from wizard.settings.spki_pin import SpkiPin
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TEXT = QT_TRANSLATE_NOOP(
    "gui",
    "Nobody vouches for this certificate. Trust its key only if the people who run "
    "{host} gave you the same fingerprint, by telephone or in person: whoever holds "
    "the key reads your password.",
)
_HOLDS = QT_TRANSLATE_NOOP(
    "gui",
    "It holds for this host and port alone, stands in the signed file, and ends when "
    "you change one of them. A server with another key is refused.",
)
_NO_ENTER = QT_TRANSLATE_NOOP("gui", "Enter does not confirm this. Use the button.")
_MISMATCH = QT_TRANSLATE_NOOP("gui", "These are not the last {count} characters of the fingerprint.")
_LONGEST = 200


class PinDialog(PlainDialog):
    """Shows whose key it is and takes the end of its fingerprint; neither Enter nor Esc can accept it."""

    def __init__(self, certificate: CertificateFact, endpoint: Endpoint, parent: QWidget | None = None) -> None:
        """Ask about the key of a refused certificate for the endpoint it was shown at."""
        host = endpoint.host.shown
        super().__init__(
            translate("gui", "Trust one key for {host}:{port}?").format(host=host, port=endpoint.port),
            translate("gui", _TEXT).format(host=host),
            parent,
        )
        self.setMinimumWidth(600)
        self._sha256 = certificate.spki_sha256
        rows = RowList()
        for label, value in (
            (translate("gui", "Subject", "of a certificate"), certificate.untrusted_subject),
            (translate("gui", "Issuer", "of a certificate"), certificate.untrusted_issuer),
            (translate("gui", "Names", "of a certificate"), joined(certificate.untrusted_names[:6])),
        ):
            shown = display_safe(value, _LONGEST) or translate("gui", "none", "a certificate says no name")
            rows.add_row(KeyValueRow(label, shown))
        dates = translate("gui", "{first} to {last}", "two days").format(
            first=plain_day(certificate.not_before.date()), last=plain_day(certificate.not_after.date())
        )
        rows.add_row(KeyValueRow(translate("gui", "Valid", "from when to when"), dates))
        rows.add_row(
            MonoRow(translate("gui", "Certificate", "its fingerprint"), _two_lines(certificate.fingerprint_sha256))
        )
        rows.add_row(MonoRow(translate("gui", "Key", "its fingerprint"), _two_lines(self._sha256)))
        self.body.addWidget(rows)
        self.body.addWidget(plain_label(translate("gui", _HOLDS), "muted"))
        label = translate("gui", "&Type the last {count} characters of the key's fingerprint").format(
            count=CONFIRMED_BY
        )
        self.typed = LabelledField(label, translate("gui", "Confirms that the fingerprint was compared"))
        self.body.addSpacing(4)
        self.typed.edit.show_plainly()
        self.body.addWidget(self.typed)
        self.trust_button = self.add_button(translate("gui", "Trust this &key"), accepts=True)
        self.trust_button.setEnabled(False)
        self.trust_button.takes_enter = False
        self.keep_button = self.add_button(translate("gui", "&Do not trust it"), accepts=False, primary=True)
        # Enter in the field would otherwise press it, and everything that was typed would be gone.
        self.keep_button.setDefault(False)
        self.typed.edit.textEdited.connect(self._judge)
        self.typed.setFocus()

    def accept(self) -> None:
        """Accept only what was typed right, whichever way it was asked for."""
        if typed_matches(self._sha256, self.typed.text()):
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter confirm nothing; Esc closes without trusting."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.typed.set_hint(translate("gui", _NO_ENTER), "muted")
            return
        super().keyPressEvent(event)

    def _judge(self, text: str) -> None:
        matches = typed_matches(self._sha256, text)
        long_enough = len(text.replace(":", "").strip()) >= CONFIRMED_BY
        self.trust_button.setEnabled(matches)
        if matches:
            self.typed.set_hint(translate("gui", "It matches."), "ok")
        elif long_enough:
            self.typed.set_hint(translate("gui", _MISMATCH).format(count=CONFIRMED_BY), "error")
        else:
            self.typed.set_hint("")


def _two_lines(sha256: str) -> str:
    """Write a SHA-256 fingerprint in two lines of 16 pairs."""
    shown = SpkiPin(sha256).shown
    return f"{shown[:48]}\n{shown[48:]}"


def pin_link(endpoint: Endpoint) -> Button:
    """Make the quiet way into the dialog, for the card of the refused certificate."""
    link = link_button(
        translate("gui", "Trust this one key for {host}:{port}...").format(
            host=endpoint.host.shown, port=endpoint.port
        )
    )
    link.setAccessibleDescription(translate("gui", "Shows the key, and asks for the end of its fingerprint"))
    return link


def unpin_link() -> Button:
    """Make the way back, for the card of a key that changed."""
    link = link_button(translate("gui", "Stop trusting the old key"))
    link.setAccessibleDescription(translate("gui", "Removes the trusted key and checks the certificate again"))
    return link
