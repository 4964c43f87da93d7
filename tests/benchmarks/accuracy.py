"""How often `explain` names the true cause of the project's own texts, by family of causes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.diagnosis.corpus import Row, context_of, harmless, rows
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Certainty

EXACT, NAMED, SURE, SURE_AND_WRONG = 0.85, 0.95, 0.60, 0.01
"""Shares of all texts: at least the first three, at most the last."""


@dataclass(frozen=True)
class Verdict:
    """What became of one text; ``named``: the true cause is the first or one of the alternatives."""

    family: str
    exact: bool
    named: bool
    sure: bool


@dataclass(frozen=True)
class Score:
    """The counts of one family, or of all."""

    family: str
    count: int
    exact: int
    named: int
    sure: int
    sure_and_wrong: int

    @property
    def line(self) -> str:
        """Give a line of the table."""
        shares = (self.exact / self.count, self.named / self.count, self.sure / self.count)
        columns = "  ".join(f"{share:7.1%}" for share in shares)
        return f"{self.family:<12}{self.count:>6}  {columns}  {self.sure_and_wrong:>12}"


HEAD = f"{'family':<12}{'texts':>6}  {'exact':>7}  {'named':>7}  {'sure':>7}  {'sure, wrong':>12}"


def verdict_on(row: Row) -> Verdict:
    """Explain one text of the corpus and compare."""
    found = explain(row["text"], context_of(row))
    exact = found.cause == row["cause"]
    sure = found.certainty is Certainty.SURE
    return Verdict(row["cause"].partition(".")[0], exact, exact or row["cause"] in found.alternatives, sure)


def score(family: str, verdicts: Iterable[Verdict]) -> Score:
    """Count verdicts."""
    found = list(verdicts)
    return Score(
        family,
        len(found),
        sum(v.exact for v in found),
        sum(v.named for v in found),
        sum(v.sure for v in found),
        sum(v.sure and not v.exact for v in found),
    )


def measure() -> tuple[Score, ...]:
    """Give the score of every family and, last, of all texts."""
    verdicts = [verdict_on(row) for row in rows()]
    families = sorted({v.family for v in verdicts})
    return (*(score(f, (v for v in verdicts if v.family == f)) for f in families), score("all", verdicts))


def false_alarms() -> int:
    """Count the harmless texts in which a cause was seen."""
    return sum(explain(text, ExplainContext()).cause is not None for text in harmless())


def complaints(total: Score, alarms: int) -> list[str]:
    """Name the limits that were missed."""
    missed = []
    for what, got, wanted in (
        ("exact", total.exact / total.count, EXACT),
        ("named", total.named / total.count, NAMED),
        ("sure", total.sure / total.count, SURE),
    ):
        if got < wanted:
            missed.append(f"{what}: {got:.1%} is below {wanted:.0%}")
    if total.sure_and_wrong > SURE_AND_WRONG * total.count:
        missed.append(f"sure and wrong: {total.sure_and_wrong} of {total.count} is above {SURE_AND_WRONG:.0%}")
    if alarms:
        missed.append(f"{alarms} harmless texts were taken for a failure")
    return missed
