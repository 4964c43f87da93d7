"""Every test of the window runs offscreen, in the light theme, with one application."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from wizard.gui.none_guard import guard_none
from wizard.gui.theme import apply_theme

guard_none()


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    """Start every test from the same look."""
    apply_theme(qapp, "light")
