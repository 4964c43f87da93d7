"""Trust anchors of DNSSEC: the keys that everything else is proven from (RFC 4033 section 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

import dns.exception
import dns.name
import dns.rdata
import dns.rdataclass
import dns.rdatatype
from dns.rdtypes.ANY.DNSKEY import DNSKEY
from dns.rdtypes.ANY.DS import DS

MAX_ANCHOR_FILE = 64 * 1024
_BIND_ENTRY = re.compile(
    r'"?(?P<name>[\w.\\-]+)"?\s+(?P<form>(?:static|initial)-(?:key|ds))\s+'
    r'(?P<numbers>\d+\s+\d+\s+\d+)\s+"(?P<data>[^"]*)"\s*;'
)
_RECORD = re.compile(r"^\s*(?P<name>\S+)\s+(?:\d+\s+)?(?:IN\s+)?(?:\d+\s+)?(?P<kind>DS|DNSKEY)\s+(?P<data>.+)$", re.I)
_COMMENT = re.compile(r"(?:;|#|//).*")


@dataclass(frozen=True, slots=True)
class ZoneAnchors:
    """What is trusted for one zone: digests of keys, and whole keys."""

    digests: tuple[DS, ...]
    keys: tuple[DNSKEY, ...]


@dataclass(slots=True)
class _Gathered:
    digests: list[DS] = field(default_factory=list)
    keys: list[DNSKEY] = field(default_factory=list)


Anchors = Mapping[dns.name.Name, ZoneAnchors]


def parse_anchors(text: str) -> Anchors:
    """Turn a file of trust anchors into the anchors by zone.

    Three forms are read: the XML that IANA publishes (RFC 7958), DS and DNSKEY records as resolvers keep them in
    ``root.key``, and the ``trust-anchors`` block of BIND. A line that cannot be read is an error of the whole file:
    ValueError, as is a file without any anchor.
    """
    if len(text) > MAX_ANCHOR_FILE:
        raise ValueError("the file is too long")
    gathered: dict[dns.name.Name, _Gathered] = {}
    for zone, record in _records(text):
        place = gathered.setdefault(zone, _Gathered())
        if isinstance(record, DS):
            place.digests.append(record)
        else:
            place.keys.append(record)
    if not gathered:
        raise ValueError("there is no trust anchor in it")
    return {zone: ZoneAnchors(tuple(found.digests), tuple(found.keys)) for zone, found in gathered.items()}


def _records(text: str) -> Iterator[tuple[dns.name.Name, DS | DNSKEY]]:
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        yield from _from_xml(text.lstrip("\ufeff"))
    elif _BIND_ENTRY.search(text):
        for entry in _BIND_ENTRY.finditer(text):
            kind = "DS" if entry["form"].endswith("ds") else "DNSKEY"
            yield _record(entry["name"], kind, f"{entry['numbers']} {entry['data']}")
    else:
        for line in text.splitlines():
            if not (bare := _COMMENT.sub("", line).strip()):
                continue
            found = _RECORD.match(bare)
            if found is None:
                raise ValueError("a line is neither a DS nor a DNSKEY record")
            yield _record(found["name"], found["kind"].upper(), found["data"])


def _record(zone: str, kind: str, data: str) -> tuple[dns.name.Name, DS | DNSKEY]:
    try:
        record = dns.rdata.from_text(
            dns.rdataclass.IN, dns.rdatatype.from_text(kind), data.replace("(", " ").replace(")", " ")
        )
        name = dns.name.from_text(zone).canonicalize()
    except (dns.exception.DNSException, ValueError) as error:
        raise ValueError("a trust anchor cannot be read") from error
    if isinstance(record, DS | DNSKEY):
        return name, record
    raise ValueError("a trust anchor cannot be read")


def _from_xml(text: str) -> Iterator[tuple[dns.name.Name, DS | DNSKEY]]:
    """Read RFC 7958 section 2: one zone, and a digest for each key."""
    words: dict[str, str] = {}
    found: list[tuple[str, str]] = []
    path: list[str] = []

    def refuse(*_: object) -> None:
        raise ValueError("a trust anchor file has no document type")

    def begin(name: str, _attributes: dict[str, str]) -> None:
        path.append(name)

    def characters(data: str) -> None:
        words[path[-1]] = words.get(path[-1], "") + data.strip()

    def end(name: str) -> None:
        path.pop()
        if name == "KeyDigest":
            parts = (words.pop(part, "") for part in ("KeyTag", "Algorithm", "DigestType", "Digest"))
            found.append((words.get("Zone", "."), " ".join(parts)))

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = characters
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise ValueError("the XML cannot be read") from error
    for zone, data in found:
        yield _record(zone, "DS", data)
