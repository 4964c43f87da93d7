"""No parser of a field looks into a text that is longer than any value, however long it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.report.field_words import field_error_text, known_field_codes
from wizard.settings import credentials, endpoint, mailbox, spki_pin, typed_text
from wizard.settings.credentials import parse_password, parse_username
from wizard.settings.endpoint import parse_domain, parse_host, parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import parse_from_name, parse_mailbox
from wizard.settings.spki_pin import parse_spki_pin
from wizard.settings.typed_text import MOST_TYPED, clean_display_name, clean_typed, first_control

Parser = Callable[[str], object]
PARSERS: dict[str, Parser] = {
    "username": parse_username,
    "password": parse_password,
    "host": parse_host,
    "domain": lambda text: parse_domain(text, "ehlo_domain"),
    "port": parse_port,
    "mailbox": parse_mailbox,
    "from name": parse_from_name,
    "pin": parse_spki_pin,
}
PIECES = {
    "word": "word ",
    "letters": "a",
    "address": "a@b.",
    "domain": "x@" + "b" * 300,
    "marks": "\u200b",
    "digits": "9",
}
LONGEST = MOST_TYPED + 1


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("name", PARSERS)
def test_too_long_a_text_is_refused_unseen(monkeypatch: pytest.MonkeyPatch, name: str, piece: str) -> None:
    seen: list[int] = []

    def watched(of: Callable[[str], object]) -> Callable[[str], object]:
        return lambda text: (seen.append(len(text)), of(text))[1]  # type: ignore[func-returns-value]  # in one line

    for module in (credentials, endpoint, mailbox, spki_pin, typed_text):
        for of in (clean_typed, clean_display_name, first_control):
            if hasattr(module, of.__name__):
                monkeypatch.setattr(module, of.__name__, watched(of))
    refused = PARSERS[name]((PIECES[piece] * LONGEST)[:100_000])
    assert isinstance(refused, FieldError)
    assert refused.code in known_field_codes()
    assert field_error_text(refused)
    assert all(length <= MOST_TYPED for length in seen)


def test_the_longest_password_is_taken_and_one_more_is_not() -> None:
    assert not isinstance(parse_password("x" * MOST_TYPED), FieldError)
    assert parse_password("x" * LONGEST) == FieldError("password.too_long", MOST_TYPED)


def test_marks_that_nobody_sees_do_not_count_as_far_as_a_parser_looks() -> None:
    assert parse_username("a" * 320 + "\u200b" * (MOST_TYPED - 320)) == "a" * 320


@given(st.text(max_size=30))
def test_a_control_character_is_found_where_it_is(text: str) -> None:
    import unicodedata

    there = [at for at, char in enumerate(text) if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}]
    assert first_control(text) == (there[0] if there else None)
