"""DNSSEC: is an answer proven from a trust anchor (RFC 4033 to 4035)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

import dns.dnssec
import dns.dnssectypes
import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rdataclass
import dns.rdatatype
import dns.rrset
from dns.rdtypes.ANY.DNSKEY import DNSKEY
from dns.rdtypes.ANY.DS import DS
from dns.rdtypes.ANY.RRSIG import RRSIG
from dns.rdtypes.dnskeybase import Flag

from wizard.facts.names import DnsOutcome, DnsProof
from wizard.probe.dns_anchors import Anchors

Ask = Callable[[dns.name.Name, dns.rdatatype.RdataType], Awaitable[dns.message.Message | DnsOutcome]]

_MAX_RECORDS = 12
"""Keys or signatures of one set that are looked at: each pair costs a verification (CVE-2023-50387)."""
_MAX_LINKS = 8
"""Aliases that are followed."""
_DIGESTS = (dns.dnssectypes.DSDigest.SHA256, dns.dnssectypes.DSDigest.SHA384)


class ChainOfTrust:
    """Follows signatures from an answer up to a trust anchor; what it learns of a zone it keeps.

    Several answers may wait for one question; it goes on when one of them is no longer wanted, until ``close``.
    """

    def __init__(self, ask: Ask, anchors: Anchors) -> None:
        self._ask = ask
        self._anchors = anchors
        self._asked: dict[
            tuple[dns.name.Name, dns.rdatatype.RdataType], asyncio.Task[dns.message.Message | DnsOutcome]
        ] = {}
        self._keys: dict[dns.name.Name, asyncio.Task[dns.rrset.RRset | None]] = {}

    async def proof(
        self, answer: dns.message.Message, name: dns.name.Name, kind: dns.rdatatype.RdataType
    ) -> DnsProof:
        """Tell whether every record that leads from a name to the records of a type is proven.

        BOGUS only when the keys of the signing zone are proven and the signature does not fit them: without a chain
        nobody can say. A record made from a wildcard counts as unproven, since it also needs a proof that nothing
        nearer exists (RFC 4035 section 5.3.4).
        """
        for _ in range(_MAX_LINKS):
            if (found := _rrset(answer, name, kind)) is not None:
                return await self._proof_of_set(answer, found)
            if (alias := _rrset(answer, name, dns.rdatatype.CNAME)) is None:
                return DnsProof.UNPROVEN
            proof = await self._proof_of_set(answer, alias)
            if proof is not DnsProof.PROVEN:
                return proof
            name = dns.name.from_text(alias[0].to_text()).canonicalize()
        return DnsProof.UNPROVEN

    async def close(self) -> None:
        """Cancel what is still being asked."""
        tasks = (*self._asked.values(), *self._keys.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _proof_of_set(self, answer: dns.message.Message, records: dns.rrset.RRset) -> DnsProof:
        signatures = _signatures(answer, records)
        for signer in _signers(signatures, records.name)[:2]:
            own = [one for one in signatures if one.signer.canonicalize() == signer]
            if any(one.labels < _label_count(records.name) for one in own):
                return DnsProof.UNPROVEN
            keys = await asyncio.shield(self._keys_of(signer))
            if keys is None:
                continue
            return DnsProof.PROVEN if _fits(records, own, keys) else DnsProof.BOGUS
        return DnsProof.UNPROVEN

    def _keys_of(self, zone: dns.name.Name) -> asyncio.Task[dns.rrset.RRset | None]:
        if zone not in self._keys:
            self._keys[zone] = asyncio.create_task(self._find_keys(zone))
        return self._keys[zone]

    async def _find_keys(self, zone: dns.name.Name) -> dns.rrset.RRset | None:
        """Give the proven keys of a zone; None when no chain leads to it."""
        self._ask_ahead(zone)
        answer = await self._answer(zone, dns.rdatatype.DNSKEY)
        keys = None if answer is None else _rrset(answer, zone, dns.rdatatype.DNSKEY)
        if answer is None or keys is None or len(keys) > _MAX_RECORDS:
            return None
        trusted = await self._trusted_keys(zone, keys)
        if not trusted:
            return None
        anchored = dns.rrset.from_rdata_list(zone, 0, trusted)
        return keys if _fits(keys, _signatures(answer, keys), anchored) else None

    async def _trusted_keys(self, zone: dns.name.Name, keys: dns.rrset.RRset) -> list[DNSKEY]:
        if (anchors := self._anchors.get(zone)) is not None:
            return [key for key in _usable(keys) if key in anchors.keys or _has_digest(zone, key, anchors.digests)]
        if zone == dns.name.root:
            return []
        answer = await self._answer(zone, dns.rdatatype.DS)
        digests = None if answer is None else _rrset(answer, zone, dns.rdatatype.DS)
        if answer is None or digests is None:
            return []
        signatures = _signatures(answer, digests)
        for signer in _signers(signatures, zone.parent())[:2]:
            parent = await asyncio.shield(self._keys_of(signer))
            if parent is not None and _fits(digests, signatures, parent):
                named = [digest for digest in digests if isinstance(digest, DS)][:_MAX_RECORDS]
                return [key for key in _usable(keys) if _has_digest(zone, key, named)]
        return []

    def _ask_ahead(self, zone: dns.name.Name) -> None:
        """Ask for the keys of every zone above at once, so that the whole chain costs one round trip."""
        while zone not in self._anchors and zone != dns.name.root:
            self._asking(zone, dns.rdatatype.DNSKEY)
            self._asking(zone, dns.rdatatype.DS)
            zone = zone.parent()
        self._asking(zone, dns.rdatatype.DNSKEY)

    async def _answer(self, zone: dns.name.Name, kind: dns.rdatatype.RdataType) -> dns.message.Message | None:
        answer = await asyncio.shield(self._asking(zone, kind))
        return answer if isinstance(answer, dns.message.Message) else None

    def _asking(
        self, zone: dns.name.Name, kind: dns.rdatatype.RdataType
    ) -> asyncio.Task[dns.message.Message | DnsOutcome]:
        if (zone, kind) not in self._asked:
            self._asked[zone, kind] = asyncio.ensure_future(self._ask(zone, kind))
        return self._asked[zone, kind]


def _rrset(answer: dns.message.Message, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> dns.rrset.RRset | None:
    return answer.get_rrset(answer.answer, name, dns.rdataclass.IN, kind)


def _signatures(answer: dns.message.Message, records: dns.rrset.RRset) -> list[RRSIG]:
    found = answer.get_rrset(
        answer.answer, records.name, dns.rdataclass.IN, dns.rdatatype.RRSIG, covers=records.rdtype
    )
    return [one for one in found or () if isinstance(one, RRSIG)][:_MAX_RECORDS]


def _signers(signatures: Iterable[RRSIG], below: dns.name.Name) -> list[dns.name.Name]:
    """Give who signed, the nearest zone first; only a zone that the name lies in may sign for it."""
    names = {one.signer.canonicalize() for one in signatures}
    return sorted((name for name in names if below.is_subdomain(name)), key=len, reverse=True)


def _fits(records: dns.rrset.RRset, signatures: list[RRSIG], keys: dns.rrset.RRset) -> bool:
    if not signatures:
        return False
    signed = dns.rrset.from_rdata_list(records.name, records.ttl, signatures)
    try:
        dns.dnssec.validate(records, signed, {keys.name: keys})
    except (dns.exception.DNSException, ValueError):
        return False
    return True


def _usable(keys: Iterable[object]) -> list[DNSKEY]:
    """Give the keys that sign for a zone and are not revoked (RFC 4034 section 2.1.1, RFC 5011 section 2.1)."""
    return [key for key in keys if isinstance(key, DNSKEY) and key.flags & Flag.ZONE and not key.flags & Flag.REVOKE]


def _has_digest(zone: dns.name.Name, key: DNSKEY, digests: Iterable[DS]) -> bool:
    tag = dns.dnssec.key_id(key)
    return any(
        dns.dnssec.make_ds(zone, key, digest.digest_type) == digest
        for digest in digests
        if digest.key_tag == tag and digest.algorithm == key.algorithm and digest.digest_type in _DIGESTS
    )


def _label_count(name: dns.name.Name) -> int:
    # The root and a leading star do not count (RFC 4034 section 3.1.3).
    return len(name.labels) - 1 - (name.labels[0] == b"*")
