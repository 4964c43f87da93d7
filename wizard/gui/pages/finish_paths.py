"""Asking where a file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.gui.shared_screen import is_shared


def ask_where(parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    """Ask for a file to write, beginning in the person's documents; None when the dialog was closed.

    ``kinds`` are Qt's name filters. The dialog asks before it lets an existing file be replaced. On a shared screen
    the name that is suggested tells nobody's domain.
    """
    suggested = nameless(suggested) if is_shared() else suggested
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    start = folder if folder.is_dir() else Path.home()
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(start / suggested), kinds)
    return Path(chosen) if chosen else None


def nameless(suggested: str) -> str:
    """Turn "northwind.example.smtpconf.json" into "settings.smtpconf.json", and another kind into "report.html"."""
    kinds = Path(suggested).suffixes
    if len(kinds) > 1 and kinds[-2].startswith(".smtp"):
        return "".join(("settings", *kinds[-2:]))
    return "".join(("report", *kinds[-1:]))
