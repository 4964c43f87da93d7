"""A name server on loopback that answers as a test scripts it."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator, Mapping

import dns.flags
import dns.message
import dns.rcode
import dns.rrset

Zone = Mapping[tuple[str, str], tuple[str, ...] | dns.rcode.Rcode | bytes | None]
"""(name, type) to records, to an error code, to octets sent as they are, or to None: no answer at all."""


class NameServer:
    """Serves one zone over UDP; a name with no entry is NXDOMAIN, another type of a known name is NODATA."""

    def __init__(self, zone: Zone) -> None:
        self._zone = zone
        self._sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._sock.bind(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._sock.getsockname()
        self.questions: list[tuple[str, str]] = []
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="name-server")
        self._thread.start()

    def close(self) -> None:
        self._stopping = True
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waker:
            waker.sendto(b"", self.address)
        self._thread.join()
        self._sock.close()

    def _serve(self) -> None:
        while True:
            octets, client = self._sock.recvfrom(4096)
            if self._stopping:
                return
            if (response := self._answer(dns.message.from_wire(octets))) is not None:
                self._sock.sendto(response, client)

    def _answer(self, query: dns.message.Message) -> bytes | None:
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True).lower()
        kind = dns.rdatatype.to_text(question.rdtype)
        self.questions.append((name, kind))
        entry = self._zone.get((name, kind), ())
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        if entry is None or isinstance(entry, bytes):
            return entry
        if isinstance(entry, dns.rcode.Rcode):
            response.set_rcode(entry)
        elif entry:
            response.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *entry))
        elif all(known != name for known, _ in self._zone):
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response.to_wire()


@contextlib.contextmanager
def serve_names(zone: Zone) -> Iterator[NameServer]:
    server = NameServer(zone)
    try:
        yield server
    finally:
        server.close()
