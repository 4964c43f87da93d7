"""What the next pages need, imported and made after the first paint, a little in each idle turn of the event loop."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wizard.flow.steps import Step
from wizard.gui.garbage import GarbageTurns
from wizard.gui.widgets.tab_order import parts_of

if TYPE_CHECKING:
    from wizard.gui.open_window import OpenWindow

Chore = Callable[[], object]

_SWITCH_S = 0.0003
"""How long a busy thread of Python keeps the window from going on; Python's own 5 ms add up to jerks."""


class WarmUp(QObject):
    """Does chores one by one when the loop has nothing else to do.

    First a thread imports what has nothing to do with Qt: the window waits for nothing meanwhile, and two threads
    never wait for each other's imports. Then the loop does the rest itself, since widgets belong to it.
    """

    finished = Signal()
    _imported = Signal()

    def __init__(self, opened: OpenWindow, first: tuple[Chore, ...] = ()) -> None:
        """``first``: what the thread shall do besides, before anything else."""
        super().__init__(opened)
        self._opened = opened
        self._first = first
        self._chores: Iterator[Chore] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        self._imported.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; ``finished`` tells the end."""
        sys.setswitchinterval(_SWITCH_S)
        threading.Thread(target=self._work, name="smtp-wizard-warm-up", daemon=True).start()

    def _work(self) -> None:
        from wizard.gui.warm_up_imports import WITHOUT_QT

        for chore in (*self._first, *WITHOUT_QT):
            chore()
        self._imported.emit()

    def _go_on(self) -> None:
        from wizard.gui.warm_up_imports import WITH_QT

        self._chores = chain(WITH_QT, _pages(self._opened))
        self._timer.start(0)

    def _next(self) -> None:
        chore = next(self._chores, None)
        if chore is not None:
            chore()
            return
        self._timer.stop()
        # What is here stays: looking through it would take 30 ms each time.
        gc.freeze()
        GarbageTurns(self).start()
        self.finished.emit()


def _pages(opened: OpenWindow) -> Iterator[Chore]:
    """Fill the menus, make the other pages, and have the style look at their widgets before anybody waits for it.

    The window may be another one at each turn: choosing a language makes a new one.
    """
    yield opened.window.menu.fill_languages
    yield opened.window.menu.fill_appearances
    for step in Step:
        yield partial(opened.window.make_page, step)
        yield partial(opened.window.step_page, step)
        if not opened.window.step_page(step).isVisible():
            yield opened.window.step_page(step).polish_parts
            yield partial(opened.window.step_page(step).draw_unseen, opened.window.page_size())
            yield from opened.window.step_page(step).make_ready()
        # Python makes its side of each type of Qt that it meets among the parts, before a result puts problems there.
        yield partial(parts_of, opened.window.step_page(step))
