"""Which field problems a page has, and which of them may show already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wizard.diagnosis.finding import ChangeSettings
from wizard.flow.found_settings import candidate_to_confirm
from wizard.flow.steps import FIELDS, Step
from wizard.settings.draft import field_errors
from wizard.settings.endpoint import parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.transport_security import USUAL_PORTS, TransportSecurity, usual_security

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState

UNCONFIRMED = "host.unconfirmed"
"""The code for a found server that a person has not confirmed; until then no password is asked for."""


def step_errors(state: WizardState, step: Step) -> Mapping[str, FieldError]:
    """Give every field error of one step, in the order of its fields."""
    errors = dict(field_errors(state.draft))
    if candidate_to_confirm(state) is not None:
        errors["host"] = FieldError(UNCONFIRMED)
    return {field: errors[field] for field in FIELDS[step] if field in errors}


def all_errors(state: WizardState) -> Mapping[str, FieldError]:
    """Give every field error of the draft, in the order of the steps."""
    return {field: error for step in Step for field, error in step_errors(state, step).items()}


def shown_errors(state: WizardState, step: Step) -> Mapping[str, FieldError]:
    """Give the errors that may show now: of fields left before, of empty ones only after Next (rules 12 and 13).

    So is a server that waits to be confirmed.
    """
    submitted = step in state.submitted
    return {
        field: error
        for field, error in step_errors(state, step).items()
        if submitted or (field in state.left and not error.code.endswith((".empty", ".unconfirmed")))
    }


def port_security_suggestion(state: WizardState) -> ChangeSettings | None:
    """Give the change that pairs port and security as the standards do; None when they belong together.

    RFC 8314 section 3.3: 465 is implicit TLS; 587 and 25 are STARTTLS. Cleartext on 25 is a relay by address.
    """
    port = parse_port(state.draft.port)
    if not isinstance(port, int):
        return None
    usual = usual_security(port)
    chosen = state.draft.security
    if usual is None or usual is chosen:
        return None
    if chosen is TransportSecurity.CLEARTEXT and (port in USUAL_PORTS[chosen] or not state.draft.signs_in):
        return None
    return ChangeSettings(security=usual)


def platform_port_suggestion(state: WizardState) -> ChangeSettings | None:
    """Give a port that the platform's form takes, with its security, when the typed one is not among them."""
    port = parse_port(state.draft.port)
    ports = state.platform.ports
    if not isinstance(port, int) or not ports or port in ports:
        return None
    wanted = next((p for p in ports if usual_security(p) is state.draft.security), ports[0])
    return ChangeSettings(port=wanted, security=usual_security(wanted) or state.draft.security)


def from_differs_from_mailbox(state: WizardState) -> bool:
    """Tell whether the platform wants From and user name to be one mailbox and they are two (rule 23)."""
    draft = state.draft
    wanted = state.platform.from_equals_mailbox or state.platform.username_equals_from
    return (
        wanted
        and draft.signs_in
        and "@" in draft.username
        and "@" in draft.from_address
        and draft.username.strip().casefold() != draft.from_address.strip().casefold()
    )
