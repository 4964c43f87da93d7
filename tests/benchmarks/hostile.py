"""How much longer a visit to a page takes when a stranger's words stand there than with ordinary ones.

Both are measured in one process, in turns, by the computing time of the window's thread: what else the computer does
counts for neither. ``python -m tests.benchmarks.hostile`` prints the figures as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

CHECKOUT = Path(__file__).resolve().parents[2]
LIMIT = 2.0
"""A thousand letters of rare scripts in four fields, as many as a draft may hold, take Qt up to 1.5 times as long to
draw; whatever grows with the length of a text is far past this."""
MARGIN_MS = 10.0
"""Differences below this are what a short visit differs by from one time to the next."""
TEXTS = ("100 kB", "wide letters", "marks", "emoji", "long word", "markup")
_ROUNDS = 3
_TIME_S = 600.0
_TOLD = 3


@dataclass(frozen=True)
class Visit:
    """The longest turn of a visit in ms of computing, with ordinary words and with a hostile text."""

    place: str
    text: str
    ordinary_ms: float
    hostile_ms: float

    @property
    def ratio(self) -> float:
        """Give how many times as long it took."""
        return self.hostile_ms / self.ordinary_ms


def measure() -> tuple[Visit, ...]:
    """Visit every place with every text, in a process and a home of their own."""
    ours = ("XDG_", "PYTHON", "QT_", "DBUS_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    with tempfile.TemporaryDirectory() as home:
        environment = {**kept, "HOME": home, "LOCALAPPDATA": home, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.benchmarks.hostile"]
        done = subprocess.run(
            command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=True, timeout=_TIME_S
        )
    return tuple(Visit(**told) for told in json.loads(done.stdout.splitlines()[-1]))


def lines(visits: tuple[Visit, ...]) -> str:
    """Give the lines that are printed."""
    worst = sorted(visits, key=lambda visit: visit.ratio, reverse=True)
    told = "; ".join(
        f"{visit.place} with {visit.text} {visit.ordinary_ms:.0f} ms : {visit.hostile_ms:.0f} ms"
        for visit in worst[:_TOLD]
    )
    return (
        f"hostile words: visits of {len({visit.place for visit in visits})} places with {len(TEXTS)} texts take at "
        f"most {worst[0].ratio:.2f} times as long as with ordinary words\n  ordinary : hostile, the worst: {told}"
    )


def complaints(visits: tuple[Visit, ...]) -> list[str]:
    """Name the visits that took too long."""
    return [
        f"hostile words: {visit.place} with {visit.text} takes {visit.ratio:.2f} times as long as with ordinary words "
        f"({visit.ordinary_ms:.0f} : {visit.hostile_ms:.0f} ms), more than {LIMIT}"
        for visit in visits
        if visit.ratio > LIMIT and visit.hostile_ms - visit.ordinary_ms > MARGIN_MS
    ]


def judge() -> int:
    """Measure, print, and judge."""
    visits = measure()
    print(lines(visits))
    missed = complaints(visits)
    for complaint in missed:
        print(f"LIMIT MISSED: {complaint}")
    return 1 if missed else 0


class _Bot:
    """As much of pytest-qt as a room needs."""

    def addWidget(self, widget: QWidget, **_closing: object) -> None:  # noqa: N802 - the name that a room calls
        """Keep nothing: the room closes its windows."""

    @contextmanager
    def waitActive(self, _widget: QWidget) -> Iterator[None]:  # noqa: N802 - the name that a room calls
        """Offscreen a window is active at once."""
        yield


def _visits(folder: Path) -> Iterator[Visit]:
    from PySide6.QtWidgets import QApplication

    from tests.hostile_text.measure import one_visit
    from tests.hostile_text.places import PLACES
    from tests.hostile_text.texts import BENIGN, HOSTILE
    from wizard.gui.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "light")
    bot = cast("QtBot", _Bot())
    said: Mapping[str, str] = {"": BENIGN} | {name: HOSTILE[name] for name in TEXTS}
    for place in PLACES:
        one_visit(bot, place, BENIGN, folder)  # imports, fonts, and what is made once
        best = dict.fromkeys(said, float("inf"))
        for _round in range(_ROUNDS):
            for name, text in said.items():
                best[name] = min(best[name], one_visit(bot, place, text, folder))
        yield from (Visit(place, name, best[""], best[name]) for name in TEXTS)


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        told = [vars(visit) for visit in _visits(Path(folder))]
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
