"""What the dialog "Keys" shows: a key with its QR code, what was signed, and the small questions."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.bridge_keys import KeyTold, SignedTold
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.shared_screen import is_shared, shown
from wizard.gui.spoken import named
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.widgets.rows import RuledRow
from wizard.report.isolates import isolate
from wizard.settings.credentials import parse_password
from wizard.settings.secret import Secret
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_MODULE = 3
_QUIET_ZONE = 4
_PLACES = {
    "keyring": QT_TRANSLATE_NOOP("gui", "Kept in this computer's keyring."),
    "locked-file": QT_TRANSLATE_NOOP("gui", "Kept in a file that is locked with your passphrase."),
    "practice-file": QT_TRANSLATE_NOOP("gui", "For practice only; it signs nothing that counts."),
}
_MOST_CODE = 40


class QrCode(QWidget):
    """A QR code (ISO/IEC 18004) with its quiet zone, dark on light in every theme."""

    def __init__(self, rows: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__()
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("gui", "QR code of the key's fingerprint"))

    def sizeHint(self) -> QSize:
        """Ask for whole pixels for every module."""
        side = (len(self._rows) + 2 * _QUIET_ZONE) * _MODULE
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never shrink: a camera has to read it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        for row, modules in enumerate(self._rows):
            for column, dark in enumerate(modules):
                if dark:
                    place = QRect((column + _QUIET_ZONE) * _MODULE, (row + _QUIET_ZONE) * _MODULE, _MODULE, _MODULE)
                    painter.fillRect(place, QColor("black"))


class KeyCard(Card):
    """One key: its whole fingerprint, its short form, where it is kept, and its QR code."""

    def __init__(self, key: KeyTold) -> None:
        super().__init__("plain", translate("gui", "Key {algorithm}").format(algorithm=key.suite.partition("+")[0]))
        line = QHBoxLayout()
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.fingerprint = plain_label(key.fingerprint, "mono")
        self.fingerprint.make_selectable()
        words.addWidget(plain_label(translate("gui", _PLACES[key.place]), "muted"))
        words.addWidget(plain_label(translate("gui", "Fingerprint"), "strong"))
        words.addWidget(self.fingerprint)
        words.addWidget(plain_label(translate("gui", "Short form"), "strong"))
        words.addWidget(plain_label(key.short_fingerprint, "mono"))
        if is_shared():
            words.addWidget(
                plain_label(translate("gui", "The QR code is not masked: it names a key, no person."), "small")
            )
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(QrCode(key.qr), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.setAccessibleDescription(
            translate("gui", "Fingerprint {fingerprint}").format(fingerprint=isolate(key.fingerprint))
        )


class SignedRow(RuledRow):
    """One signature: when, for whom, what it says."""

    def __init__(self, signed: SignedTold) -> None:
        super().__init__()
        when = day_and_time(signed.at)
        pattern = (
            translate("gui", "Handed over to {platform}: {from_address} through {server}")
            if signed.how == "push"
            else translate("gui", "File for {platform}: {from_address} through {server}")
        )
        what = pattern.format(
            platform=isolate(signed.audience),
            from_address=isolate(signed.from_address),
            server=isolate(signed.server),
        )
        key = (
            translate("gui", "key {key}").format(key=isolate(signed.key))
            if signed.key
            else translate("gui", "key unknown")
        )
        top = Qt.AlignmentFlag.AlignTop
        self.grid.setContentsMargins(0, 5, 0, 5)
        self.grid.addWidget(plain_label(when, "small"), 0, 0, top)
        self.grid.addWidget(plain_label(what, "small", "text"), 0, 1, top)
        self.grid.addWidget(plain_label(key, "small"), 0, 2, top)
        self.grid.setColumnMinimumWidth(0, 130)
        self.grid.setColumnMinimumWidth(2, 100)
        self.grid.setColumnStretch(1, 1)
        self.setAccessibleName(named(when, shown(what)))


class PassphraseDialog(PlainDialog):
    """Asks for a passphrase: twice for a key that is made now, once for one that is locked."""

    def __init__(self, parent: QWidget, *, new: bool) -> None:
        text = (
            translate(
                "gui",
                "This computer has no usable keyring, so the key is kept in a file that only "
                "this passphrase opens. Nobody can recover it.",
            )
            if new
            else translate(
                "gui", "This computer's key is locked with a passphrase. It stays in memory until the window closes."
            )
        )
        super().__init__(
            translate("gui", "A passphrase for the key") if new else translate("gui", "Unlock the key"), text, parent
        )
        self.first = LabelledField(
            translate("gui", "&Passphrase"), translate("gui", "What locks the key"), PasswordEdit()
        )
        self.body.addWidget(self.first)
        self.second: LabelledField | None = None
        if new:
            self.second = LabelledField(
                translate("gui", "&Once more"), translate("gui", "The same passphrase again"), PasswordEdit()
            )
            self.body.addWidget(self.second)
        self.passphrase: Secret | None = None
        self.add_button(translate("gui", "&Cancel"), accepts=False)
        self.go_button = self.add_button(
            translate("gui", "&Make the key") if new else translate("gui", "&Unlock"), accepts=True, primary=True
        )
        self.go_button.clicked.disconnect(self.accept)
        self.go_button.clicked.connect(self._go_on)

    def _go_on(self) -> None:
        parsed = parse_password(self.first.text())
        if not isinstance(parsed, Secret):
            self.first.set_hint(translate("gui", "Enter a passphrase."), "error")
            self.first.setFocus()
        elif self.second is not None and self.second.text() != self.first.text():
            self.second.set_hint(translate("gui", "These are two different passphrases."), "error")
            self.second.setFocus()
        else:
            self.passphrase = parsed
            self.accept()


class PairingDialog(PlainDialog):
    """Asks for the pairing code that the platform shows."""

    def __init__(self, parent: QWidget, title: str, text: str, offered: str = "") -> None:
        super().__init__(title, text, parent)
        self.code = LabelledField(
            translate("gui", "&Pairing code"), translate("gui", "The platform shows it on its own page")
        )
        self.code.keep_left_to_right()
        self.code.edit.setMaxLength(_MOST_CODE)
        self.code.edit.setText(offered)
        self.body.addWidget(self.code)
        self.add_button(translate("gui", "&Cancel"), accepts=False)
        self.go_button = self.add_button(translate("gui", "&Register"), accepts=True, primary=True)
        self.go_button.clicked.disconnect(self.accept)
        self.go_button.clicked.connect(self._go_on)

    def _go_on(self) -> None:
        if self.code.text().strip():
            self.accept()
            return
        self.code.set_hint(translate("gui", "Enter the code that the platform shows."), "error")
        self.code.setFocus()
