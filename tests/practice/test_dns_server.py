"""The practice DNS server over real sockets, asked by dnspython's own resolver."""

from __future__ import annotations

import socket

import dns.resolver
import pytest

from wizard.practice.lab import PRACTICE_IPV4, PracticeLab
from wizard.practice.scenario import PRACTICE_DOMAIN, PRACTICE_HOST


@pytest.fixture
def resolver(healthy_lab: PracticeLab) -> dns.resolver.Resolver:
    assert healthy_lab.network.nameserver is not None
    made = dns.resolver.Resolver(configure=False)
    made.nameservers, made.port = [healthy_lab.network.nameserver[0]], healthy_lab.network.nameserver[1]
    made.lifetime = 5.0
    return made


@pytest.mark.parametrize("tcp", [False, True])
@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        (PRACTICE_HOST, "A", PRACTICE_IPV4),
        (PRACTICE_DOMAIN, "MX", f"10 {PRACTICE_HOST}."),
        (f"_submissions._tcp.{PRACTICE_DOMAIN}", "SRV", f"0 1 465 {PRACTICE_HOST}."),
        (f"_submission._tcp.{PRACTICE_DOMAIN}", "SRV", f"10 1 587 {PRACTICE_HOST}."),
        (PRACTICE_DOMAIN, "TXT", '"v=spf1 mx -all"'),
    ],
)
def test_every_kind_of_record_comes_over_udp_and_tcp(
    resolver: dns.resolver.Resolver, tcp: bool, name: str, kind: str, expected: str
) -> None:
    assert [str(rdata) for rdata in resolver.resolve(name, kind, tcp=tcp)] == [expected]


def test_nxdomain_and_nodata_are_told_apart(resolver: dns.resolver.Resolver) -> None:
    with pytest.raises(dns.resolver.NXDOMAIN):
        resolver.resolve(f"mial.{PRACTICE_DOMAIN}", "A")
    with pytest.raises(dns.resolver.NoAnswer):
        resolver.resolve(PRACTICE_DOMAIN, "A")


def test_garbage_is_not_answered_and_does_not_stop_the_server(
    healthy_lab: PracticeLab, resolver: dns.resolver.Resolver
) -> None:
    assert healthy_lab.network.nameserver is not None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(b"\xff" * 40, healthy_lab.network.nameserver)
    with socket.create_connection(healthy_lab.network.nameserver, 5) as sock:
        sock.sendall(b"\x00\x05hello")
        assert sock.recv(1) == b""
    assert str(resolver.resolve(PRACTICE_HOST, "A")[0]) == PRACTICE_IPV4
