"""Run something that may hang, in a thread of its own, with a time limit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """One result that goes from a worker to whoever waits, or to nobody when the wait is over."""

    def __init__(self) -> None:
        """Begin empty, with somebody waiting."""
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._given_up = False
        self._result: T | None = None

    def deliver(self, result: T) -> bool:
        """Hand over a result; False when nobody waits any more, so that the worker can undo what it did."""
        with self._lock:
            if self._given_up:
                return False
            self._result = result
            return True

    def end(self) -> None:
        """Say that the worker is through, with or without a result."""
        self._ended.set()

    def wait(self, limit_s: float) -> T | None:
        """Wait for the result; None when the time is over. A worker that broke is our fault: RuntimeError."""
        ended = self._ended.wait(limit_s)
        with self._lock:
            self._given_up = True
            if ended and self._result is None:
                raise RuntimeError("the worker ended without a result")
            return self._result


def run_limited(work: Callable[[], T], limit_s: float, undo: Callable[[T], None]) -> T | None:
    """Give what ``work`` gives, or None when it takes longer than ``limit_s`` seconds.

    A call into a system's library cannot be stopped. The thread is left to itself, does not hold up the program's
    end, and ``undo`` is called with a result that came too late.
    """
    handover: Handover[T] = Handover()

    def target() -> None:
        try:
            result = work()
            if not handover.deliver(result):
                undo(result)
        finally:
            handover.end()

    threading.Thread(target=target, name="smtp-wizard-keyring", daemon=True).start()
    return handover.wait(limit_s)
