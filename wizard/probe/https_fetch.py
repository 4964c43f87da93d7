"""One file over HTTPS, from an address that was looked up before: verified TLS, small, soon over, no redirects."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import h11

from wizard.facts.network_view import NetworkView
from wizard.facts.tls import TlsOutcome
from wizard.probe.channel import Channel
from wizard.probe.dialler import Dialler
from wizard.probe.tls_handshake import TlsTerms, observe_tls, prepare_tls
from wizard.settings.endpoint import Host

HTTPS_PORT = 443
MAX_BODY = 64 * 1024
_REDIRECTS = (301, 302, 303, 307, 308)


class FetchTrouble(Enum):
    """Why there is no answer."""

    NO_CONNECTION = "no-connection"
    CERTIFICATE_REFUSED = "certificate-refused"
    NO_TLS = "no-tls"
    BROKEN = "broken"
    TOO_LARGE = "too-large"
    TIMED_OUT = "timed-out"


@dataclass(frozen=True, slots=True)
class HttpsAnswer:
    """An answer that arrived whole. ``location``: where a redirect points, as the server wrote it; else None."""

    status: int
    content_type: str
    location: str | None
    untrusted_body: bytes


async def fetch(
    host: Host, target: str, addresses: Sequence[str], network: NetworkView, until: float
) -> HttpsAnswer | FetchTrouble:
    """Get ``https://host/target`` from one of the addresses, the certificate verified for the host.

    ``target`` begins with a slash. ``until`` is a time of the running loop's clock. Nothing is kept between two
    fetches: no cookies, no connection, no cache. Cancelling closes the socket.
    """
    loop = asyncio.get_running_loop()
    dialler = Dialler(network, max(until - loop.time(), 0.0))
    channel: Channel | None = None
    terms = TlsTerms(host.ascii, network.ca_pem)
    prepared = asyncio.create_task(prepare_tls(terms))
    try:
        async with asyncio.timeout_at(until):
            if not (await dialler.connect(addresses, HTTPS_PORT)).passed:
                return FetchTrouble.NO_CONNECTION
            channel = Channel(dialler.take_socket())
            tls = await observe_tls(channel, await prepared, terms, until - loop.time())
            if not tls.passed:
                refused = tls.outcome is TlsOutcome.CERTIFICATE_REFUSED
                return FetchTrouble.CERTIFICATE_REFUSED if refused else FetchTrouble.NO_TLS
            return await _exchange(channel, host, target, until)
    except TimeoutError:
        return FetchTrouble.TIMED_OUT
    finally:
        prepared.cancel()
        dialler.close()
        if channel is not None:
            channel.close()


async def _exchange(channel: Channel, host: Host, target: str, until: float) -> HttpsAnswer | FetchTrouble:
    http = h11.Connection(h11.CLIENT)
    headers = [
        ("Host", host.ascii),
        ("User-Agent", "smtp-wizard"),
        ("Accept", "application/xml, text/xml"),
        ("Accept-Encoding", "identity"),
        ("Connection", "close"),
    ]
    request = http.send(h11.Request(method="GET", target=target, headers=headers))
    end = http.send(h11.EndOfMessage())
    if await channel.send((request or b"") + (end or b""), until) is not None:
        return FetchTrouble.BROKEN
    head: h11.Response | None = None
    body = bytearray()
    while True:
        try:
            event = http.next_event()
            if event is h11.NEED_DATA:
                received = await channel.receive(until)
                # An end without a word counts as an end only where HTTP says so; h11 refuses it elsewhere.
                http.receive_data(received if isinstance(received, bytes) else b"")
                continue
        except h11.RemoteProtocolError:
            return FetchTrouble.BROKEN
        if isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
            if len(body) > MAX_BODY:
                return FetchTrouble.TOO_LARGE
        elif isinstance(event, h11.EndOfMessage) and head is not None:
            return _answer(head, bytes(body))
        elif not isinstance(event, h11.InformationalResponse):
            return FetchTrouble.BROKEN


def _answer(head: h11.Response, body: bytes) -> HttpsAnswer | FetchTrouble:
    headers = {name.lower(): value.decode("latin-1") for name, value in head.headers}
    if headers.get(b"content-encoding", "identity").lower() != "identity":
        # It was not asked for, and a small compressed answer can unpack to a huge one.
        return FetchTrouble.BROKEN
    location = headers.get(b"location", "") if head.status_code in _REDIRECTS else None
    return HttpsAnswer(head.status_code, headers.get(b"content-type", ""), location, body)
