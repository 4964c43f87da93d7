"""How long `explain` takes for one text once the program has started."""

from __future__ import annotations

import statistics
import time

from tests.diagnosis.corpus import context_of, rows
from wizard.diagnosis.explain import explain

MEDIAN_MS = 5.0
_ROUNDS = 3


def measure() -> list[float]:
    """Give the time of each text in milliseconds: the best of three rounds, after one that loads what is needed."""
    best = [float("inf")] * len(rows())
    for _ in range(_ROUNDS + 1):
        for number, row in enumerate(rows()):
            began = time.perf_counter()
            explain(row["text"], context_of(row))
            best[number] = min(best[number], (time.perf_counter() - began) * 1000)
    return best


def line(times_ms: list[float]) -> str:
    """Give the line that is printed."""
    slowest = max(times_ms)
    at_99 = statistics.quantiles(times_ms, n=100)[98]
    return (
        f"explain: median {statistics.median(times_ms):.2f} ms, 99 % within {at_99:.2f} ms, slowest {slowest:.2f} ms"
    )


def complaints(times_ms: list[float]) -> list[str]:
    """Name the limit that was missed."""
    median = statistics.median(times_ms)
    return [f"explain: {median:.2f} ms is above {MEDIAN_MS} ms"] if median > MEDIAN_MS else []
