"""Objects of Qt end in the thread that they live in."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.conftest import pytest_runtest_teardown as after_each_test
from wizard.gui.garbage import GarbageTurns, collect_what_is_due


@pytest.fixture(autouse=True)
def python_s_own_way() -> Iterator[None]:
    """Leave the switches as they were."""
    enabled, thresholds = gc.isenabled(), gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    if enabled:
        gc.enable()
    else:
        gc.disable()


class _Knot:
    """Garbage that only a collection ends; it tells in which thread."""

    def __init__(self, ended: list[str]) -> None:
        self.itself = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


def _work_elsewhere() -> list[list[str]]:
    """Have a thread make many objects, as a look-up does; they stay as long as they are held."""
    kept: list[list[str]] = []
    busy = threading.Thread(target=lambda: kept.extend([str(number)] for number in range(5_000)), name="busy")
    busy.start()
    busy.join()
    return kept


def test_a_busy_thread_ends_nothing_and_the_loop_does(qtbot: QtBot) -> None:
    owner = QObject()
    gc.collect()
    ended: list[str] = []
    GarbageTurns(owner).start()
    _Knot(ended)
    kept = _work_elsewhere()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert (ended, len(kept)) == ([threading.current_thread().name], 5_000)


def test_left_to_python_the_busy_thread_ends_it() -> None:
    """This is what is prevented: widgets that end in a thread of look-ups."""
    gc.collect()
    ended: list[str] = []
    gc.set_threshold(700, 10, 10)
    gc.enable()
    _Knot(ended)
    kept = _work_elsewhere()
    assert (ended, len(kept)) == (["busy"], 5_000)


def test_no_test_leaves_garbage_to_threads() -> None:
    """Servers that stand for several tests would collect between two of them: windows are ended by nobody else."""
    assert not gc.isenabled()
    gc.enable()
    after_each_test()
    assert not gc.isenabled()


def test_what_is_due_follows_python_s_thresholds() -> None:
    gc.disable()
    gc.collect()
    gc.set_threshold(1_000_000, 1_000, 1_000)
    assert collect_what_is_due() is None
    gc.set_threshold(1, 1_000, 1_000)
    kept: list[list[int]] = [[] for _number in range(10)]
    assert collect_what_is_due() == 0
    assert kept
