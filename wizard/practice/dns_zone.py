"""The practice zone: records, and the answer to one question about them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdata
import dns.rdataclass
import dns.rdatatype
import dns.rrset

_TTL_S = 60


@dataclass(frozen=True, slots=True)
class Zone:
    """Records by owner name and type, both as text; names without a final dot.

    ``fails``: every question is answered SERVFAIL, as by a resolver that is itself cut off (RFC 1035 section 4.1.1).
    ``silent``: none is answered. ``broken_domain``: only questions about this domain and what is below it fail.
    """

    origin: str
    records: Mapping[tuple[str, str], tuple[str, ...]]
    fails: bool = False
    silent: bool = False
    broken_domain: str = ""


def answer(query: dns.message.Message, zone: Zone) -> dns.message.Message:
    """Turn a question into its answer: records, NODATA or NXDOMAIN with the SOA of the zone (RFC 2308).

    Every name outside the zone does not exist either: practice mode asks nobody else. The answers count as proven, as
    those of a validating resolver on this computer do (the AD bit, RFC 4035 section 3.2.3).
    """
    response = dns.message.make_response(query, recursion_available=True)
    response.flags |= dns.flags.AA | dns.flags.AD
    if zone.fails or len(query.question) != 1:
        response.set_rcode(dns.rcode.SERVFAIL)
        return response
    question = query.question[0]
    owner = question.name.to_text(omit_final_dot=True).lower()
    if zone.broken_domain and f".{owner}".endswith(f".{zone.broken_domain}"):
        response.set_rcode(dns.rcode.SERVFAIL)
        return response
    wanted = dns.rdatatype.to_text(question.rdtype)
    if values := zone.records.get((owner, wanted)):
        response.answer.append(_rrset(question.name, question.rdtype, values))
        return response
    if not _exists(owner, (name for name, _ in zone.records)):
        response.set_rcode(dns.rcode.NXDOMAIN)
    soa = f"ns.{zone.origin}. hostmaster.{zone.origin}. 1 3600 600 86400 {_TTL_S}"
    origin = dns.name.from_text(zone.origin)
    response.authority.append(_rrset(origin, dns.rdatatype.SOA, (soa,)))
    return response


def _exists(owner: str, names: Iterable[str]) -> bool:
    # A name above one that has records exists too, with nothing of its own (RFC 8020).
    return any(name == owner or name.endswith("." + owner) for name in names)


def _rrset(name: dns.name.Name, kind: dns.rdatatype.RdataType, values: Iterable[str]) -> dns.rrset.RRset:
    rdatas = [dns.rdata.from_text(dns.rdataclass.IN, kind, value) for value in values]
    return dns.rrset.from_rdata_list(name, _TTL_S, rdatas)
