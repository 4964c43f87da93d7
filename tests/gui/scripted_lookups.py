"""Searches and looks at ports that a test scripts instead of a network."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.facts.connection import AddressFamily, OtherPortsFact, PortAnswer, PortFact, TcpAttempt, TcpResult
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.facts.search_options import SearchOptions
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

STARTTLS, IMPLICIT = TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS


def found(
    domain: str = "northwind.example", provider: str | None = "google-workspace", trust: Trust = Trust.VERIFIED
) -> SettingsSearch:
    """Make a search with one candidate, as an MX record of Google gives it."""
    endpoint = Endpoint(Host("smtp.gmail.com"), 587)
    candidate = SettingsCandidate(endpoint, STARTTLS, None, CandidateSource.MX, trust, provider)
    return SettingsSearch(domain, (candidate,), provider, None, (), 0.1)


def nothing(domain: str = "northwind.example") -> SettingsSearch:
    """Make a search that found nothing."""
    return SettingsSearch(domain, (), None, None, ("discovery.nothing_found",), 0.1)


def names(outcome: DnsOutcome = DnsOutcome.FOUND) -> NamesFact:
    """Make the look-up of a host with two addresses of each family, or with this outcome."""
    addresses = ("192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8::2") if outcome is DnsOutcome.FOUND else ()
    return NamesFact(
        AddressLookup("mail.example", LookupSource.OPERATING_SYSTEM, outcome, addresses, None, 0.01), None, 0.01
    )


def port(
    number: int = 587,
    result: TcpResult = TcpResult.ESTABLISHED,
    answer: PortAnswer = PortAnswer.SMTP,
    *,
    works: bool = True,
    over_ipv6: TcpResult | None = None,
) -> PortFact:
    """Make what one port showed."""
    attempts = [TcpAttempt("192.0.2.1", AddressFamily.IPV4, number, result, None, 0.048)]
    if over_ipv6 is not None:
        attempts.append(TcpAttempt("2001:db8::1", AddressFamily.IPV6, number, over_ipv6, None, 8.0))
    security = IMPLICIT if number == 465 else STARTTLS
    if result is not TcpResult.ESTABLISHED:
        answer, works = PortAnswer.NO_CONNECTION, False
    return PortFact(number, security, tuple(attempts), answer, works, 0.05)


@dataclass
class ScriptedSearches:
    """Stands in for ``bridge_jobs.finding``: answers by domain and remembers who was asked for.

    ``before``: what is told before the answer; a domain in ``unending`` never gets one.
    """

    answers: dict[str, SettingsSearch] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    options: list[SearchOptions] = field(default_factory=list)
    before: dict[str, SettingsSearch] = field(default_factory=dict)
    unending: set[str] = field(default_factory=set)
    cancelled: list[str] = field(default_factory=list)

    def __call__(self, mailbox: Mailbox, network: NetworkView, options: SearchOptions) -> JobBody:
        domain = mailbox.domain.ascii
        self.asked.append(domain)
        self.options.append(options)

        async def body(emit: Emit) -> object:
            if domain in self.before:
                emit(self.before[domain])
            if domain in self.unending:
                self.waiting.append(domain)
                try:
                    await asyncio.Event().wait()
                finally:
                    self.cancelled.append(domain)
            return self.answers.get(domain) or nothing(domain)

        return body


@dataclass
class ScriptedPorts:
    """Stands in for ``bridge_jobs.observing_ports``: the same facts for every host, remembered by host."""

    names: NamesFact = field(default_factory=names)
    ports: Sequence[PortFact] = ()
    asked: list[str] = field(default_factory=list)

    def __call__(self, host: Host, network: NetworkView, deadlines: Deadlines) -> JobBody:
        self.asked.append(host.ascii)

        async def body(emit: Emit) -> object:
            emit(self.names)
            for fact in self.ports:
                emit(fact)
            return OtherPortsFact(tuple(self.ports), 0.1)

        return body
