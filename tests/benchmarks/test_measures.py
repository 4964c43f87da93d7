"""The benchmarks count right, and every limit can be missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import hostile, loop, memory, pace, start
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


def test_visits_with_hostile_words_can_take_too_long() -> None:
    same, short = hostile.Visit("a", "x", 30.0, 44.0), hostile.Visit("b", "x", 10.0, 19.0)
    assert hostile.complaints((same, short)) == []
    (complaint,) = hostile.complaints((same, short, hostile.Visit("autoconfig", "100 kB", 31.0, 75.0)))
    assert "autoconfig with 100 kB takes 2.42 times" in complaint
    assert "at most 1.90 times" in hostile.lines((same, short))


def test_the_hostile_set_holds_floods_drips_and_injections() -> None:
    hostile = memory.hostile_set()
    assert {"huge_reply", "huge_line", "endless_keywords", "drip_feed", "injected_reply"} <= {s.id for s in hostile}
    assert sum(s.family is Family.HOSTILE for s in SCENARIOS) <= len(hostile)


def _starts(took_s: float, memory_mib: float | None = 50.0, *, took_key: bool = True) -> list[start.Start]:
    return [start.Start(took_s, memory_mib, took_key, ())] * 3


def test_a_start_within_the_limits_has_no_complaints() -> None:
    assert start.complaints(_starts(0.15, 70.0), _starts(0.1)) == []
    assert start.complaints(_starts(0.15, None), _starts(0.1, None)) == []
    time_ratio, memory_ratio = start.ratios(_starts(0.15, 60.0), _starts(0.1))
    assert time_ratio == pytest.approx(1.5)
    assert memory_ratio == pytest.approx(1.2)


@pytest.mark.parametrize(
    ("ours", "word"),
    [
        (_starts(0.16), "bare QWizard is more than 1.5"),
        (_starts(0.1, 71.0), "memory at start: 1.42"),
        (_starts(0.1, took_key=False), "did not take a key"),
        ([start.Start(0.1, 50.0, True, ("ssl", "asyncio"))], "before the first paint: asyncio, ssl"),
    ],
)
def test_each_limit_of_the_start_can_be_missed(ours: list[start.Start], word: str) -> None:
    (complaint,) = start.complaints(ours, _starts(0.1))
    assert word in complaint


def test_the_runs_of_a_start_alternate_and_the_first_of_each_does_not_count() -> None:
    order: list[str] = []

    def once(kind: start.Kind, _home: Path) -> start.Start:
        order.append(kind)
        return start.Start(float(len(order)), None, True, ())

    ours, bare = start.measure(3, once)
    assert order == ["ours", "bare"] * 4
    assert [begun.took_s for begun in ours] == [3.0, 5.0, 7.0]
    assert [begun.took_s for begun in bare] == [4.0, 6.0, 8.0]


def _run(*took: tuple[float, float]) -> loop.Run:
    return loop.Run(tuple(loop.Turn(wall, computing, "typing") for wall, computing in took))


_CALM = _run(*[(9.0, 8.0)] * 100)
_BUSY = _run(*[(30.0, 8.0)] * 100)


def test_a_loop_within_the_limits_has_no_complaints() -> None:
    assert loop.complaints(_run(*[(2.0, 1.0)] * 99, (49.0, 30.0)), _CALM) == []


@pytest.mark.parametrize(
    ("ours", "word"),
    [
        (_run(*[(2.0, 1.0)] * 98, (17.0, 1.0), (18.0, 1.0)), "98.00% of turns"),
        (_run(*[(2.0, 1.0)] * 99, (51.0, 1.0)), "a turn of 51 ms (typing)"),
    ],
)
def test_each_limit_of_the_loop_can_be_missed(ours: loop.Run, word: str) -> None:
    (complaint,) = loop.complaints(ours, _CALM)
    assert word in complaint
    assert "busy" not in complaint


def test_on_a_busy_computer_the_loop_is_judged_by_what_it_computes() -> None:
    assert loop.complaints(_run(*[(40.0, 10.0)] * 99, (90.0, 49.0)), _BUSY) == []
    (complaint,) = loop.complaints(_run(*[(40.0, 10.0)] * 99, (90.0, 51.0)), _BUSY)
    assert "a turn of 51 ms" in complaint
    assert "busy" in complaint


def test_a_loop_that_misses_is_run_again_and_the_better_run_counts() -> None:
    order: list[str] = []
    bad, good = _run((90.0, 1.0)), _run((1.0, 1.0))

    def once(kind: loop.Kind, _home: Path) -> loop.Run:
        order.append(kind)
        return _CALM if kind == "bare" else bad if order.count("ours") == 1 else good

    ours, bare = loop.measure(once)
    assert order == ["bare", "ours", "ours", "bare"]
    assert ours is good
    assert len(bare.turns) == 200


@pytest.mark.parametrize("kind", ["ours", "bare"])
def test_the_first_page_takes_a_key_and_needs_no_network_library(kind: start.Kind, tmp_path: Path) -> None:
    begun = start.start_once(kind, tmp_path)
    assert begun.took_key
    assert begun.loaded == ()
