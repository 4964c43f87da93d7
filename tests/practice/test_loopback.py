"""Sockets that refuse and sockets that swallow really do."""

from __future__ import annotations

import socket
import sys

import pytest

from wizard.practice.loopback import BlackHole, bind_closed, loopback_addresses

ADDRESSES = loopback_addresses()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_closed_port_refuses(address: str) -> None:
    with bind_closed(address) as taken, pytest.raises(ConnectionRefusedError):
        socket.create_connection(taken.getsockname()[:2], 5)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses where others drop, as the docstring says")
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_black_hole_swallows_every_attempt(address: str) -> None:
    hole = BlackHole(address)
    try:
        for _ in range(3):
            with pytest.raises(TimeoutError):
                socket.create_connection((address, hole.port), 0.3)
    finally:
        hole.close()
