"""Every test of the window runs offscreen, in the light theme, with one application."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.delivery.stage import Stage, set_stage
from wizard.gui.none_guard import guard_none
from wizard.gui.session import Session
from wizard.gui.theme import apply_theme

guard_none()


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> Iterator[None]:
    """Start every test from the same look, and end what the one before had closed."""
    apply_theme(qapp, "light")
    yield
    # Widgets that were told to go do so only in an event loop, which many tests never enter.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Give a practice platform that serves."""
    with set_stage(tmp_path / "platform") as one:
        yield one


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    """Shut down the sessions that a test opened and put here."""
    made: list[Session] = []
    yield made
    for session in made:
        session.shut_down()
