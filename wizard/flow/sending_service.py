"""Choosing a provider or a sending service out of the list, for a mailbox whose own server is another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.catalogue.sending_services import SendingService, ServiceSettings, sending_services, service_settings
from wizard.flow.found_settings import without_server
from wizard.flow.provider_in_use import provider_in_use
from wizard.flow.stale_pin import without_stale_pin
from wizard.settings.endpoint import Host, parse_host
from wizard.settings.mailbox import Mailbox, parse_mailbox

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState


def choose_service(state: WizardState, service: str, region: str | None = None) -> WizardState:
    """Fill in the server of a service as if it had been typed, with the user name where it is the same for all.

    Of several ports the first one is taken that the platform's form takes. A user name that only the service knows
    is left empty. Nothing happens for a service or region that is not in the list.
    """
    mailbox = parse_mailbox(state.draft.from_address)
    offered = service_settings(service, region, mailbox if isinstance(mailbox, Mailbox) else None)
    if not offered:
        return state
    ports = state.platform.ports
    wanted = next((one for one in offered if not ports or one.port in ports), offered[0])
    known = service_by_id(service)
    own_form = known is not None and (known.literal_username or known.username_hint)
    username = (wanted.username or "") if own_form else state.draft.from_address.strip()
    if wanted.username is not None:
        username = wanted.username
    draft = replace(
        state.draft,
        host=_ready_host(wanted, mailbox),
        port=str(wanted.port),
        security=wanted.security,
        username=username,
        signs_in=True,
    )
    typed = (state.typed - {"username"}) | {"host", "port", "security"} | ({"username"} if own_form else set())
    return without_stale_pin(replace(state, draft=draft, typed=typed, provider=service, picked=False))


def leave_service(state: WizardState) -> WizardState:
    """Empty the server for one that is typed, or found; a user name that came with the service goes with it."""
    service = service_in_use(state)
    if service is not None and state.draft.username in ("", service[0].literal_username):
        state = replace(state, typed=state.typed - {"username"})
    return without_server(state)


def service_in_use(state: WizardState) -> tuple[SendingService, str | None] | None:
    """Give the service, and the id of its region, whose host stands in the draft; None for any other host."""
    host = parse_host(state.draft.host)
    provider = provider_in_use(state) if isinstance(host, Host) else None
    service = service_by_id(provider.id) if provider is not None else None
    if service is None or not isinstance(host, Host):
        return None
    regions = (region.id for region in service.regions)
    own = (
        region for region in regions if any(one.host == host.ascii for one in service_settings(service.id, region))
    )
    return service, next(own, None)


def _lies_in(service: str, region: str, host: Host) -> bool:
    return any(settings.host == host.ascii for settings in service_settings(service, region))


def service_by_id(service: str) -> SendingService | None:
    """Give one entry of the list."""
    return next((one for one in sending_services() if one.id == service), None)


def parts_to_fill_in(state: WizardState) -> tuple[str, ...]:
    """Give what still stands in braces in the host, which only the person knows."""
    host = state.draft.host
    return tuple(part.partition("}")[0] for part in host.split("{")[1:]) if "{" in host else ()


def _ready_host(wanted: ServiceSettings, mailbox: object) -> str:
    domain = mailbox.domain.ascii if isinstance(mailbox, Mailbox) else None
    return wanted.host.replace("{domain}", domain) if domain is not None else wanted.host
