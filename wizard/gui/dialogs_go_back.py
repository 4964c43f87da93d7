"""The question before the platform's own sender takes over again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.catalogue.records import Platform
from wizard.gui.plain_dialog import PlainDialog
from wizard.report.isolates import isolate
from wizard.words.translation import translate


def go_back_dialog(platform: Platform, parent: QWidget) -> PlainDialog:
    """Make the question; accepted means go back. Staying is the primary button: Enter and Esc change nothing."""
    text = (
        translate(
            "gui",
            "{platform} then sends from {sender} and uses your mail server no more. To use your "
            "server again, hand the settings over once more.",
        )
        if platform.fallback_sender
        else translate(
            "gui",
            "{platform} then sends from its own sender and uses your mail server no more. To use your "
            "server again, hand the settings over once more.",
        )
    )
    dialog = PlainDialog(
        translate("gui", "Go back to the platform's own sender?"),
        text.format(platform=platform.name, sender=isolate(platform.fallback_sender or "")),
        parent,
    )
    dialog.add_button(translate("gui", "&Go back"), accepts=True)
    dialog.add_button(translate("gui", "&Keep my server"), accepts=False, primary=True)
    return dialog
