"""Sources that are DNS records: SRV, MX and SPF."""

from __future__ import annotations

import asyncio

from wizard.catalogue.inbound_services import inbound_service
from wizard.catalogue.providers import provider_for_exchanger
from wizard.discovery.guessed_source import exchanger_guesses
from wizard.discovery.look_ups import LookUps
from wizard.discovery.proposal import Proof, Proposal
from wizard.discovery.provider_proposals import provider_proposals
from wizard.discovery.published_sources import exchanger_sites
from wizard.discovery.ranking import EXCHANGER, HINT, OWN_RECORD
from wizard.discovery.service_proposals import SERVICES, OfferedService, not_offered, service_proposals
from wizard.discovery.spf_hint import hinted_providers, included_domains
from wizard.facts.candidate import CandidateSource
from wizard.facts.names import DnsProof, MailExchanger, ServiceRecord

_BACKUP_PLACE = 9
"""Behind what the owner of the most preferred exchanger says: a provider that only a less preferred one leads to."""


def services(look_ups: LookUps) -> None:
    """Ask for the services that hand mail in (RFC 6186, RFC 8314 section 5.1)."""
    look_ups.start((OWN_RECORD, 0), _ask_services(look_ups))


def mail_exchangers(look_ups: LookUps) -> None:
    """Ask where mail for the domain goes: who takes it in often hands it out too."""
    look_ups.start((EXCHANGER, 0), _ask_exchangers(look_ups), explains=True)


def sender_policy(look_ups: LookUps) -> None:
    """Ask who may send for the domain; the answer is a hint only."""
    look_ups.start((HINT, 0), _ask_policy(look_ups))


async def _ask_services(look_ups: LookUps) -> None:
    domain = look_ups.board.domain.ascii
    try:
        answers = await asyncio.gather(
            *(look_ups.world.records.services(f"{service}.{domain}") for service in SERVICES)
        )
        found = dict(zip(SERVICES, (records for _, records in answers), strict=True))
        _post_services(look_ups, found, dict.fromkeys(SERVICES, DnsProof.UNPROVEN))
    finally:
        look_ups.services_known.set()
    named = [service for service in SERVICES if found[service]]
    proofs = await asyncio.gather(*(look_ups.world.records.proof(f"{name}.{domain}", "SRV") for name in named))
    _post_services(look_ups, found, dict(zip(named, proofs, strict=True)))
    offered = [records for records in found.values() if records]
    if offered and all(not_offered(records) for records in offered):
        look_ups.board.note("discovery.not_offered")


def _post_services(
    look_ups: LookUps, found: dict[str, tuple[ServiceRecord, ...]], proofs: dict[str, DnsProof]
) -> None:
    if DnsProof.BOGUS in proofs.values():
        look_ups.board.note("discovery.dnssec_failed")
    offered = [
        OfferedService(service, record, Proof.OWN_RECORD if proof is DnsProof.PROVEN else Proof.NONE)
        for service, proof in proofs.items()
        for record in found[service]
        if proof is not DnsProof.BOGUS
    ]
    proposals = service_proposals(offered, look_ups.board.mailbox, with_provider_data=look_ups.options.provider_data)
    look_ups.board.post("services", 0, proposals)


async def _ask_exchangers(look_ups: LookUps) -> None:
    board = look_ups.board
    try:
        board.exchangers = await look_ups.world.records.mail_exchangers(board.domain.ascii)
        found_one = _post_exchangers(look_ups, DnsProof.UNPROVEN)
        board.tell()
    finally:
        look_ups.exchangers_known.set()
    proof = await look_ups.world.records.proof(board.domain.ascii, "MX") if _named(look_ups) else DnsProof.UNPROVEN
    if proof is DnsProof.BOGUS:
        board.note("discovery.dnssec_failed")
        board.post("exchangers", 0, ())
        return
    board.exchanger_proven = proof is DnsProof.PROVEN
    if proof is DnsProof.PROVEN:
        _post_exchangers(look_ups, proof)
    first = next(iter(_named(look_ups)), None)
    # With a filter in front, its owner knows nothing of the server behind it.
    if not found_one and first is not None and board.in_front() is None:
        exchanger_sites(look_ups, first.host, proven=proof is DnsProof.PROVEN)
        exchanger_guesses(look_ups, first.host)


def _named(look_ups: LookUps) -> tuple[MailExchanger, ...]:
    fact = look_ups.board.exchangers
    return tuple(sorted(fact.exchangers, key=lambda e: (e.preference, e.host))) if fact else ()


def _post_exchangers(look_ups: LookUps, proof: DnsProof) -> bool:
    """Find the provider behind the mail exchangers; tell whether the most preferred one led to a server.

    A mailbox provider behind a filter or behind an unknown server is a guess: it has to be confirmed whatever the
    DNS proves, and so has a sending service, which may only receive for the domain, and a shared pattern.
    """
    board = look_ups.board
    if not look_ups.options.provider_data:
        return False
    if board.of_domain is not None:
        # A known email domain says more than its mail exchangers, which several brands share (AOL and Yahoo).
        return True
    for position, exchanger in enumerate(_named(look_ups)):
        host = exchanger.host.rstrip(".").lower()
        provider = provider_for_exchanger(host)
        if provider is None or inbound_service(host) is not None:
            continue
        certain = (
            proof is DnsProof.PROVEN and position == 0 and provider.kind == "mailbox" and not provider.mx_patterns
        )
        proposals: tuple[Proposal, ...] = provider_proposals(
            provider,
            board.mailbox,
            CandidateSource.MX,
            Proof.PROVIDER if certain else Proof.NONE,
            host,
            f"MX {board.domain.ascii} {host}",
        )
        board.of_exchanger = provider
        board.post("exchangers", 0 if position == 0 else _BACKUP_PLACE, proposals)
        return bool(proposals) and position == 0
    return False


async def _ask_policy(look_ups: LookUps) -> None:
    board = look_ups.board
    if not look_ups.options.provider_data:
        return
    _, texts = await look_ups.world.records.texts(board.domain.ascii)
    for number, provider in enumerate(hinted_providers(included_domains(texts))):
        proposals = provider_proposals(
            provider, board.mailbox, CandidateSource.SPF, Proof.NONE, None, f"SPF {board.domain.ascii}"
        )
        board.post(f"policy {provider.id}", number, proposals)
