"""One question to the DNS and its whole answer: over UDP, asked again while listening on; over TCP when cut short."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Sequence
from itertools import count

import dns.edns
import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.nameserver
import dns.rcode
import dns.rdatatype
import dns.resolver

from wizard.facts.names import DnsOutcome
from wizard.facts.network_view import SocketAddress

_PAYLOAD = 1232
"""Bytes of an answer over UDP that no network has to cut into pieces (RFC 9715 section 3.1)."""
_AGAIN_S = 1.0
_MAX_SERVERS = 3
_MAX_DATAGRAM = 65535

_UNUSABLE = (dns.rcode.SERVFAIL, dns.rcode.REFUSED, dns.rcode.NOTIMP, dns.rcode.FORMERR)


class DnsExchange:
    """Ask one given server, or those that the operating system is configured with.

    A late answer counts as much as an early one: the question is asked again every second, each time of the next
    server, and every server that was asked is listened to until the limit. Waiting longer each time would leave too
    few questions within the limit for a network that loses one packet in seven.
    """

    def __init__(self, server: SocketAddress | None) -> None:
        self._given = server
        self._servers: tuple[SocketAddress, ...] | None = None

    @property
    def on_this_computer(self) -> bool:
        """Tell whether every server asked is on loopback: only there is an AD bit worth something (RFC 6840 5.8)."""
        return all(is_loopback(address) for address, _ in self._configured())

    async def ask(
        self, name: dns.name.Name, kind: dns.rdatatype.RdataType, limit_s: float
    ) -> dns.message.Message | DnsOutcome:
        """Give the answer, whatever it says; an outcome instead when no server gave one that can be used."""
        servers = self._configured()
        if not servers:
            return DnsOutcome.NO_RESOLVER
        until = asyncio.get_running_loop().time() + limit_s
        answer = await _ask_in_turn(_query(name, kind), servers, until)
        if isinstance(answer, dns.message.Message) and answer.rcode() in (dns.rcode.FORMERR, dns.rcode.NOTIMP):
            # A server from before EDNS (RFC 6891 section 7): the plain question, and so no signatures.
            answer = await _ask_in_turn(dns.message.make_query(name, kind), servers, until)
        if isinstance(answer, dns.message.Message) and answer.rcode() in _UNUSABLE:
            return DnsOutcome.SERVFAIL
        return answer

    def _configured(self) -> tuple[SocketAddress, ...]:
        if self._servers is None:
            self._servers = (self._given,) if self._given is not None else _system_servers()
        return self._servers


def is_loopback(address: str) -> bool:
    """Tell whether an address is this computer's own."""
    return address == "::1" or address.startswith("127.")


def _system_servers() -> tuple[SocketAddress, ...]:
    try:
        configured = dns.resolver.Resolver()
    except (dns.exception.DNSException, OSError):
        return ()
    return tuple((str(server), configured.port) for server in configured.nameservers[:_MAX_SERVERS])


def _query(name: dns.name.Name, kind: dns.rdatatype.RdataType) -> dns.message.Message:
    # DO asks for the signatures, AD for the resolver's own verdict (RFC 6840 section 5.7).
    query = dns.message.make_query(name, kind, use_edns=0, payload=_PAYLOAD, want_dnssec=True)
    query.flags |= dns.flags.AD
    return query


async def _ask_in_turn(
    query: dns.message.Message, servers: Sequence[SocketAddress], until: float
) -> dns.message.Message | DnsOutcome:
    loop = asyncio.get_running_loop()
    asked: list[_Asked] = []
    refusal: dns.message.Message | None = None
    try:
        for turn in count():
            asked += await _send(query, servers[turn % len(servers)], asked)
            left = until - loop.time()
            wait_s = min(_AGAIN_S, left)
            listening = [one.listening for one in asked if not one.read]
            if listening:
                await asyncio.wait(listening, timeout=max(wait_s, 0), return_when=asyncio.FIRST_COMPLETED)
            for one in asked:
                answer = one.take()
                if answer is None:
                    continue
                if answer.rcode() not in _UNUSABLE:
                    return await _whole(answer, query, one.server, until)
                refusal = answer
            silent = any(not one.read for one in asked)
            if loop.time() >= until or (turn + 1 >= len(servers) and not silent):
                break
    finally:
        for one in asked:
            one.close()
    if refusal is not None:
        return refusal
    return DnsOutcome.TIMED_OUT if any(not one.read for one in asked) else DnsOutcome.SERVFAIL


class _Asked:
    """A server that was asked over UDP, and the wait for its answer."""

    def __init__(self, server: SocketAddress, sock: socket.socket, query: dns.message.Message) -> None:
        self.server = server
        self.sock = sock
        self.listening = asyncio.create_task(_listen(sock, query))
        self.read = False

    def take(self) -> dns.message.Message | None:
        """Give the answer once."""
        if self.read or not self.listening.done():
            return None
        self.read = True
        return self.listening.result()

    def close(self) -> None:
        self.listening.cancel()
        self.sock.close()


async def _send(query: dns.message.Message, server: SocketAddress, asked: Sequence[_Asked]) -> list[_Asked]:
    loop = asyncio.get_running_loop()
    known = next((one for one in asked if one.server == server), None)
    if known is not None:
        if not known.read:
            with contextlib.suppress(OSError):
                await loop.sock_sendall(known.sock, query.to_wire())
        return []
    try:
        sock = await _connected(server, socket.SOCK_DGRAM)
    except OSError:
        return []
    try:
        await loop.sock_sendall(sock, query.to_wire())
    except OSError:
        sock.close()
        return []
    except asyncio.CancelledError:
        sock.close()
        raise
    return [_Asked(server, sock, query)]


async def _listen(sock: socket.socket, query: dns.message.Message) -> dns.message.Message | None:
    """Wait for the answer to this very question; anything else that arrives is passed over."""
    loop = asyncio.get_running_loop()
    while True:
        try:
            octets = await loop.sock_recv(sock, _MAX_DATAGRAM)
        except OSError:
            return None
        if (answer := _read(octets, query)) is not None:
            return answer


def _read(octets: bytes, query: dns.message.Message) -> dns.message.Message | None:
    try:
        answer = dns.message.from_wire(octets, ignore_trailing=True, raise_on_truncation=False)
    except (dns.exception.DNSException, ValueError):
        return None
    return answer if query.is_response(answer) else None


async def _whole(
    answer: dns.message.Message, query: dns.message.Message, server: SocketAddress, until: float
) -> dns.message.Message | DnsOutcome:
    if not answer.flags & dns.flags.TC:
        return answer
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(until):
            sock = await _connected(server, socket.SOCK_STREAM)
            try:
                wire = query.to_wire()
                await loop.sock_sendall(sock, len(wire).to_bytes(2) + wire)
                size = int.from_bytes(await _read_exactly(sock, 2))
                whole = _read(await _read_exactly(sock, size), query)
            finally:
                sock.close()
    except TimeoutError:
        return DnsOutcome.TIMED_OUT
    except OSError:
        return DnsOutcome.SERVFAIL
    return whole if whole is not None else DnsOutcome.SERVFAIL


async def _read_exactly(sock: socket.socket, size: int) -> bytes:
    octets = b""
    while len(octets) < size:
        piece = await asyncio.get_running_loop().sock_recv(sock, size - len(octets))
        if not piece:
            raise ConnectionResetError("closed in the middle of an answer")
        octets += piece
    return octets


async def _connected(server: SocketAddress, kind: socket.SocketKind) -> socket.socket:
    # Numbers only, so nothing is looked up; an IPv6 address may carry the scope of its interface.
    family, _, _, _, place = socket.getaddrinfo(*server, type=kind, flags=socket.AI_NUMERICHOST)[0]
    sock = socket.socket(family, kind)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, place)
    except BaseException:
        sock.close()
        raise
    return sock
