"""The order of what was found; pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from wizard.catalogue.public_suffix import registrable_domain
from wizard.discovery.proposal import Proof, Proposal
from wizard.facts.candidate import CandidateSource, SettingsCandidate, Trust
from wizard.settings.endpoint import Endpoint
from wizard.settings.transport_security import TransportSecurity

Rank = tuple[int, int]
"""The source's place, and the place among what that source can say; less is better."""

OWN_SITE, OWN_RECORD, SHIPPED, PUBLIC_LIST, RECORD, EXCHANGER, HINT, GUESS = range(8)
"""The sources, best first.

What the domain says itself and can prove stands above what others say of it. An unproven SRV record still tells of
sending, where an MX record tells of receiving and an SPF record of everybody who sends.
"""
_PLACES = {
    CandidateSource.AUTOCONFIG: OWN_SITE,
    CandidateSource.PROVIDER_DATA: SHIPPED,
    CandidateSource.ISPDB: PUBLIC_LIST,
    CandidateSource.SRV: RECORD,
    CandidateSource.MX: EXCHANGER,
    CandidateSource.SPF: HINT,
    CandidateSource.GUESS: GUESS,
}


@dataclass(frozen=True, slots=True)
class Posted:
    """What one look-up of a source gave; ``place`` orders the look-ups of a source."""

    place: int
    proposals: tuple[Proposal, ...]


def rank_of(proposal: Proposal, place: int) -> Rank:
    """Give a proposal's rank; a proven SRV record counts as the domain's own word."""
    if proposal.source is CandidateSource.SRV and proposal.proof is Proof.OWN_RECORD:
        return OWN_RECORD, place
    return _PLACES[proposal.source], place


def best_rank(posted: Iterable[Posted]) -> Rank | None:
    """Give the rank of the best proposal so far."""
    return min((rank_of(proposal, one.place) for one in posted for proposal in one.proposals), default=None)


def rank_candidates(posted: Iterable[Posted], trust: Callable[[Proposal], Trust]) -> tuple[SettingsCandidate, ...]:
    """Turn everything that was posted into candidates, best first, each server once.

    The order within one look-up is the source's own. A server that several sources name keeps the place of the best
    one, and is verified as soon as one of them is; what only one of them knows (user name, provider) is taken over.
    """
    ordered = sorted(
        (
            (rank_of(proposal, one.place), number, proposal)
            for one in posted
            for number, proposal in enumerate(one.proposals)
        ),
        key=lambda entry: entry[:2],
    )
    kept: dict[tuple[Endpoint, TransportSecurity], SettingsCandidate] = {}
    for _, _, proposal in ordered:
        server = (proposal.endpoint, proposal.security)
        candidate = _candidate(proposal, trust(proposal))
        kept[server] = _joined(kept[server], candidate) if server in kept else candidate
    return tuple(kept.values())


def _candidate(proposal: Proposal, trust: Trust) -> SettingsCandidate:
    return SettingsCandidate(
        endpoint=proposal.endpoint,
        security=proposal.security,
        username=proposal.username,
        source=proposal.source,
        trust=trust,
        provider=proposal.provider,
        registrable_domain=registrable_domain(proposal.endpoint.host.ascii),
        found_at=proposal.found_at,
    )


def _joined(first: SettingsCandidate, other: SettingsCandidate) -> SettingsCandidate:
    verified = Trust.VERIFIED in (first.trust, other.trust)
    return replace(
        first,
        username=first.username or other.username,
        provider=first.provider or other.provider,
        trust=Trust.VERIFIED if verified else Trust.CONFIRM,
    )
