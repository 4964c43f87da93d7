"""Accepting connections without ever losing one."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self


class Clients:
    """The accepted connections of a server: each has a task that serves it, and all are closed at the end.

    Accepting and keeping happen in one step of the loop. ``loop.sock_accept`` would lose a connection that came in
    the moment before its task is cancelled.
    """

    def __init__(self, group: asyncio.TaskGroup) -> None:
        """Serve clients in the tasks of ``group``."""
        self._group = group
        self._open: set[socket.socket] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what is still open, those connections included whose task never began."""
        for accepted in self._open:
            accepted.close()

    async def accept(self, listener: socket.socket, serve: Callable[[socket.socket], Awaitable[None]]) -> None:
        """Accept from ``listener`` until cancelled, and have ``serve`` answer each connection."""
        loop = asyncio.get_running_loop()

        async def answer(accepted: socket.socket) -> None:
            try:
                await serve(accepted)
            finally:
                accepted.close()
                self._open.discard(accepted)

        def take() -> None:
            with contextlib.suppress(BlockingIOError, ConnectionError):
                accepted, _ = listener.accept()
                accepted.setblocking(False)
                self._open.add(accepted)
                self._group.create_task(answer(accepted))

        loop.add_reader(listener, take)
        try:
            await loop.create_future()
        finally:
            loop.remove_reader(listener)
