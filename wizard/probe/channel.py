"""One connection: a socket, TLS over memory buffers when it stands, a deadline for every wait."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from dataclasses import dataclass, replace

from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind
from wizard.probe.channel_failure import channel_failure

_CHUNK = 64 * 1024
_MAX_RECEIVED = 1024 * 1024
_QUICKACK: int | None = getattr(socket, "TCP_QUICKACK", None)


@dataclass(frozen=True, slots=True)
class PreparedTls:
    """A TLS client that has not spoken yet, and the two buffers between it and the socket."""

    connection: ssl.SSLObject
    incoming: ssl.MemoryBIO
    outgoing: ssl.MemoryBIO


class Channel:
    """Send and receive octets on a connected, non-blocking socket; every failure is a value.

    ``until`` is a time of the running loop's clock. The channel takes at most 1 MiB from the peer. It owns the
    socket: ``close`` is immediate and may be called twice.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._tls: PreparedTls | None = None
        self._received = 0
        with contextlib.suppress(OSError):
            # Without it the kernel waits for more to send, and the peer's answer for our acknowledgement.
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._acknowledge_at_once()

    @property
    def local_address(self) -> str:
        """Give this computer's end, without a scope; empty when the socket no longer knows."""
        try:
            return str(self._sock.getsockname()[0]).partition("%")[0]
        except OSError:
            return ""

    async def send(self, octets: bytes, until: float) -> ChannelFailure | None:
        """Send octets, encrypted when TLS stands, together with what TLS itself has to say."""
        if self._tls is not None:
            try:
                self._tls.connection.write(octets)
            except ssl.SSLError:
                return ChannelFailure(ChannelFailureKind.TLS_ERROR, None, b"")
            octets = self._tls.outgoing.read()
        return await self.send_raw(octets, until)

    async def receive(self, until: float) -> bytes | ChannelFailure:
        """Receive at least one octet, decrypted when TLS stands."""
        while True:
            if self._tls is None:
                return await self.receive_raw(until)
            plain = self._decrypt(self._tls)
            if plain is not None:
                return plain
            if (waiting := self._tls.outgoing.read()) and (failed := await self.send_raw(waiting, until)):
                return failed
            raw = await self.receive_raw(until)
            if isinstance(raw, ChannelFailure):
                # Octets below TLS are ciphertext: no evidence for anybody.
                return replace(raw, untrusted_bytes=b"")
            self._tls.incoming.write(raw)

    async def send_raw(self, octets: bytes, until: float) -> ChannelFailure | None:
        """Send octets as they are, beneath TLS."""
        try:
            async with asyncio.timeout_at(until):
                await self._loop.sock_sendall(self._sock, octets)
        except OSError as error:
            return channel_failure(error)
        return None

    async def receive_raw(self, until: float) -> bytes | ChannelFailure:
        """Receive octets as they are, beneath TLS."""
        try:
            async with asyncio.timeout_at(until):
                octets = await self._loop.sock_recv(self._sock, _CHUNK)
        except OSError as error:
            return channel_failure(error)
        if not octets:
            return ChannelFailure(ChannelFailureKind.CLOSED, None, b"")
        self._acknowledge_at_once()
        self._received += len(octets)
        if self._received > _MAX_RECEIVED:
            return ChannelFailure(ChannelFailureKind.REPLY_TOO_LARGE, None, b"")
        return octets

    def tls_established(self, tls: PreparedTls) -> None:
        """Go through TLS from now on; what TLS still has to send goes out with the next octets."""
        self._tls = tls

    async def finish_sending(self, until: float) -> None:
        """Tell the peer that nothing more follows (RFC 8446 section 6.1)."""
        if self._tls is not None:
            with contextlib.suppress(ssl.SSLError):
                self._tls.connection.unwrap()
            await self.send_raw(self._tls.outgoing.read(), until)
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Close the socket at once."""
        self._sock.close()

    def _decrypt(self, tls: PreparedTls) -> bytes | ChannelFailure | None:
        try:
            plain = tls.connection.read(_CHUNK)
        except ssl.SSLWantReadError:
            return None
        except ssl.SSLZeroReturnError:
            plain = b""
        except ssl.SSLError:
            return ChannelFailure(ChannelFailureKind.TLS_ERROR, None, b"")
        return plain or ChannelFailure(ChannelFailureKind.CLOSED, None, b"")

    def _acknowledge_at_once(self) -> None:
        # A delayed acknowledgement holds back a server that leaves Nagle's algorithm on: 40 ms a step.
        # The kernel forgets the option, so it is set again after every receive.
        if _QUICKACK is not None:
            with contextlib.suppress(OSError):
                self._sock.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)
