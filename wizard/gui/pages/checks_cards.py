"""The card above the list while there is no problem to show: running, stopped, our fault, or all is well."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from wizard.facts.check import CheckState
from wizard.gui.pages.checks_password import EnterLineEdit
from wizard.gui.pages.checks_recipient import wait_words
from wizard.gui.widgets.buttons import Button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.status_icon import StatusIcon
from wizard.report.field_words import field_error_text
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import parse_mailbox
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_OFFER = QT_TRANSLATE_NOOP("gui", "One short message to your own mailbox, sent the way the platform will send.")


class RunCard(Card):
    """One line with its button: what goes on now and how to stop it, or what stopped and how to start again."""

    cancel_wanted = Signal()
    check_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("info")
        line = QHBoxLayout()
        line.setSpacing(12)
        self._icon = StatusIcon(CheckState.RUNNING)
        self._text = plain_label("")
        self.cancel_button = _small(
            translate("gui", "Cancel", "stops the checks"),
            translate("gui", "Closes the connection to the server; nothing is sent or saved"),
        )
        self.check_button = _small(
            translate("gui", "Check &again"),
            translate("gui", "Repeats what is out of date or did not pass, with at most one sign-in"),
        )
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignRight)
        line.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(line)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.check_button.clicked.connect(self.check_wanted)

    def show_running(self, text: str) -> None:
        """Say what goes on, with the button that stops it."""
        self._show("info", CheckState.RUNNING, text, cancel=True)

    def show_stopping(self) -> None:
        """Answer the press of Cancel at once."""
        self._show("info", CheckState.CANCELLED, translate("gui", "Stopping", "the checks, just now"), cancel=False)
        self.check_button.hide()

    def show_stopped(self) -> None:
        """Say that the checks were stopped."""
        self._show(
            "plain", CheckState.CANCELLED, translate("gui", "You stopped the checks. Nothing has been sent or saved.")
        )

    def show_waiting(self, can_start: bool) -> None:
        """Say what will happen, with the button where it can happen."""
        text = (
            translate("gui", "Ready to check.")
            if can_start
            else translate("gui", "Waiting for the network of this window, or for missing settings.")
        )
        self._show("plain", CheckState.WAITING, text)
        self.check_button.setVisible(can_start)

    def show_out_of_date(self) -> None:
        """Say that the results are about other settings (rule 8)."""
        self._show(
            "warning",
            CheckState.WARNING,
            translate("gui", "These results are out of date: the settings have changed since."),
        )

    def show_our_fault(self, untrusted_trace: str) -> None:
        """Say that this program failed, and where; the last line of the trace is the exception's name (rule 40)."""
        places = untrusted_trace.splitlines()[:-1]
        place = places[-1].replace("\\", "/").rpartition("/")[2] if places else ""
        self._show(
            "error",
            CheckState.OWN_FAULT,
            translate("gui", "This program made a mistake and could not finish. {place}").format(place=place),
        )

    def text(self) -> str:
        """Give the sentence shown."""
        return self._text.text()

    def _show(self, kind: str, state: CheckState, text: str, cancel: bool = False) -> None:
        self.set_kind(kind)  # type: ignore[arg-type]  # only the words of CardKind are passed above
        self._icon.set_state(state)
        self._text.setText(text)
        self.cancel_button.setVisible(cancel)
        self.check_button.setVisible(not cancel)
        self.setAccessibleName(self._text.text())


class TestMessageCard(Card):
    """A test message, one for each click: to the sender's own mailbox unless another one is typed."""

    __test__ = False
    send_wanted = Signal(str)
    """Carries the recipient, as a mailbox that was parsed."""

    def __init__(self) -> None:
        super().__init__("plain", translate("gui", "See it arrive"))
        self._text = plain_label(translate("gui", _OFFER), "muted")
        self.body.addWidget(self._text)
        self.edit = EnterLineEdit()
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setAccessibleName(translate("gui", "Recipient of the test message"))
        self.edit.setAccessibleDescription(
            translate("gui", "Who gets the test message; your own address unless you change it")
        )
        self.button = plain_button(translate("gui", "Send test &message"))
        self.button.setFixedHeight(self.edit.sizeHint().height())
        self.button.setAccessibleDescription(translate("gui", "Signs in once and sends one short message"))
        self.hint = HintLine()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.edit, 1)
        line.addWidget(self.button)
        self.body.addSpacing(4)
        self.body.addLayout(line)
        self.body.addWidget(self.hint)
        self.button.clicked.connect(self._send)
        self.edit.submitted.connect(self._send)
        self.edit.textEdited.connect(lambda _text: self.hint.show_hint("", "error"))

    def show_recipient(self, address: str) -> None:
        """Offer an address; one that was typed here stays."""
        if not self.edit.isModified() and self.edit.text() != address:
            self.edit.setText(address)

    def show_sent(self, recipient: str | None) -> None:
        """Say that a message was accepted, and offer another."""
        if recipient is None:
            self.set_title(translate("gui", "See it arrive"))
            self._text.setText(translate("gui", _OFFER))
            self.button.setText(translate("gui", "Send test &message"))
            return
        self.set_title(translate("gui", "The test message is on its way"))
        self._text.setText(
            translate("gui", "The server took it for {recipient}. It may take a minute to arrive.").format(
                recipient=recipient
            )
        )
        self.button.setText(translate("gui", "Send another test &message"))

    def show_wait(self, wait_s: float) -> None:
        """Say that enough messages went for now; nothing is said when there is nothing to wait for."""
        if wait_s:
            self.hint.show_hint(wait_words(wait_s), "warning")

    def _send(self) -> None:
        recipient = parse_mailbox(self.edit.text(), "to_address")
        if isinstance(recipient, FieldError):
            self.hint.show_hint(field_error_text(recipient), "error")
            self.edit.setFocus()
            return
        self.hint.show_hint("", "error")
        self.send_wanted.emit(str(recipient))


def _small(text: str, description: str) -> Button:
    button = plain_button(text)
    button.make_small()
    button.setAccessibleDescription(description)
    return button
