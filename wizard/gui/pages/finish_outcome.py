"""The card that says what became of saving."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices
from PySide6.QtWidgets import QWidget

from wizard.gui.bridge_export import FileSaved, NotSaved, ReportSaved
from wizard.gui.pages.finish_words import tested_words
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.labels import plain_label
from wizard.report.display_safe import display_safe
from wizard.report.refusal_words import known_refusals, refusal_text


class OutcomeCard(Card):
    """Hidden until something was saved or refused; a refusal says what to do, and nothing typed is lost by it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ok", parent=parent)
        self._text = plain_label("")
        self.folder_link = link_button("Open the folder", "Shows the saved file in your file manager")
        self.folder_link.clicked.connect(self._open_folder)
        self.body.addWidget(self._text)
        self.body.addWidget(self.folder_link)
        self._folder = ""
        self._shown: object = None
        self.hide()

    def show_outcome(self, outcome: FileSaved | ReportSaved | NotSaved | None) -> None:
        """Show an outcome; None takes the card away."""
        self.setVisible(outcome is not None)
        if outcome is None or outcome is self._shown:
            self._shown = outcome
            return
        self._shown = outcome
        match outcome:
            case FileSaved():
                until = datetime.fromtimestamp(outcome.expires_at, UTC).astimezone()
                words = f"{tested_words(outcome.tested)} It is valid until {until:%d.%m.%Y, %H:%M}."
                self._say("ok", f"Saved as {display_safe(outcome.path.name)}", words, str(outcome.path.parent))
            case ReportSaved():
                text = "It holds what was checked and found, and no password."
                self._say("ok", f"Saved as {display_safe(outcome.path.name)}", text, str(outcome.path.parent))
            case NotSaved():
                code = outcome.code if outcome.code in known_refusals() else "file.failed"
                self._say("error", "Nothing was saved", refusal_text(code), "")

    def text(self) -> str:
        """Give title and sentence as shown."""
        return f"{self.title_label.text()}. {self._text.text()}"

    def _say(self, kind: str, title: str, text: str, folder: str) -> None:
        self.set_kind("error" if kind == "error" else "ok")
        self.set_title(title)
        self._text.setText(text)
        self._folder = folder
        self.folder_link.setVisible(bool(folder))
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
