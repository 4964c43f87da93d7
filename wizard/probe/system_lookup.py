"""The operating system's own name resolution with a deadline."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading

from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource

_WSANO_DATA = 11004

_NOT_FOUND = {socket.EAI_NONAME: DnsOutcome.NXDOMAIN, _WSANO_DATA: DnsOutcome.NODATA}
if (_nodata := getattr(socket, "EAI_NODATA", socket.EAI_NONAME)) != socket.EAI_NONAME:
    _NOT_FOUND[_nodata] = DnsOutcome.NODATA


async def look_up_addresses(name: str, limit_s: float) -> AddressLookup:
    """Ask getaddrinfo, so that hosts file, split DNS and VPN rules count; keep its EAI number when it fails.

    The question runs in a thread of its own that nobody waits for: getaddrinfo cannot be cancelled, and a thread of
    a pool would hold up the end of the program for as long as the resolver sleeps.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    answer: asyncio.Future[tuple[str, ...]] = loop.create_future()
    threading.Thread(target=_ask, args=(name, loop, answer), name="look-up", daemon=True).start()
    outcome, number = DnsOutcome.FOUND, None
    addresses: tuple[str, ...] = ()
    try:
        async with asyncio.timeout(limit_s):
            addresses = await answer
    except TimeoutError:
        outcome = DnsOutcome.TIMED_OUT
    except socket.gaierror as error:
        number = error.errno
        outcome = _NOT_FOUND.get(error.errno or 0, DnsOutcome.SERVFAIL)
    except OSError as error:
        number, outcome = error.errno, DnsOutcome.NO_RESOLVER
    if outcome is DnsOutcome.FOUND and not addresses:
        outcome = DnsOutcome.NODATA
    return AddressLookup(name, LookupSource.OPERATING_SYSTEM, outcome, addresses, number, loop.time() - began)


def _ask(name: str, loop: asyncio.AbstractEventLoop, answer: asyncio.Future[tuple[str, ...]]) -> None:
    try:
        # As bytes: the standard library's IDNA codec must not touch a name that is in A-labels already.
        entries = socket.getaddrinfo(name.encode("ascii"), None, type=socket.SOCK_STREAM)
    except OSError as error:
        _deliver(loop, answer, error)
    else:
        _deliver(loop, answer, tuple(dict.fromkeys(str(entry[4][0]) for entry in entries)))


def _deliver(
    loop: asyncio.AbstractEventLoop, answer: asyncio.Future[tuple[str, ...]], result: tuple[str, ...] | OSError
) -> None:
    def settle() -> None:
        if answer.done():
            return
        if isinstance(result, OSError):
            answer.set_exception(result)
        else:
            answer.set_result(result)

    # The loop may be gone by the time a slow resolver answers; then nobody wants to know.
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(settle)
