"""A clock of an event loop that stands still until a test moves it."""

from __future__ import annotations

import asyncio
import threading


class MovedClock:
    """Stands in for the clock of one loop from the moment it is made, in that loop's thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._now_s = loop.time()
        setattr(loop, "time", lambda: self._now_s)  # noqa: B010 - a method of a loop, which mypy lets nobody replace

    def move(self, by_s: float, turns: int = 50) -> threading.Event:
        """Move it, from any thread; the event is set once the loop has turned so often since."""
        turned = threading.Event()

        def turn(left: int) -> None:
            if left:
                self._loop.call_soon(turn, left - 1)
            else:
                turned.set()

        def begin() -> None:
            self._now_s += by_s
            turn(turns)

        self._loop.call_soon_threadsafe(begin)
        return turned
