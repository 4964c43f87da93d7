"""How long the window is busy with hostile words, beside ordinary ones in the same place.

``python -m tests.hostile_text`` prints the longest turn of each place with ordinary words, and for each hostile text
its longest turn and the ratio. A turn is one page that is gone to, laid out and painted, or one dialog that is opened.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.gui.rules.rule_room import Room
from tests.hostile_text.places import PLACES, Scene
from tests.hostile_text.texts import BENIGN, HOSTILE
from wizard.catalogue.provider_set import use_newer_set
from wizard.flow.steps import Step
from wizard.gui.window import WizardWindow

ROUNDS = 2
LIMIT_MS = 50.0


class Timed(Scene):
    """A scene that times each page."""

    turns: list[float]

    def visit(self, window: WizardWindow, steps: tuple[Step, ...] = tuple(Step)) -> list[Any]:
        """Go through the pages, one after the other."""
        for step in steps:
            began = time.thread_time()
            super().visit(window, (step,))
            self.turns.append((time.thread_time() - began) * 1000)
        return [window]


def longest_turn(qtbot: Any, place: str, text: str, folder: Path) -> float:
    """Give the longest turn in ms, the best of some rounds, once everything is imported."""
    return min(one_visit(qtbot, place, text, folder) for _round in range(ROUNDS))


def one_visit(qtbot: Any, place: str, text: str, folder: Path) -> float:
    """Give the longest turn of one visit in ms of the thread's own computing time."""
    room = Room(qtbot)
    scene = Timed(room, folder)
    scene.turns = []
    PLACES[place](scene, text)
    room.close()
    use_newer_set(None)
    return max(scene.turns)


@pytest.mark.timeout(0)
def test_measure(qtbot: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Print the table; it is run by ``python -m tests.hostile_text`` alone."""
    for place in PLACES:
        usual = longest_turn(qtbot, place, BENIGN, tmp_path)
        with capsys.disabled():
            sys.stdout.write(f"\n{place}: {usual:.0f} ms with ordinary words\n")
            for name, text in HOSTILE.items():
                took = longest_turn(qtbot, place, text, tmp_path)
                mark = "  TOO LONG" if took > max(LIMIT_MS, 1.5 * usual) else ""
                sys.stdout.write(f"  {name:<16}{took:>6.0f} ms  x {took / usual:.1f}{mark}\n")
