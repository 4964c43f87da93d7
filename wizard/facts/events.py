"""What a run tells while it runs: one frozen record at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.facts.check import CheckId, CheckRun, Outcome


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The run begins; these checks apply, in this order.

    ``holding``: results of an earlier run that still hold, with the time that each took. Nothing is told of such a
    check unless it has to run again for a later one and then says otherwise. ``seen_at``: when those among them were
    seen, in seconds since 1970, that do not run again at all.
    """

    checks: tuple[CheckId, ...]
    holding: Mapping[CheckId, tuple[Outcome, float]] = field(default_factory=dict)
    seen_at: Mapping[CheckId, float] = field(default_factory=dict)


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
