"""A look at a mail server's ports through the probe, no credentials involved."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe.address_policy import is_inside
from wizard.probe.port_probe import observe_port
from wizard.settings.endpoint import Endpoint
from wizard.settings.transport_security import TransportSecurity

_DEADLINES = Deadlines(step_s=4.0, connect_s=4.0, total_s=8.0)


class PortLook:
    """Looks as far as verified TLS."""

    def __init__(self, network: NetworkView) -> None:
        self._network = network

    def inside(self, addresses: Sequence[str], port: int) -> bool:
        """Tell whether one of the addresses lies in this computer or a private network."""
        return any(is_inside(address, port, self._network) for address in addresses)

    async def look(self, endpoint: Endpoint, security: TransportSecurity, addresses: Sequence[str]) -> bool | None:
        """Tell whether the server greets and its TLS is verified; None when its certificate was refused."""
        seen = await observe_port(endpoint, security, addresses, self._network, _DEADLINES, wait_for_both=False)
        return None if seen.certificate_refused else seen.works
