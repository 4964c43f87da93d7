"""A DNS server on loopback that answers MX and SRV questions from zone text, over real datagrams."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.zone

from wizard.facts.network_view import SocketAddress


class _Answers(asyncio.DatagramProtocol):
    def __init__(self, origin: dns.name.Name, zone: dns.zone.Zone) -> None:
        self._origin = origin
        self._zone = zone
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # The selector loop's transport is one in all but its base class on Python 3.11.
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: SocketAddress) -> None:
        question = dns.message.from_wire(data)
        reply = dns.message.make_response(question)
        reply.flags |= dns.flags.AA
        asked = question.question[0]
        if not asked.name.is_subdomain(self._origin) or self._zone.get_node(asked.name) is None:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        elif found := self._zone.get_rrset(asked.name, asked.rdtype):
            reply.answer.append(found)
        if not reply.answer and asked.name.is_subdomain(self._origin):
            soa = self._zone.get_rrset(self._origin, dns.rdatatype.SOA)
            assert soa is not None
            reply.authority.append(soa)
        assert self._transport is not None
        self._transport.sendto(reply.to_wire(), addr)


@asynccontextmanager
async def loopback_dns(origin: str, records: str) -> AsyncIterator[SocketAddress]:
    """Serve one zone while the block runs and give the address to ask."""
    text = f"@ 60 IN SOA ns hostmaster 1 60 60 60 60\n@ 60 IN NS ns\nns 60 IN A 192.0.2.53\n{records}\n"
    name = dns.name.from_text(origin)
    zone = dns.zone.from_text(text, origin=name, relativize=False)
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: _Answers(name, zone), local_addr=("127.0.0.1", 0))
    try:
        host, port = transport.get_extra_info("sockname")
        yield str(host), int(port)
    finally:
        transport.close()
