"""Each finding has a short code to read aloud; it is unique, hard to mishear, and never changes."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.catalogue.next_short_codes import FAMILY_LETTERS, differences, given_codes
from wizard.catalogue.causes import load_causes
from wizard.catalogue.short_codes import cause_of_short_code, load_short_codes, short_code

SOUND_ALIKE = ("BCDEGPTVZ", "FS", "MN", "AJK", "IY", "QU", "1IL7J", "O0", "5S", "2Z", "8B")


def test_every_cause_has_a_code_and_every_code_a_cause() -> None:
    missing = "no short code; python -m tests.catalogue.next_short_codes gives one"
    assert set(load_causes()) - set(load_short_codes()) == set(), missing
    assert set(load_short_codes()) - set(load_causes()) == set()


def test_no_code_was_changed_or_given_twice() -> None:
    given = given_codes()
    assert len(set(given.values())) == len(given)
    assert {cause: given.get(cause) for cause in load_short_codes()} == load_short_codes()


def test_one_character_heard_wrong_leads_to_no_other_finding() -> None:
    close = [pair for pair in combinations(load_short_codes().values(), 2) if differences(*pair) < 2]
    assert close == []


def test_no_two_letters_sound_alike() -> None:
    letters = set(FAMILY_LETTERS.values())
    assert {code[0] for code in load_short_codes().values()} <= letters
    for group in SOUND_ALIKE:
        assert len(letters & set(group)) <= 1, group


@pytest.mark.parametrize("typed", ["{0}", " {0} ", "{1}{2}", "{1} {2}", "{3}-{2}", "{1} {4}"])
def test_a_code_is_found_as_somebody_types_it(typed: str) -> None:
    for cause, code in load_short_codes().items():
        letter, digits = code.split("-")
        said = typed.format(code, letter, digits, letter.lower(), " ".join(digits))
        assert cause_of_short_code(said) == cause
        assert short_code(cause) == code


@pytest.mark.parametrize("text", ["", "L", "L-1", "L-000", "login.wrong_password", "L-\u0661\u0660\u0667", "LL-107"])
def test_what_is_no_code_finds_nothing(text: str) -> None:
    assert cause_of_short_code(text) is None
