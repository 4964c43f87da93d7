"""What a new run takes over from the last one, and which results a change has put out of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.facts.check import EXPLAINING
from wizard.facts.earlier_run import EarlierRun, out_of_date_checks
from wizard.flow.wizard_state import EarlierResult, WizardState
from wizard.settings.changed_settings import changed_settings
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.submission_settings import SubmissionSettings

if TYPE_CHECKING:
    from wizard.diagnosis.finding import Diagnosis
    from wizard.facts.check import CheckId
    from wizard.facts.network_view import NetworkView


def latest_result(state: WizardState) -> EarlierResult | None:
    """Give the last result there is: the current one, or the one before a run that goes on or was stopped."""
    if state.diagnosis is not None and state.checked_draft is not None:
        return EarlierResult(state.diagnosis, state.checked_draft)
    return state.earlier


def diagnosis_on_screen(state: WizardState) -> Diagnosis | None:
    """Give the diagnosis whose problems the page Checks shows: they stay until there is a new one (rule 37)."""
    latest = latest_result(state)
    return None if latest is None else latest.diagnosis


def earlier_run(state: WizardState, network: NetworkView | None) -> EarlierRun | None:
    """Give what the next run may keep; ``network`` is the one that the last run saw, None when nobody knows."""
    latest = latest_result(state)
    settings = None if latest is None else parse_draft(latest.draft)
    if latest is None or network is None or not isinstance(settings, SubmissionSettings):
        return None
    return EarlierRun(settings, network, latest.diagnosis.run)


def out_of_date_rows(state: WizardState) -> frozenset[CheckId]:
    """Give the checks whose results the draft, as it stands, has put out of date (rule 8); all for half a draft.

    With any of them goes what only explained why one had failed.
    """
    if state.diagnosis is None or state.checked_draft is None:
        return frozenset()
    run = state.diagnosis.run
    before, now = _whole(state.checked_draft), _whole(state.draft)
    if before is None or now is None:
        return frozenset(run.outcomes) if before is not now else frozenset()
    stale = out_of_date_checks(run, changed_settings(before, now))
    return stale | EXPLAINING if stale else stale


def _whole(draft: SettingsDraft) -> SubmissionSettings | None:
    settings = parse_draft(draft)
    return settings if isinstance(settings, SubmissionSettings) else None
