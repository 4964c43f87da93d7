"""Nothing from outside can move, hide or colour words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.report.display_safe import display_safe

MOVING = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(st.text(alphabet=st.characters(), max_size=700), st.integers(0, 600))
def test_the_result_is_visible_and_within_its_limit(text: str, limit: int) -> None:
    shown = display_safe(text, limit)
    assert len(shown) <= limit
    assert all(unicodedata.category(char) not in MOVING for char in shown)


@given(st.text(alphabet="abc XYZ-._<>&'\"\u00e4\u4e2d", max_size=100))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert display_safe(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb", "a\\r\\nb"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("\0", "\\0"),
        ("tab\there\u00a0there", "tab here there"),
        ("\U000e0041", "\\U000e0041"),
        ("\udc80", "\\udc80"),
    ],
)
def test_what_would_hide_becomes_an_escape(text: str, shown: str) -> None:
    assert display_safe(text) == shown


def test_a_long_text_is_cut_with_an_ellipsis_between_escapes() -> None:
    assert display_safe("x" * 600) == "x" * 499 + "\u2026"
    assert display_safe("\x1b" * 10, 9) == "\\x1b\\x1b\u2026"
