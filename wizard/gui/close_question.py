"""The question before the window closes, asked only when something typed would be lost."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from wizard.gui.plain_dialog import PlainDialog
from wizard.words.translation import translate


def close_dialog(parent: QWidget, *, kept: bool = False) -> PlainDialog:
    """Make the question; accepted means close. Staying is the primary button: Enter and Esc lose nothing.

    ``kept``: everything but the password stays as a draft.
    """
    if kept:
        title = translate("gui", "Close without the password?")
        text = translate("gui", "What you typed stays on this computer as a draft. The password does not.")
    else:
        title = translate("gui", "Close without saving?")
        text = translate(
            "gui", "The settings that you typed are not in a file yet. They are gone when the window closes."
        )
    dialog = PlainDialog(title, text, parent)
    close = translate("gui", "&Close") if kept else translate("gui", "&Close without saving")
    dialog.add_button(close, accepts=True)
    dialog.add_button(translate("gui", "&Stay"), accepts=False, primary=True)
    return dialog


def wants_to_close(parent: QWidget, *, kept: bool = False) -> bool:
    """Ask, and tell whether the person wants to close."""
    dialog = close_dialog(parent, kept=kept)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
