"""The standard combinations of port and security, looked at without credentials."""

from __future__ import annotations

import asyncio

from wizard.engine.run_context import RunContext
from wizard.facts.connection import OtherPortsFact
from wizard.probe.port_probe import observe_port
from wizard.settings.endpoint import Endpoint
from wizard.settings.transport_security import TransportSecurity

Combination = tuple[int, TransportSecurity]

_TLS = TransportSecurity.IMPLICIT_TLS
_STARTTLS = TransportSecurity.STARTTLS
STANDARD: tuple[Combination, ...] = ((465, _TLS), (587, _STARTTLS), (2525, _STARTTLS), (25, _STARTTLS))


async def observe_other_ports(run: RunContext) -> OtherPortsFact:
    """Look at every other combination of the same host at the same time."""
    began = asyncio.get_running_loop().time()
    settings = run.settings
    looks = [
        observe_port(
            Endpoint(settings.endpoint.host, port),
            security,
            run.addresses,
            run.network,
            run.options.deadlines,
            settings.pin if port == settings.endpoint.port else None,
        )
        for port, security in combinations(
            settings.endpoint.port, settings.security, mute=run.is_mute, in_tls=run.submission.speaks_tls
        )
    ]
    ports = await asyncio.gather(*looks)
    return OtherPortsFact(tuple(ports), asyncio.get_running_loop().time() - began)


def combinations(
    port: int, security: TransportSecurity, *, mute: bool, in_tls: bool = False
) -> tuple[Combination, ...]:
    """Give what to try besides the chosen combination: the standard ones, and the same port the other way.

    ``mute``: a connection stands and no greeting came, so that the port may want the other way; a port beside the
    standard is always tried, but for one that answered ``in_tls``: it has nothing to say in clear.
    """
    own_too = mute or (all(port != standard for standard, _ in STANDARD) and not in_tls)
    own = ((port, _TLS), (port, _STARTTLS)) if own_too else ()
    return tuple(dict.fromkeys(pair for pair in (*own, *STANDARD) if pair != (port, security)))
