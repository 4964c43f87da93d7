"""A thread with an event loop of its own that serves until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future

Serve = Callable[[], Awaitable[None]]


class ServingThread:
    """Runs one coroutine that never ends by itself; ``stop`` cancels it and waits until the thread is gone."""

    def __init__(self, serve: Serve, name: str) -> None:
        """Take what to serve; nothing runs before ``start``."""
        self._serve = serve
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[None]]] = Future()

    def start(self) -> None:
        """Begin to serve; when this returns the loop runs."""
        self._thread.start()
        self._started.result()

    def stop(self) -> None:
        """End the serving and the thread; does nothing when it never began or has ended."""
        if not self._thread.is_alive():
            return
        loop, task = self._started.result()
        with contextlib.suppress(RuntimeError):  # The loop has closed by itself: there is nothing to cancel.
            loop.call_soon_threadsafe(task.cancel)
        self._thread.join()

    def _run(self) -> None:
        # Windows' own default loop has no readers, which accepting needs.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._serve_until_cancelled())

    async def _serve_until_cancelled(self) -> None:
        async def serve() -> None:
            await self._serve()

        task = asyncio.create_task(serve())
        self._started.set_result((asyncio.get_running_loop(), task))
        with contextlib.suppress(asyncio.CancelledError):
            await task
