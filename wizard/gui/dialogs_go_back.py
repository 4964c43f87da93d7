"""The question before the platform's own sender takes over again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.catalogue.records import Platform
from wizard.gui.plain_dialog import PlainDialog


def go_back_dialog(platform: Platform, parent: QWidget) -> PlainDialog:
    """Make the question; accepted means go back. Staying is the primary button: Enter and Esc change nothing."""
    sender = f" from {platform.fallback_sender}" if platform.fallback_sender else " from its own sender"
    dialog = PlainDialog(
        "Go back to the platform's own sender?",
        f"{platform.name} then sends{sender} and uses your mail server no more. To use your server again, hand the "
        "settings over once more.",
        parent,
    )
    dialog.add_button("&Go back", accepts=True)
    dialog.add_button("&Keep my server", accepts=False, primary=True)
    return dialog
