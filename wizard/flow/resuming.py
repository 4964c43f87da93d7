"""Going on with a draft of another day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wizard.catalogue.records import Platform
from wizard.flow.navigation import may_leave
from wizard.flow.steps import FIELDS, Step
from wizard.flow.wizard_state import WizardState
from wizard.settings.draft import SettingsDraft

_TYPED = frozenset({"platform", "signs_in", "messages_per_day"}).union(*FIELDS.values()) - {"password"}


def resume_draft(
    platform: Platform, draft: SettingsDraft, typed: Iterable[str], step: Step, messages_per_day: str = ""
) -> WizardState:
    """Turn a kept draft into a state to go on with: at the step it had come to, but no further than Sign-in.

    The password was not kept, and arriving at Checks would sign in without anybody's click. A step with a field that
    is not in order holds it back. Nothing found or checked before counts.
    """
    state = WizardState(platform, draft, typed=_TYPED.intersection(typed), messages_per_day=messages_per_day)
    reached = Step.PLATFORM
    while reached < min(step, Step.SIGN_IN) and may_leave(state, reached):
        reached = Step(reached + 1)
    return replace(state, step=reached, furthest=reached)
