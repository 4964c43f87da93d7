"""The search: a mailbox to ranked settings, look-ups in parallel, and plain words about what was not found."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from wizard.catalogue.providers import provider_for_domain, provider_for_exchanger
from wizard.catalogue.records import Provider
from wizard.discovery.provider_candidates import provider_candidates, provider_notes
from wizard.discovery.record_source import RecordSource
from wizard.discovery.service_candidates import SERVICES, not_offered, service_candidates
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.facts.names import DnsOutcome, MailExchangersFact, ServiceRecord
from wizard.settings.endpoint import Endpoint
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

SEARCH_LIMIT_S = 15.0
KNOWN_DOMAIN_LIMIT_S = 2.0
"""How long the DNS is waited for, in seconds: when nothing is known yet, and when shipped data knows the domain."""

NOTES = frozenset(
    {
        "discovery.nothing_found",
        "discovery.filter_in_front",
        "discovery.forwarder",
        "discovery.no_such_domain",
        "discovery.null_mx",
        "discovery.dns_unavailable",
        "discovery.not_offered",
        "provider.oauth_only",
        "provider.no_smtp",
        "provider.local_only",
    }
)
"""Every code that a search may note; the words live in report."""

_UNANSWERED = (DnsOutcome.SERVFAIL, DnsOutcome.TIMED_OUT, DnsOutcome.NO_RESOLVER)


@dataclass(frozen=True, slots=True)
class _Answers:
    """What the DNS said; None or missing where it did not in time."""

    exchangers: MailExchangersFact | None
    services: dict[TransportSecurity, tuple[DnsOutcome, tuple[ServiceRecord, ...]]]


async def search(mailbox: Mailbox, records: RecordSource) -> SettingsSearch:
    """Turn a mailbox into settings, best first: provider by domain, provider by mail exchanger, SRV records.

    No password is used, no server is contacted besides the DNS, and cleartext is never proposed. The notes are
    codes out of NOTES.
    """
    began = time.monotonic()
    by_domain = provider_for_domain(mailbox.domain.ascii)
    answers = await _look_up(mailbox.domain.ascii, records, KNOWN_DOMAIN_LIMIT_S if by_domain else SEARCH_LIMIT_S)
    # A known email domain says more than its mail exchangers, which several brands share (AOL and Yahoo).
    hosting, found = _from_domain(by_domain, mailbox) if by_domain else _from_exchangers(answers.exchangers, mailbox)
    found = (*found, *service_candidates(_offered(answers), mailbox, hosting))
    return SettingsSearch(
        domain=mailbox.domain.ascii,
        candidates=_ranked(found),
        provider=hosting.id if hosting else None,
        exchangers=answers.exchangers,
        notes=_notes(hosting, answers, found),
        elapsed_s=time.monotonic() - began,
    )


async def _look_up(domain: str, records: RecordSource, limit_s: float) -> _Answers:
    """Ask everything at once and take what came within the limit; leaving early cancels the rest."""
    mail = asyncio.create_task(records.mail_exchangers(domain))
    services = {
        security: asyncio.create_task(records.services(f"{name}.{domain}")) for name, security in SERVICES.items()
    }
    tasks = (mail, *services.values())
    try:
        await asyncio.wait(tasks, timeout=limit_s)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return _Answers(
        exchangers=None if mail.cancelled() else mail.result(),
        services={security: task.result() for security, task in services.items() if not task.cancelled()},
    )


def _from_domain(provider: Provider, mailbox: Mailbox) -> tuple[Provider | None, tuple[SettingsCandidate, ...]]:
    return provider, provider_candidates(provider, mailbox, CandidateSource.PROVIDER_DATA, None, Trust.VERIFIED)


def _from_exchangers(
    fact: MailExchangersFact | None, mailbox: Mailbox
) -> tuple[Provider | None, tuple[SettingsCandidate, ...]]:
    """Find the provider behind the mail exchangers, most preferred first, and what it offers.

    A mailbox provider behind a filter or behind an unknown server is a guess: it has to be confirmed, and so has a
    sending service, which may only receive for the domain, and a pattern that two services share.
    """
    first: Provider | None = None
    exchangers = sorted(fact.exchangers, key=lambda e: (e.preference, e.host)) if fact else []
    for position, exchanger in enumerate(exchangers):
        host = exchanger.host.rstrip(".").lower()
        provider = provider_for_exchanger(host)
        if provider is None:
            continue
        first = first or provider
        if provider.kind in ("filter", "forwarder"):
            continue
        certain = position == 0 and provider.kind == "mailbox" and not provider.mx_patterns
        trust = Trust.VERIFIED if certain else Trust.CONFIRM
        return provider, provider_candidates(provider, mailbox, CandidateSource.MX, host, trust)
    return first, ()


def _offered(answers: _Answers) -> list[tuple[TransportSecurity, ServiceRecord]]:
    return [(security, record) for security, (_, found) in answers.services.items() for record in found]


def _notes(hosting: Provider | None, answers: _Answers, found: tuple[SettingsCandidate, ...]) -> tuple[str, ...]:
    notes = list(provider_notes(hosting)) if hosting else []
    exchangers = answers.exchangers
    if exchangers is not None and exchangers.exchangers and "discovery.filter_in_front" not in notes:
        owners = (provider_for_exchanger(exchanger.host) for exchanger in exchangers.exchangers)
        if any(owner is not None and owner.kind == "filter" for owner in owners):
            notes.append("discovery.filter_in_front")
    if exchangers is None or exchangers.outcome in _UNANSWERED:
        notes.append("discovery.dns_unavailable")
    elif exchangers.outcome is DnsOutcome.NXDOMAIN:
        notes.append("discovery.no_such_domain")
    elif exchangers.null_mx:
        notes.append("discovery.null_mx")
    offered = [records for _, records in answers.services.values() if records]
    if offered and all(not_offered(records) for records in offered):
        notes.append("discovery.not_offered")
    if not found:
        notes.append("discovery.nothing_found")
    return tuple(notes)


def _ranked(found: tuple[SettingsCandidate, ...]) -> tuple[SettingsCandidate, ...]:
    """Keep each server once, by its best source, and put what needs no confirmation first."""
    kept: dict[tuple[Endpoint, TransportSecurity], SettingsCandidate] = {}
    for candidate in found:
        kept.setdefault((candidate.endpoint, candidate.security), candidate)
    return tuple(sorted(kept.values(), key=lambda candidate: candidate.trust is Trust.CONFIRM))
