"""Which control host a run may ask, and the network view with or without them."""

from __future__ import annotations

from dataclasses import replace

from wizard.catalogue.control_hosts import load_control_hosts
from wizard.facts.control import ControlHost
from wizard.facts.network_view import NetworkView
from wizard.settings.endpoint import Endpoint, Host


def with_control_hosts(network: NetworkView) -> NetworkView:
    """Let runs over this view ask a shipped control host after a failure; a view that has its own keeps them."""
    return network if network.control is not None else replace(network, control=shipped_control_hosts())


def without_control_hosts(network: NetworkView) -> NetworkView:
    """Let runs over this view ask nobody but the server and the DNS."""
    return replace(network, control=None)


def shipped_control_hosts() -> tuple[ControlHost, ...]:
    """Give the control hosts of resources/network."""
    return tuple(
        ControlHost(entry.operator, Host(entry.web), Host(entry.mail), entry.mail_ports)
        for entry in load_control_hosts()
    )


def control_host_for(endpoint: Endpoint, network: NetworkView) -> ControlHost | None:
    """Give the host to ask about a server: one that serves the same port where there is one, never the server itself.

    None where nobody may be asked.
    """
    others = [host for host in network.control or () if not _same_operator(host, endpoint.host)]
    serving = [host for host in others if endpoint.port in host.mail_ports]
    return (*serving, *others, None)[0]


def _same_operator(control: ControlHost, host: Host) -> bool:
    """Tell whether the server belongs to the control host's operator, as far as its name says so."""
    ends = [".".join(name.ascii.split(".")[-2:]) for name in (control.web, control.mail)]
    return any(host.ascii == end or host.ascii.endswith(f".{end}") for end in ends)
