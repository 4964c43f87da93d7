"""The window of these tests is made as those of tests/gui."""

from __future__ import annotations

from tests.gui.conftest import light_theme

__all__ = ["light_theme"]
