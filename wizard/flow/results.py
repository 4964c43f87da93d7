"""What becomes of search results, check results and remedies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.facts.check import CheckId
from wizard.facts.dialogue import MessageFact
from wizard.flow.recheck import latest_result
from wizard.flow.stale_pin import without_stale_pin
from wizard.settings.secret import Secret

if TYPE_CHECKING:
    from wizard.diagnosis.finding import ChangeSettings, Diagnosis
    from wizard.facts.candidate import SettingsCandidate, SettingsSearch
    from wizard.flow.wizard_state import WizardState
    from wizard.settings.draft import SettingsDraft


def take_search(state: WizardState, address: str, search: SettingsSearch) -> WizardState:
    """Take what a search found for an address; a result for an address that was typed over meanwhile is dropped."""
    if address != state.draft.from_address.strip():
        return state
    state = replace(state, searched_address=address, search=search, provider=search.provider, candidate=None)
    return apply_candidate(state, search.candidates[0]) if search.candidates else state


def apply_candidate(state: WizardState, candidate: SettingsCandidate) -> WizardState:
    """Fill in what a candidate says, except where a person typed something (rule 21: the last input wins)."""
    draft = state.draft
    if not {"host", "port", "security"} & state.typed:
        draft = replace(
            draft,
            host=candidate.endpoint.host.shown,
            port=str(candidate.endpoint.port),
            security=candidate.security,
        )
        if candidate.username is not None and "username" not in state.typed:
            draft = replace(draft, username=candidate.username)
    provider = candidate.provider or state.provider
    return without_stale_pin(replace(state, draft=draft, candidate=candidate, provider=provider))


def apply_change(state: WizardState, change: ChangeSettings) -> WizardState:
    """Put the values of a remedy into the draft, as if a person had typed them."""
    draft = state.draft
    changed = replace(
        draft,
        host=draft.host if change.host is None else change.host,
        port=draft.port if change.port is None else str(change.port),
        security=change.security or draft.security,
        username=draft.username if change.username is None else change.username,
        from_address=draft.from_address if change.from_address is None else change.from_address,
    )
    fields = ("host", "port", "security", "username", "from_address")
    given = frozenset(field for field in fields if getattr(change, field) is not None)
    return without_stale_pin(replace(state, draft=changed, typed=state.typed | given))


def load_draft(state: WizardState, draft: SettingsDraft) -> WizardState:
    """Take the settings of an opened file; its password never comes along, nothing was checked yet."""
    fields = frozenset({"from_name", "from_address", "host", "port", "security", "username", "signs_in"})
    return replace(
        state,
        draft=replace(draft, password=Secret("")),
        typed=fields,
        left=frozenset(),
        submitted=frozenset(),
        search=None,
        candidate=None,
        provider=None,
        diagnosis=None,
        checked_draft=None,
        test_message_to=None,
        earlier=None,
    )


def begin_check(state: WizardState) -> WizardState:
    """Remember that a run began, and for which draft; the older result is the earlier one from now on."""
    earlier = latest_result(state)
    return replace(
        state, checking=True, checked_draft=state.draft, diagnosis=None, test_message_to=None, earlier=earlier
    )


def take_diagnosis(state: WizardState, diagnosis: Diagnosis) -> WizardState:
    """Take the result of the run that ``begin_check`` began, and who was sent a test message by it."""
    message = diagnosis.run.fact(CheckId.TEST_MESSAGE, MessageFact)
    sent_to = diagnosis.run.recipient if message is not None and message.passed else None
    return replace(state, checking=False, diagnosis=diagnosis, test_message_to=sent_to, earlier=None)


def cancel_check(state: WizardState) -> WizardState:
    """Forget a run that was stopped: the next arrival checks again. The problems of the earlier one stay."""
    return replace(state, checking=False, checked_draft=None, diagnosis=None)


def out_of_date(state: WizardState) -> bool:
    """Tell whether there are results and they are about other settings (rule 8). The From name changes nothing."""
    return state.checked_draft is not None and _tested_part(state.checked_draft) != _tested_part(state.draft)


def needs_check(state: WizardState) -> bool:
    """Tell whether arriving at Checks has to run them: never run, or out of date."""
    return state.checked_draft is None or out_of_date(state) or (state.diagnosis is None and not state.checking)


def results_are_current(state: WizardState) -> bool:
    """Tell whether the settings as they stand were checked, whatever came out (rule 11)."""
    return state.diagnosis is not None and not out_of_date(state)


def _tested_part(draft: SettingsDraft) -> SettingsDraft:
    if draft.signs_in:
        return replace(draft, from_name="")
    return replace(draft, from_name="", username="", password=Secret(""))
