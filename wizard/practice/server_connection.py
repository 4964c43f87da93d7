"""The server's end of one connection: lines in, bytes out, TLS from the moment it is asked for."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct

_CHUNK = 16384
MAX_LINE = 65536


class ConnectionEndedError(Exception):
    """The client has gone, or sent what no server reads on: the connection is over."""


class ServerConnection:
    """A socket and, after ``start_tls``, TLS in memory over it; every byte sent is a byte that the script meant.

    ``received_in_clear`` keeps what the client sent before TLS, so that tests can prove what never went there.
    """

    def __init__(self, sock: socket.socket) -> None:
        """Speak over an accepted, non-blocking socket, which the caller keeps and closes."""
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._buffer = bytearray()
        self._tls: ssl.SSLObject | None = None
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.received_in_clear = bytearray()

    @property
    def encrypted(self) -> bool:
        """Tell whether TLS stands."""
        return self._tls is not None

    async def read_line(self) -> bytes:
        """Give the next line without its end; a client that closes or never ends a line raises."""
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > MAX_LINE:
                raise ConnectionEndedError
            self._buffer += await self._receive()
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return line.removesuffix(b"\r")

    async def wait_for_end(self) -> None:
        """Read and ignore until the client closes."""
        while True:
            await self._receive()

    async def write(self, data: bytes) -> None:
        """Send these bytes, inside TLS when it stands."""
        if self._tls is None:
            await self._send(data)
            return
        self._tls.write(data)
        await self._flush()

    async def hear_hello(self) -> None:
        """Take the first octets of the client's TLS, which ``start_tls`` goes on from."""
        self._incoming.write(await self._receive_raw())

    async def hear_anything(self) -> bytes:
        """Give whatever the client sends next."""
        return await self._receive()

    def reset(self) -> None:
        """Have the connection dropped without a goodbye once it is closed (RST in place of FIN)."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """Do the handshake; what had been read in clear is forgotten (RFC 3207 section 4.2)."""
        self._buffer.clear()
        tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._flush()
                self._incoming.write(await self._receive_raw())
            except ssl.SSLError as refused:
                await self._flush()
                raise ConnectionEndedError from refused
            else:
                break
        self._tls = tls
        await self._flush()

    async def say_goodbye(self) -> None:
        """Tell the client in TLS, where it stands, that nothing more comes; the socket is the caller's to close."""
        if self._tls is not None:
            with contextlib.suppress(ssl.SSLError):
                self._tls.unwrap()
            await self._flush()

    async def _receive(self) -> bytes:
        if self._tls is None:
            data = await self._receive_raw()
            self.received_in_clear += data
            return data
        while True:
            try:
                data = self._tls.read(_CHUNK)
            except ssl.SSLWantReadError:
                await self._flush()
                self._incoming.write(await self._receive_raw())
            except ssl.SSLError as ended:
                raise ConnectionEndedError from ended
            else:
                if not data:
                    raise ConnectionEndedError
                return data

    async def _receive_raw(self) -> bytes:
        try:
            data = await self._loop.sock_recv(self._sock, _CHUNK)
        except OSError as gone:
            raise ConnectionEndedError from gone
        if not data:
            raise ConnectionEndedError
        return data

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await self._send(self._outgoing.read())

    async def _send(self, data: bytes) -> None:
        try:
            await self._loop.sock_sendall(self._sock, data)
        except OSError as gone:
            raise ConnectionEndedError from gone
