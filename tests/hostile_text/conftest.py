"""The window of these tests is made as those of tests/gui."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import light_theme
from tests.gui.rules.rule_room import Room
from wizard.catalogue.provider_set import use_newer_set

__all__ = ["light_theme"]


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """Give a room in a home of its own, and the shipped provider data back afterwards."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    made = Room(qtbot)
    yield made
    made.close()
    use_newer_set(None)
