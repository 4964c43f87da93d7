"""Which proposals may be used as they are, and which a person confirms; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wizard.catalogue.public_suffix import registrable_domain
from wizard.catalogue.records import Provider
from wizard.discovery.proposal import Proof, Proposal
from wizard.facts.candidate import Trust
from wizard.settings.endpoint import Host

_INSIDE_ENDINGS = frozenset({"alt", "arpa", "corp", "home", "internal", "invalid", "lan", "local", "onion"})
"""Endings that the public DNS has not, or not for hosts (RFC 6761, 6762, 7686, 8375, 9476, and ICANN's own)."""
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


def trust_of(proposal: Proposal, domain: Host, providers: Iterable[Provider]) -> Trust:
    """Decide whether a proposal needs a person's word.

    VERIFIED: shipped data by email domain; the domain's own site, its proven record, or the public list's entry about
    it, when it names a server of the domain or of a provider that is known to host it (``providers``); what a proven
    MX record leads to. Everything else is CONFIRM: unproven records, hints, guesses, foreign servers, a bare address.
    """
    host = proposal.endpoint.host
    if host.is_address:
        # 127.0.0.1 and its like are right only on the computer they run on.
        return Trust.CONFIRM
    if proposal.proof is Proof.SHIPPED:
        return Trust.VERIFIED
    if proposal.proof in (Proof.OWN_SITE, Proof.OWN_RECORD, Proof.PUBLIC_LIST):
        known = same_owner(host, domain) or any(_owns(provider, host) for provider in providers)
        return Trust.VERIFIED if known else Trust.CONFIRM
    if proposal.proof is Proof.PROVIDER:
        known = proposal.provider is not None or _is_owned_by(host, proposal.owner) or same_owner(host, domain)
        return Trust.VERIFIED if known else Trust.CONFIRM
    return Trust.CONFIRM


def is_inside_name(host: Host) -> bool:
    """Tell whether a name means something only inside a private network, such as ``metadata.google.internal``."""
    return host.ascii.rpartition(".")[2] in _INSIDE_ENDINGS


def same_owner(host: Host, domain: Host) -> bool:
    """Tell whether a host lies in a domain, or both in one registrable domain."""
    if host == domain or host.ascii.endswith(f".{domain.ascii}"):
        return True
    return _is_owned_by(host, registrable_domain(domain.ascii))


def _is_owned_by(host: Host, owner: str | None) -> bool:
    return owner is not None and registrable_domain(host.ascii) == owner


def _owns(provider: Provider, host: Host) -> bool:
    hosts = (
        _PLACEHOLDER.sub("x", endpoint.host) for endpoint in provider.endpoints if "{domain}" not in endpoint.host
    )
    return any(_is_owned_by(host, registrable_domain(name)) for name in hosts)
