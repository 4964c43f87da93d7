"""Every rule of the wizard has a test that carries its number."""

from __future__ import annotations

import re

import pytest

from tests.architecture.import_table import CHECKOUT

_JUDGED_BY_READING = {40}
_NUMBERED = re.compile(r"^(?:async )?def test_rule_(\d\d)_\w+", re.MULTILINE)


def numbers() -> set[int]:
    """Give the numbers that tests carry."""
    files = (CHECKOUT / "tests").rglob("test_*.py")
    return {int(number) for file in files for number in _NUMBERED.findall(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("number", [number for number in range(1, 50) if number not in _JUDGED_BY_READING])
def test_the_rule_has_a_test(number: int) -> None:
    assert number in numbers()
