"""Copying into the platform's form: plain values stay on the clipboard, a password is marked and cleared."""

from __future__ import annotations

import secrets
import sys

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from wizard.settings.secret import Secret

KEPT_MS = 30_000
_TOKEN = "application/x-smtp-wizard-token"  # noqa: S105  the name of a format, not a password
_CONCEALED: dict[str, bytes] = {
    # KDE's Klipper and the clipboard managers that follow it keep no history of this.
    "x-kde-passwordManagerHint": b"secret",
    # Clipboard managers on macOS (nspasteboard.org).
    "org.nspasteboard.ConcealedType": b"1",
}
_CONCEALED_ON_WINDOWS: dict[str, bytes] = {
    f'application/x-qt-windows-mime;value="{name}"': value
    for name, value in {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": b"\0\0\0\0",
        "CanUploadToCloudClipboard": b"\0\0\0\0",
    }.items()
}


def form_clipboard() -> FormClipboard:
    """Give the clipboard of the program: it outlives every page and window, and clears what it holds in time."""
    app = QGuiApplication.instance()
    if app is None:
        raise RuntimeError("no application")
    return app.findChild(FormClipboard) or FormClipboard(app)


class FormClipboard(QObject):
    """Puts values on the clipboard. A password still there goes after ``kept_ms``, or when the program ends."""

    cleared = Signal()

    def __init__(self, parent: QObject, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._token = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(self.clear)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear)

    def copy(self, text: str) -> None:
        """Copy a value that anybody may see."""
        QGuiApplication.clipboard().setText(text)

    def copy_password(self, password: Secret) -> None:
        """Copy a password, marked so that clipboard histories leave it out, and begin its time."""
        self._token = secrets.token_bytes(16)
        content = QMimeData()
        content.setText(password.reveal())
        content.setData(_TOKEN, self._token)
        marks = _CONCEALED | (_CONCEALED_ON_WINDOWS if sys.platform == "win32" else {})
        for name, value in marks.items():
            content.setData(name, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._timer.start()

    def holds_password(self) -> bool:
        """Tell whether what was copied last as a password is still on the clipboard."""
        content = QGuiApplication.clipboard().mimeData()
        return bool(self._token) and content.data(_TOKEN).data() == self._token

    def clear(self) -> None:
        """Take the password off the clipboard; anything copied since stays."""
        self._timer.stop()
        if self.holds_password():
            QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)
            self.cleared.emit()
        self._token = b""
