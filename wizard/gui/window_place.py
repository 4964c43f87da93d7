"""The window remembers its size and place (rule 49)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths
from PySide6.QtWidgets import QWidget

_KEY = "window/geometry"


def restore_place(window: QWidget) -> None:
    """Put the window where it was; Qt moves it back onto a screen that exists."""
    geometry = _settings().value(_KEY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def remember_place(window: QWidget) -> None:
    """Keep size and place; nothing else is kept here."""
    settings = _settings()
    settings.setValue(_KEY, window.saveGeometry())
    settings.sync()


def settings_file() -> Path:
    """Give the file, in the folder that the system has for settings of programs."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "smtp-wizard" / "window.ini"


def _settings() -> QSettings:
    return QSettings(str(settings_file()), QSettings.Format.IniFormat)
