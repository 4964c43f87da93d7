"""What DNSSEC proves, over a name server with zones that are signed for the test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import dns.message
import pytest

from tests.discovery.signed_zones import Zones
from wizard.facts.names import DnsOutcome, DnsProof
from wizard.facts.network_view import NetworkView
from wizard.probe import dns_exchange, record_lookup
from wizard.probe.dns_anchors import Anchors, parse_anchors
from wizard.probe.record_lookup import RecordLookup

SRV = "_submissions._tcp.n.test"
RECORDS = {(SRV, "SRV"): ["0 1 465 mail.n.test."], ("n.test", "MX"): ["10 mx.n.test."]}
SIGNED = (".", "test", "n.test")


class FromZones:
    """Answers out of zones in place of an exchange over the network; ``change`` gets every answer first."""

    on_this_computer = True

    def __init__(self, zones: Zones, change: Callable[[dns.message.Message], None] | None = None) -> None:
        self._zones = zones
        self._change = change
        self.asked: list[str] = []

    async def ask(self, name: dns.name.Name, kind: dns.rdatatype.RdataType, _limit_s: float) -> object:
        self.asked.append(f"{kind.name} {name}")
        # Through the wire form, as over a network.
        query = dns.message.make_query(name, kind, want_dnssec=True)
        answer = self._zones.answer(query)
        if self._change is not None:
            self._change(answer)
        return dns.message.from_wire(answer.to_wire())


async def proof_of(
    zones: Zones,
    anchors: Anchors | None = None,
    name: str = SRV,
    kind: str = "SRV",
    change: Callable[[dns.message.Message], None] | None = None,
) -> DnsProof:
    lookup = RecordLookup(NetworkView(), parse_anchors(zones.anchor()) if anchors is None else anchors)
    lookup._dns = FromZones(zones, change)  # type: ignore[assignment]  # stands in for the network
    try:
        return await lookup.proof(name, kind)
    finally:
        await lookup.close()


@pytest.mark.parametrize(("name", "kind"), [(SRV, "SRV"), ("n.test", "MX")])
async def test_a_chain_from_the_root_proves_an_answer(name: str, kind: str) -> None:
    assert await proof_of(Zones(RECORDS, SIGNED), name=name, kind=kind) is DnsProof.PROVEN


async def test_a_key_is_as_good_an_anchor_as_its_digest() -> None:
    zones = Zones(RECORDS, SIGNED)
    assert await proof_of(zones, parse_anchors(zones.key())) is DnsProof.PROVEN


async def test_an_anchor_below_the_root_needs_nothing_above_it() -> None:
    zones = Zones(RECORDS, ("n.test",), ("test",))
    assert await proof_of(zones, parse_anchors(zones.anchor("n.test"))) is DnsProof.PROVEN


async def test_names_in_the_parents_zone_are_proven_by_the_parent() -> None:
    assert await proof_of(Zones(RECORDS, (".", "test"))) is DnsProof.PROVEN


async def test_without_signatures_nothing_is_proven() -> None:
    assert await proof_of(Zones(RECORDS, (".",), ("test",))) is DnsProof.UNPROVEN


async def test_the_shipped_anchors_prove_nothing_of_a_root_that_somebody_made() -> None:
    other = Zones({}, (".",))
    assert await proof_of(Zones(RECORDS, SIGNED), parse_anchors(other.anchor())) is DnsProof.UNPROVEN


async def test_a_changed_record_is_bogus() -> None:
    zones = Zones(RECORDS, SIGNED)
    zones.tamper(SRV, "SRV", "0 1 465 mail.evil.test.")
    assert await proof_of(zones) is DnsProof.BOGUS


@pytest.mark.parametrize("days", [-2, 2])
async def test_a_signature_that_has_run_out_or_does_not_hold_yet_is_bogus(days: int) -> None:
    zones = Zones(RECORDS, SIGNED)
    zones.sign_as_of(SRV, "SRV", datetime.now(UTC) + timedelta(days=days))
    assert await proof_of(zones) is DnsProof.BOGUS


async def test_keys_whose_signature_has_run_out_lead_nowhere() -> None:
    zones = Zones(RECORDS, SIGNED)
    zones.sign_as_of("n.test", "DNSKEY", datetime.now(UTC) - timedelta(days=2))
    assert await proof_of(zones) is DnsProof.UNPROVEN


async def test_stripped_signatures_leave_an_answer_unproven() -> None:
    def strip(answer: dns.message.Message) -> None:
        answer.answer = [rrset for rrset in answer.answer if rrset.rdtype != dns.rdatatype.RRSIG]

    assert await proof_of(Zones(RECORDS, SIGNED), change=strip) is DnsProof.UNPROVEN


async def test_a_zone_of_another_owner_cannot_sign() -> None:
    zones = Zones(
        {**RECORDS, ("_submissions._tcp.evil.test", "SRV"): ["0 1 465 mail.evil.test."]}, (*SIGNED, "evil.test")
    )
    question = dns.message.make_query("_submissions._tcp.evil.test", "SRV", want_dnssec=True)
    foreign = zones.answer(question).answer

    def swap(answer: dns.message.Message) -> None:
        # The records of another zone, renamed, with that zone's own good signatures.
        if answer.question[0].rdtype == dns.rdatatype.SRV:
            name = answer.question[0].name
            answer.answer = [dns.rrset.from_rdata_list(name, 60, list(rrset)) for rrset in foreign]

    assert await proof_of(zones, change=swap) is DnsProof.UNPROVEN


async def test_a_ds_record_that_its_parent_did_not_sign_breaks_the_chain() -> None:
    zones = Zones(RECORDS, SIGNED)
    other = Zones(RECORDS, SIGNED)
    digest = other.anchor("n.test").partition(" DS ")[2].strip()

    def swap(answer: dns.message.Message) -> None:
        for rrset in answer.answer:
            if rrset.rdtype == dns.rdatatype.DS and str(rrset.name) == "n.test.":
                rrset.items.clear()
                rrset.add(dns.rdata.from_text("IN", "DS", digest), 60)

    assert await proof_of(zones, change=swap) is DnsProof.UNPROVEN


async def test_an_answer_made_from_a_wildcard_is_unproven() -> None:
    assert await proof_of(Zones({("*._tcp.n.test", "SRV"): ["0 1 465 mail.n.test."]}, SIGNED)) is DnsProof.UNPROVEN


async def test_every_alias_on_the_way_has_to_be_proven() -> None:
    records = {
        (SRV, "CNAME"): ["_submissions._tcp.far.test."],
        ("_submissions._tcp.far.test", "SRV"): ["0 1 465 m.far.test."],
    }
    assert await proof_of(Zones(records, (*SIGNED, "far.test"))) is DnsProof.PROVEN
    assert await proof_of(Zones(records, SIGNED, ("far.test",))) is DnsProof.UNPROVEN


async def test_a_ring_of_aliases_ends() -> None:
    assert await proof_of(Zones({(SRV, "CNAME"): [f"{SRV}."]}, SIGNED)) is DnsProof.UNPROVEN


async def test_the_chain_costs_one_round_trip_more_and_each_question_is_asked_once() -> None:
    zones = Zones(RECORDS, SIGNED)
    exchange = FromZones(zones)
    lookup = RecordLookup(NetworkView(), parse_anchors(zones.anchor()))
    lookup._dns = exchange  # type: ignore[assignment]  # stands in for the network
    await lookup.services(SRV)
    first = list(exchange.asked)
    await asyncio.gather(lookup.proof(SRV, "SRV"), lookup.proof("n.test", "MX"))
    await lookup.close()
    assert first == [f"SRV {SRV}."]
    assert len(exchange.asked) == len(set(exchange.asked))


async def test_the_word_of_a_resolver_counts_only_on_this_computer() -> None:
    def vouch(answer: dns.message.Message) -> None:
        answer.flags |= dns.flags.AD

    lookup = RecordLookup(NetworkView(), {})
    for here, proof in ((True, DnsProof.PROVEN), (False, DnsProof.UNPROVEN)):
        exchange = FromZones(Zones(RECORDS), vouch)
        exchange.on_this_computer = here
        lookup._dns = exchange  # type: ignore[assignment]  # stands in for the network
        assert await lookup.proof(SRV, "SRV") is proof
    await lookup.close()


async def test_a_name_that_is_none_is_unproven_and_asked_nobody() -> None:
    lookup = RecordLookup(NetworkView(), {})
    assert await lookup.proof("a..b", "SRV") is DnsProof.UNPROVEN
    assert (await lookup.services("a..b"))[0] is DnsOutcome.NXDOMAIN
    await lookup.close()


def test_the_limits_of_a_question_leave_room_for_a_late_answer() -> None:
    assert record_lookup.RECORDS_LIMIT_S > 3 * dns_exchange._AGAIN_S
