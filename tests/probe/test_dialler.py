"""The dialler: every result of a connect, the order of addresses, and that no socket stays open."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from collections.abc import Iterator

import pytest

from tests.probe.scripted_server import ADDRESS, Peer, serve
from wizard.facts.connection import AddressFamily, TcpResult
from wizard.facts.network_view import NetworkView, SocketAddress
from wizard.probe import dialler as dialler_module
from wizard.probe.channel_failure import channel_failure, tcp_result
from wizard.probe.dialler import Dialler, interleave

V4, V6 = "203.0.113.7", "2001:db8::7"
PORT = 587


def hold(peer: Peer) -> None:
    peer.hold()


@pytest.fixture
def silent_place() -> Iterator[SocketAddress]:
    """A place where nothing answers: a listening socket whose queue is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect(listener.getsockname())
        yield listener.getsockname()


@pytest.fixture
def closed_place() -> Iterator[SocketAddress]:
    """A port that nobody can take and nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()


async def test_connection_stands() -> None:
    with serve(hold) as server:
        dialler = Dialler(server.network(PORT), 5)
        fact = await dialler.connect([ADDRESS], PORT)
        dialler.close()
    assert fact.passed
    assert [(a.address, a.port, a.result, a.errno) for a in fact.attempts] == [
        (ADDRESS, PORT, TcpResult.ESTABLISHED, None)
    ]


async def test_refused(closed_place: SocketAddress) -> None:
    dialler = Dialler(NetworkView(routes={(V4, PORT): closed_place}), 5)
    fact = await dialler.connect([V4], PORT)
    assert not fact.passed
    assert [(a.result, a.errno) for a in fact.attempts] == [(TcpResult.REFUSED, errno.ECONNREFUSED)]


async def test_timed_out(silent_place: SocketAddress) -> None:
    dialler = Dialler(NetworkView(routes={(V4, PORT): silent_place}), 0.05)
    fact = await dialler.connect([V4], PORT)
    assert [(a.result, a.errno) for a in fact.attempts] == [(TcpResult.TIMED_OUT, None)]
    assert fact.attempts[0].elapsed_s >= 0.05


async def test_address_without_a_route_is_unreachable_and_nothing_is_sent() -> None:
    fact = await Dialler(NetworkView(routes={}), 5).connect([V4, V6], PORT)
    assert {(a.result, a.errno) for a in fact.attempts} == {(TcpResult.UNREACHABLE, errno.ENETUNREACH)}
    assert len(fact.attempts) == 2


async def test_source_address_that_is_not_ours_is_unreachable() -> None:
    with serve(hold) as server:
        network = NetworkView(routes=server.network(PORT).routes, source_address="198.51.100.1")
        fact = await Dialler(network, 5).connect([ADDRESS], PORT)
        assert server.connections == 0
    assert [(a.result, a.errno) for a in fact.attempts] == [(TcpResult.UNREACHABLE, errno.EADDRNOTAVAIL)]


async def test_source_address_is_where_the_connection_comes_from() -> None:
    with serve(hold) as server:
        network = NetworkView(routes=server.network(PORT).routes, source_address="127.0.0.9")
        dialler = Dialler(network, 5)
        await dialler.connect([ADDRESS], PORT)
        with dialler.take_socket() as sock:
            assert sock.getsockname()[0] == "127.0.0.9"


@pytest.mark.parametrize(
    ("number", "result"),
    [
        (errno.ECONNREFUSED, TcpResult.REFUSED),
        (errno.ETIMEDOUT, TcpResult.TIMED_OUT),
        (errno.ENETUNREACH, TcpResult.UNREACHABLE),
        (errno.EHOSTUNREACH, TcpResult.UNREACHABLE),
        (errno.EADDRNOTAVAIL, TcpResult.UNREACHABLE),
        (errno.ECONNRESET, TcpResult.RESET),
        (errno.EPIPE, TcpResult.RESET),
        (errno.EACCES, TcpResult.DENIED),
        (errno.EPERM, TcpResult.DENIED),
        (errno.EINVAL, TcpResult.UNREACHABLE),
    ],
)
def test_each_errno_has_its_result_and_is_kept(number: int, result: TcpResult) -> None:
    error = OSError(number, "text")
    assert tcp_result(error) is result
    assert channel_failure(error).errno == number


@pytest.mark.parametrize(
    ("family", "elapsed_s", "result"),
    [
        (AddressFamily.IPV6, 0.02, TcpResult.UNREACHABLE),
        (AddressFamily.IPV6, 0.0001, TcpResult.DENIED),
        (AddressFamily.IPV4, 0.02, TcpResult.DENIED),
    ],
)
def test_router_that_prohibits_ipv6_is_no_local_policy(
    family: AddressFamily, elapsed_s: float, result: TcpResult
) -> None:
    assert dialler_module._refine(TcpResult.DENIED, family, elapsed_s) is result


async def test_only_the_first_ten_addresses_are_tried() -> None:
    addresses = [f"192.0.2.{number}" for number in range(100)]
    fact = await Dialler(NetworkView(routes={}), 5).connect(addresses, PORT)
    assert [attempt.address for attempt in fact.attempts] == addresses[:10]


def test_numbers_of_windows_are_understood() -> None:
    error = OSError(1225, "refused")
    assert tcp_result(error) is TcpResult.REFUSED


@pytest.mark.parametrize(
    ("addresses", "order"),
    [
        ([], []),
        (["192.0.2.1"], ["192.0.2.1"]),
        (["192.0.2.1", "192.0.2.2", "2001:db8::1"], ["192.0.2.1", "2001:db8::1", "192.0.2.2"]),
        (
            ["2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1"],
            ["2001:db8::1", "192.0.2.1", "2001:db8::2", "2001:db8::3"],
        ),
    ],
)
def test_families_alternate_beginning_with_the_first(addresses: list[str], order: list[str]) -> None:
    assert interleave(addresses) == order


async def test_silent_first_address_does_not_hold_up_the_second(silent_place: SocketAddress) -> None:
    with serve(hold) as server:
        routes = {(V6, PORT): silent_place, (V4, PORT): ("127.0.0.1", server.port)}
        dialler = Dialler(NetworkView(routes=routes), 30)
        fact = await dialler.connect([V6, V4], PORT)
        assert fact.connected is not None
        assert fact.connected.address == V4
        assert fact.elapsed_s < 30
        assert fact.results(AddressFamily.IPV6) == ()
        settled = await dialler.settle()
        dialler.close()
    assert settled.results(AddressFamily.IPV6) == (TcpResult.TIMED_OUT,)
    assert settled.results(AddressFamily.IPV4) == (TcpResult.ESTABLISHED,)


async def test_refused_first_address_lets_the_next_begin_at_once(
    closed_place: SocketAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialler_module, "STAGGER_S", 1000.0)
    with serve(hold) as server:
        routes = {(V6, PORT): closed_place, (V4, PORT): ("127.0.0.1", server.port)}
        dialler = Dialler(NetworkView(routes=routes), 30)
        fact = await dialler.connect([V6, V4], PORT)
        dialler.close()
    assert [(a.address, a.result) for a in fact.attempts] == [(V6, TcpResult.REFUSED), (V4, TcpResult.ESTABLISHED)]


async def test_other_family_is_looked_at_after_the_first_connection_stands(closed_place: SocketAddress) -> None:
    with serve(hold) as server:
        routes = {(V6, PORT): closed_place, (V4, PORT): ("127.0.0.1", server.port)}
        dialler = Dialler(NetworkView(routes=routes), 30)
        first = await dialler.connect([V4, V6], PORT)
        assert first.results(AddressFamily.IPV6) == ()
        settled = await dialler.settle()
        dialler.close()
    assert settled.connected is not None
    assert settled.connected.address == V4
    assert settled.results(AddressFamily.IPV6) == (TcpResult.REFUSED,)


async def test_answer_during_the_session_counts_even_when_settling_comes_late(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dialler_module, "OTHER_FAMILY_S", 0.0)
    with serve(hold) as server:
        place = ("127.0.0.1", server.port)
        dialler = Dialler(NetworkView(routes={(V6, PORT): place, (V4, PORT): place}), 30)
        await dialler.connect([V4, V6], PORT)
        await server.connected(2)
        for _ in range(5):
            await asyncio.sleep(0)
        settled = await dialler.settle()
        dialler.close()
    assert settled.results(AddressFamily.IPV6) == (TcpResult.ESTABLISHED,)


async def test_address_that_was_not_waited_for_is_abandoned(silent_place: SocketAddress) -> None:
    with serve(hold) as server:
        routes = {("192.0.2.1", PORT): silent_place, ("192.0.2.2", PORT): ("127.0.0.1", server.port)}
        dialler = Dialler(NetworkView(routes=routes), 30)
        fact = await dialler.connect(["192.0.2.1", "192.0.2.2"], PORT)
        assert await dialler.settle() == fact
        dialler.close()
    assert [(a.address, a.result) for a in fact.attempts] == [
        ("192.0.2.2", TcpResult.ESTABLISHED),
        ("192.0.2.1", TcpResult.ABANDONED),
    ]
    assert fact.results(AddressFamily.IPV4) == (TcpResult.ESTABLISHED,)


async def test_every_socket_is_closed_when_the_dialler_is() -> None:
    with serve(hold) as server:
        place = ("127.0.0.1", server.port)
        dialler = Dialler(NetworkView(routes={(V6, PORT): place, (V4, PORT): place}), 30)
        await dialler.connect([V4, V6], PORT)
        dialler.close()
        dialler.close()
        await server.all_closed()


async def test_cancelling_a_connect_leaves_no_attempt_running(silent_place: SocketAddress) -> None:
    before = asyncio.all_tasks()
    dialler = Dialler(NetworkView(routes={(V4, PORT): silent_place}), 30)
    task = asyncio.create_task(dialler.connect([V4], PORT))
    for _ in range(3):
        await asyncio.sleep(0)
    assert len(asyncio.all_tasks() - before) == 2
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    rest = asyncio.all_tasks() - before
    await asyncio.gather(*rest, return_exceptions=True)
    assert all(one.cancelled() for one in rest)


async def test_taken_socket_is_no_longer_the_diallers() -> None:
    with serve(hold) as server:
        dialler = Dialler(server.network(PORT), 5)
        await dialler.connect([ADDRESS], PORT)
        sock = dialler.take_socket()
        dialler.close()
        assert sock.fileno() >= 0
        sock.close()
        with pytest.raises(RuntimeError):
            dialler.take_socket()
