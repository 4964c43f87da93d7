"""From a provider's data to proposals for one mailbox."""

from __future__ import annotations

import re

from wizard.catalogue.providers import template_pattern
from wizard.catalogue.records import Provider, ProviderEndpoint
from wizard.discovery.proposal import Proof, Proposal
from wizard.facts.candidate import CandidateSource
from wizard.settings.endpoint import Endpoint, Host, parse_host
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

_SIGN_IN_NOTES = {
    "oauth-only": "provider.oauth_only",
    "no-smtp": "provider.no_smtp",
    "local-only": "provider.local_only",
}


def provider_notes(provider: Provider) -> tuple[str, ...]:
    """Give the codes of what keeps a provider's mailbox from being used in a form with user name and password."""
    if provider.kind == "filter":
        return ("discovery.filter_in_front",)
    if provider.kind == "forwarder":
        return ("discovery.forwarder",)
    note = _SIGN_IN_NOTES.get(provider.sign_in)
    return (note,) if note else ()


def provider_proposals(
    provider: Provider,
    mailbox: Mailbox,
    source: CandidateSource,
    proof: Proof,
    exchanger: str | None = None,
    found_at: str | None = None,
) -> tuple[Proposal, ...]:
    """Turn a provider's endpoints into proposals, in the provider's order of preference.

    ``exchanger``: the mail exchanger that led to the provider, None when the email domain did. A filter and a
    forwarder give nothing, whatever their data holds; cleartext endpoints are passed over.
    """
    if provider.kind in ("filter", "forwarder"):
        return ()
    username = username_for(provider, mailbox)
    found = []
    for endpoint in fitting_endpoints(provider, exchanger or mailbox.domain.ascii):
        security = TransportSecurity(endpoint.security)
        host = _filled_in_host(endpoint, mailbox, exchanger)
        if host is not None and security is not TransportSecurity.CLEARTEXT:
            place = Endpoint(host, endpoint.port)
            found.append(Proposal(place, security, username, source, proof, found_at, provider.id))
    return tuple(found)


def username_for(provider: Provider, mailbox: Mailbox) -> str | None:
    """Give what to sign in as at a provider; None when only the provider's own pages tell."""
    form, _, word = provider.username.partition(":")
    return {"email": str(mailbox), "local-part": mailbox.local_part, "literal": word}.get(form)


def fitting_endpoints(provider: Provider, name: str) -> tuple[ProviderEndpoint, ...]:
    """Choose the endpoints for an email domain or a mail exchanger.

    Those made for the longest ending of the name win (a region, a brand). With none, the templates that the name
    itself fits, and before the others the group of the provider's first choice: one region, not every one.
    """
    best = max((_fit(endpoint, name) for endpoint in provider.endpoints), default=0)
    if best:
        return tuple(endpoint for endpoint in provider.endpoints if _fit(endpoint, name) == best)
    own = tuple(e for e in provider.endpoints if e.template and template_pattern(e.host).fullmatch(name))
    if own:
        return own
    groups = [(e.region, e.variant) for e in provider.endpoints]
    return tuple(e for e, group in zip(provider.endpoints, groups, strict=True) if group == groups[0])


def _fit(endpoint: ProviderEndpoint, name: str) -> int:
    endings = (ending for ending in endpoint.for_domains if name == ending or name.endswith(f".{ending}"))
    return max((len(ending) for ending in endings), default=0)


def _filled_in_host(endpoint: ProviderEndpoint, mailbox: Mailbox, exchanger: str | None) -> Host | None:
    text = endpoint.host
    if endpoint.template:
        if exchanger is not None and template_pattern(text).fullmatch(exchanger) and "{domain}" not in text:
            text = exchanger
        else:
            text = text.replace("{domain}", mailbox.domain.ascii)
    host = None if re.search(r"[{}]", text) else parse_host(text)
    return host if isinstance(host, Host) else None
