"""A list to choose from: sending services and mail providers, with their regions and the settings of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wizard.catalogue.provider_set import ProviderSet, active_set
from wizard.catalogue.record_words import record_words
from wizard.catalogue.records import Provider, ProviderEndpoint
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import language_in_use, translate

_KINDS = ("sending-service", "relay", "mailbox")
"""What can be chosen, in the order of the list; software has a server of its own, a filter or forwarder has none."""

_PLACEHOLDER = re.compile(r"\{([^}]*)\}")
_STANDARD = "standard"
_REGION = "region"


@dataclass(frozen=True, slots=True)
class ServiceRegion:
    """One choice within a service: ``id`` for the program, ``name`` for the person, such as EU or eu-west-1."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SendingService:
    """One entry of the list.

    ``regions``: at least two choices, or none where there is nothing to choose. ``literal_username``: the user name
    that is the same word for everybody, such as apikey; None when it is the person's own. ``username_hint``: what
    it is where it is neither such a word nor the address.
    """

    id: str
    name: str
    kind: str
    regions: tuple[ServiceRegion, ...]
    literal_username: str | None
    username_hint: str | None


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """One server of a service, never cleartext.

    ``host`` is ready to use unless ``fill_in`` names what stands in braces in it and only the person knows.
    ``username``: what to sign in as; None when it has to be looked up at the service.
    """

    host: str
    port: int
    security: TransportSecurity
    username: str | None
    fill_in: tuple[str, ...]


def sending_services() -> tuple[SendingService, ...]:
    """Give everything that can be chosen: sending services first, then relays, then mail providers, each by name."""
    return _services_of(active_set(), language_in_use().tag)


def service_settings(
    service: str, region: str | None = None, mailbox: Mailbox | None = None
) -> tuple[ServiceSettings, ...]:
    """Give the servers of a service, its own first choice first.

    ``region``: the id of one of its regions; None takes the first. ``mailbox`` fills in a user name that is the
    address. Empty for a service or a region that is not in the list.
    """
    provider = active_set().providers.get(service)
    if provider is None or not _is_listed(provider):
        return ()
    groups = _groups(provider)
    chosen = next(iter(groups), None) if region is None else region
    return tuple(
        ServiceSettings(
            host=endpoint.host,
            port=endpoint.port,
            security=TransportSecurity(endpoint.security),
            username=_username(provider, mailbox),
            fill_in=tuple(_PLACEHOLDER.findall(endpoint.host)),
        )
        for endpoint in groups.get(chosen or _STANDARD, ())
    )


@lru_cache(maxsize=4)
def _services_of(known: ProviderSet, language: str) -> tuple[SendingService, ...]:
    del language  # the words depend on it, and the cache must know
    listed = (provider for provider in known.providers.values() if _is_listed(provider))
    ordered = sorted(listed, key=lambda p: (_KINDS.index(p.kind), p.name.casefold()))
    return tuple(
        SendingService(
            id=provider.id,
            name=provider.name,
            kind=provider.kind,
            regions=_regions(provider),
            literal_username=_literal(provider),
            username_hint=_hint(provider),
        )
        for provider in ordered
    )


def _is_listed(provider: Provider) -> bool:
    return provider.kind in _KINDS and bool(provider.endpoints) and provider.sign_in != "local-only"


def _regions(provider: Provider) -> tuple[ServiceRegion, ...]:
    groups = _groups(provider)
    return tuple(ServiceRegion(group, _region_name(provider, group)) for group in groups) if len(groups) > 1 else ()


def _region_name(provider: Provider, group: str) -> str:
    if group == _STANDARD:
        return translate("catalogue", "Standard", "the usual choice among the servers of a service")
    place = provider.region_names.get(group)
    if place is None:
        parts = group.split(", ")
        return translate("catalogue", ", ", "between two items of a list").join(map(record_words, parts))
    return translate("catalogue", "{place} ({region})", "a region of a service").format(
        place=record_words(place), region=group
    )


def _groups(provider: Provider) -> dict[str, tuple[ProviderEndpoint, ...]]:
    """Sort a provider's endpoints by region and variant; a host with {region} belongs to every region."""
    groups: dict[str, list[ProviderEndpoint]] = {}
    everywhere = [endpoint for endpoint in provider.endpoints if _REGION in _PLACEHOLDER.findall(endpoint.host)]
    for endpoint in provider.endpoints:
        if endpoint not in everywhere:
            groups.setdefault(_group(endpoint), []).append(endpoint)
    for group, endpoints in groups.items():
        endpoints += [_in_region(endpoint, group) for endpoint in everywhere]
    return {group: tuple(endpoints) for group, endpoints in groups.items()}


def _group(endpoint: ProviderEndpoint) -> str:
    return ", ".join(part for part in (endpoint.region, endpoint.variant) if part) or _STANDARD


def _in_region(endpoint: ProviderEndpoint, region: str) -> ProviderEndpoint:
    return ProviderEndpoint(
        host=endpoint.host.replace("{region}", region), port=endpoint.port, security=endpoint.security, region=region
    )


def _literal(provider: Provider) -> str | None:
    form, _, word = provider.username.partition(":")
    return word if form == "literal" else None


def _hint(provider: Provider) -> str | None:
    form, _, description = provider.username.partition(":")
    return record_words(description) if form == "other" and description != "none" else None


def _username(provider: Provider, mailbox: Mailbox | None) -> str | None:
    form = provider.username.partition(":")[0]
    if mailbox is not None and form in ("email", "local-part"):
        return str(mailbox) if form == "email" else mailbox.local_part
    return _literal(provider)
