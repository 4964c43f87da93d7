"""Whether closing the window would lose anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState


def would_lose(state: WizardState) -> bool:
    """Tell whether something was typed or chosen that no saved file and no platform holds (rule 10)."""
    return bool(state.typed) and not state.saved_files and not state.delivered_to


def would_lose_password(state: WizardState) -> bool:
    """Tell whether a password was typed that is not in the keyring: no draft ever holds it."""
    from wizard.facts.check import CheckId, CheckState
    from wizard.flow.results import results_are_current

    worked = state.diagnosis is not None and state.diagnosis.states.get(CheckId.AUTH) is CheckState.PASSED
    kept = state.keeps_password and worked and results_are_current(state)
    return "password" in state.typed and bool(state.draft.password) and not kept
