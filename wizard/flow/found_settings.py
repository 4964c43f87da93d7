"""Which of the settings that a search found are filled in by themselves, and which a person confirms first."""

from __future__ import annotations

from dataclasses import replace

from wizard.facts.candidate import SettingsCandidate, SettingsSearch, Trust
from wizard.flow.results import apply_candidate, take_search
from wizard.flow.stale_pin import without_stale_pin
from wizard.flow.wizard_state import WizardState
from wizard.settings.draft import SettingsDraft

_FILLED_IN = frozenset({"host", "port", "security"})


def take_found(state: WizardState, address: str, search: SettingsSearch) -> WizardState:
    """Take a search: a best candidate that needs a confirmation is shown and not filled in.

    What an older search had filled in goes first, so that no host of another address stays behind.
    """
    if address != state.draft.from_address.strip():
        return state
    fresh = _without_older(state)
    best = search.candidates[0] if search.candidates else None
    if best is None or best.trust is Trust.VERIFIED:
        return take_search(fresh, address, search)
    return replace(take_search(fresh, address, replace(search, candidates=())), search=search)


def candidate_to_confirm(state: WizardState) -> SettingsCandidate | None:
    """Give the best candidate while it waits for a person's word; None when nothing waits."""
    search = state.search
    if search is None or not search.candidates or state.candidate is not None:
        return None
    best = search.candidates[0]
    return best if best.trust is Trust.CONFIRM else None


def confirm_candidate(state: WizardState) -> WizardState:
    """Fill in the candidate that waited."""
    waiting = candidate_to_confirm(state)
    return state if waiting is None else apply_candidate(state, waiting)


def _without_older(state: WizardState) -> WizardState:
    if state.candidate is None or _FILLED_IN & state.typed:
        return replace(state, candidate=None)
    empty = SettingsDraft()
    draft = replace(state.draft, host=empty.host, port=empty.port, security=empty.security)
    if "username" not in state.typed:
        draft = replace(draft, username=draft.from_address.strip())
    return without_stale_pin(replace(state, draft=draft, candidate=None))
