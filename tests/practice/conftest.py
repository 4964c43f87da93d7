"""A healthy practice lab for the tests of its parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wizard.practice.lab import PracticeLab
from wizard.practice.scenarios import SCENARIOS


@pytest.fixture
def healthy_lab() -> Iterator[PracticeLab]:
    with PracticeLab(SCENARIOS[0]) as lab:
        yield lab
