"""Where one may go, and what the rail shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from wizard.flow.steps import Step

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState


class StepMark(Enum):
    """What the rail shows of a step."""

    TO_DO = "to-do"
    NOW = "now"
    NOW_DONE = "now-done"
    """The last step, once the settings are saved: nothing leads on from there to show that it is done."""
    DONE = "done"
    PROBLEM = "problem"


def may_leave(state: WizardState, step: Step) -> bool:
    """Tell whether Next may leave the step: its own fields are in order. Failed checks do not hold anybody back."""
    from wizard.flow.problems import step_errors

    return not step_errors(state, step)


def may_go(state: WizardState, target: Step) -> bool:
    """Tell whether a click on the rail may go to the step: it was reached before, and no field before it is wrong."""
    if target <= state.step:
        return True
    return target <= state.furthest and all(may_leave(state, step) for step in Step if step < target)


def go_to(state: WizardState, target: Step) -> WizardState:
    """Go to a step and remember the furthest one."""
    return replace(state, step=target, furthest=max(state.furthest, target))


def step_marks(state: WizardState) -> Mapping[Step, StepMark]:
    """Give the mark of every step for the rail."""
    return {step: _mark(state, step) for step in Step}


def _mark(state: WizardState, step: Step) -> StepMark:
    kept = state.saved_files or state.delivered_to
    if step is state.step:
        return StepMark.NOW_DONE if step is Step.FINISH and kept else StepMark.NOW
    if step > state.furthest:
        return StepMark.TO_DO
    # Before anything was typed nobody asks for these, and the window opens the sooner for it.
    from wizard.flow.problems import step_errors
    from wizard.flow.results import needs_check

    if step_errors(state, step):
        return StepMark.PROBLEM
    if step is Step.CHECKS:
        if needs_check(state):
            return StepMark.TO_DO
        return StepMark.DONE if state.diagnosis is not None and state.diagnosis.ok else StepMark.PROBLEM
    return StepMark.TO_DO if step is Step.FINISH and not kept else StepMark.DONE
