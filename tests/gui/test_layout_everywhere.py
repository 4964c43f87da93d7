"""Every page and dialog in its states: nothing cut, outside, overlapping, crooked, faint or without a glyph.

The window is drawn with the fonts of tests/fonts in processes of their own; ``python -m tests.gui.screenshots`` draws and
judges all themes, languages, sizes and scales, this a good part of them.
"""

from __future__ import annotations

import sys
from collections import defaultdict

import pytest

from tests.gui.screenshots.all_scenes import scenes
from tests.gui.screenshots.shots import LONG, Shot
from tests.gui.screenshots.studio_work import Wrong, take
from wizard.words.languages import ENGLISH, LANGUAGES

SCENES = scenes()
OTHER_LANGUAGES = (*(language.tag for language in LANGUAGES if language is not ENGLISH), LONG)
OTHER_THEMES = ("dark", "high-contrast")
IN_SMALL = ("server/filled", "server/error", "checks/failed", "finish/active", "sign-in/filled", "sender/filled")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig keeps the fonts of the machine out")


def shots_of(name: str, place: int) -> list[Shot]:
    """Give the pictures of a scene: English, one more language, now and then another theme, and a small screen."""
    shots = [Shot(name), Shot(name, OTHER_LANGUAGES[place % len(OTHER_LANGUAGES)])]
    if place % 4 == 0:
        shots += [Shot(name, theme=theme) for theme in OTHER_THEMES]
    if name in IN_SMALL:
        shots.append(Shot(name, "de", size="maximised", scale=2.0))
    return shots


SHOTS = {scene.name: shots_of(scene.name, place) for place, scene in enumerate(SCENES)}


@pytest.fixture(scope="module")
def wrong() -> dict[str, list[Wrong]]:
    """Draw and judge everything once; complaints by the name of the picture."""
    found: dict[str, list[Wrong]] = defaultdict(list)
    for one in take([shot for shots in SHOTS.values() for shot in shots]):
        found[one.shot].append(one)
    return found


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", SHOTS)
def test_nothing_is_wrong_with_a_scene(wrong: dict[str, list[Wrong]], name: str) -> None:
    said = [str(one) for shot in SHOTS[name] for one in wrong[shot.name]]
    assert said == []
