"""A wire between two network namespaces that takes its time and loses packets."""

from __future__ import annotations

import contextlib
import heapq
import os
import select
import threading
import time

_LARGEST = 65536


class Wire(threading.Thread):
    """Carries packets between two TUN descriptors, each ``delay_s`` late; every ``loses_every``-th of a way is lost.

    Both may be changed at any time. Losses go by number, not by chance, and ``lost`` counts them.
    """

    def __init__(self, near: int, far: int, delay_s: float) -> None:
        """Take both ends; nothing is carried before ``start``."""
        super().__init__(name="wire", daemon=True)
        self.delay_s = delay_s
        self.loses_every = 0
        self.lost = 0
        self._other = {near: far, far: near}
        self._carried = dict.fromkeys(self._other, 0)
        self._under_way: list[tuple[float, int, int, bytes]] = []
        self._sequence = 0

    def run(self) -> None:
        """Carry packets for as long as the program runs."""
        while True:
            due = max(0.0, self._under_way[0][0] - time.monotonic()) if self._under_way else None
            for end in select.select(list(self._other), [], [], due)[0]:
                self._take(end)
            self._deliver()

    def _take(self, end: int) -> None:
        with contextlib.suppress(BlockingIOError):
            while True:
                packet = os.read(end, _LARGEST)
                self._carried[end] += 1
                if self.loses_every and self._carried[end] % self.loses_every == 0:
                    self.lost += 1
                    continue
                self._sequence += 1
                arrives = time.monotonic() + self.delay_s
                heapq.heappush(self._under_way, (arrives, self._sequence, self._other[end], packet))

    def _deliver(self) -> None:
        while self._under_way and self._under_way[0][0] <= time.monotonic():
            _, _, end, packet = heapq.heappop(self._under_way)
            with contextlib.suppress(OSError):  # A device that was taken down takes no packets.
                os.write(end, packet)
