"""However much a stranger says, what reaches widgets, masking and parsers is no longer than a cap."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.rules.rule_room import Room
from tests.hostile_text.lengths import assert_bounded, longest_texts
from tests.hostile_text.places import PLACES, Scene
from tests.hostile_text.texts import HOSTILE
from wizard.catalogue.provider_set import use_newer_set
from wizard.flow.wizard_state import WizardState
from wizard.gui.shared_screen import protect, share_screen
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paste_box import MOST_READ, MOST_SHOWN, PasteBox

pytestmark = OFFSCREEN_SAYS
LONG = [("100 kB", False), ("100 kB", True), ("wide letters", True)]
"""A text, and whether the screen is shared, where every text passes through masking too."""


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    room = Room(qtbot)
    opened = room.open

    def open_protected(state: WizardState, *given: object, **named: object) -> object:
        protect(lambda: state)
        return opened(state, *given, **named)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(room, "open", open_protected)
    yield Scene(room, tmp_path)
    room.close()
    use_newer_set(None)
    share_screen(False)
    protect(None)


@pytest.mark.parametrize(("text", "shared"), LONG)
@pytest.mark.parametrize("place", PLACES)
def test_no_text_is_longer_than_its_cap(scene: Scene, place: str, text: str, shared: bool) -> None:
    share_screen(shared)
    with longest_texts() as longest:
        PLACES[place](scene, HOSTILE[text])
    assert_bounded(longest)
    assert ("masking" in longest) is shared


def test_a_clipboard_of_any_size_is_masked_as_far_as_it_is_shown(scene: Scene) -> None:
    share_screen(True)
    box = PasteBox()
    scene.room.qtbot.addWidget(box)
    text = "535 refused anna@northwind.example " * 100_000
    with longest_texts() as longest:
        box.paste_over(text)
        assert "anna" not in box.toPlainText()
        box.clearFocus()
    assert len(longest["masking"]) <= MOST_SHOWN
    assert len(box.whole_text()) == MOST_READ


def test_a_text_without_a_cap_is_seen(qtbot: QtBot) -> None:
    with longest_texts() as longest:
        qtbot.addWidget(plain_label("x" * 100_000))
    with pytest.raises(AssertionError, match="100000"):
        assert_bounded(longest)
