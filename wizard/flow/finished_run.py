"""The state of a wizard whose run is over, for drawing its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.flow.navigation import go_to
from wizard.flow.results import begin_check, take_diagnosis, take_search
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState

if TYPE_CHECKING:
    from wizard.catalogue.records import Platform
    from wizard.diagnosis.finding import Diagnosis
    from wizard.facts.candidate import SettingsSearch
    from wizard.settings.draft import SettingsDraft


def finished_state(
    platform: Platform, draft: SettingsDraft, search: SettingsSearch | None, diagnosis: Diagnosis
) -> WizardState:
    """Walk a state through the whole wizard with these results; it stands on the last step."""
    typed = frozenset({"from_name", "from_address", "host", "port", "security", "username", "password"})
    state = WizardState(platform=platform, draft=draft, typed=typed)
    if search is not None:
        state = take_search(state, draft.from_address, search)
    state = take_diagnosis(begin_check(state), diagnosis)
    return go_to(state, Step.FINISH)
