"""The question before the window closes, asked only when something typed would be lost."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from wizard.gui.plain_dialog import PlainDialog
from wizard.words.translation import translate


def close_dialog(parent: QWidget) -> PlainDialog:
    """Make the question; accepted means close. Staying is the primary button: Enter and Esc lose nothing."""
    dialog = PlainDialog(
        translate("gui", "Close without saving?"),
        translate("gui", "The settings that you typed are not in a file yet. They are gone when the window closes."),
        parent,
    )
    dialog.add_button(translate("gui", "&Close without saving"), accepts=True)
    dialog.add_button(translate("gui", "&Stay"), accepts=False, primary=True)
    return dialog


def wants_to_close(parent: QWidget) -> bool:
    """Ask, and tell whether the person wants to close."""
    dialog = close_dialog(parent)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
