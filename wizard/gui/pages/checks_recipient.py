"""The recipient field in a problem card: another address for the test message."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.pages.checks_password import EnterLineEdit
from wizard.gui.widgets.buttons import primary_button
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.report.field_words import field_error_text
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import parse_mailbox
from wizard.words.translation import translate

SENT_ELSEWHERE = frozenset({"recipient.recipient_unavailable", "recipient.recipient_address_invalid"})
"""Causes that lie with the recipient: a message to another one shows that the server sends."""
_FIELD_WIDTH, _LEAST_WIDTH = 260, 150


def wait_words(wait_s: float) -> str:
    """Say that enough test messages went for now, and when the next one can go; empty without a wait."""
    if not wait_s:
        return ""
    minutes = max(1, ceil(wait_s / 60))
    return translate("gui", "Five went in ten minutes. The next one can go in %n minute(s).", "", minutes)


class RecipientRow(QWidget):
    """A field for an address and its button; an address that is none is explained and not sent to."""

    send_wanted = Signal(str)
    """Carries the recipient, as a mailbox that was parsed."""

    def __init__(self, asked: str) -> None:
        """Make the row; ``asked`` is the sentence that asks for the address."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        column.addLayout(line)
        label = plain_label(translate("gui", "Recipient of the test message"), "strong")
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.edit = EnterLineEdit()
        self.edit.setProperty("small", "true")
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setMinimumWidth(_LEAST_WIDTH)
        self.edit.setMaximumWidth(_FIELD_WIDTH)
        self.edit.setAccessibleName(label.text())
        self.edit.setAccessibleDescription(asked)
        self.button = primary_button(translate("gui", "Send test &message"))
        self.button.make_small()
        self.button.setAccessibleDescription(translate("gui", "Signs in once and sends one short message"))
        line.addWidget(label)
        line.addWidget(self.edit, 1)
        line.addWidget(self.button)
        line.addStretch()
        self.hint = HintLine()
        column.addWidget(self.hint)
        self.button.clicked.connect(self._send)
        self.edit.submitted.connect(self._send)
        self.edit.textEdited.connect(lambda _text: self.hint.show_hint("", "error"))

    def _send(self) -> None:
        recipient = parse_mailbox(self.edit.text(), "to_address")
        if isinstance(recipient, FieldError):
            self.hint.show_hint(field_error_text(recipient), "error")
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hint.show_hint("", "error")
        self.send_wanted.emit(str(recipient))
