"""What a search for settings asks the DNS: records with their proof, and addresses with their aliases."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdata
import dns.rdataclass
import dns.rdatatype

from wizard.facts.names import (
    DnsOutcome,
    DnsProof,
    HostAddresses,
    MailExchanger,
    MailExchangersFact,
    ServiceRecord,
)
from wizard.facts.network_view import NetworkView
from wizard.probe.dns_anchors import Anchors
from wizard.probe.dns_exchange import DnsExchange
from wizard.probe.dnssec import ChainOfTrust
from wizard.probe.system_lookup import look_up_addresses
from wizard.settings.endpoint import Host

RECORDS_LIMIT_S = 5.0
"""Seconds for one question, retries included."""
OTHER_FAMILY_S = 0.25
"""Seconds that addresses of one family wait for those of the other (RFC 8305 section 3 has 0.05 at least)."""
_MAX_RECORDS = 50
_MAX_LINKS = 8

_Answer = dns.message.Message | DnsOutcome


class RecordLookup:
    """Ask for records and prove them; every failure is an outcome.

    With a nameserver in the view every question goes there, those for addresses included; otherwise addresses come
    from the operating system and records from its configured servers. Use it as long as the search lasts, then
    ``close`` it.
    """

    def __init__(self, network: NetworkView, anchors: Anchors, limit_s: float = RECORDS_LIMIT_S) -> None:
        self._limit_s = limit_s
        self._own_server = network.nameserver is not None
        self._dns = DnsExchange(network.nameserver)
        self._chain = ChainOfTrust(self._exchange, anchors)
        self._answers: dict[tuple[str, str], asyncio.Task[_Answer]] = {}

    async def mail_exchangers(self, domain: str) -> MailExchangersFact:
        """Look up the MX records of a domain, best first (RFC 5321 section 5.1); a null MX is told (RFC 7505)."""
        began = asyncio.get_running_loop().time()
        outcome, records = await self._records(domain, "MX")
        words = [record.to_text().split() for record in records]
        exchangers = sorted((int(preference), host.rstrip(".").lower()) for preference, host in words)
        named = tuple(MailExchanger(preference, host) for preference, host in exchangers if host)
        elapsed_s = asyncio.get_running_loop().time() - began
        return MailExchangersFact(domain, outcome, named, any(not host for _, host in exchangers), elapsed_s)

    async def services(self, name: str) -> tuple[DnsOutcome, tuple[ServiceRecord, ...]]:
        """Look up the SRV records of a name such as ``_submissions._tcp.example.org`` (RFC 2782).

        Targets come in lower case without the final dot; a lone ``.`` stays.
        """
        outcome, records = await self._records(name, "SRV")
        services = []
        for record in records:
            priority, weight, port, target = record.to_text().split()
            services.append(ServiceRecord(int(priority), int(weight), int(port), target.rstrip(".").lower() or "."))
        return outcome, tuple(sorted(services, key=lambda record: (record.priority, -record.weight)))

    async def texts(self, name: str) -> tuple[DnsOutcome, tuple[str, ...]]:
        """Look up the TXT records of a name, the strings of each joined (RFC 7208 section 3.3)."""
        outcome, records = await self._records(name, "TXT")
        strings: Iterable[tuple[bytes, ...]] = (getattr(record, "strings", ()) for record in records)
        return outcome, tuple(b"".join(parts).decode("ascii", "replace") for parts in strings)

    async def proof(self, name: str, kind: str) -> DnsProof:
        """Tell how far the answer to a question is proven; an AD bit counts only from a resolver on this computer."""
        question = _name(name)
        answer = None if question is None else await self._answer(name, kind)
        if question is None or not isinstance(answer, dns.message.Message):
            return DnsProof.UNPROVEN
        if answer.flags & dns.flags.AD and self._dns.on_this_computer:
            return DnsProof.PROVEN
        return await self._chain.proof(answer, question, dns.rdatatype.from_text(kind))

    async def addresses(self, host: Host) -> HostAddresses:
        """Look up the addresses of a host, IPv6 first as getaddrinfo would have it (RFC 6724)."""
        if host.is_address:
            return HostAddresses(DnsOutcome.FOUND, (host.ascii,))
        if not self._own_server:
            found = await look_up_addresses(host.ascii, self._limit_s)
            return HostAddresses(found.outcome, found.addresses)
        families = [asyncio.create_task(self._records(host.ascii, kind)) for kind in ("AAAA", "A")]
        try:
            await _until_one_is_enough(families)
            answers = [family.result() for family in families if family.done()]
        finally:
            for family in families:
                family.cancel()
        addresses = tuple(record.to_text() for _, records in answers for record in records)
        if addresses:
            return HostAddresses(DnsOutcome.FOUND, addresses)
        six, four = (outcome for outcome, _ in answers)
        return HostAddresses(four if four is not DnsOutcome.NODATA else six, ())

    async def aliases(self, host: Host) -> tuple[str, ...]:
        """Give the names that a host is an alias of, as the DNS has them, without final dots."""
        answer = await self._answer(host.ascii, "A")
        if not isinstance(answer, dns.message.Message) or (name := _name(host.ascii)) is None:
            return ()
        return tuple(link.to_text(omit_final_dot=True).lower() for link in _links(answer, name)[1:])

    async def close(self) -> None:
        """End every question that is still open, and close its sockets."""
        await self._chain.close()
        for task in self._answers.values():
            task.cancel()
        await asyncio.gather(*self._answers.values(), return_exceptions=True)

    async def _records(self, name: str, kind: str) -> tuple[DnsOutcome, list[dns.rdata.Rdata]]:
        question = _name(name)
        if question is None:
            return DnsOutcome.NXDOMAIN, []
        answer = await self._answer(name, kind)
        if not isinstance(answer, dns.message.Message):
            return answer, []
        wanted = dns.rdatatype.from_text(kind)
        found = answer.get_rrset(answer.answer, _links(answer, question)[-1], dns.rdataclass.IN, wanted)
        if found:
            return DnsOutcome.FOUND, list(found)[:_MAX_RECORDS]
        if answer.rcode() == dns.rcode.NXDOMAIN:
            return DnsOutcome.NXDOMAIN, []
        return (DnsOutcome.NODATA if answer.rcode() == dns.rcode.NOERROR else DnsOutcome.SERVFAIL), []

    async def _answer(self, name: str, kind: str) -> _Answer:
        # Shared between the records and their proof, and between sources that ask the same.
        if (name, kind) not in self._answers:
            question = _name(name)
            if question is None:
                return DnsOutcome.NXDOMAIN
            asking = self._exchange(question, dns.rdatatype.from_text(kind))
            self._answers[name, kind] = asyncio.create_task(asking)
        return await asyncio.shield(self._answers[name, kind])

    async def _exchange(self, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> _Answer:
        return await self._dns.ask(name, kind, self._limit_s)


async def _until_one_is_enough(families: list[asyncio.Task[tuple[DnsOutcome, list[dns.rdata.Rdata]]]]) -> None:
    """Wait for both families, but not long for one once the other has addresses: some servers drop AAAA questions."""
    done, waiting = await asyncio.wait(families, return_when=asyncio.FIRST_COMPLETED)
    found = any(records for _, records in (family.result() for family in done))
    if waiting:
        await asyncio.wait(waiting, timeout=OTHER_FAMILY_S if found else None)


def _name(text: str) -> dns.name.Name | None:
    try:
        return dns.name.from_text(text).canonicalize()
    except (dns.exception.DNSException, ValueError):
        return None


def _links(answer: dns.message.Message, name: dns.name.Name) -> list[dns.name.Name]:
    """Follow the aliases in an answer, the name itself first; a ring ends after eight."""
    links = [name]
    while len(links) <= _MAX_LINKS:
        alias = answer.get_rrset(answer.answer, links[-1], dns.rdataclass.IN, dns.rdatatype.CNAME)
        if not alias:
            break
        links.append(dns.name.from_text(alias[0].to_text()).canonicalize())
    return links
