"""The benchmarks count right, and every limit can be missed."""

from __future__ import annotations

import pytest

from tests.benchmarks import memory, pace
from tests.benchmarks.accuracy import Verdict, complaints, score
from wizard.practice.scenario import Family
from wizard.practice.scenarios import SCENARIOS

RIGHT = Verdict("login", exact=True, named=True, sure=True)
UNSURE = Verdict("login", exact=False, named=True, sure=False)
WRONG = Verdict("tls", exact=False, named=False, sure=True)


def test_scores_count_each_share() -> None:
    counted = score("all", [RIGHT, RIGHT, UNSURE, WRONG])
    assert (counted.count, counted.exact, counted.named, counted.sure, counted.sure_and_wrong) == (4, 2, 3, 3, 1)
    assert counted.line.split() == ["all", "4", "50.0%", "75.0%", "75.0%", "1"]


def test_a_good_score_has_no_complaints() -> None:
    assert complaints(score("all", [RIGHT] * 99 + [UNSURE]), 0) == []


@pytest.mark.parametrize(
    ("verdicts", "alarms", "word"),
    [
        ([RIGHT] * 84 + [UNSURE] * 16, 0, "exact"),
        ([RIGHT] * 94 + [Verdict("x", exact=False, named=False, sure=False)] * 6, 0, "named"),
        ([RIGHT] * 59 + [Verdict("x", exact=True, named=True, sure=False)] * 41, 0, "sure:"),
        ([RIGHT] * 98 + [WRONG] * 2, 0, "sure and wrong"),
        ([RIGHT] * 100, 1, "harmless"),
    ],
)
def test_every_limit_of_accuracy_can_be_missed(verdicts: list[Verdict], alarms: int, word: str) -> None:
    (complaint,) = complaints(score("all", verdicts), alarms)
    assert word in complaint


def test_limits_of_time_and_memory_can_be_missed() -> None:
    assert pace.complaints([1.0, 2.0, 900.0]) == []
    assert pace.complaints([1.0, 6.0, 7.0]) != []
    assert memory.complaints((50.0, 113.9)) == []
    assert memory.complaints((50.0, 114.1)) != []
    assert memory.complaints(None) == []


def test_the_hostile_set_holds_floods_drips_and_injections() -> None:
    hostile = memory.hostile_set()
    assert {"huge_reply", "huge_line", "endless_keywords", "drip_feed", "injected_reply"} <= {s.id for s in hostile}
    assert sum(s.family is Family.HOSTILE for s in SCENARIOS) <= len(hostile)
