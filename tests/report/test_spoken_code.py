"""Short codes as they are shown and read aloud."""

from __future__ import annotations

import re

import pytest

from wizard.catalogue.causes import load_causes
from wizard.catalogue.short_codes import cause_of_short_code, load_short_codes
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Certainty
from wizard.report.spoken_code import short_code_aloud, short_code_text
from wizard.words.languages import language_for
from wizard.words.translation import use_language


def test_a_code_is_read_letter_by_letter_and_digit_by_digit() -> None:
    assert short_code_text("login.wrong_password") == "Code L-102"
    assert short_code_aloud("login.wrong_password") == "Code L, one zero two"


def test_a_cause_that_nobody_knows_has_no_code() -> None:
    assert short_code_text("no.such_cause") == short_code_aloud("no.such_cause") == ""


@pytest.mark.parametrize("cause", load_causes())
def test_what_is_read_aloud_and_typed_again_leads_to_the_same_cause(cause: str) -> None:
    shown = short_code_text(cause)
    for typed in (shown, shown.lower(), load_short_codes()[cause], re.sub(r"\W", " ", shown), f" {shown}\n"):
        assert cause_of_short_code(typed) == cause
        explained = explain(typed, ExplainContext())
        assert (explained.cause, explained.certainty) == (cause, Certainty.SURE)
    assert len(short_code_aloud(cause).split()) == 5


def test_in_arabic_the_code_keeps_its_order() -> None:
    use_language(language_for(("ar",)))
    try:
        assert "\u2068L-102\u2069" in short_code_text("login.wrong_password")
    finally:
        use_language(language_for(("en",)))
