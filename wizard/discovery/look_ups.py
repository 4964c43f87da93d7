"""The look-ups of one search: all at once, the hopeless ones given up, every one ended when the search ends."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass

from wizard.discovery.board import Board
from wizard.discovery.ranking import GUESS, SHIPPED, Rank
from wizard.discovery.world import World
from wizard.facts.search_options import SearchOptions
from wizard.settings.endpoint import Endpoint, Host

SETTLED_LIMIT_S = 2.0
"""How long a settled search waits for what only explains: who takes the mail in, and whether a host is private."""
_EXPLAINS_ONLY: Rank = (GUESS + 1, 0)


@dataclass(frozen=True, slots=True)
class _Running:
    best: Rank
    explains: bool


class LookUps:
    """What sources are given to work with, and the tasks they run in.

    Each look-up tells beforehand the best rank that it can reach. One that cannot beat what was found is given up:
    waiting for it would change nothing.
    """

    def __init__(self, world: World, options: SearchOptions, board: Board) -> None:
        self.world = world
        self.options = options
        self.board = board
        self.exchangers_known = asyncio.Event()
        self.services_known = asyncio.Event()
        self._running: dict[asyncio.Task[None], _Running] = {}
        self._watched: set[Host] = set()

    def start(self, best: Rank, work: Coroutine[None, None, None], *, explains: bool = False) -> None:
        """Begin a look-up that can reach ``best``. ``explains``: what it finds is wanted in any case."""
        running = _Running(best, explains)
        if self._is_hopeless(running) and not explains:
            work.close()
        else:
            self._running[asyncio.create_task(work)] = running

    async def run(self) -> None:
        """Wait until nothing that still runs can change the outcome, or the time is over; then end the rest.

        A fault in a look-up comes out here. Cancelling ends every look-up first.
        """
        loop = asyncio.get_running_loop()
        began = loop.time()
        settled: float | None = None
        try:
            while self._running:
                until = began + self.options.limit_s
                if self._is_shipped():
                    until = min(until, began + SETTLED_LIMIT_S)
                if settled is not None:
                    until = min(until, settled + SETTLED_LIMIT_S)
                left = until - loop.time()
                if left <= 0:
                    break
                done, _ = await asyncio.wait(self._running, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    del self._running[task]
                    if not task.cancelled():
                        task.result()
                self._watch_hosts()
                self._give_up_hopeless()
                if settled is None and all(map(self._is_hopeless, self._running.values())):
                    settled = loop.time()
        finally:
            for task in self._running:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)

    def _is_hopeless(self, running: _Running) -> bool:
        best = self.board.best
        return best is not None and running.best > best

    def _is_shipped(self) -> bool:
        best = self.board.best
        return best is not None and best[0] == SHIPPED

    def _give_up_hopeless(self) -> None:
        hopeless = [task for task, running in self._running.items() if self._is_hopeless(running)]
        for task in hopeless:
            if not self._running[task].explains:
                task.cancel()

    def _watch_hosts(self) -> None:
        """Find out whether the hosts that need no confirmation lie in a private network: then they need one."""
        for endpoint in self.board.wants_addresses():
            if endpoint.host not in self._watched:
                self._watched.add(endpoint.host)
                self.start(_EXPLAINS_ONLY, self._watch(endpoint), explains=True)

    async def _watch(self, endpoint: Endpoint) -> None:
        found = await self.world.records.addresses(endpoint.host)
        self.board.private[endpoint.host] = self.world.ports.inside(found.addresses, endpoint.port)
        self.board.tell()
