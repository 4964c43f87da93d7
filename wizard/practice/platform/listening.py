"""Sockets for the platform: the same port on both loopback addresses, so that ``localhost`` always arrives."""

from __future__ import annotations

import socket
import sys

from wizard.practice.loopback import IPV4_LOOPBACK, IPV6_LOOPBACK, loopback_addresses

_TRIES = 20


def listen_on_localhost(port: int) -> list[socket.socket]:
    """Listen on 127.0.0.1 and, where it is switched on, ::1. Port 0 takes a free one. Raises OSError."""
    both = IPV6_LOOPBACK in loopback_addresses()
    for _ in range(_TRIES):
        first = _listen(socket.AF_INET, IPV4_LOOPBACK, port)
        if not both:
            return [first]
        try:
            return [first, _listen(socket.AF_INET6, IPV6_LOOPBACK, int(first.getsockname()[1]))]
        except OSError:
            first.close()
            if port:
                raise
    raise OSError("no port is free on both loopback addresses")


def prove_source_address(address: str) -> None:
    """Raise OSError when this computer has no such address to connect from."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.bind((address, 0))


def _listen(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    # The protocol is named: asyncio switches Nagle's algorithm off only where it reads TCP, and an answer in two
    # writes would wait 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # On Windows this option would let another program take over the port.
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family is socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.setblocking(False)
        listener.bind((address, port))
        listener.listen(100)
    except OSError:
        listener.close()
        raise
    return listener
