"""What keeps the mailbox, its server, or the number of messages from working with the platform."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wizard.catalogue.providers import provider_for_domain
from wizard.diagnosis.unusable_mailbox import Unusable, why_unusable
from wizard.flow.provider_in_use import provider_in_use
from wizard.flow.sending_volume import volume_per_day
from wizard.settings.endpoint import Endpoint, Host, parse_host, parse_port
from wizard.settings.mailbox import Mailbox, parse_mailbox

if TYPE_CHECKING:
    from wizard.catalogue.records import Provider
    from wizard.facts.names import NamesFact
    from wizard.flow.wizard_state import WizardState


def reasons_against(state: WizardState, names: NamesFact | None, today: date) -> tuple[Unusable, ...]:
    """Give the reasons, certain ones first; ``names``: what the name of the server resolved to here."""
    return why_unusable(
        sending_provider(state), state.platform, _endpoint(state), volume_per_day(state), names=names, today=today
    )


def sending_provider(state: WizardState) -> Provider | None:
    """Give who would send: the owner of the server that is filled in, else who hosts the domain's mail.

    What was found for an older address counts no longer.
    """
    if server_is_current(state):
        return provider_in_use(state)
    mailbox = parse_mailbox(state.draft.from_address)
    return provider_for_domain(mailbox.domain.ascii) if isinstance(mailbox, Mailbox) else None


def server_is_current(state: WizardState) -> bool:
    """Tell whether the server in the draft was typed, or found for the address as it stands."""
    return "host" in state.typed or state.searched_address == state.draft.from_address.strip() != ""


def _endpoint(state: WizardState) -> Endpoint | None:
    host, port = parse_host(state.draft.host), parse_port(state.draft.port)
    if not isinstance(host, Host) or not isinstance(port, int) or not server_is_current(state):
        return None
    return Endpoint(host, port)
