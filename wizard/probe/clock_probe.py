"""The time as one HTTPS server has it, to tell an expired certificate from a wrong clock."""

from __future__ import annotations

import asyncio
import re
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from wizard.facts.control import ClockFact, ClockSource
from wizard.facts.dialogue import ChannelFailure
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.facts.tls import TlsOutcome
from wizard.probe.channel import Channel, PreparedTls
from wizard.probe.dialler import Dialler
from wizard.probe.resolver import Resolver
from wizard.probe.tls_handshake import shake_hands
from wizard.settings.endpoint import Host

_PORT = 443
_MAX_HEAD = 16 * 1024
_LIMIT_S = 6.0
_NO_CHECK_TIME = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME of OpenSSL: authority and name are verified, the dates are not."""
_DATE = re.compile(rb"^date:[ \t]*([\x20-\x7e]{10,64})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_HALF_A_SECOND = timedelta(seconds=0.5)


async def observe_clock(source: Host, network: NetworkView, deadlines: Deadlines) -> ClockFact:
    """Ask one web server for nothing but its headers (HEAD, RFC 9110 section 9.3.2) and compare its Date with ours.

    Its certificate is verified but for its dates, which a wrong clock would refuse. The answer explains a failure
    and decides nothing else.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    asked = datetime.now(UTC)
    told = await _date_of(source, network, began + min(deadlines.step_s, _LIMIT_S), deadlines)
    elapsed_s = loop.time() - began
    if isinstance(told, ClockSource):
        return ClockFact(source.ascii, told, None, elapsed_s)
    # The server wrote its date, cut to the second, somewhere between the question and the answer.
    here = asked + timedelta(seconds=elapsed_s / 2)
    return ClockFact(source.ascii, ClockSource.ANSWERED, (here - told - _HALF_A_SECOND).total_seconds(), elapsed_s)


async def _date_of(source: Host, network: NetworkView, until: float, deadlines: Deadlines) -> datetime | ClockSource:
    names = await Resolver(network, deadlines.connect_s).addresses(source)
    dialler = Dialler(network, deadlines.connect_s)
    channel: Channel | None = None
    try:
        if not (await dialler.connect(names.addresses, _PORT)).passed:
            return ClockSource.NOT_REACHED
        channel = Channel(dialler.take_socket())
        tls = await asyncio.to_thread(_prepare, source, network.ca_pem)
        if (await shake_hands(channel, tls, until)).outcome is not TlsOutcome.VERIFIED:
            return ClockSource.NOT_REACHED
        channel.tls_established(tls)
        return _read_date(await _head(channel, source, until)) or ClockSource.NO_DATE
    finally:
        dialler.close()
        if channel is not None:
            channel.close()


def _prepare(source: Host, ca_pem: str | None) -> PreparedTls:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_flags = ssl.VerifyFlags(_NO_CHECK_TIME | ssl.VERIFY_X509_TRUSTED_FIRST)
    if ca_pem is not None:
        context.load_verify_locations(cadata=ca_pem)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    return PreparedTls(context.wrap_bio(incoming, outgoing, server_hostname=source.ascii), incoming, outgoing)


async def _head(channel: Channel, source: Host, until: float) -> bytes:
    request = f"HEAD / HTTP/1.1\r\nHost: {source.ascii}\r\nUser-Agent: smtp-wizard\r\nConnection: close\r\n\r\n"
    if await channel.send(request.encode("ascii"), until) is not None:
        return b""
    head = b""
    while b"\r\n\r\n" not in head and len(head) < _MAX_HEAD:
        octets = await channel.receive(until)
        if isinstance(octets, ChannelFailure):
            break
        head += octets
    return head[:_MAX_HEAD]


def _read_date(head: bytes) -> datetime | None:
    found = _DATE.search(head) if head.startswith(b"HTTP/") else None
    if found is None:
        return None
    try:
        date = parsedate_to_datetime(found[1].decode("ascii"))
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)
