"""One step after the other: told while it happens, and noted on the disk before and after."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

from wizard.delivery.journal import JournalLine, begin_line, closed_line, end_line, opened_line
from wizard.delivery.records import (
    FINE,
    DeliveryMeans,
    DeliveryOrder,
    DeliveryReport,
    Ending,
    Found,
    Outcome,
)
from wizard.delivery.steps import USUAL_STEPS, DeliveryStarted, DeliveryStep, StepFinished, StepStarted, StepState
from wizard.platforms.call_failure import CallFailure

T = TypeVar("T")

_MUST_BE_NOTED = frozenset({DeliveryStep.PUSH, DeliveryStep.PLATFORM_TEST, DeliveryStep.ACTIVATE})
_STOPS = FINE | {Outcome.DECLINED, Outcome.QUARANTINED}


class RunOfSteps:
    """What the steps of one delivery share; ``found`` grows while they run."""

    def __init__(self, order: DeliveryOrder, means: DeliveryMeans) -> None:
        """Begin before the first step."""
        self.order = order
        self.means = means
        self.settings = order.settings.summary
        self.found = Found()

    def open(self) -> bool:
        """Tell that it begins, and note what it is about; False when that cannot be noted."""
        self.means.emit(DeliveryStarted(USUAL_STEPS))
        return self.note(opened_line(self.means.connector.origin, self.settings, self.means.now()))

    def learn(self, **found: Any) -> None:
        """Keep what a step found."""
        self.found = replace(self.found, **found)

    def note(self, line: JournalLine) -> bool:
        """Write a line of the journal."""
        return self.means.journal.write(line)

    async def take(self, step: DeliveryStep, work: Callable[[], Awaitable[T | Ending]]) -> T | Ending:
        """Run one step. A step that could act at the platform does not begin unless that is noted."""
        began = time.monotonic()
        noted = self.note(begin_line(step, self.means.now()))
        self.means.emit(StepStarted(step))
        if noted or step not in _MUST_BE_NOTED:
            result = await work()
        else:
            result = Ending(Outcome.NOT_NOTED, "journal.not_written")
        state, code = StepState.PASSED, None
        if isinstance(result, Ending):
            result = replace(result, step=step)
            state, code = _state(result), result.code
        self.note(end_line(step, state.value, code, self.means.now()))
        self.means.emit(StepFinished(step, state, code, time.monotonic() - began))
        return result

    async def insist(self, call: Callable[[], Awaitable[T | CallFailure]]) -> T | CallFailure:
        """Make a call, and again after a wait when the connection failed; a refusal is an answer.

        Only for calls that change nothing when they are carried out twice: every reading, handing over the same
        token, activating the same configuration.
        """
        result = await call()
        for wait_s in self.means.again_after_s:
            if not isinstance(result, CallFailure) or result.refused:
                break
            await asyncio.sleep(wait_s)
            result = await call()
        return result

    def fail(self, failure: CallFailure, outcome: Outcome | None = None) -> Ending:
        """Turn a failed call into an ending: what the platform said, or that it could not be reached."""
        usual = Outcome.REFUSED if failure.refused else Outcome.UNREACHABLE
        if failure.code == "config.superseded":
            usual = Outcome.SUPERSEDED
        return Ending(outcome or usual, failure.code, failure.retry_after_s, failure.untrusted_detail)

    def close(self, ending: Ending) -> DeliveryReport:
        """Note the end, unless nobody knows it, and give the report."""
        if ending.outcome is not Outcome.UNKNOWN:
            self.note(closed_line(ending.outcome.value, self.means.now()))
        origin, dry_run = self.means.connector.origin, self.order.dry_run
        return DeliveryReport(origin, self.settings, ending, self.found, dry_run)


def _state(ending: Ending) -> StepState:
    return StepState.STOPPED if ending.outcome in _STOPS else StepState.FAILED
