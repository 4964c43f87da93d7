"""An Internet on loopback: a name server, a web server for every site, mail servers, all of one authority.

It runs on a loop of its own in a thread, apart from the loop under test. Names resolve to addresses of the
documentation range, which the view of the network leads to the real sockets.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import dns.flags
import dns.message
import dns.rcode

from tests.discovery.signed_zones import Zones
from tests.probe.certificates import Authority, Issued, Leaf, self_signed, server_context
from wizard.facts.network_view import NetworkView, SocketAddress

Reader: TypeAlias = asyncio.StreamReader
Writer: TypeAlias = asyncio.StreamWriter
Page: TypeAlias = bytes | Callable[[Reader, Writer], Coroutine[Any, Any, None]]
"""A whole answer as it goes over the wire, or what to do with the connection once the request has come."""

_SITE_PORT, _IMPLICIT_PORT, _STARTTLS_PORT = 443, 465, 587


@dataclass
class Internet:
    """What there is. ``pages``: URL to page; ``mail``: the ports that a mail host serves (465, 587)."""

    zones: Zones
    pages: Mapping[str, Page] = field(default_factory=dict)
    mail: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    bad_certificates: tuple[str, ...] = ()
    dns_delay: Callable[[str], float] = lambda _question: 0.0
    web_delay: Callable[[str], float] = lambda _url: 0.0
    truncate: bool = False
    validating: bool = False
    questions: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)
    closed_early: threading.Event = field(default_factory=threading.Event)
    waiting: threading.Event = field(default_factory=threading.Event)


class InternetServers:
    """The servers of an Internet while a ``with`` block runs."""

    def __init__(
        self,
        internet: Internet,
        authority: Authority,
        bind: str = "127.0.0.1",
        ports: Mapping[str, int] | None = None,
    ) -> None:
        self._internet = internet
        self._authority = authority
        self._bind = bind
        self._wanted = dict(ports or {})
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="internet")
        self._servers: list[asyncio.Server] = []
        self._datagrams: asyncio.DatagramTransport | None = None
        self.ports: dict[str, int] = {}

    def __enter__(self) -> InternetServers:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(30)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    @property
    def nameserver(self) -> SocketAddress:
        return self._bind, self.ports["dns"]

    @property
    def ca_pem(self) -> str:
        return self._authority.root.pem

    def network(self, *addresses: str) -> NetworkView:
        """Give the view in which these addresses have a web server and mail servers, and nothing else exists."""
        places = {"web": _SITE_PORT, "implicit": _IMPLICIT_PORT, "starttls": _STARTTLS_PORT}
        routes = {
            (address, port): (self._bind, self.ports[name]) for address in addresses for name, port in places.items()
        }
        return NetworkView(self.nameserver, routes, self.ca_pem)

    async def _start(self) -> None:
        while self._datagrams is None:
            stream = await asyncio.start_server(self._dns_over_tcp, self._bind, self._wanted.get("dns", 0))
            port = int(stream.sockets[0].getsockname()[1])
            try:
                self._datagrams, _ = await self._loop.create_datagram_endpoint(
                    lambda: _Datagrams(self._internet, self._loop), local_addr=(self._bind, port)
                )
            except OSError:
                # A free port for TCP may be taken for UDP; a port that was asked for stays taken.
                stream.close()
                if "dns" in self._wanted:
                    raise
                continue
            self._servers.append(stream)
            self.ports["dns"] = port
        context = self._context()
        for name, handler, tls in (
            ("web", self._web, context),
            ("implicit", self._implicit, context),
            ("starttls", self._starttls, None),
        ):
            server = await asyncio.start_server(handler, self._bind, self._wanted.get(name, 0), ssl=tls)
            self._servers.append(server)
            self.ports[name] = int(server.sockets[0].getsockname()[1])

    async def _stop(self) -> None:
        for server in self._servers:
            server.close()
        if self._datagrams is not None:
            self._datagrams.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _context(self) -> ssl.SSLContext:
        """Give a context that shows each name its own certificate."""
        first = server_context(self._authority.issue(Leaf(names=("unnamed.invalid",))), self._authority.intermediate)

        def choose(sock: ssl.SSLObject | ssl.SSLSocket, name: str | None, _context: ssl.SSLContext) -> None:
            # asyncio's TLS hands over an object whose context can be changed as well.
            cast(Any, sock).context = self._context_for(name or "unnamed.invalid")

        first.sni_callback = choose
        return first

    def _context_for(self, name: str) -> ssl.SSLContext:
        if name not in self._contexts:
            leaf = Leaf(names=(name,), common_name=name[:60])
            bad = name in self._internet.bad_certificates
            issued: Issued = self_signed(leaf) if bad else self._authority.issue(leaf)
            self._contexts[name] = server_context(issued, *(() if bad else (self._authority.intermediate,)))
        return self._contexts[name]

    async def _dns_over_tcp(self, reader: Reader, writer: Writer) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            size = int.from_bytes(await reader.readexactly(2))
            wire = _answer(self._internet, await reader.readexactly(size)).to_wire(max_size=65535)
            writer.write(len(wire).to_bytes(2) + wire)
            await writer.drain()
        writer.close()

    async def _web(self, reader: Reader, writer: Writer) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            self._internet.heads.append(head)
            lines = head.decode("latin-1").split("\r\n")
            host = next(line.split(":", 1)[1].strip() for line in lines if line.lower().startswith("host:"))
            url = f"https://{host}{lines[0].split()[1]}"
            self._internet.requests.append(url)
            self._internet.waiting.set()
            await asyncio.sleep(self._internet.web_delay(url))
            page = self._internet.pages.get(url, response(b"nothing here", "404 Not Found"))
            if isinstance(page, bytes):
                writer.write(page)
                await writer.drain()
            else:
                await page(reader, writer)
                self._internet.closed_early.set()
        writer.close()

    async def _implicit(self, reader: Reader, writer: Writer) -> None:
        if self._serves(writer, _IMPLICIT_PORT):
            await self._talk(reader, writer)
        writer.close()

    async def _starttls(self, reader: Reader, writer: Writer) -> None:
        if any(_STARTTLS_PORT in ports for ports in self._internet.mail.values()):
            await self._talk(reader, writer)
        writer.close()

    async def _talk(self, reader: Reader, writer: Writer) -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            writer.write(b"220 ready\r\n")
            while line := await reader.readline():
                if line.upper().startswith(b"EHLO"):
                    writer.write(b"250-here\r\n250 STARTTLS\r\n")
                elif line.upper().startswith(b"STARTTLS"):
                    writer.write(b"220 go ahead\r\n")
                    await writer.drain()
                    await writer.start_tls(self._context())
                else:
                    writer.write(b"221 bye\r\n")
                await writer.drain()

    def _serves(self, writer: Writer, port: int) -> bool:
        chosen = writer.get_extra_info("ssl_object").context
        name = next((name for name, context in self._contexts.items() if context is chosen), "")
        return port in self._internet.mail.get(name, ())


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, internet: Internet, loop: asyncio.AbstractEventLoop) -> None:
        self._internet = internet
        self._loop = loop
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # The selector loop's transport is one in all but its base class on Python 3.11.
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: SocketAddress) -> None:
        answer = _answer(self._internet, data)
        if self._internet.truncate:
            answer.answer.clear()
            answer.flags |= dns.flags.TC
        question = answer.question[0]
        delay = self._internet.dns_delay(f"{question.rdtype.name} {question.name.to_text(omit_final_dot=True)}")
        self._loop.call_later(delay, self._send, answer.to_wire(max_size=65535), addr)

    def _send(self, wire: bytes, addr: SocketAddress) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.sendto(wire, addr)


def _answer(internet: Internet, data: bytes) -> dns.message.Message:
    query = dns.message.from_wire(data)
    question = query.question[0]
    internet.questions.append(f"{question.rdtype.name} {question.name.to_text(omit_final_dot=True)}")
    answer = internet.zones.answer(query)
    if internet.validating:
        answer.flags |= dns.flags.AD
    return answer


def response(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Write a whole answer."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/xml", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    """Write a redirect."""
    return response(b"", status, f"Location: {location}")


@contextlib.contextmanager
def serve_internet(internet: Internet, authority: Authority) -> Iterator[InternetServers]:
    """Serve on free ports of the loopback address."""
    with InternetServers(internet, authority) as servers:
        yield servers
