"""Names to addresses and records, through the operating system and through the DNS."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from wizard.facts.names import (
    AddressLookup,
    DnsOutcome,
    LookupSource,
    MailExchanger,
    MailExchangersFact,
    NamesFact,
    ServiceRecord,
)
from wizard.facts.network_view import NetworkView
from wizard.probe.dns_query import DnsClient
from wizard.probe.system_lookup import look_up_addresses
from wizard.settings.endpoint import Host

_DNS_BESIDE_S = 3.0
_RECORDS_S = 5.0
"""Records explain and propose, no connection waits for them."""


class Resolver:
    """Ask for addresses and records as the network view says; every answer and every failure is a fact.

    ``limit_s`` bounds each look-up. With a nameserver in the view every question goes there and nowhere else.
    """

    def __init__(self, network: NetworkView, limit_s: float = 5.0) -> None:
        self._limit_s = limit_s
        self._records_s = min(limit_s, _RECORDS_S)
        self._own_server = network.nameserver is not None
        self._dns = DnsClient(network.nameserver)

    async def addresses(self, host: Host) -> NamesFact:
        """Look up the addresses of a host; an address is its own answer."""
        began = asyncio.get_running_loop().time()
        if host.is_address:
            found = AddressLookup(
                host.ascii, LookupSource.OPERATING_SYSTEM, DnsOutcome.FOUND, (host.ascii,), None, 0.0
            )
            return NamesFact(found, None, 0.0)
        if self._own_server:
            answer = await self._dns_addresses(host, self._limit_s)
            return NamesFact(answer, answer, answer.elapsed_s)
        answer = await look_up_addresses(host.ascii, self._limit_s)
        return NamesFact(answer, None, asyncio.get_running_loop().time() - began)

    async def with_dns_beside(self, fact: NamesFact, host: Host) -> NamesFact:
        """Put the answer of the DNS itself beside that of the operating system, within three seconds.

        The connection does not wait for it; a disagreement (hosts file, split DNS, VPN) is part of the fact.
        """
        if self._own_server or host.is_address:
            return fact
        return replace(fact, dns=await self._dns_addresses(host, min(self._limit_s, _DNS_BESIDE_S)))

    async def mail_exchangers(self, domain: str) -> MailExchangersFact:
        """Look up the MX records of a domain, best first (RFC 5321 section 5.1); a null MX is told (RFC 7505)."""
        answer = await self._dns.ask(domain, "MX", self._records_s)
        records = [record.to_text().split() for record in answer.records]
        exchangers = sorted((int(preference), host.rstrip(".").lower()) for preference, host in records)
        null_mx = any(not host for _, host in exchangers)
        named = tuple(MailExchanger(preference, host) for preference, host in exchangers if host)
        return MailExchangersFact(domain, answer.outcome, named, null_mx, answer.elapsed_s)

    async def services(self, name: str) -> tuple[DnsOutcome, tuple[ServiceRecord, ...]]:
        """Look up the SRV records of a name such as ``_submissions._tcp.example.org`` (RFC 2782).

        Targets come in lower case without the final dot; a lone ``.`` stays.
        """
        answer = await self._dns.ask(name, "SRV", self._records_s)
        records = []
        for record in answer.records:
            priority, weight, port, target = record.to_text().split()
            records.append(ServiceRecord(int(priority), int(weight), int(port), target.rstrip(".").lower() or "."))
        return answer.outcome, tuple(sorted(records, key=lambda record: (record.priority, -record.weight)))

    async def _dns_addresses(self, host: Host, limit_s: float) -> AddressLookup:
        v4, v6 = await asyncio.gather(
            self._dns.ask(host.ascii, "A", limit_s), self._dns.ask(host.ascii, "AAAA", limit_s)
        )
        # IPv6 first, as getaddrinfo would have it on a computer with both (RFC 6724).
        addresses = tuple(record.to_text() for answer in (v6, v4) for record in answer.records)
        outcome = DnsOutcome.FOUND if addresses else _worse(v4.outcome, v6.outcome)
        elapsed_s = max(v4.elapsed_s, v6.elapsed_s)
        return AddressLookup(host.ascii, LookupSource.DNS, outcome, addresses, None, elapsed_s)


_BY_WEIGHT = (
    DnsOutcome.NXDOMAIN,
    DnsOutcome.NO_RESOLVER,
    DnsOutcome.SERVFAIL,
    DnsOutcome.TIMED_OUT,
    DnsOutcome.NODATA,
)


def _worse(first: DnsOutcome, second: DnsOutcome) -> DnsOutcome:
    """Choose what to say when neither question found an address: NXDOMAIN holds for every type (RFC 8020)."""
    return min(first, second, key=_BY_WEIGHT.index)
