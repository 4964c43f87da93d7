"""How many test messages may go: the program is no way to flood a mailbox."""

from __future__ import annotations

import time
from collections.abc import Callable

MOST = 5
WITHIN_S = 600.0


class SendLimit:
    """At most five test messages in ten minutes; the clock counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sent: list[float] = []

    def wait_s(self) -> float:
        """Give the seconds until the next message may go; 0.0 when it may go now."""
        now = self._clock()
        self._sent = [at for at in self._sent if now - at < WITHIN_S]
        return 0.0 if len(self._sent) < MOST else self._sent[0] + WITHIN_S - now

    def count(self) -> None:
        """Count one message as sent now."""
        self._sent.append(self._clock())
