"""Mnemonics: the letter is underlined only while Alt is held, as the pictures and current desktops have it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

_SHOWN = "smtp_wizard_mnemonics"


def mnemonics_shown() -> bool:
    """Tell whether Alt is held."""
    app = QApplication.instance()
    return bool(app is not None and app.property(_SHOWN))


def show_mnemonics(window: QWidget, shown: bool) -> None:
    """Underline the letters of a window, or stop it."""
    app = QApplication.instance()
    if app is None or mnemonics_shown() == shown:
        return
    app.setProperty(_SHOWN, shown)
    for child in window.findChildren(QWidget):
        child.update()


def without_mnemonic(text: str) -> str:
    """Remove the mark: ``&Next`` is shown as Next and ``&&`` as one ampersand."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def mnemonic_at(text: str) -> int | None:
    """Find the place of the marked letter in the text without its mark; None without one."""
    at = text.replace("&&", "\0").find("&")
    return None if at < 0 or at + 1 >= len(text) else at
