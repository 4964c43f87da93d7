"""A trusted key holds for exactly one host and port."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.settings.draft import pin_of, unpin

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState


def without_stale_pin(state: WizardState) -> WizardState:
    """Drop a pin that no longer holds for the draft; typing the old host again does not bring it back."""
    if not state.draft.pin or pin_of(state.draft) is not None:
        return state
    return replace(state, draft=unpin(state.draft))
