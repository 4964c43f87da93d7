"""Takes the pictures of one scale, in a process of its own, and judges what it sees.

``python -m tests.gui.screenshots.camera ORDERS ANSWERS``: both are JSON files. No module of Qt may be imported before
the ground is prepared.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from tests.gui.screenshots import ground
from tests.gui.screenshots.shots import LONG, Shot, read_shots

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from tests.gui.screenshots.layout_checks import Complaint
    from tests.gui.screenshots.studio import Scene, Studio

_OPENED = frozenset({"GroupedBox", "ChoiceBox", "EnterPasswordEdit"})
"""Texts that a person sees whole by opening the box or by typing over them."""
_COLOURS = 256
_SMALL, _FAST = 0, 90
"""The qualities at which Qt packs a PNG best, and at once."""


def main(orders: Path, answers: Path) -> int:
    """Do what the orders say, and write what was wrong as a list of [shot, rule, where, what]."""
    shots = read_shots(orders)
    if not shots:
        answers.write_text("[]", encoding="utf-8")
        return 0
    folder = ground.prepare(shots[0].scale)
    app = ground.make_application()
    wrong = list(_take_all(app, shots))
    answers.write_text(json.dumps(wrong), encoding="utf-8")
    folder.cleanup()
    return 0


def _take_all(app: QApplication, shots: list[Shot]) -> Iterator[tuple[str, str, str, str]]:
    from tests.gui.screenshots.all_scenes import scenes
    from tests.gui.screenshots.studio import Studio
    from wizard.gui.theme import apply_theme

    apply_theme(app, "light")
    studio, by_name = Studio(), {scene.name: scene for scene in scenes()}
    ground.stand_on_the_day()
    ordered = sorted(shots, key=lambda shot: (shot.language, shot.scene, shot.pixels))
    for (language, name), group in groupby(ordered, key=lambda shot: (shot.language, shot.scene)):
        _speak(app, language)
        yield from _take(app, studio, by_name[name], list(group))
        studio.clear()


def _take(app: QApplication, studio: Studio, scene: Scene, shots: list[Shot]) -> Iterator[tuple[str, str, str, str]]:
    from tests.gui.screenshots.contrast_check import faint_texts
    from tests.gui.screenshots.layout_checks import complaints
    from tests.gui.screenshots.studio import settle
    from wizard.gui.theme import apply_theme, theme_choice

    _show(app, shots[0].theme)
    window = scene.make(studio)
    judged: set[tuple[int, int]] = set()
    for shot in shots:
        if scene.is_page and (window.width(), window.height()) != shot.pixels:
            window.resize(*shot.pixels)
        apply_theme(app, theme_choice(shot.theme) or "light")
        settle()
        picture = window.grab().toImage()
        if shot.path and not _save(picture, shot):
            raise OSError(f"{shot.path} could not be written")
        if not shot.checked:
            continue
        found = faint_texts(window, picture)
        if shot.pixels not in judged:
            judged.add(shot.pixels)
            found += complaints(window, may_scroll=not _must_fit(shot))
        yield from ((shot.name, one.rule, one.where, one.what) for one in found if not _is_fine(shot, one))


def _save(picture: QImage, shot: Shot) -> bool:
    """Write a picture; one that is only compared has the 256 colours that it needs most, and is packed well."""
    if shot.checked:
        return picture.save(shot.path, quality=_FAST)
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(plain.constBits()).cast("I"))
    table = [colour for colour, _count in seen.most_common(_COLOURS)]
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    return few.save(shot.path, quality=_SMALL)


def _must_fit(shot: Shot) -> bool:
    """Tell whether a page may not scroll: at 100 % in every language that somebody speaks (rule 4).

    The letters of the pictures are wider than those of most systems.
    """
    return shot.scale == 1.0 and shot.language != LONG


def _is_fine(shot: Shot, one: Complaint) -> bool:
    """Tell whether a complaint is about nothing but the language that nobody speaks.

    An entry of a list is whole in the opened list, and a sentence with names in it is lengthened twice.
    """
    opened = one.rule == "cut" and one.where in _OPENED
    return shot.language == LONG and (opened or shot.scene == "finish/save-missing")


def _show(app: QApplication, theme: str) -> None:
    from wizard.gui.theme import apply_theme, theme_choice

    apply_theme(app, theme_choice(theme) or "light")


def _speak(app: QApplication, language: str) -> None:
    from tests.words.pseudo import PSEUDO, pseudo
    from wizard.gui.language import speak
    from wizard.words.languages import ENGLISH, language_for
    from wizard.words.translation import use_language

    speak(app, ENGLISH if language == LONG else language_for((language,)))
    if language == LONG:
        use_language(PSEUDO, pseudo)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
