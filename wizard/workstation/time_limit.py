"""Run something that may hang, in a thread of its own, with a time limit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """One result that goes from a worker to whoever waits, or to nobody when the wait is over.

    The worker works inside ``with handover``: what it raises is our fault and is raised again where somebody waits.
    """

    def __init__(self) -> None:
        """Begin empty, with somebody waiting."""
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._given_up = False
        self._result: T | None = None
        self._fault: BaseException | None = None

    def __enter__(self) -> Handover[T]:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, fault: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        with self._lock:
            self._fault = fault
            carried = not self._given_up
        self._ended.set()
        return carried

    def deliver(self, result: T) -> bool:
        """Hand over a result; False when nobody waits any more, so that the worker can undo what it did."""
        with self._lock:
            if self._given_up:
                return False
            self._result = result
            return True

    def wait(self, limit_s: float) -> T | None:
        """Wait for the result; None when the time is over."""
        self._ended.wait(limit_s)
        with self._lock:
            self._given_up = True
            if self._fault is not None:
                raise self._fault
            return self._result


def run_limited(work: Callable[[], T], limit_s: float, undo: Callable[[T], None]) -> T | None:
    """Give what ``work`` gives, or None when it takes longer than ``limit_s`` seconds.

    A call into a system's library cannot be stopped. The thread is left to itself, does not hold up the program's
    end, and ``undo`` is called with a result that came too late.
    """
    handover: Handover[T] = Handover()

    def target() -> None:
        with handover:
            result = work()
            if not handover.deliver(result):
                undo(result)

    threading.Thread(target=target, name="smtp-wizard-keyring", daemon=True).start()
    return handover.wait(limit_s)
