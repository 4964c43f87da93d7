"""What of a state goes into a draft, and what of a draft comes back."""

from __future__ import annotations

from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.records import Platform, Provider
from wizard.catalogue.secret_usernames import username_is_secret
from wizard.flow.resuming import resume_draft
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.workstation.saved_draft import SavedDraft, draft_of, saved_from

_STEPS = {step.name.lower(): step for step in Step}


def kept_of(state: WizardState, provider: Provider | None, now: int) -> SavedDraft:
    """Turn a state into what may be kept of it; ``now`` in seconds since 1970."""
    return saved_from(
        state.draft,
        state.platform.id,
        state.typed,
        state.step.name.lower(),
        now,
        keeps_username=not username_is_secret(provider),
        messages_per_day=state.messages_per_day,
        reopens=state.sealing_target is not None or state.connection is not None,
    )


def platform_of(saved: SavedDraft) -> Platform:
    """Give the draft's platform, or the neutral one where this program does not bring it along."""
    return platform_by_id(saved.platform) or load_platforms()[-1]


def state_of(saved: SavedDraft) -> WizardState:
    """Turn a draft into a state; one whose file or connection has to be opened again begins at the first step."""
    step = Step.PLATFORM if saved.reopens else _STEPS.get(saved.step, Step.PLATFORM)
    return resume_draft(platform_of(saved), draft_of(saved), saved.typed, step, saved.messages_per_day)
