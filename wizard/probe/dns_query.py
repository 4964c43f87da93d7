"""One DNS question, its outcomes told apart (RFC 1035, RFC 2308)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol

import dns.asyncresolver
import dns.exception
import dns.name
import dns.nameserver
import dns.resolver

from wizard.facts.names import DnsOutcome
from wizard.facts.network_view import SocketAddress

_MAX_RECORDS = 50


class Record(Protocol):
    """One resource record's data."""

    def to_text(self) -> str:
        """Give the data in the master file's form (RFC 1035 section 5)."""


@dataclass(frozen=True, slots=True)
class DnsAnswer:
    """What one question gave; records only when the outcome is FOUND, at most 50."""

    outcome: DnsOutcome
    records: tuple[Record, ...]
    elapsed_s: float


class DnsClient:
    """Ask one given server, or those that the operating system is configured with."""

    def __init__(self, server: SocketAddress | None) -> None:
        self._server = server
        self._resolver: dns.asyncresolver.Resolver | None = None

    async def ask(self, name: str, kind: str, limit_s: float) -> DnsAnswer:
        """Ask for the records of a kind (``MX``, ``A``, ...) of an absolute name within ``limit_s`` seconds."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        outcome, records = await self._ask(name, kind, limit_s)
        return DnsAnswer(outcome, records, loop.time() - began)

    async def _ask(self, name: str, kind: str, limit_s: float) -> tuple[DnsOutcome, tuple[Record, ...]]:
        try:
            question = dns.name.from_text(name)
            answer = await self._configured().resolve(question, kind, lifetime=limit_s)
        except dns.resolver.NXDOMAIN:
            return DnsOutcome.NXDOMAIN, ()
        except dns.resolver.NoAnswer:
            return DnsOutcome.NODATA, ()
        except dns.resolver.NoResolverConfiguration:
            return DnsOutcome.NO_RESOLVER, ()
        except dns.exception.Timeout:
            return DnsOutcome.TIMED_OUT, ()
        except (dns.exception.DNSException, OSError):
            # No server gave an answer that can be used: an error code, nonsense, or no way to it.
            return DnsOutcome.SERVFAIL, ()
        return DnsOutcome.FOUND, tuple(answer)[:_MAX_RECORDS]

    def _configured(self) -> dns.asyncresolver.Resolver:
        if self._resolver is None:
            resolver = dns.asyncresolver.Resolver(configure=self._server is None)
            if self._server is not None:
                resolver.nameservers = [dns.nameserver.Do53Nameserver(*self._server)]
            if not resolver.nameservers:
                raise dns.resolver.NoResolverConfiguration
            self._resolver = resolver
        return self._resolver
