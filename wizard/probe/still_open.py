"""The port of a session, connected to once more: does the server still take connections from here."""

from __future__ import annotations

import asyncio

from wizard.facts.connection import TcpAttempt
from wizard.facts.control import StillOpenFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe.dialler import Dialler

_CONNECT_S = 4.0


async def observe_still_open(connected: TcpAttempt, network: NetworkView, deadlines: Deadlines) -> StillOpenFact:
    """Connect to the very address and port that a connection stood to, send nothing, and close."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    dialler = Dialler(network, min(deadlines.connect_s, _CONNECT_S))
    try:
        fact = await dialler.connect((connected.address,), connected.port)
    finally:
        dialler.close()
    return StillOpenFact(fact.attempts[0], loop.time() - began)
