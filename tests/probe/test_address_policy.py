"""Which addresses lie inside."""

from __future__ import annotations

import pytest

from wizard.facts.network_view import NetworkView
from wizard.probe.address_policy import is_inside, outside

INSIDE = [
    "10.1.2.3",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd12::1",
    "fec0::1",
    "ff02::1",
    "::ffff:192.168.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "rubbish",
]
OUTSIDE = [
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "203.0.113.9",
    "2001:4860:4860::8888",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
]


@pytest.mark.parametrize("address", INSIDE)
def test_addresses_of_this_computer_and_private_networks_are_inside(address: str) -> None:
    assert is_inside(address, 443, NetworkView())


@pytest.mark.parametrize("address", OUTSIDE)
def test_other_addresses_are_outside(address: str) -> None:
    assert not is_inside(address, 443, NetworkView())


def test_what_a_view_leads_somewhere_is_reachable_on_that_port_only() -> None:
    view = NetworkView(routes={("10.0.0.1", 443): ("127.0.0.1", 5000)})
    assert outside(["10.0.0.1", "10.0.0.2"], 443, view) == ("10.0.0.1",)
    assert outside(["10.0.0.1"], 25, view) == ()


def test_a_named_resolver_on_loopback_makes_a_lab_of_the_loopback_network_and_of_nothing_else() -> None:
    lab = NetworkView(nameserver=("127.0.9.53", 53))
    assert outside(["127.0.9.1", "127.0.0.1", "10.0.0.1", "169.254.169.254", "8.8.8.8"], 443, lab) == (
        "127.0.9.1",
        "8.8.8.8",
    )


def test_127_0_0_1_belongs_to_the_lab_only_when_its_resolver_is_there() -> None:
    assert outside(["127.0.0.1"], 443, NetworkView(nameserver=("127.0.0.1", 5353))) == ("127.0.0.1",)


def test_a_named_resolver_elsewhere_opens_nothing() -> None:
    assert outside(["127.0.9.1", "10.0.0.1"], 443, NetworkView(nameserver=("10.0.0.53", 53))) == ()
