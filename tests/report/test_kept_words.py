"""A result that was kept says when it was seen, on the page and in reports."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.gui.made_runs import diagnosis, good_outcomes
from wizard.facts.check import CheckId
from wizard.report.check_words import check_detail
from wizard.report.kept_words import kept_detail
from wizard.report.text_report import render_text


@pytest.fixture(autouse=True)
def universal_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def test_rule_08_what_was_kept_says_when_it_was_seen() -> None:
    assert kept_detail("Port 587 is open", 14 * 3600 + 180) == "Port 587 is open, kept from the check at 14:03"


def test_only_what_was_kept_says_so() -> None:
    made = diagnosis(good_outcomes())
    run = replace(made.run, kept=frozenset({CheckId.NAMES}), seen_at={CheckId.NAMES: 3600.0, CheckId.TCP: 3600.0})
    assert "kept from the check at 01:00" in check_detail(CheckId.NAMES, run.outcomes[CheckId.NAMES], run)
    assert "kept" not in check_detail(CheckId.TCP, run.outcomes[CheckId.TCP], run)
    assert render_text(replace(made, run=run)).count("kept from the check at 01:00") == 1
