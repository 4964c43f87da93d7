"""Connections to the addresses of a host, the fastest carrying the session (RFC 8305)."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.facts.connection import AddressFamily, TcpAttempt, TcpFact, TcpResult
from wizard.facts.network_view import NetworkView, SocketAddress
from wizard.probe.channel_failure import tcp_result

STAGGER_S = 0.25
"""RFC 8305 section 5: the recommended time before the next address is tried."""
OTHER_FAMILY_S = 1.5
"""How long the family that did not win is waited for: longer than the first retransmission of a SYN (1 s)."""
MAX_ADDRESSES = 10
"""How many addresses are tried; whoever answers the name decides how many there are."""
_OWN_COMPUTER_S = 0.001
"""An answer within less than this did not come over a network."""


@dataclass(frozen=True, slots=True)
class _Result:
    attempt: TcpAttempt
    sock: socket.socket | None


@dataclass(frozen=True, slots=True)
class _Try:
    address: str
    port: int
    began: float
    task: asyncio.Task[_Result]

    @property
    def family(self) -> AddressFamily:
        return address_family(self.address)

    def unanswered(self, result: TcpResult, now: float) -> TcpAttempt:
        return TcpAttempt(self.address, self.family, self.port, result, None, now - self.began)


class Dialler:
    """Connect to one host and port.

    ``connect`` ends with the first connection that stands, or when every address failed. One address of the other
    family goes on in the background without holding up the session; ``settle`` gives the fact with its result.
    """

    def __init__(self, network: NetworkView, limit_s: float) -> None:
        self._network = network
        self._limit_s = limit_s
        self._tries: list[_Try] = []
        self._ended: list[TcpAttempt] = []
        self._winner: TcpAttempt | None = None
        self._sock: socket.socket | None = None
        self._elapsed_s = 0.0

    async def connect(self, addresses: Sequence[str], port: int) -> TcpFact:
        """Try the addresses, the families alternating, 250 ms apart or as soon as one fails."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        waiting = interleave(addresses)[:MAX_ADDRESSES]
        try:
            while self._winner is None and (waiting or self._tries):
                if waiting:
                    self._begin(waiting.pop(0), port)
                await self._wait(STAGGER_S if waiting else None)
        except asyncio.CancelledError:
            self.close()
            raise
        self._elapsed_s = loop.time() - began
        self._keep_other_family(waiting, port)
        return self.fact

    @property
    def fact(self) -> TcpFact:
        """Give what is known now; attempts under way count as abandoned."""
        now = asyncio.get_running_loop().time()
        under_way = (one.unanswered(TcpResult.ABANDONED, now) for one in self._tries)
        return TcpFact((*self._ended, *under_way), self._winner, self._elapsed_s)

    async def settle(self) -> TcpFact:
        """Give the other family the rest of its time (1.5 s from its start); silence until then is a time-out."""
        loop = asyncio.get_running_loop()
        self._collect()
        while self._tries and (left := max(one.began for one in self._tries) + OTHER_FAMILY_S - loop.time()) > 0:
            await self._wait(left)
        for silent in self._tries:
            self._ended.append(silent.unanswered(TcpResult.TIMED_OUT, loop.time()))
            silent.task.cancel()
        self._tries.clear()
        return self.fact

    def take_socket(self) -> socket.socket:
        """Hand over the connected socket; from then on it is the taker's to close."""
        if self._sock is None:
            raise RuntimeError("no connection stands")
        taken, self._sock = self._sock, None
        return taken

    def close(self) -> None:
        """End every attempt, and close the connected socket unless it was taken."""
        for one in self._tries:
            self._drop(one)
        self._tries.clear()
        if self._sock is not None:
            self._sock.close()
            self._sock = None

    def _begin(self, address: str, port: int) -> None:
        loop = asyncio.get_running_loop()
        task = loop.create_task(_connect_once(address, port, self._network, self._limit_s))
        self._tries.append(_Try(address, port, loop.time(), task))

    async def _wait(self, limit_s: float | None) -> None:
        tasks = [one.task for one in self._tries]
        await asyncio.wait(tasks, timeout=limit_s, return_when=asyncio.FIRST_COMPLETED)
        self._collect()

    def _collect(self) -> None:
        for one in [one for one in self._tries if one.task.done()]:
            self._tries.remove(one)
            result = one.task.result()
            self._ended.append(result.attempt)
            if result.sock is None:
                continue
            if self._winner is None:
                self._winner, self._sock = result.attempt, result.sock
            else:
                result.sock.close()

    def _keep_other_family(self, waiting: list[str], port: int) -> None:
        if self._winner is None:
            return
        family = self._winner.family
        for one in [one for one in self._tries if one.family is family]:
            self._tries.remove(one)
            self._ended.append(one.unanswered(TcpResult.ABANDONED, asyncio.get_running_loop().time()))
            self._drop(one)
        tried = [attempt.family for attempt in self._ended] + [one.family for one in self._tries]
        other = next((address for address in waiting if address_family(address) is not family), None)
        if other is not None and all(known is family for known in tried):
            self._begin(other, port)

    @staticmethod
    def _drop(one: _Try) -> None:
        if not one.task.done():
            one.task.cancel()
        elif not one.task.cancelled() and (sock := one.task.result().sock) is not None:
            sock.close()


def address_family(address: str) -> AddressFamily:
    """Tell IPv4 from IPv6."""
    return AddressFamily.IPV6 if ipaddress.ip_address(address).version == 6 else AddressFamily.IPV4


def interleave(addresses: Sequence[str]) -> list[str]:
    """Alternate the families, beginning with that of the first address (RFC 8305 section 4)."""
    if not addresses:
        return []
    first = address_family(addresses[0])
    own = [address for address in addresses if address_family(address) is first]
    other = [address for address in addresses if address_family(address) is not first]
    mixed = [address for pair in zip(own, other, strict=False) for address in pair]
    shorter = min(len(own), len(other))
    return mixed + own[shorter:] + other[shorter:]


async def _connect_once(address: str, port: int, network: NetworkView, limit_s: float) -> _Result:
    loop = asyncio.get_running_loop()
    began = loop.time()
    family = address_family(address)
    target = _target(address, port, network)
    if target is None:
        return _Result(TcpAttempt(address, family, port, TcpResult.UNREACHABLE, errno.ENETUNREACH, 0.0), None)
    try:
        async with asyncio.timeout(limit_s):
            sock = await _open(target, network.source_address)
    except OSError as error:
        elapsed_s = loop.time() - began
        result = _refine(tcp_result(error), family, elapsed_s)
        return _Result(TcpAttempt(address, family, port, result, error.errno, elapsed_s), None)
    return _Result(TcpAttempt(address, family, port, TcpResult.ESTABLISHED, None, loop.time() - began), sock)


def _refine(result: TcpResult, family: AddressFamily, elapsed_s: float) -> TcpResult:
    """Tell a router's "administratively prohibited" from a local policy: over IPv6 both come as EACCES.

    RFC 4443 section 3.1; over IPv4 the same word of a router comes as EHOSTUNREACH.
    """
    if result is TcpResult.DENIED and family is AddressFamily.IPV6 and elapsed_s >= _OWN_COMPUTER_S:
        return TcpResult.UNREACHABLE
    return result


async def _open(target: SocketAddress, source_address: str | None) -> socket.socket:
    sock = socket.socket(_socket_family(target[0]), socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        if source_address is not None:
            sock.bind((source_address, 0))
        await asyncio.get_running_loop().sock_connect(sock, target)
    except BaseException:
        sock.close()
        raise
    return sock


def _target(address: str, port: int, network: NetworkView) -> SocketAddress | None:
    return (address, port) if network.routes is None else network.routes.get((address, port))


def _socket_family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if address_family(address) is AddressFamily.IPV6 else socket.AF_INET
