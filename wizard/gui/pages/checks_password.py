"""The password field in a problem card: type, paste, try again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.gui.widgets.buttons import primary_button
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.widgets.status_line_edit import StatusLineEdit
from wizard.report.field_words import field_error_text
from wizard.settings.credentials import grouped_app_password, parse_password
from wizard.settings.field_error import FieldError
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_LABELS = {
    "app-password": QT_TRANSLATE_NOOP("gui", "App password"),
    "token": QT_TRANSLATE_NOOP("gui", "Token"),
    "password": QT_TRANSLATE_NOOP("gui", "Password"),
}
_FIELD_WIDTH, _LEAST_WIDTH = 220, 150
_CAPS_LOCK = QT_TRANSLATE_NOOP("gui", "Caps Lock is on.")


class EnterLineEdit(StatusLineEdit):
    """A line edit that keeps Enter to itself, so that Enter sends this field and does not press Next as well."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter into ``submitted``."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class EnterPasswordEdit(PasswordEdit):
    """The masked field with its toggle, where Enter tries the password."""

    submitted = Signal()

    def sizeHint(self) -> QSize:
        """Ask for as much as a password usually needs."""
        return QSize(_FIELD_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter into ``submitted``."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class PasswordRow(QWidget):
    """A masked field and its button. An app password pasted in four groups is taken as its 16 letters (rule 27)."""

    entered = Signal(object)
    """Carries the Secret."""

    def __init__(self, kind: str, labelled: bool) -> None:
        """Ask for a password of this kind: password, app-password or token; with its name before it, or without."""
        super().__init__()
        self._kind = kind
        name = translate("gui", _LABELS.get(kind, _LABELS["password"]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        column.addLayout(line)
        if labelled:
            label = plain_label(name, "strong")
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            line.addWidget(label)
        self.edit = _masked_field(name)
        self.button = primary_button(translate("gui", "Try again"))
        self.button.make_small()
        self.button.setAccessibleDescription(
            translate("gui", "Signs in once with this password and repeats the checks")
        )
        self.edit.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.addWidget(self.edit)
        line.addWidget(self.button)
        line.addStretch(1)
        self._hint = HintLine()
        column.addWidget(self._hint)
        self.button.clicked.connect(self._enter)
        self.edit.submitted.connect(self._enter)
        self.edit.textEdited.connect(lambda _text: self._say_caps_lock())
        self.edit.caps_lock_changed.connect(lambda _on: self._say_caps_lock())

    def hint_text(self) -> str:
        """Give the sentence below the field."""
        return self._hint.text()

    def _say_caps_lock(self) -> None:
        self._hint.show_hint(translate("gui", _CAPS_LOCK) if self.edit.caps_lock else "", "warning", first=True)

    def _enter(self) -> None:
        self.edit.hide_text()
        text = self.edit.text()
        if self._kind == "app-password":
            text = grouped_app_password(text) or text
        parsed = parse_password(text)
        if isinstance(parsed, FieldError):
            self._hint.show_hint(field_error_text(parsed), "error")
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.entered.emit(parsed)


def _masked_field(name: str) -> EnterPasswordEdit:
    edit = EnterPasswordEdit()
    edit.setProperty("small", "true")
    edit.setMinimumWidth(_LEAST_WIDTH)
    edit.setMaximumWidth(_FIELD_WIDTH)
    edit.setAccessibleName(name)
    edit.setAccessibleDescription(translate("gui", "The password to try; it is not shown while you type"))
    return edit
