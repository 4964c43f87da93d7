"""The benchmark of the search, held to what it promises."""

from __future__ import annotations

import pytest

from tests.benchmarks import discovery_accuracy
from tests.benchmarks.discovery_round_trips import CASES, Case, measure, table

_WITHIN = {
    "SRV records": 1,
    "mail at a known provider": 1,
    "its own settings file": 4,
    "a file at .well-known": 4,
    "the public list": 4,
    "mail at a hoster in the list": 5,
    "a server at smtp.": 5,
    "a server at mail.": 6,
    "a server at the domain": 5,
    "a server at the hoster": 6,
}
"""Round trips: those that the source itself costs, and none more."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_first_right_server_comes_after_the_round_trips_of_its_source_alone(case: Case) -> None:
    assert measure(case).ours == _WITHIN[case.name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_way_of_mail_clients_is_faster(case: Case) -> None:
    figures = measure(case)
    assert figures.ours is not None
    for other in (figures.one_by_one, figures.at_once_then_guess):
        assert other is None or figures.ours <= other


def test_the_table_shows_every_case() -> None:
    written = table([measure(case) for case in CASES])
    assert all(case.name in written for case in CASES)
    assert "never" in written


@pytest.mark.parametrize("seed", range(3))
def test_the_right_server_comes_first_whatever_source_knows_it_and_in_whatever_order_answers_come(seed: int) -> None:
    count, wrong = discovery_accuracy.measure(seed)
    assert count > 600
    assert wrong == ()
