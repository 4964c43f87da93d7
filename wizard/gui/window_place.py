"""The window remembers its size and place (rule 49)."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

_KEY = "window/geometry"


def restore_place(window: QWidget) -> None:
    """Put the window where it was; Qt moves it back onto a screen that exists."""
    geometry = _settings().value(_KEY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def remember_place(window: QWidget) -> None:
    """Keep size and place; nothing else is kept here."""
    _settings().setValue(_KEY, window.saveGeometry())


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "smtp-wizard", "window")
