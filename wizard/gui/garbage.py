"""Garbage is collected in turns of the window's loop and by no other thread: an object of Qt ends where it lives."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 200


class GarbageTurns(QObject):
    """Looks now and then whether there is garbage to collect.

    Python by itself collects in whatever thread makes the next object. The threads of look-ups and of practice would
    then end widgets of a window that was closed, which Qt does not allow: the program ends with them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)

    def start(self) -> None:
        """Begin; from now on Python collects nothing by itself, until ``gc.enable``."""
        gc.disable()
        self._timer.start(_LOOK_MS)


def collect_what_is_due() -> int | None:
    """Collect the oldest generation that is due by Python's own thresholds; give it, None when none is."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if 0 < thresholds[generation] < counts[generation]:
            gc.collect(generation)
            return generation
    return None
