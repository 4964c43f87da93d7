"""The steps of a push as they happen, one line each on standard error."""

from __future__ import annotations

import sys

from wizard.delivery.steps import DeliveryEvent, StepFinished, StepState
from wizard.report.delivery_words import step_label
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_WORDS = {
    StepState.PASSED: QT_TRANSLATE_NOOP("cli", "done", "how a step of a push ended, in a column of its own"),
    StepState.FAILED: QT_TRANSLATE_NOOP("cli", "FAILED", "how a step of a push ended, in a column of its own"),
    StepState.STOPPED: QT_TRANSLATE_NOOP("cli", "ended", "how a step of a push ended, in a column of its own"),
}
_NARROWEST = 7


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
            sys.stderr.write(_line(event) + "\n")
            sys.stderr.flush()


def _line(event: StepFinished) -> str:
    words = {
        state: translate("cli", word, "how a step of a push ended, in a column of its own")
        for state, word in _WORDS.items()
    }
    width = max(_NARROWEST, *map(len, words.values()))
    said = translate("cli", "{step} ({time} s)", "a step and how many seconds it took").format(
        step=step_label(event.step.value), time=f"{event.elapsed_s:.1f}"
    )
    return f"{words[event.state]:<{width}} {said}"
