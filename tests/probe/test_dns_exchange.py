"""Questions to a name server over real sockets."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest

from tests.discovery.signed_zones import Zones
from tests.discovery.simulated_internet import Internet, serve_internet
from tests.probe.certificates import Authority
from wizard.facts.names import DnsOutcome, HostAddresses
from wizard.facts.network_view import NetworkView, SocketAddress
from wizard.probe import dns_exchange
from wizard.probe.dns_exchange import DnsExchange
from wizard.probe.record_lookup import RecordLookup
from wizard.settings.endpoint import Host

NAME = dns.name.from_text("n.example")
Reply = Callable[[dns.message.Message, int], list[bytes]]
"""From a question, and how many came before it, to the datagrams that answer it."""


@contextmanager
def name_server(reply: Reply) -> Iterator[SocketAddress]:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind(("127.0.0.1", 0))
    stopping = threading.Event()

    def serve() -> None:
        count = 0
        while True:
            octets, client = sock.recvfrom(4096)
            if stopping.is_set():
                return
            for datagram in reply(dns.message.from_wire(octets), count):
                sock.sendto(datagram, client)
            count += 1

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield sock.getsockname()
    finally:
        stopping.set()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waker:
            waker.sendto(b"", sock.getsockname())
        thread.join()
        sock.close()


def good(query: dns.message.Message, address: str = "192.0.2.1") -> dns.message.Message:
    answer = dns.message.make_response(query)
    answer.answer.append(dns.rrset.from_text(query.question[0].name, 60, "IN", "A", address))
    return answer


async def ask(*servers: SocketAddress, limit_s: float = 20.0) -> str:
    exchange = DnsExchange(servers[0])
    exchange._servers = servers
    answer = await exchange.ask(NAME, dns.rdatatype.A, limit_s)
    if isinstance(answer, DnsOutcome):
        return answer.value
    return answer.answer[0][0].to_text() if answer.answer else dns.rcode.to_text(answer.rcode())


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dns_exchange, "_AGAIN_S", 0.02)


async def test_a_question_asks_for_signatures_and_for_the_resolvers_word() -> None:
    seen: list[dns.message.Message] = []

    def reply(query: dns.message.Message, _count: int) -> list[bytes]:
        seen.append(query)
        return [good(query).to_wire()]

    with name_server(reply) as server:
        assert await ask(server) == "192.0.2.1"
    assert seen[0].ednsflags & dns.flags.DO
    assert seen[0].flags & dns.flags.AD
    assert not seen[0].flags & dns.flags.CD
    assert seen[0].payload == 1232


@pytest.mark.usefixtures("soon")
async def test_a_lost_question_is_asked_again() -> None:
    with name_server(lambda query, count: [good(query).to_wire()] if count >= 2 else []) as server:
        assert await ask(server) == "192.0.2.1"


@pytest.mark.usefixtures("soon")
async def test_the_answer_to_the_first_question_counts_though_it_comes_after_the_second() -> None:
    first: list[dns.message.Message] = []

    def late(query: dns.message.Message, count: int) -> list[bytes]:
        first.append(query)
        return [good(first[0]).to_wire()] if count == 1 else []

    with name_server(late) as server:
        assert await ask(server) == "192.0.2.1"


@pytest.mark.usefixtures("soon")
async def test_the_next_server_is_asked_when_one_is_silent_and_both_are_listened_to() -> None:
    with name_server(lambda *_: []) as silent, name_server(lambda query, _: [good(query).to_wire()]) as other:
        assert await ask(silent, other) == "192.0.2.1"


@pytest.mark.parametrize("code", [dns.rcode.SERVFAIL, dns.rcode.REFUSED])
async def test_the_next_server_is_asked_at_once_when_one_refuses(code: dns.rcode.Rcode) -> None:
    def refuse(query: dns.message.Message, _count: int) -> list[bytes]:
        answer = dns.message.make_response(query)
        answer.set_rcode(code)
        return [answer.to_wire()]

    with name_server(refuse) as refusing, name_server(lambda query, _: [good(query).to_wire()]) as other:
        assert await ask(refusing, other) == "192.0.2.1"
        assert await ask(refusing) == "servfail"


async def test_a_server_that_does_not_know_edns_is_asked_plainly() -> None:
    def old(query: dns.message.Message, _count: int) -> list[bytes]:
        answer = good(query)
        if query.edns >= 0:
            answer = dns.message.make_response(query)
            answer.set_rcode(dns.rcode.FORMERR)
            answer.use_edns(False)
        return [answer.to_wire()]

    with name_server(old) as server:
        assert await ask(server) == "192.0.2.1"


async def test_what_is_not_the_answer_to_this_question_is_passed_over() -> None:
    def forge(query: dns.message.Message, _count: int) -> list[bytes]:
        other_id = good(query, "192.0.2.66")
        other_id.id ^= 1
        question = dns.message.make_query("other.example", "A", id=query.id)
        return [
            b"",
            b"rubbish",
            other_id.to_wire(),
            good(question, "192.0.2.66").to_wire(),
            query.to_wire(),
            good(query).to_wire(),
        ]

    with name_server(forge) as server:
        assert await ask(server) == "192.0.2.1"


@pytest.mark.usefixtures("soon")
async def test_silence_ends_with_the_limit() -> None:
    with name_server(lambda *_: []) as silent:
        assert await ask(silent, limit_s=0.1) == "timed-out"


async def test_a_port_where_nobody_listens_is_no_answer() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        place = free.getsockname()
    assert await ask(place, limit_s=0.3) in ("servfail", "timed-out")


async def test_no_server_at_all_is_its_own_outcome() -> None:
    assert await ask(("127.0.0.1", 9), limit_s=1.0) in ("servfail", "timed-out")
    exchange = DnsExchange(None)
    exchange._servers = ()
    assert await exchange.ask(NAME, dns.rdatatype.A, 1.0) is DnsOutcome.NO_RESOLVER


async def test_an_answer_that_was_cut_short_comes_whole_over_tcp() -> None:
    records = {("n.example", "TXT"): [f'"{number:03} {"a" * 200}"' for number in range(50)]}
    world = Internet(Zones(records), truncate=True)
    with serve_internet(world, Authority("x")) as servers:
        lookup = RecordLookup(NetworkView(nameserver=servers.nameserver), {})
        outcome, texts = await lookup.texts("n.example")
        await lookup.close()
    assert (outcome, len(texts)) == (DnsOutcome.FOUND, 50)


async def test_cancelling_closes_every_socket() -> None:
    asked = threading.Event()

    def silent(_query: dns.message.Message, _count: int) -> list[bytes]:
        asked.set()
        return []

    with name_server(silent) as server:
        exchange = DnsExchange(server)
        task = asyncio.create_task(exchange.ask(NAME, dns.rdatatype.A, 20.0))
        assert await asyncio.to_thread(asked.wait, 30)
        task.cancel()
        # An open socket would be a ResourceWarning, and so a failure.
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.mark.parametrize("dropped", ["AAAA", "A"])
async def test_a_server_that_drops_one_family_does_not_hold_up_the_other(dropped: str) -> None:
    records = {"A": "192.0.2.7", "AAAA": "2001:db8::7"}

    def reply(query: dns.message.Message, _count: int) -> list[bytes]:
        kind = dns.rdatatype.to_text(query.question[0].rdtype)
        answer = dns.message.make_response(query)
        answer.answer.append(dns.rrset.from_text(query.question[0].name, 60, "IN", kind, records[kind]))
        return [] if kind == dropped else [answer.to_wire()]

    with name_server(reply) as server:
        lookup = RecordLookup(NetworkView(nameserver=server), {}, limit_s=3600.0)
        async with asyncio.timeout(60):
            found = await lookup.addresses(Host("n.example"))
        await lookup.close()
    assert found == HostAddresses(DnsOutcome.FOUND, tuple(a for kind, a in records.items() if kind != dropped))


async def test_records_come_through_aliases_and_in_order() -> None:
    records = {
        ("n.example", "MX"): ["20 b.n.example.", "10 A.n.example."],
        ("_submission._tcp.n.example", "SRV"): ["5 1 587 B.n.example.", "0 9 587 a.n.example."],
        ("_submissions._tcp.n.example", "SRV"): ["0 0 0 ."],
        ("n.example", "TXT"): ['"v=spf1 " "mx -all"'],
        ("null.example", "MX"): ["0 ."],
        ("smtp.n.example", "CNAME"): ["real.far.example."],
        ("real.far.example", "A"): ["192.0.2.7"],
        ("real.far.example", "AAAA"): ["2001:db8::7"],
    }
    with serve_internet(Internet(Zones(records)), Authority("x")) as servers:
        lookup = RecordLookup(NetworkView(nameserver=servers.nameserver), {})
        mail = await lookup.mail_exchangers("n.example")
        assert [(e.preference, e.host) for e in mail.exchangers] == [(10, "a.n.example"), (20, "b.n.example")]
        null = await lookup.mail_exchangers("null.example")
        assert (null.null_mx, null.exchangers) == (True, ())
        assert (await lookup.mail_exchangers("none.example")).outcome is DnsOutcome.NXDOMAIN
        _, services = await lookup.services("_submission._tcp.n.example")
        assert [(s.priority, s.target) for s in services] == [(0, "a.n.example"), (5, "b.n.example")]
        assert [s.target for s in (await lookup.services("_submissions._tcp.n.example"))[1]] == ["."]
        assert (await lookup.texts("n.example"))[1] == ("v=spf1 mx -all",)
        found = await lookup.addresses(Host("smtp.n.example"))
        assert found.addresses == ("2001:db8::7", "192.0.2.7")
        assert await lookup.aliases(Host("smtp.n.example")) == ("real.far.example",)
        assert (await lookup.addresses(Host("n.example"))).outcome is DnsOutcome.NODATA
        assert (await lookup.addresses(Host("none.example"))).outcome is DnsOutcome.NXDOMAIN
        await lookup.close()
