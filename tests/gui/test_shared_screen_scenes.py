"""On a shared screen no scene of the window, page or dialog in whatever state, shows whose mail it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.screenshots import studio
from tests.gui.screenshots.all_scenes import scenes
from tests.gui.screenshots.studio import Scene, Studio
from tests.gui.seen_and_heard import leaks
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.shared_screen import protect, share_screen

pytestmark = OFFSCREEN_SAYS
CANARIES = ("northwind", "anna@", "erika", "muster")


@pytest.fixture
def shared_studio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    """Share the screen of whatever session a scene begins."""
    begin = studio.StudioSession.__init__

    def begin_protected(session: studio.StudioSession, *given: Any, **named: Any) -> None:
        begin(session, *given, **named)
        protect(lambda: session.state)

    monkeypatch.setattr(studio.StudioSession, "__init__", begin_protected)
    share_screen(True)
    made = Studio()
    yield made
    made.clear()
    share_screen(False)
    protect(None)


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_no_scene_tells_whose_mail_it_is(qapp: QApplication, shared_studio: Studio, scene: Scene) -> None:
    shown = scene.make(shared_studio)
    for bar in shown.findChildren(PracticeBar):
        bar.setParent(None)  # what it says belongs to nobody
    assert leaks(shown, CANARIES) == []
