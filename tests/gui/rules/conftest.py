"""Windows of the tests of the rules, closed after each; nothing of this computer's own is read or written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.gui.rules.rule_room import Room, Spoken
from wizard.gui import announce


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep keys of tests out of this computer's own folders, and its keyring out of tests."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    """Give somebody who opens windows."""
    made = Room(qtbot)
    yield made
    made.close()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> Spoken:
    """Listen to what is said aloud, in place of Qt's accessibility."""
    ears = Spoken()
    monkeypatch.setattr(announce, "APART_MS", 0)
    announce.the_voice.cache_clear()

    class Listening:
        """Stands in for QAccessible."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
        Event = QAccessible.Event

    setattr(Listening, "isActive", staticmethod(QAccessible.isActive))  # noqa: B010 - Qt's own name, which no check likes
    setattr(Listening, "updateAccessibility", staticmethod(ears))  # noqa: B010 - Qt's own name, which no check likes
    for module in (QtGui, announce):
        monkeypatch.setattr(module, "QAccessible", Listening, raising=False)
    return ears
