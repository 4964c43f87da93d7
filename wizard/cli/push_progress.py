"""The steps of a push as they happen, one line each on standard error."""

from __future__ import annotations

import sys

from wizard.delivery.steps import DeliveryEvent, StepFinished, StepState
from wizard.report.delivery_words import step_label

_WORDS = {StepState.PASSED: "done", StepState.FAILED: "FAILED", StepState.STOPPED: "ended"}


class PushProgress:
    """Keeps what became of each step; ``shows`` says whether it is told as well."""

    def __init__(self, *, shows: bool) -> None:
        """Begin with no step."""
        self.finished: list[StepFinished] = []
        self._shows = shows

    def take(self, event: DeliveryEvent) -> None:
        """Take one event of a delivery."""
        if not isinstance(event, StepFinished):
            return
        self.finished.append(event)
        if self._shows:
            sys.stderr.write(f"{_WORDS[event.state]:<7} {step_label(event.step.value)} ({event.elapsed_s:.1f} s)\n")
            sys.stderr.flush()
