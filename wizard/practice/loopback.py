"""Sockets on the loopback interface: listening, closed, and swallowing."""

from __future__ import annotations

import contextlib
import socket

IPV4_LOOPBACK = "127.0.0.1"
IPV6_LOOPBACK = "::1"
_TRIES = 20


def loopback_addresses() -> tuple[str, ...]:
    """Give the loopback addresses that this computer has: always IPv4, IPv6 where it is switched on."""
    try:
        bind_closed(IPV6_LOOPBACK).close()
    except OSError:
        return (IPV4_LOOPBACK,)
    return (IPV4_LOOPBACK, IPV6_LOOPBACK)


def bind_closed(address: str) -> socket.socket:
    """Take a free port without listening: connecting to it is refused for as long as the socket is kept."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    try:
        taken.setblocking(False)
        taken.bind((address, 0))
    except OSError:
        taken.close()
        raise
    return taken


def bind_listening(address: str) -> socket.socket:
    """Listen on a free port, for an event loop to accept from."""
    listener = bind_closed(address)
    listener.listen(100)
    return listener


def bind_same_port() -> tuple[socket.socket, socket.socket]:
    """Bind UDP and listening TCP to one free port of the IPv4 loopback address, as a DNS server does (RFC 7766)."""
    for _ in range(_TRIES):
        tcp = bind_listening(IPV4_LOOPBACK)
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.setblocking(False)
        try:
            udp.bind(tcp.getsockname())
        except OSError:
            udp.close()
            tcp.close()
            continue
        return udp, tcp
    raise OSError("no port of the loopback address is free for UDP and TCP")


class BlackHole:
    """A port that swallows connection attempts: nothing comes back, as behind a firewall that drops.

    The queue of a listening socket is filled and nobody accepts: Linux and macOS then drop every further SYN.
    Windows answers such a SYN with a refusal, so that there the scenario looks like a closed port.
    """

    def __init__(self, address: str) -> None:
        """Listen with the shortest queue and fill it."""
        self._listener = bind_closed(address)
        self._listener.listen(0)
        family = self._listener.family
        self._fillers = [socket.socket(family, socket.SOCK_STREAM) for _ in range(4)]
        for filler in self._fillers:
            filler.setblocking(False)
            with contextlib.suppress(OSError):
                filler.connect(self._listener.getsockname())

    @property
    def port(self) -> int:
        """Give the port that swallows."""
        return int(self._listener.getsockname()[1])

    def close(self) -> None:
        """Close the socket and what fills its queue."""
        for filler in self._fillers:
            filler.close()
        self._listener.close()
