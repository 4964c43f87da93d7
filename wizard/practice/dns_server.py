"""The practice DNS server: the zone over UDP and TCP on one loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import socket

import dns.exception
import dns.message

from wizard.practice.accepting import Clients
from wizard.practice.dns_zone import Zone, answer
from wizard.practice.loopback import IPV4_LOOPBACK, bind_same_port

_MAX_QUERY = 4096
_MAX_UDP_ANSWER = 1232


class DnsServer:
    """Answers questions about one zone; bound when made, serving while ``serve`` runs, closed by ``close``."""

    def __init__(self, zone: Zone) -> None:
        """Bind a UDP and a TCP socket to the same free port of the loopback address."""
        self._zone = zone
        self._udp, self._tcp = bind_same_port()

    @property
    def address(self) -> tuple[str, int]:
        """Give the address and port to ask."""
        return IPV4_LOOPBACK, int(self._udp.getsockname()[1])

    async def serve(self) -> None:
        """Answer over both transports until cancelled."""
        group = asyncio.TaskGroup()
        with Clients(group) as clients:
            async with group:
                group.create_task(self._serve_udp())
                group.create_task(clients.accept(self._tcp, self._converse))

    def close(self) -> None:
        """Close both sockets."""
        self._udp.close()
        self._tcp.close()

    async def _serve_udp(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                data, peer = await loop.sock_recvfrom(self._udp, _MAX_QUERY)
            except ConnectionError:
                continue  # Windows reports here that an earlier answer found nobody.
            if (response := self._answer(data, _MAX_UDP_ANSWER)) is not None:
                await loop.sock_sendto(self._udp, response, peer)

    async def _converse(self, connection: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        with contextlib.suppress(OSError):
            while size := await _read(connection, 2):
                query = await _read(connection, int.from_bytes(size))
                response = self._answer(query, 65535) if query else None
                if response is None:
                    return
                await loop.sock_sendall(connection, len(response).to_bytes(2) + response)

    def _answer(self, data: bytes, limit: int) -> bytes | None:
        if self._zone.silent:
            return None
        try:
            query = dns.message.from_wire(data)
        except dns.exception.DNSException:
            return None
        # What does not fit into one datagram is asked for again over TCP (RFC 7766).
        return answer(query, self._zone).to_wire(max_size=limit, prefer_truncation=True)


async def _read(connection: socket.socket, size: int) -> bytes | None:
    loop = asyncio.get_running_loop()
    data = b""
    while len(data) < size:
        piece = await loop.sock_recv(connection, size - len(data))
        if not piece:
            return None
        data += piece
    return data
