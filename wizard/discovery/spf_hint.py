"""Who sends for a domain, as a hint: the includes of its SPF record (RFC 7208)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Provider

_MAX_TERMS = 30
_TERM = re.compile(r"(?:[+?~]?include:|redirect=)(?P<domain>[A-Za-z0-9_.-]{1,253})", re.IGNORECASE)
_SHARED = frozenset({"amazonses.com", "relay.mailchannels.net", "spf.forwardemail.net"})
"""Includes of services that send for everybody: they say nothing about who hosts the mailboxes."""


def included_domains(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the domains that the SPF record among TXT records includes, in order; none when there are two records.

    Two records are an error that nobody may guess around (RFC 7208 section 4.5).
    """
    records = [text for text in texts if text.lower() == "v=spf1" or text.lower().startswith("v=spf1 ")]
    if len(records) != 1:
        return ()
    terms = (_TERM.fullmatch(term) for term in records[0].split()[1 : _MAX_TERMS + 1])
    return tuple(dict.fromkeys(term["domain"].rstrip(".").lower() for term in terms if term))


def hinted_providers(includes: Iterable[str]) -> tuple[Provider, ...]:
    """Give the mailbox providers that includes belong to; sending services are no hint, they send for everybody.

    Of providers that share an include the one without addresses of its own is meant: a company's domain is at
    Google Workspace, not at Gmail.
    """
    found: dict[str, Provider] = {}
    for include in includes:
        if include in _SHARED:
            continue
        fitting = [provider for provider in load_providers().values() if _hosts_mailboxes_at(provider, include)]
        if fitting:
            best = min(fitting, key=lambda provider: (len(provider.email_domains), provider.id))
            found[best.id] = best
    return tuple(found.values())


def _hosts_mailboxes_at(provider: Provider, include: str) -> bool:
    return provider.kind == "mailbox" and any(
        include == known or include.endswith(f".{known}") for known in provider.spf_includes
    )
