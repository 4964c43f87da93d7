"""Whose server the settings of the draft name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalogue.providers import load_providers, provider_for_host
from wizard.settings.endpoint import Host, parse_host

if TYPE_CHECKING:
    from wizard.catalogue.records import Provider
    from wizard.flow.wizard_state import WizardState


def provider_in_use(state: WizardState) -> Provider | None:
    """Give the provider of the host in the draft; without a host, of the sender's domain.

    A host that the search found, or that is one of the domain's provider's own, stays that provider's: several share
    one host. Another known host is its own provider's, and an unknown one is nobody's.
    """
    found = load_providers().get(state.provider or "")
    host = parse_host(state.draft.host)
    if not isinstance(host, Host):
        return found
    if state.candidate is not None and state.candidate.endpoint.host == host:
        return found
    if found is not None and any(endpoint.host == host.ascii for endpoint in found.endpoints):
        return found
    return provider_for_host(host.ascii)
