"""A small window with plain text to copy: a note for the IT team, a code that is shown once."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.key_first import KeyFirst
from wizard.gui.pages.finish_clipboard import KEPT_MS, form_clipboard
from wizard.gui.shared_screen import BULLET, is_shared, shown
from wizard.gui.widgets.buttons import plain_button, primary_button
from wizard.gui.widgets.labels import plain_label
from wizard.gui.window_titles import set_title
from wizard.settings.secret import Secret
from wizard.words.translation import language_in_use, translate

_MARGINS = QMargins(24, 20, 24, 20)
_SIZE = QSize(720, 520)


class TextDialog(QDialog):
    """Heading, one sentence, the text, "Copy" and "Close"."""

    def __init__(self, parent: QWidget, heading: str, lead: str, text: str, *, secret: bool = False) -> None:
        """Show a text; a ``secret`` one is copied as a password is: marked, and cleared after a while."""
        super().__init__(parent)
        self._secret = secret
        set_title(self, heading)
        KeyFirst(self)
        self.resize(_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGINS)
        column.setSpacing(8)
        column.addWidget(plain_label(heading, "title"))
        column.addWidget(plain_label(lead, "lead"))
        column.addSpacing(8)
        self.text = QPlainTextEdit()
        self._copied_text = text if secret else shown(text)
        self.text.setPlainText(BULLET * len(text) if secret and is_shared() else shown(text))
        self.text.setReadOnly(True)
        self.text.setFont(text_font("mono"))
        _begin_where_reading_begins(self.text)
        self.text.setAccessibleName(heading)
        self.text.setAccessibleDescription(translate("gui", "Text to copy"))
        column.addWidget(self.text, 1)
        self.copied = plain_label("", "small", "ok")
        self.copy_button = primary_button(translate("gui", "&Copy", "button: to the clipboard"))
        self.copy_button.setAccessibleDescription(translate("gui", "Puts the text on the clipboard"))
        self.close_button = plain_button(translate("gui", "C&lose"))
        self.close_button.setAccessibleDescription(translate("gui", "Closes this note"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copied, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.copy_button)
        column.addSpacing(8)
        column.addLayout(row)
        self.copy_button.setDefault(True)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)

    def _copy(self) -> None:
        if not self._secret:
            QGuiApplication.clipboard().setText(self._copied_text)
            self.copied.setText(translate("gui", "Copied."))
            return
        form_clipboard().copy_password(Secret(self._copied_text))
        self.copied.setText(translate("gui", "Copied. It is cleared after %n second(s).", "", KEPT_MS // 1000))


def _begin_where_reading_begins(text: QPlainTextEdit) -> None:
    """Have lines begin at the right in a language that is read from there; Qt turns each line, but leaves it left."""
    if not language_in_use().right_to_left:
        return
    option = text.document().defaultTextOption()
    option.setAlignment(Qt.AlignmentFlag.AlignRight)
    text.document().setDefaultTextOption(option)
