"""What is taken out of typed and pasted text is what the parsers refuse, for every character of Unicode."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from wizard.settings.credentials import parse_username
from wizard.settings.endpoint import parse_host
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import parse_from_name, parse_mailbox
from wizard.settings.typed_text import (
    MOST_TYPED,
    clean_display_name,
    clean_typed,
    first_control,
    without_controls,
    without_hidden,
)

EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))
CATEGORIES = sorted({unicodedata.category(char) for char in EVERY_CHARACTER})


def texts() -> SearchStrategy[str]:
    """Make texts in which every category of Unicode is as frequent as any other, lone surrogates among them."""
    characters = st.one_of([st.characters(categories=[category]) for category in CATEGORIES])  # type: ignore[list-item]  # their names
    return st.text(characters, max_size=40)


def code_of(parsed: object) -> str:
    return parsed.code if isinstance(parsed, FieldError) else ""


@pytest.mark.parametrize("of_name", [True, False])
def test_no_character_of_unicode_is_left_that_a_parser_calls_a_control(of_name: bool) -> None:
    cleaned = without_hidden(without_controls(EVERY_CHARACTER, of_name=of_name), of_name=of_name)
    assert first_control(cleaned) is None
    taken = {unicodedata.category(char) for char in set(EVERY_CHARACTER) - set(cleaned)}
    assert {"Cc", "Cf", "Cs", "Zl", "Zp"} <= taken
    assert "Zs" not in taken


@given(texts())
def test_a_name_that_was_cleaned_holds_nothing_that_the_parser_would_refuse_or_clean(text: str) -> None:
    cleaned = without_hidden(without_controls(text, of_name=True), of_name=True)
    assert code_of(parse_from_name(cleaned)) in ("", "from_name.empty", "from_name.too_long")
    assert clean_display_name(cleaned) == cleaned.strip()


@given(texts())
def test_what_was_cleaned_for_the_other_fields_holds_no_control_either(text: str) -> None:
    cleaned = clean_typed(without_controls(text))
    for parsed in (parse_host(cleaned), parse_mailbox(f"{cleaned}@b.example"), parse_username(cleaned)):
        assert not code_of(parsed).endswith(".control")


@given(texts(), st.sampled_from("\x00\x07\x1b\r\n\x7f\x85\u2028\u2029\ud800"))
def test_the_parsers_themselves_still_refuse_it(text: str, control: str) -> None:
    """A file or a command line does not type: a line end in a name there may be meant to smuggle a header in."""
    name = f"a{text}{control}b"
    assert len(name) <= MOST_TYPED
    assert code_of(parse_from_name(name)) == "from_name.control"


def test_words_stay_apart_in_a_name_and_nothing_parts_a_host() -> None:
    assert without_controls("Anna\tBell\r\nNorthwind\x07", of_name=True) == "Anna Bell Northwind"
    assert without_controls("mail.b\t.exa\x1bmple\r\n") == "mail.b.example"
