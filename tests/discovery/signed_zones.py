"""Zones signed with keys made for one test, from the root down, and answers out of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

import dns.dnssec
import dns.flags
import dns.message
import dns.name
import dns.node
import dns.rcode
import dns.rdata
import dns.rdataclass
import dns.rdataset
import dns.rdatatype
import dns.rrset
import dns.zone
from cryptography.hazmat.primitives.asymmetric import ec
from dns.rdtypes.ANY.DNSKEY import DNSKEY

Records = Mapping[tuple[str, str], Iterable[str]]
"""(name, type) to records in the form of a zone file; names without a final dot."""

_TTL = 60
_SOA = "ns.invalid. hostmaster.invalid. 1 60 60 60 60"


class Zones:
    """A root and what hangs below it.

    ``signed``: the zones with keys; a zone that is named in ``cuts`` only is delegated without a DS record.
    """

    def __init__(self, records: Records, signed: Iterable[str] = (), cuts: Iterable[str] = ()) -> None:
        names = {dns.name.from_text(name).canonicalize() for name in (*signed, *cuts)} | {dns.name.root}
        self._keys = {dns.name.from_text(name).canonicalize(): _Key(name) for name in signed}
        self._zones = {name: _empty(name) for name in names}
        for (owner, kind), values in records.items():
            for value in values:
                self.add(owner, kind, value)
        for name in names - {dns.name.root}:
            self._apex_of(name.parent()).find_rdataset(name, dns.rdatatype.NS, create=True).add(
                _rdata("NS", "ns.invalid.")
            )
            if name in self._keys:
                digest = dns.dnssec.make_ds(name, self._keys[name].public, "SHA256")
                self._apex_of(name.parent()).find_rdataset(name, dns.rdatatype.DS, create=True).add(digest, _TTL)
        self.resign()

    def add(self, owner: str, kind: str, value: str) -> None:
        """Put one record where it belongs; ``resign`` afterwards."""
        name = dns.name.from_text(owner).canonicalize()
        rdataset = self._apex_of(name).find_rdataset(name, dns.rdatatype.from_text(kind), create=True)
        rdataset.add(_rdata(kind, value), _TTL)

    def anchor(self, zone: str = ".") -> str:
        """Give the trust anchor of a zone, as a DS record."""
        name = dns.name.from_text(zone).canonicalize()
        return f"{zone} IN DS {dns.dnssec.make_ds(name, self._keys[name].public, 'SHA256').to_text()}\n"

    def key(self, zone: str = ".") -> str:
        """Give the key of a zone as a DNSKEY record."""
        return f"{zone} IN DNSKEY {self._keys[dns.name.from_text(zone).canonicalize()].public.to_text()}\n"

    def resign(self) -> None:
        """Sign every zone that has keys."""
        for name, key in self._keys.items():
            key.sign(self._zones[name])

    def sign_as_of(self, owner: str, kind: str, at: datetime) -> None:
        """Sign one set of records as of another time."""
        name = dns.name.from_text(owner).canonicalize()
        zone = self._apex_of(name)
        node = zone.find_node(name)
        assert zone.origin is not None
        rdataset = node.find_rdataset(dns.rdataclass.IN, dns.rdatatype.from_text(kind))
        self._keys[zone.origin].sign_set(name, node, rdataset, at)

    def tamper(self, owner: str, kind: str, value: str) -> None:
        """Put another record in place without signing again."""
        name = dns.name.from_text(owner).canonicalize()
        rdatatype = dns.rdatatype.from_text(kind)
        rdataset = self._apex_of(name).find_rdataset(name, rdatatype)
        rdataset.items.clear()
        rdataset.add(_rdata(kind, value), _TTL)

    def answer(self, query: dns.message.Message) -> dns.message.Message:
        """Answer one question, with signatures when they are asked for; aliases are followed."""
        response = dns.message.make_response(query, recursion_available=True)
        question = query.question[0]
        name = question.name.canonicalize()
        for _ in range(5):
            node = self._node(name, question.rdtype)
            if node is None:
                if not response.answer:
                    response.set_rcode(dns.rcode.NXDOMAIN)
                break
            if _put(response, name, node, question.rdtype, query) or question.rdtype == dns.rdatatype.CNAME:
                break
            if not _put(response, name, node, dns.rdatatype.CNAME, query):
                break
            alias = node.find_rdataset(dns.rdataclass.IN, dns.rdatatype.CNAME)[0].to_text()
            name = dns.name.from_text(alias).canonicalize()
        return response

    def _node(self, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> dns.node.Node | None:
        # A DS record lies on the parent's side of the cut (RFC 4035 section 3.1.4.1).
        above = kind == dns.rdatatype.DS and name in self._zones and name != dns.name.root
        zone = self._apex_of(name.parent() if above else name)
        node = zone.get_node(name)
        if node is not None:
            return node
        if any(known.is_subdomain(name) for known in zone):
            return dns.node.Node()  # type: ignore[no-untyped-call]  # the library has no types here
        return zone.get_node(dns.name.from_text("*", name.parent())) if name != dns.name.root else None

    def _apex_of(self, name: dns.name.Name) -> dns.zone.Zone:
        while name not in self._zones:
            name = name.parent()
        return self._zones[name]


class _Key:
    """The one key of a zone, which signs everything in it."""

    def __init__(self, zone: str) -> None:
        self.zone = dns.name.from_text(zone).canonicalize()
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.public: DNSKEY = dns.dnssec.make_dnskey(self.private.public_key(), "ECDSAP256SHA256", flags=257)

    def sign(self, zone: dns.zone.Zone) -> None:
        keys = zone.find_rdataset(self.zone, dns.rdatatype.DNSKEY, create=True)
        keys.update_ttl(_TTL)
        keys.add(self.public)
        for name, node in list(zone.nodes.items()):
            for rdataset in [one for one in node if one.rdtype != dns.rdatatype.RRSIG]:
                self.sign_set(name, node, rdataset, datetime.now(UTC))

    def sign_set(
        self, name: dns.name.Name, node: dns.node.Node, rdataset: dns.rdataset.Rdataset, at: datetime
    ) -> None:
        """Sign for the hour before and after a time."""
        signature = dns.dnssec.sign(
            dns.rrset.from_rdata_list(name, _TTL, list(rdataset)),
            self.private,
            self.zone,
            self.public,
            inception=at - timedelta(hours=1),
            expiration=at + timedelta(hours=1),
        )
        node.delete_rdataset(dns.rdataclass.IN, dns.rdatatype.RRSIG, rdataset.rdtype)
        node.find_rdataset(dns.rdataclass.IN, dns.rdatatype.RRSIG, rdataset.rdtype, create=True).add(signature, _TTL)


def _empty(name: dns.name.Name) -> dns.zone.Zone:
    zone = dns.zone.Zone(name, relativize=False)
    zone.find_rdataset(name, dns.rdatatype.SOA, create=True).add(_rdata("SOA", _SOA), _TTL)
    return zone


def _rdata(kind: str, value: str) -> dns.rdata.Rdata:
    return dns.rdata.from_text(dns.rdataclass.IN, dns.rdatatype.from_text(kind), value)


def _put(
    response: dns.message.Message,
    name: dns.name.Name,
    node: dns.node.Node,
    kind: dns.rdatatype.RdataType,
    query: dns.message.Message,
) -> bool:
    found = node.get_rdataset(dns.rdataclass.IN, kind)
    if found is None:
        return False
    response.answer.append(dns.rrset.from_rdata_list(name, _TTL, list(found)))
    signatures = node.get_rdataset(dns.rdataclass.IN, dns.rdatatype.RRSIG, kind)
    if signatures is not None and query.ednsflags & dns.flags.DO:
        response.answer.append(dns.rrset.from_rdata_list(name, _TTL, list(signatures)))
    return True
