"""Words of strangers are plain text, visible, bounded and inside the window, wherever they can stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.rules.rule_room import Room
from tests.hostile_text.looking import assert_harmless, everything_said
from tests.hostile_text.places import PLACES, Scene
from tests.hostile_text.texts import BENIGN, HOSTILE
from wizard.catalogue.provider_set import use_newer_set
from wizard.gui.window import WizardWindow
from wizard.report.display_safe import display_safe

pytestmark = OFFSCREEN_SAYS
SAID = sorted(set(PLACES) - {"greeting"})
"""What a server that works says of itself stands in the report alone."""


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    room = Room(qtbot)
    yield Scene(room, tmp_path)
    room.close()
    use_newer_set(None)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("place", PLACES)
def test_hostile_words_stay_words(scene: Scene, place: str, text: str) -> None:
    for window in PLACES[place](scene, HOSTILE[text]):
        width = 1024 if isinstance(window, WizardWindow) else 860
        assert_harmless(window, width)


def test_a_tower_of_marks_is_written_out_and_a_letter_with_its_marks_is_not() -> None:
    tower = "Z" + "\u0301" * 40
    assert display_safe(tower) == "Z" + "\u0301" * 6 + r"\u0301" * 34
    stacked = "\u1ec7 e\u0323\u0302\u0301 \u05e9\u05bc\u05c1\u05b8"
    assert display_safe(stacked) == stacked


@pytest.mark.parametrize("place", SAID)
def test_ordinary_words_are_shown_there(scene: Scene, place: str) -> None:
    PLACES[place](scene, BENIGN)
    assert BENIGN in everything_said()
