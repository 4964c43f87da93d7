"""What typing, leaving and submitting do to the state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.flow.stale_pin import without_stale_pin
from wizard.flow.steps import FIELDS, Step
from wizard.settings.endpoint import parse_port
from wizard.settings.transport_security import USUAL_PORTS, TransportSecurity, usual_security

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState
    from wizard.settings.draft import SettingsDraft
    from wizard.settings.secret import Secret


def type_into(state: WizardState, field: str, text: str) -> WizardState:
    """Put typed text into a text field.

    The address is also the user name until somebody types another one: most servers want it so. A well-known port
    brings its security along until somebody chose a security.
    """
    draft = _with_text(state.draft, field, text)
    if field == "from_address" and "username" not in state.typed:
        draft = replace(draft, username=text.strip())
    if field == "port" and "security" not in state.typed:
        port = parse_port(text)
        usual = usual_security(port) if isinstance(port, int) else None
        draft = replace(draft, security=usual or draft.security)
    return without_stale_pin(replace(state, draft=draft, typed=state.typed | {field}))


def type_password(state: WizardState, password: Secret) -> WizardState:
    """Put the password into the draft."""
    return replace(state, draft=replace(state.draft, password=password), typed=state.typed | {"password"})


def choose_security(state: WizardState, security: TransportSecurity) -> WizardState:
    """Choose the security; an untouched port follows it to the usual one."""
    draft = replace(state.draft, security=security)
    if "port" not in state.typed:
        draft = replace(draft, port=str(USUAL_PORTS[security][0]))
    return without_stale_pin(replace(state, draft=draft, typed=state.typed | {"security"}))


def choose_sign_in(state: WizardState, signs_in: bool) -> WizardState:
    """Choose between a server with sign-in and a relay by address, which has neither user name nor password."""
    return replace(state, draft=replace(state.draft, signs_in=signs_in), typed=state.typed | {"signs_in"})


def leave_field(state: WizardState, field: str) -> WizardState:
    """Remember that a field was left: from now on its error may show."""
    return replace(state, left=state.left | {field})


def submit_step(state: WizardState, step: Step) -> WizardState:
    """Remember that Next was pressed on a step: all its errors show, empty fields too."""
    return replace(state, submitted=state.submitted | {step}, left=state.left | frozenset(FIELDS[step]))


def _with_text(draft: SettingsDraft, field: str, text: str) -> SettingsDraft:
    match field:
        case "from_name":
            return replace(draft, from_name=text)
        case "from_address":
            return replace(draft, from_address=text)
        case "host":
            return replace(draft, host=text)
        case "port":
            return replace(draft, port=text)
        case "username":
            return replace(draft, username=text)
        case _:
            raise ValueError(f"{field} is not a text field")
