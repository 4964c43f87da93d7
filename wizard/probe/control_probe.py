"""A host that is known to work, asked after a failure: is it the network, the host or the port."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from wizard.facts.connection import PortFact, TcpAttempt
from wizard.facts.control import ControlFact, ControlHost
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe.dialler import Dialler
from wizard.probe.port_probe import observe_port
from wizard.probe.resolver import Resolver
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity, usual_security

_WEB_PORT = 443
_CONNECT_S = 4.0
"""A host that answers at all does so after one or two lost SYNs (1 s and 3 s, RFC 6298)."""


async def observe_control(control: ControlHost, port: int, network: NetworkView, deadlines: Deadlines) -> ControlFact:
    """Connect to the control host's port 443, and to ``port`` of its mail service as far as verified TLS.

    No name of ours and no password is sent; both happen at the same time.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    limits = replace(deadlines, connect_s=min(deadlines.connect_s, _CONNECT_S))
    web, mail = await asyncio.gather(_connect(control.web, network, limits), _visit(control, port, network, limits))
    return ControlFact(control.operator, control.web.ascii, web, control.mail.ascii, mail, loop.time() - began)


async def _connect(host: Host, network: NetworkView, limits: Deadlines) -> tuple[TcpAttempt, ...]:
    names = await Resolver(network, limits.connect_s).addresses(host)
    dialler = Dialler(network, limits.connect_s)
    try:
        return (await dialler.connect(names.addresses, _WEB_PORT)).attempts
    finally:
        dialler.close()


async def _visit(control: ControlHost, port: int, network: NetworkView, limits: Deadlines) -> PortFact | None:
    if port not in control.mail_ports:
        return None
    names = await Resolver(network, limits.connect_s).addresses(control.mail)
    if not names.passed:
        return None
    security = usual_security(port) or TransportSecurity.STARTTLS
    return await observe_port(Endpoint(control.mail, port), security, names.addresses, network, limits)
