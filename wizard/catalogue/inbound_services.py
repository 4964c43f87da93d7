"""Services that only take mail in: filters in front of a mail server, and forwarders. Nothing is handed in there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import msgspec

from wizard.catalogue.provider_set import ProviderSet, active_set
from wizard.catalogue.providers import provider_for_exchanger
from wizard.words.resource_files import read_resource

InboundKind = Literal["filter", "forwarder"]
_INBOUND: Mapping[str, InboundKind] = {"filter": "filter", "forwarder": "forwarder"}
_SENDS = ("mailbox", "sending-service", "relay")


@dataclass(frozen=True, slots=True)
class InboundService:
    """One such service; ``provider``: its id where it has a file of its own."""

    name: str
    kind: InboundKind
    provider: str | None


def inbound_service(host: str) -> InboundService | None:
    """Give the service that a host belongs to when it only takes mail in; None for every other host.

    The files of providers are asked first, then the list of further names; of two endings the longer one wins. A
    submission host that a provider's file names is none, even below such an ending (Cloudflare has both).
    """
    name = host.strip().rstrip(".").lower()
    if name in _submission_hosts(active_set()):
        return None
    provider = provider_for_exchanger(name)
    if provider is not None:
        kind = _INBOUND.get(provider.kind)
        return InboundService(provider.name, kind, provider.id) if kind else None
    labels = name.split(".")
    endings = (".".join(labels[start:]) for start in range(len(labels)))
    return next((_further()[ending] for ending in endings if ending in _further()), None)


@lru_cache(maxsize=1)
def _further() -> Mapping[str, InboundService]:
    listed = msgspec.json.decode(
        read_resource("names", "inbound-services.json"), type=dict[InboundKind, dict[str, str]]
    )
    return {
        ending: InboundService(name, kind, None) for kind, names in listed.items() for ending, name in names.items()
    }


@lru_cache(maxsize=2)
def _submission_hosts(known: ProviderSet) -> frozenset[str]:
    providers = (provider for provider in known.providers.values() if provider.kind in _SENDS)
    return frozenset(
        endpoint.host for provider in providers for endpoint in provider.endpoints if not endpoint.template
    )
