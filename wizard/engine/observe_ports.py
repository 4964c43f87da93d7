"""The live look at a server while its name is being typed: names and ports, no credentials."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

from wizard.facts.connection import OtherPortsFact, PortFact
from wizard.facts.names import NamesFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe.port_probe import observe_port
from wizard.probe.resolver import Resolver
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

_PORTS = (
    (587, TransportSecurity.STARTTLS),
    (465, TransportSecurity.IMPLICIT_TLS),
    (25, TransportSecurity.STARTTLS),
)


async def observe_ports(
    host: Host, network: NetworkView, deadlines: Deadlines, emit: Callable[[NamesFact | PortFact], None]
) -> OtherPortsFact:
    """Look up a host, then look at ports 587, 465 and 25 at the same time; each fact is told as soon as it stands.

    The result holds the ports in that order, and none when the host has no address. ``deadlines.total_s`` bounds
    the whole: a port that has not answered by then is missing. Cancelling closes every socket.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    seen: dict[int, PortFact] = {}

    async def look(coming: Coroutine[None, None, PortFact]) -> None:
        fact = await coming
        seen[fact.port] = fact
        emit(fact)

    try:
        async with asyncio.timeout(deadlines.total_s):
            names = await Resolver(network, deadlines.names_s).addresses(host)
            emit(names)
            async with asyncio.TaskGroup() as group:
                for port, security in _PORTS if names.passed else ():
                    looking = observe_port(Endpoint(host, port), security, names.addresses, network, deadlines)
                    group.create_task(look(looking))
    except TimeoutError:
        pass
    ports = tuple(seen[port] for port, _ in _PORTS if port in seen)
    return OtherPortsFact(ports, loop.time() - began)
