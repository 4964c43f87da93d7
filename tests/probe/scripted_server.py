"""A server that does exactly what a test scripts, on a loopback port, and keeps every octet it was sent.

It runs on threads and blocking sockets, apart from the event loop under test; TLS is OpenSSL's own, alerts included.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator

from wizard.facts.network_view import NetworkView

ADDRESS = "203.0.113.7"
_PATIENCE_S = 30.0


class Peer:
    """The server's side of one connection."""

    def __init__(self, sock: socket.socket, log: bytearray) -> None:
        self.sock = sock
        self._log = log
        self._buffer = b""

    def say(self, octets: bytes) -> None:
        self.sock.sendall(octets)

    def hear(self) -> bytes:
        """Give the next line without its end; empty when the client is gone."""
        while b"\n" not in self._buffer:
            octets = self.hear_anything()
            if not octets:
                return b""
            self._buffer += octets
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.rstrip(b"\r")

    def hear_anything(self) -> bytes:
        octets = self.sock.recv(65536)
        self._log += octets
        return octets

    def hold(self) -> None:
        """Say nothing until the client goes."""
        while self.hear_anything():
            pass

    def start_tls(self, context: ssl.SSLContext) -> None:
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self._buffer = b""

    def reset(self) -> None:
        """Drop the connection without a goodbye (RST in place of FIN)."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


Script = Callable[[Peer], None]


class ScriptedServer:
    """Where it listens, what it was sent, and how many connections are still open."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None) -> None:
        self._script = script
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.log = bytearray()
        self.connections = 0
        self._changed = threading.Condition()
        self._open: set[Peer] = set()
        self._threads = [threading.Thread(target=self._accept, name="scripted-server")]
        self._threads[0].start()

    def network(self, *standard_ports: int, ca_pem: str | None = None) -> NetworkView:
        """Give a view of the network in which ADDRESS on these ports is this server and nothing else exists."""
        return NetworkView(
            routes={(ADDRESS, port): ("127.0.0.1", self.port) for port in standard_ports}, ca_pem=ca_pem
        )

    async def connected(self, count: int = 1) -> None:
        """Wait until so many connections have come."""
        await asyncio.to_thread(self._wait_for, lambda: self.connections >= count)

    async def all_closed(self) -> None:
        """Wait until every connection that came has ended."""
        await asyncio.to_thread(self._wait_for, lambda: self.connections > 0 and not self._open)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        with self._changed:
            for peer in self._open:
                with contextlib.suppress(OSError):
                    peer.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_PATIENCE_S)
        self._listener.close()

    def _wait_for(self, condition: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, _PATIENCE_S)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.settimeout(_PATIENCE_S)
            peer = Peer(sock, self.log)
            with self._changed:
                self.connections += 1
                self._open.add(peer)
                self._changed.notify_all()
            thread = threading.Thread(target=self._converse, args=(peer,), name="scripted-peer")
            self._threads.append(thread)
            thread.start()

    def _converse(self, peer: Peer) -> None:
        try:
            with contextlib.suppress(OSError):
                if self._tls is not None:
                    peer.start_tls(self._tls)
                self._script(peer)
        finally:
            peer.sock.close()
            with self._changed:
                self._open.discard(peer)
                self._changed.notify_all()


@contextlib.contextmanager
def serve(script: Script, tls: ssl.SSLContext | None = None) -> Iterator[ScriptedServer]:
    """Serve the script to every connection; with ``tls`` the handshake comes first."""
    server = ScriptedServer(script, tls)
    try:
        yield server
    finally:
        server.close()
