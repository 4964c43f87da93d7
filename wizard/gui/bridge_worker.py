"""The one worker thread with its asyncio loop: takes job bodies in, gives events out. No Qt in here."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
Emit = Callable[[object], None]
JobBody = Callable[[Emit], Awaitable[object]]
"""One job: it may emit frozen events while it runs, and what it returns is its result."""

WINDOW_FIRST_S = 0.03
"""How long a job waits before it begins: the window draws first what the press changed. One thread of Python
computes at a time, and a page that is drawn beside a look-up takes twice as long."""


@dataclass(frozen=True, slots=True)
class JobFinished:
    """The job ended and this is its result."""

    result: object


@dataclass(frozen=True, slots=True)
class JobCancelled:
    """The job was stopped by the person before it ended; nothing of it is running any more."""


@dataclass(frozen=True, slots=True)
class JobFailed:
    """Our own program failed in the job. The trace names files and lines, and the kind of the failure only."""

    trace: str


class Worker:
    """A thread that runs job bodies as asyncio tasks.

    The thread starts with the first job, and asyncio is imported inside it, so that building a worker costs nothing
    before the first paint. Every method is called from the owner's thread; ``deliver`` is called from the worker's.
    """

    def __init__(self, deliver: Callable[[int, object], None]) -> None:
        """Name the function that receives (job, event) in the worker's thread."""
        self._deliver = deliver
        self._lock = threading.Lock()
        self._waiting: list[Callable[[], None]] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._tasks: dict[int, asyncio.Task[object]] = {}
        self._stop: asyncio.Event | None = None
        self._closing = False

    @property
    def running(self) -> bool:
        """Tell whether the thread exists and has not ended."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, job: int, body: JobBody) -> None:
        """Run the body as a task; its events and its end are delivered under this number."""
        if self._closing:
            return
        self._call(lambda: self._begin(job, body))

    def cancel(self, job: int) -> None:
        """Cancel the task of a job; one that has ended, or never was, is left alone."""
        self._call(lambda: self._cancel(job))

    def shut_down(self) -> None:
        """Cancel what runs, let every task end, and join the thread. Safe to call twice, and before any job."""
        self._closing = True
        thread = self._thread
        if thread is None:
            return
        self._call(self._ask_to_stop)
        thread.join()
        self._thread = None

    def _call(self, function: Callable[[], None]) -> None:
        """Have the loop call a function; before the loop stands, keep it until it does."""
        with self._lock:
            if self._thread is None:
                if self._closing:
                    return
                self._thread = threading.Thread(target=self._serve, name="smtp-wizard-bridge", daemon=True)
                self._thread.start()
            if self._loop is None:
                self._waiting.append(function)
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(function)

    def _serve(self) -> None:
        import asyncio

        with asyncio.Runner() as runner:
            runner.run(self._until_stopped())

    async def _until_stopped(self) -> None:
        import asyncio

        self._stop = asyncio.Event()
        with self._lock:
            self._loop = asyncio.get_running_loop()
            for function in self._waiting:
                self._loop.call_soon(function)
            self._waiting.clear()
        await self._stop.wait()
        unfinished = tuple(self._tasks.values())
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)

    def _ask_to_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _begin(self, job: int, body: JobBody) -> None:
        import asyncio

        async def run() -> object:
            await asyncio.sleep(WINDOW_FIRST_S)
            return await body(lambda event: self._deliver(job, event))

        task = asyncio.get_running_loop().create_task(run())
        self._tasks[job] = task
        task.add_done_callback(lambda ended: self._ended(job, ended))

    def _cancel(self, job: int) -> None:
        if task := self._tasks.get(job):
            task.cancel()

    def _ended(self, job: int, task: asyncio.Task[object]) -> None:
        self._tasks.pop(job, None)
        if task.cancelled():
            self._deliver(job, JobCancelled())
        elif (fault := task.exception()) is not None:
            self._deliver(job, JobFailed(_trace_without_values(fault)))
        else:
            self._deliver(job, JobFinished(task.result()))


async def in_thread(work: Callable[[], T]) -> T:
    """Do blocking work in a thread of its own and give its result.

    A thread that hangs in a system's library is left to itself when the job is cancelled, and never holds up the
    program's end; asyncio's own pool would be waited for.
    """
    import asyncio

    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()

    def hand_over(results: list[T]) -> None:
        if outcome.done():
            return
        if results:
            outcome.set_result(results[0])
        else:
            outcome.set_exception(RuntimeError("the work ended without a result"))

    def target() -> None:
        results: list[T] = []
        try:
            results.append(work())
        finally:
            with suppress(RuntimeError):  # the loop has ended meanwhile: nobody waits
                loop.call_soon_threadsafe(hand_over, results)

    threading.Thread(target=target, name="smtp-wizard-blocking", daemon=True).start()
    return await outcome


def _trace_without_values(fault: BaseException) -> str:
    """Give where a fault arose and its kind; its message may hold what somebody typed and is left out."""
    places = (f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(fault.__traceback__))
    return "\n".join((*places, type(fault).__name__))
