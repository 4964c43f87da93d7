"""What a search knows at a moment, and the same as a SettingsSearch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from wizard.catalogue.inbound_services import InboundService, inbound_service
from wizard.catalogue.records import Provider
from wizard.catalogue.well_known import typo_hint
from wizard.discovery.autoconfig_candidates import RELAY_PORT
from wizard.discovery.proposal import Proof, Proposal
from wizard.discovery.provider_proposals import provider_notes
from wizard.discovery.ranking import Posted, Rank, best_rank, rank_candidates
from wizard.discovery.trust import is_inside_name, same_owner, trust_of
from wizard.facts.candidate import SettingsSearch, Trust
from wizard.facts.names import DnsOutcome, MailExchangersFact
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

NOTES = frozenset(
    {
        "discovery.nothing_found",
        "discovery.filter_in_front",
        "discovery.forwarder",
        "discovery.no_such_domain",
        "discovery.dns_denies",
        "discovery.did_you_mean",
        "discovery.looks_like",
        "discovery.null_mx",
        "discovery.dns_unavailable",
        "discovery.dnssec_failed",
        "discovery.not_offered",
        "discovery.in_clear_only",
        "discovery.oauth_only",
        "discovery.certificate_refused",
        "discovery.site_certificate_refused",
        "discovery.offline",
        "provider.oauth_only",
        "provider.no_smtp",
        "provider.local_only",
    }
)
"""Every code that a search may note; the words live in report."""

_UNANSWERED = (DnsOutcome.SERVFAIL, DnsOutcome.TIMED_OUT, DnsOutcome.NO_RESOLVER)
Emit = Callable[[SettingsSearch], None]


class Board:
    """Sources write here as answers come; every change that can be seen is told at once."""

    def __init__(self, mailbox: Mailbox, emit: Emit) -> None:
        self.mailbox = mailbox
        self.of_domain: Provider | None = None
        self.of_exchanger: Provider | None = None
        self.exchanger_proven = False
        self.exchangers: MailExchangersFact | None = None
        self.asked_dns = False
        self.refused: list[Endpoint] = []
        self.private: dict[Host, bool] = {}
        self._began = asyncio.get_running_loop().time()
        self._emit = emit
        self._told: SettingsSearch | None = None
        self._posted: dict[str, Posted] = {}
        self._notes: dict[str, None] = {}

    @property
    def domain(self) -> Host:
        """Give the domain of the mailbox."""
        return self.mailbox.domain

    @property
    def best(self) -> Rank | None:
        """Give the rank of the best proposal so far."""
        return best_rank(self._posted.values())

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Give every proposal so far, in no order."""
        return tuple(proposal for posted in self._posted.values() for proposal in posted.proposals)

    def post(self, look_up: str, place: int, proposals: tuple[Proposal, ...]) -> None:
        """Take what one look-up gave, in place of what it gave before.

        This is the one way in: whatever the source, nothing in clear, no port 25 and no server that only takes mail
        in for others gets past here; nor does a name that only some other private network could know.
        """
        fit = tuple(proposal for proposal in proposals if _may_be_proposed(proposal, self.domain))
        if fit or look_up in self._posted:
            self._posted[look_up] = Posted(place, fit)
            self.tell()

    def note(self, code: str) -> None:
        """Take a note, once."""
        self._notes.setdefault(code)

    def tell(self) -> None:
        """Emit what is known, unless that looks the same as before."""
        now = self.result(final=False)
        if self._told is None or replace(now, elapsed_s=0.0) != replace(self._told, elapsed_s=0.0):
            self._told = now
            self._emit(now)

    def in_front(self) -> InboundService | None:
        """Give the filter or forwarder that takes the domain's mail in, the most preferred one."""
        named = self.exchangers.exchangers if self.exchangers else ()
        services = (inbound_service(exchanger.host) for exchanger in named)
        return next((service for service in services if service is not None), None)

    def result(self, *, final: bool) -> SettingsSearch:
        """Give everything so far as a search."""
        candidates = rank_candidates(self._posted.values(), self.trust)
        hosting = self.of_domain or self.of_exchanger
        in_front = self.in_front()
        suggestion = None if self.of_domain else typo_hint(self.domain.ascii, self._resolves())
        return SettingsSearch(
            domain=self.domain.ascii,
            candidates=candidates,
            provider=hosting.id if hosting else in_front.provider if in_front else None,
            exchangers=self.exchangers,
            notes=self._all_notes(hosting, in_front, suggestion, final=final, found=bool(candidates)),
            elapsed_s=asyncio.get_running_loop().time() - self._began,
            final=final,
            suggestion=suggestion,
            in_front=in_front.name if in_front else None,
            refused=tuple(self.refused),
        )

    def trust(self, proposal: Proposal) -> Trust:
        """Decide on one proposal with what is known now; a host in a private network is always confirmed."""
        found = trust_of(proposal, self.domain, self._known_providers())
        if found is Trust.VERIFIED and proposal.proof is not Proof.SHIPPED:
            private = self.private.get(proposal.endpoint.host, True)
            return Trust.CONFIRM if private else Trust.VERIFIED
        return found

    def wants_addresses(self) -> tuple[Endpoint, ...]:
        """Give the servers that would be verified if they are not in a private network, and were not looked up."""
        return tuple(
            proposal.endpoint
            for proposal in self.proposals
            if proposal.proof is not Proof.SHIPPED
            and proposal.endpoint.host not in self.private
            and trust_of(proposal, self.domain, self._known_providers()) is Trust.VERIFIED
        )

    def _known_providers(self) -> tuple[Provider, ...]:
        proven = self.of_exchanger if self.exchanger_proven else None
        return tuple(provider for provider in (self.of_domain, proven) if provider is not None)

    def _resolves(self) -> bool | None:
        """Tell whether the domain is in the DNS; None while nobody could say."""
        if self.exchangers is None or self.exchangers.outcome in _UNANSWERED:
            return None
        return not self._is_missing()

    def _is_missing(self) -> bool:
        return self.exchangers is not None and self.exchangers.outcome is DnsOutcome.NXDOMAIN

    def _all_notes(
        self,
        hosting: Provider | None,
        in_front: InboundService | None,
        suggestion: str | None,
        *,
        final: bool,
        found: bool,
    ) -> tuple[str, ...]:
        notes = list(provider_notes(hosting)) if hosting else []
        if in_front is not None:
            kinds = {"filter": "discovery.filter_in_front", "forwarder": "discovery.forwarder"}
            notes.append(kinds[in_front.kind])
        fact = self.exchangers
        if self.asked_dns and ((fact is None and final) or (fact is not None and fact.outcome in _UNANSWERED)):
            notes.append("discovery.dns_unavailable")
        elif self._is_missing():
            # The shipped data knows that a provider uses the domain: then it is the DNS here that is wrong.
            notes.append("discovery.no_such_domain" if self.of_domain is None else "discovery.dns_denies")
        elif fact is not None and fact.null_mx:
            notes.append("discovery.null_mx")
        if suggestion is not None and (self._resolves() is not None or not self.asked_dns):
            # Misspelt names of big providers are registered to catch mail: one that exists is no less suspicious.
            notes.append("discovery.did_you_mean" if self._is_missing() else "discovery.looks_like")
        notes += ["discovery.certificate_refused"] if self.refused else []
        notes += self._notes
        notes += ["discovery.nothing_found"] if final and not found else []
        return tuple(dict.fromkeys(notes))


def _may_be_proposed(proposal: Proposal, domain: Host) -> bool:
    host = proposal.endpoint.host
    return (
        proposal.security is not TransportSecurity.CLEARTEXT
        and proposal.endpoint.port != RELAY_PORT
        and not (is_inside_name(host) and not same_owner(host, domain))
        and inbound_service(host.ascii) is None
    )
