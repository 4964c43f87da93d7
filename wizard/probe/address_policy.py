"""Which addresses a look-up may lead to: a hostile DNS must not send us into this computer or its network."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from wizard.facts.network_view import NetworkView
from wizard.probe.dns_exchange import is_loopback

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_INSIDE = tuple(
    map(
        ipaddress.ip_network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "224.0.0.0/3",
            "::/127",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8",
        ),
    )
)
"""Loopback, private, link-local, carrier-grade NAT, multicast and reserved addresses (RFC 6890)."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_inside(address: str, port: int, network: NetworkView) -> bool:
    """Tell whether an address lies in this computer or a private network and not out in the Internet.

    A view that maps addresses says itself what is reachable. A nameserver on loopback that was named makes a lab
    out of the loopback network: its addresses stand for the outside there, 127.0.0.1 only when the nameserver itself
    is at it.
    """
    if network.routes is not None and (address, port) in network.routes:
        return False
    if network.nameserver is not None and is_loopback(network.nameserver[0]) and is_loopback(address):
        return address in ("127.0.0.1", "::1") and network.nameserver[0] not in ("127.0.0.1", "::1")
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return True
    return any(one in inside for one in _meant(parsed) for inside in _INSIDE if one.version == inside.version)


def outside(addresses: Iterable[str], port: int, network: NetworkView) -> tuple[str, ...]:
    """Keep the addresses that are out in the Internet."""
    return tuple(address for address in addresses if not is_inside(address, port, network))


def _meant(address: _Address) -> tuple[_Address, ...]:
    """Give the address, and the IPv4 address that is carried in it (RFC 4291 2.5.5.2, RFC 6052, RFC 3056)."""
    if isinstance(address, ipaddress.IPv4Address):
        return (address,)
    carried = address.ipv4_mapped or address.sixtofour
    if carried is None and address in _NAT64:
        carried = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return (address,) if carried is None else (address, carried)
