"""Finding providers by what a person knows of them: a name, an address, a domain, or a host."""

from __future__ import annotations

from wizard.catalogue.providers import (
    load_providers,
    plain_name,
    provider_by_name,
    provider_for_domain,
    provider_for_exchanger,
    provider_for_host,
)
from wizard.catalogue.records import Provider

_FEWEST_LETTERS = 2


def search_providers(query: str) -> tuple[Provider, ...]:
    """Give the providers that a text may mean, the likeliest first.

    First whoever the text names exactly: an address or a domain, a submission host, a mail exchanger, a name. Then
    every provider whose name, alias, domain or host begins with it or holds it. Empty when none does.
    """
    text = query.strip().rstrip(".").lower().rpartition("@")[2]
    if not text:
        return ()
    exact = (provider_for_domain(text), provider_for_host(text), provider_for_exchanger(text), provider_by_name(text))
    # A mail exchanger of Microsoft 365 is also the host of its relays: the mailboxes are meant more often.
    found = sorted((provider for provider in exact if provider is not None), key=lambda p: p.kind == "relay")
    if len(text) >= _FEWEST_LETTERS:
        ranked = [
            (rank, p.name.casefold(), p) for p in load_providers().values() if (rank := _rank(p, text)) is not None
        ]
        found += [p for _, _, p in sorted(ranked, key=lambda entry: entry[:2])]
    return tuple({provider.id: provider for provider in found}.values())


def _rank(provider: Provider, text: str) -> int | None:
    """Tell how well a provider fits: 0 its name begins with the text, 1 holds it, 2 a domain or host holds it."""
    plain = plain_name(text)
    names = (provider.id, provider.name.casefold(), *provider.aliases)
    if any(name.startswith((text, plain or text)) for name in names):
        return 0
    if any(text in name or (plain and plain in name) for name in names):
        return 1
    hosts = (*provider.email_domains, *provider.mx_suffixes, *(endpoint.host for endpoint in provider.endpoints))
    return 2 if any(text in host for host in hosts) else None
