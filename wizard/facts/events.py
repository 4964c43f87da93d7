"""What a run tells while it runs: one frozen record at a time."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.facts.check import CheckId, CheckRun, Outcome


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The run begins; these checks apply, in this order."""

    checks: tuple[CheckId, ...]


@dataclass(frozen=True, slots=True)
class CheckStarted:
    """A check begins."""

    check: CheckId


@dataclass(frozen=True, slots=True)
class CheckFinished:
    """A check ended, in whatever way; ``elapsed_s`` is 0.0 when it never began."""

    check: CheckId
    outcome: Outcome
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class RunFinished:
    """The run is over."""

    run: CheckRun


RunEvent = RunStarted | CheckStarted | CheckFinished | RunFinished
