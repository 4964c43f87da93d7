"""The breaks that ``broken_rules`` makes are still breaks of the program as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.rules.breaks import BREAKS, Break
from tests.gui.rules.further_breaks import FURTHER_BREAKS

CHECKOUT = Path(__file__).parents[3]


@pytest.mark.parametrize("one", [*BREAKS, *FURTHER_BREAKS], ids=lambda one: f"{one[0]:02d}")
def test_the_text_to_break_is_there(one: Break) -> None:
    _number, file, old, new = one
    assert old in (CHECKOUT / file).read_text(encoding="utf-8")
    assert old != new


def test_every_rule_is_broken() -> None:
    assert {one[0] for one in (*BREAKS, *FURTHER_BREAKS)} == set(range(1, 50))
