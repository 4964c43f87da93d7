"""Candidates to one verdict: root cause, certainty and alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wizard.diagnosis.evidence import Candidate
from wizard.diagnosis.finding import Certainty
from wizard.diagnosis.look_alikes import LOOK_ALIKES

_SURE_FROM = 85
_SURE_LEAD = 8
_WORTH_NAMING = 40
_MOST_ALTERNATIVES = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules agree on. Unknown: ``cause`` None and no alternatives."""

    cause: str | None
    certainty: Certainty
    alternatives: tuple[str, ...]


def weigh(candidates: Iterable[Candidate], usual: Sequence[str] = ()) -> Verdict:
    """Pick the strongest candidate; sure only when it is strong by itself and clearly ahead of every other.

    For a cause that is only probable the alternatives are filled up with what is most often mistaken for it, then
    with what is ``usual`` where it failed.
    """
    strongest: dict[str, int] = {}
    for candidate in candidates:
        if candidate.weight > strongest.get(candidate.code, 0):
            strongest[candidate.code] = candidate.weight
    ranked = sorted(strongest.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] < _WORTH_NAMING:
        return Verdict(None, Certainty.UNKNOWN, ())
    cause, weight = ranked[0]
    lead = weight - (ranked[1][1] if len(ranked) > 1 else 0)
    others = [code for code, _ in ranked[1:]]
    if weight >= _SURE_FROM and lead >= _SURE_LEAD:
        return Verdict(cause, Certainty.SURE, tuple(others[:_MOST_ALTERNATIVES]))
    named = dict.fromkeys((*others, *LOOK_ALIKES.get(cause, ()), *usual))
    return Verdict(cause, Certainty.PROBABLE, tuple(code for code in named if code != cause)[:_MOST_ALTERNATIVES])
