"""One account of the platform: everything that a request needs at hand."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from wizard.facts.network_view import Deadlines, NetworkView
from wizard.practice.platform.database import Database
from wizard.practice.platform.identity import PlatformIdentity
from wizard.practice.platform.pairing import PairingCode
from wizard.practice.platform.refusal_log import RefusalLog


def clock_now() -> int:
    """Give the time in seconds since 1970."""
    return int(time.time())


@dataclass(slots=True)
class TestTurns:
    """Which tests run now and when the latest began: one at a time for a configuration, and not too many in all."""

    __test__ = False  # the name is the subject's; it is no test case

    running: set[str] = field(default_factory=set)
    begun: deque[int] = field(default_factory=deque)


@dataclass(frozen=True, slots=True)
class PlatformAccount:
    """The account behind one token.

    ``network`` is how the platform sees the network: its own address, and its own way through a firewall.
    ``outbox``: where messages of its own sender go.
    ``egress_addresses`` are what it says of that in its request document. ``base_url`` is its origin.
    """

    identity: PlatformIdentity
    database: Database
    refusals: RefusalLog
    network: NetworkView
    base_url: str
    outbox: Path
    pairing: PairingCode
    egress_addresses: tuple[str, ...] = ()
    deadlines: Deadlines = field(default_factory=Deadlines)
    clock: Callable[[], int] = clock_now
    turns: TestTurns = field(default_factory=TestTurns)
