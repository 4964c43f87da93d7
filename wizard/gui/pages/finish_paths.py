"""Asking where a file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    """Ask for a file to write, beginning in the person's documents; None when the dialog was closed.

    ``kinds`` are Qt's name filters. The dialog asks before it lets an existing file be replaced.
    """
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    start = folder if folder.is_dir() else Path.home()
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(start / suggested), kinds)
    return Path(chosen) if chosen else None
