"""Names: every outcome told apart, through the DNS and through the operating system."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import dns.asyncresolver
import dns.rcode
import dns.resolver
import pytest

from tests.probe.name_server import Zone, serve_names
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, MailExchanger, NamesFact, ServiceRecord
from wizard.facts.network_view import NetworkView
from wizard.probe import system_lookup
from wizard.probe.dns_query import DnsClient
from wizard.probe.resolver import Resolver
from wizard.settings.endpoint import Host

ZONE: Zone = {
    ("mail.example", "A"): ("203.0.113.25", "203.0.113.26"),
    ("mail.example", "AAAA"): ("2001:db8::25",),
    ("v4.example", "A"): ("203.0.113.1",),
    ("empty.example", "TXT"): ('"x"',),
    ("broken.example", "A"): dns.rcode.SERVFAIL,
    ("broken.example", "AAAA"): dns.rcode.SERVFAIL,
    ("broken.example", "MX"): dns.rcode.SERVFAIL,
    ("refused.example", "MX"): dns.rcode.REFUSED,
    ("half.example", "A"): dns.rcode.SERVFAIL,
    ("half.example", "AAAA"): ("2001:db8::1",),
    ("silent.example", "MX"): None,
    ("garbage.example", "MX"): b"this is no DNS message at all",
    ("many.example", "MX"): ("20 B.mx.Example.", "10 a.mx.example.", "10 aa.mx.example."),
    ("null.example", "MX"): ("0 .",),
    ("_submissions._tcp.example", "SRV"): ("10 1 465 B.example.", "0 1 465 a.example.", "0 9 465 c.example."),
    ("_submission._tcp.example", "SRV"): ("0 0 0 .",),
}


@pytest.fixture
def view() -> Callable[[NameServerAddress], NetworkView]:
    return lambda address: NetworkView(nameserver=address)


NameServerAddress = tuple[str, int]


@pytest.mark.parametrize(
    ("name", "outcome", "addresses"),
    [
        ("mail.example", DnsOutcome.FOUND, {"2001:db8::25", "203.0.113.25", "203.0.113.26"}),
        ("v4.example", DnsOutcome.FOUND, {"203.0.113.1"}),
        ("half.example", DnsOutcome.FOUND, {"2001:db8::1"}),
        ("empty.example", DnsOutcome.NODATA, set()),
        ("nothing.example", DnsOutcome.NXDOMAIN, set()),
        ("broken.example", DnsOutcome.SERVFAIL, set()),
    ],
)
async def test_addresses_come_from_the_given_server_and_nowhere_else(
    name: str, outcome: DnsOutcome, addresses: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", None)
    with serve_names(ZONE) as server:
        fact = await Resolver(NetworkView(nameserver=server.address), 30).addresses(Host(name))
    assert fact.operating_system.outcome is outcome
    assert fact.operating_system.source is LookupSource.DNS
    assert set(fact.addresses) == addresses
    assert fact.passed is bool(addresses)
    assert not fact.disagrees


async def test_ipv6_comes_first_and_the_search_list_is_not_asked() -> None:
    with serve_names(ZONE) as server:
        fact = await Resolver(NetworkView(nameserver=server.address), 30).addresses(Host("mail.example"))
        assert {name for name, _ in server.questions} == {"mail.example"}
    assert fact.addresses[0] == "2001:db8::25"


async def test_address_is_its_own_answer() -> None:
    fact = await Resolver(NetworkView(nameserver=("127.0.0.1", 9)), 30).addresses(Host("192.0.2.5"))
    assert (fact.passed, fact.addresses, fact.elapsed_s) == (True, ("192.0.2.5",), 0.0)


@pytest.mark.parametrize(
    ("domain", "outcome", "hosts", "null_mx"),
    [
        ("many.example", DnsOutcome.FOUND, ("a.mx.example", "aa.mx.example", "b.mx.example"), False),
        ("null.example", DnsOutcome.FOUND, (), True),
        ("mail.example", DnsOutcome.NODATA, (), False),
        ("nothing.example", DnsOutcome.NXDOMAIN, (), False),
        ("broken.example", DnsOutcome.SERVFAIL, (), False),
        ("refused.example", DnsOutcome.SERVFAIL, (), False),
    ],
)
async def test_mail_exchangers(domain: str, outcome: DnsOutcome, hosts: tuple[str, ...], null_mx: bool) -> None:
    with serve_names(ZONE) as server:
        fact = await Resolver(NetworkView(nameserver=server.address), 30).mail_exchangers(domain)
    assert (fact.outcome, fact.null_mx) == (outcome, null_mx)
    assert tuple(exchanger.host for exchanger in fact.exchangers) == hosts
    assert fact.passed is (outcome in (DnsOutcome.FOUND, DnsOutcome.NODATA) and not null_mx)


async def test_preferences_are_kept() -> None:
    with serve_names(ZONE) as server:
        fact = await Resolver(NetworkView(nameserver=server.address), 30).mail_exchangers("many.example")
    assert fact.exchangers[2] == MailExchanger(20, "b.mx.example")


@pytest.mark.parametrize("domain", ["silent.example", "garbage.example"])
async def test_silence_and_garbage_are_time_outs(domain: str) -> None:
    with serve_names(ZONE) as server:
        fact = await Resolver(NetworkView(nameserver=server.address), 0.2).mail_exchangers(domain)
    assert fact.outcome is DnsOutcome.TIMED_OUT


async def test_service_records_come_by_priority_and_weight() -> None:
    with serve_names(ZONE) as server:
        resolver = Resolver(NetworkView(nameserver=server.address), 30)
        outcome, records = await resolver.services("_submissions._tcp.example")
        assert outcome is DnsOutcome.FOUND
        assert records == (
            ServiceRecord(0, 9, 465, "c.example"),
            ServiceRecord(0, 1, 465, "a.example"),
            ServiceRecord(10, 1, 465, "b.example"),
        )
        assert await resolver.services("_submission._tcp.example") == (
            DnsOutcome.FOUND,
            (ServiceRecord(0, 0, 0, "."),),
        )
        assert await resolver.services("_smtp._tcp.nothing.example") == (DnsOutcome.NXDOMAIN, ())


async def test_name_too_long_for_the_dns_is_no_exception() -> None:
    answer = await DnsClient(("127.0.0.1", 9)).ask("x" * 70 + ".example", "MX", 1)
    assert answer.outcome is DnsOutcome.SERVFAIL


async def test_computer_without_a_configured_server_has_no_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    def unconfigured(**_: object) -> object:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.asyncresolver, "Resolver", unconfigured)
    assert (await DnsClient(None).ask("mail.example", "MX", 1)).outcome is DnsOutcome.NO_RESOLVER


async def ask_system(
    reply: Callable[..., object], monkeypatch: pytest.MonkeyPatch, limit_s: float = 30
) -> AddressLookup:
    monkeypatch.setattr(socket, "getaddrinfo", reply)
    return await system_lookup.look_up_addresses("mail.example", limit_s)


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        (socket.EAI_NONAME, DnsOutcome.NXDOMAIN),
        (socket.EAI_NODATA, DnsOutcome.NODATA),
        (socket.EAI_AGAIN, DnsOutcome.SERVFAIL),
        (socket.EAI_FAIL, DnsOutcome.SERVFAIL),
        (11004, DnsOutcome.NODATA),
    ],
)
async def test_number_of_the_system_is_kept(
    number: int, outcome: DnsOutcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise socket.gaierror(number, "text")

    answer = await ask_system(fail, monkeypatch)
    assert (answer.outcome, answer.errno, answer.addresses) == (outcome, number, ())
    assert answer.source is LookupSource.OPERATING_SYSTEM


async def test_addresses_of_the_system_keep_their_order_and_come_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def entries(name: bytes, *_: object, **__: object) -> object:
        assert name == b"mail.example"
        return [(0, 0, 0, "", (address, 0)) for address in ("2001:db8::1", "192.0.2.1", "2001:db8::1")]

    assert (await ask_system(entries, monkeypatch)).addresses == ("2001:db8::1", "192.0.2.1")


async def test_system_that_sleeps_is_left_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    wake = threading.Event()

    def sleep(*_: object, **__: object) -> object:
        wake.wait(30)
        return []

    answer = await ask_system(sleep, monkeypatch, 0.05)
    wake.set()
    assert answer.outcome is DnsOutcome.TIMED_OUT


async def test_hosts_file_counts() -> None:
    fact = await Resolver(NetworkView(), 30).addresses(Host("localhost"))
    assert fact.passed
    assert set(fact.addresses) <= {"127.0.0.1", "::1"}


async def test_dns_beside_shows_a_disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve_names(ZONE) as server:
        resolver = Resolver(NetworkView(), 30)
        monkeypatch.setattr(resolver, "_dns", DnsClient(server.address))
        own = AddressLookup("v4.example", LookupSource.OPERATING_SYSTEM, DnsOutcome.FOUND, ("10.0.0.1",), None, 0.0)
        fact = await resolver.with_dns_beside(NamesFact(own, None, 0.0), Host("v4.example"))
    assert fact.dns is not None
    assert fact.dns.addresses == ("203.0.113.1",)
    assert fact.disagrees
