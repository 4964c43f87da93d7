"""Pasting a whole setting into the host field fills the fields it names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.flow.typing_rules import choose_security, type_into
from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState
    from wizard.settings.pasted_settings import PastedSettings


def take_pasted(state: WizardState, pasted: PastedSettings) -> WizardState:
    """Type what was pasted into the fields; a field that the text does not name stays as it is."""
    for field, text in (("host", pasted.host), ("username", pasted.username), ("port", pasted.port)):
        if text is not None:
            state = type_into(state, field, text)
    if pasted.security is not None:
        state = choose_security(replace(state, typed=state.typed | {"port"}), pasted.security)
    return state


def pasted_words(pasted: PastedSettings) -> str:
    """Name the fields that were filled, for a note below the host."""
    return translate("flow", "Filled in from what you pasted: {fields}.").format(fields=_filled(pasted))


def typed_words(typed: PastedSettings) -> str:
    """Say the same of a setting that was typed whole."""
    return translate("flow", "Filled in from what you typed: {fields}.").format(fields=_filled(typed))


def _filled(pasted: PastedSettings) -> str:
    names = (
        (translate("flow", "host", "a field in a list of fields"), pasted.host),
        (translate("flow", "port", "a field in a list of fields"), pasted.port),
        (translate("flow", "security", "a field in a list of fields"), pasted.security),
        (translate("flow", "user name", "a field in a list of fields"), pasted.username),
    )
    return translate("flow", ", ", "between two items of a list").join(
        name for name, value in names if value is not None
    )
