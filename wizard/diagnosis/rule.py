"""A rule: under which evidence a cause is how likely."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from wizard.diagnosis.evidence import Candidate, Evidence


@dataclass(frozen=True, slots=True)
class Rule:
    """If ``when`` holds for the evidence, the cause is a candidate of this weight (0 to 100).

    From 85 on the evidence proves the cause in practice; 60 to 84 makes it likely; less makes it one of several.
    """

    code: str
    weight: int
    when: Callable[[Evidence], bool]


def candidates(rules: Iterable[Rule], evidence: Evidence) -> Iterator[Candidate]:
    """Apply every rule to the evidence."""
    return (Candidate(rule.code, rule.weight) for rule in rules if rule.when(evidence))
