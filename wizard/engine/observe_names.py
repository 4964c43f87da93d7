"""The look-up of a server that was found, without a connection to it."""

from __future__ import annotations

from wizard.facts.names import NamesFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe.resolver import Resolver
from wizard.settings.endpoint import Host


async def observe_names(host: Host, network: NetworkView, deadlines: Deadlines) -> NamesFact:
    """Turn a host into its addresses, as this computer and as the DNS give them; ``step_s`` bounds each question."""
    return await Resolver(network, deadlines.names_s).addresses(host)
