"""One run of the window in a process of its own, with a heartbeat that measures every turn of its event loop.

``python -m tests.benchmarks.turning ours|bare`` prints one line of JSON and ends. Ours: from the first paint a person
goes through practice at once, sees the checks pass, goes back through every page, and sees them fail with another
password. Bare: a QWizard with one label whose loop computes for 8 ms in every turn, which shows what the machine
itself makes of that.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.flow.steps import Step
    from wizard.gui.window import WizardWindow

BEAT_MS = 2
BARE_S = 3.0
_BARE_WORK_S = 0.008
_BARE_PAUSE_MS = 10
_LOOK_MS = 5
_LIMIT_S = 90.0
Until = Callable[[], bool]


class Heartbeat(QObject):
    """Beats whenever the loop turns, at most every 2 ms; a beat that comes late had a long turn before it."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[tuple[float, float, str]] = []
        """Of each turn the time by the clock and the thread's own computing time, both in ms, and what was done."""
        self.doing = "first paint"
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._computed = 0.0

    def start(self) -> None:
        """Begin to measure."""
        self._last, self._computed = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now, computed = time.perf_counter(), time.thread_time()
        took_ms = max(0.0, (now - self._last) * 1000 - BEAT_MS)
        self.turns.append((took_ms, (computed - self._computed) * 1000, self.doing))
        self._last, self._computed = now, computed

    def tell(self) -> None:
        """Print what was measured and end: the end of a program is not measured."""
        sys.stdout.write(json.dumps({"turns": self.turns}) + "\n")
        sys.stdout.flush()
        os._exit(0)


class Person(QObject):
    """Goes on with the next thing as soon as what was waited for is there; each thing is an event of its own."""

    def __init__(self, beat: Heartbeat, steps: Iterator[tuple[str, Until]]) -> None:
        super().__init__()
        self._beat = beat
        self._steps = steps
        self._until: Until = lambda: True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._began = time.monotonic()

    def start(self) -> None:
        """Begin."""
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        if time.monotonic() - self._began > _LIMIT_S:
            sys.stderr.write(f"nothing came after {self._beat.doing}\n")
            os._exit(1)
        if not self._until():
            return
        step = next(self._steps, None)
        if step is None:
            self._beat.tell()
            return
        self._beat.doing, self._until = step


def whole_way(window: WizardWindow) -> Iterator[tuple[str, Until]]:
    """Go through the window with the right password, back, and through the checks with a wrong one."""
    from PySide6.QtTest import QTest

    from wizard.flow.steps import Step
    from wizard.gui.pages.field_page import FieldPage

    session = window.session
    yield "warm-up and practice servers", lambda: session.practice is not None and session.bridge is not None
    yield from _turn(window, Step.SENDER)
    page = window.step_page(Step.SENDER)
    assert isinstance(page, FieldPage)
    assert session.practice is not None
    for field, text in (("from_name", "Northwind Referrals"), ("from_address", session.practice.address)):
        for letter in text:
            _type(page.field(field).edit, letter)
            yield "typing", lambda: True
        QTest.keyClick(page.field(field).edit, Qt.Key.Key_Tab)
        yield "leaving a field", lambda: True
    yield "search", lambda: session.state.search is not None and session.state.search.final
    yield from _turn(window, Step.SERVER)
    yield from _turn(window, Step.SIGN_IN)
    yield from _type_password(window, session.practice.password)
    yield from _run(window, "checks that pass")
    yield from _turn(window, Step.FINISH)
    for step in (Step.CHECKS, Step.SIGN_IN, Step.SERVER, Step.SENDER, Step.PLATFORM):
        window.press_back()
        yield f"back to {step.name}", _some_turns()
    for step in (Step.SENDER, Step.SERVER, Step.SIGN_IN):
        yield from _turn(window, step)
    yield from _type_password(window, "another one")
    yield from _run(window, "checks that fail")
    yield from _turn(window, Step.FINISH)


def _turn(window: WizardWindow, step: Step) -> Iterator[tuple[str, Until]]:
    window.press_next()
    if window.current_step() is not step:
        sys.stderr.write(f"{step.name} was not reached\n")
        os._exit(1)
    yield f"switch to {step.name}", _some_turns()


def _run(window: WizardWindow, name: str) -> Iterator[tuple[str, Until]]:
    from wizard.flow.steps import Step

    yield from _turn(window, Step.CHECKS)
    yield name, lambda: not window.session.state.checking and window.session.state.diagnosis is not None
    yield f"after {name}", _some_turns()


def _type_password(window: WizardWindow, password: str) -> Iterator[tuple[str, Until]]:
    from wizard.flow.steps import Step
    from wizard.gui.pages.sign_in import SignInPage

    page = window.step_page(Step.SIGN_IN)
    assert isinstance(page, SignInPage)
    page.password_edit.selectAll()
    for letter in password:
        _type(page.password_edit, letter)
        yield "typing a password", lambda: True


def _type(widget: QWidget, letter: str) -> None:
    """Press the key of one letter; PySide's stubs know QTest's forms for keys only."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(widget, key)


def _some_turns(count: int = 20) -> Until:
    left = iter(range(count))
    return lambda: next(left, None) is None


def _ours() -> None:
    """Start as ``python -m wizard practice`` does."""
    from wizard.gui import app, window

    beat = Heartbeat()
    people: list[Person] = []

    class Watched(window.WizardWindow):
        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, **named)  # type: ignore[arg-type]  # passed on as they came
            self.painted.connect(self._begin)

        def _begin(self) -> None:
            people.append(Person(beat, whole_way(self)))
            people[0].start()
            beat.start()

    vars(app)["WizardWindow"] = Watched
    from wizard.__main__ import main

    main(["practice", "--scenario", "healthy"])


def _compute() -> None:
    until = time.thread_time() + _BARE_WORK_S
    while time.thread_time() < until:
        pass


def _bare() -> None:
    from tests.benchmarks.bare_wizard import run

    beat = Heartbeat()

    work = QTimer()
    work.timeout.connect(_compute)

    def begin(_wizard: object) -> None:
        beat.doing = "computing for 8 ms"
        beat.start()
        work.start(_BARE_PAUSE_MS)
        QTimer.singleShot(int(BARE_S * 1000), beat, beat.tell)

    run(begin)


if __name__ == "__main__":
    Path.home().mkdir(exist_ok=True)
    {"ours": _ours, "bare": _bare}[sys.argv[1]]()
