"""Every cause can be told apart, and alternatives stand in their order."""

from __future__ import annotations

import re

import pytest

from tests.words.pseudo import PSEUDO
from wizard.catalogue.causes import load_causes
from wizard.catalogue.tell_apart import load_tell_apart
from wizard.diagnosis.look_alikes import LOOK_ALIKES
from wizard.report.alternative_words import alternative_words, how_to_tell
from wizard.words.languages import ENGLISH
from wizard.words.translation import use_language


def test_every_cause_that_may_be_an_alternative_is_told_apart() -> None:
    named = {code for codes in LOOK_ALIKES.values() for code in codes} | set(LOOK_ALIKES)
    assert sorted(code for code in named if not how_to_tell(code)) == []


def test_every_sentence_belongs_to_a_cause() -> None:
    about = {tuple(key.partition("/")[::2]) for key in load_tell_apart()}
    known = {(code, case) for code, cause in load_causes().items() for case in ("", *cause.case_words)}
    assert sorted(about - known) == []


@pytest.mark.parametrize("code", sorted(load_tell_apart()))
def test_a_sentence_is_short_and_plain(code: str) -> None:
    said = how_to_tell(*code.split("/"))
    assert re.fullmatch(r"[A-Z][^!{}\u2014\n]{15,140}\.", said), said


def test_no_two_look_alikes_are_told_apart_by_the_same_sentence() -> None:
    for code, others in LOOK_ALIKES.items():
        said = [how_to_tell(one) for one in (code, *others)]
        assert len(set(said)) == len(said), code


def test_alternatives_keep_their_order_and_come_once() -> None:
    codes = ("network.connection_timed_out", "network.network_unreachable", "network.connection_timed_out")
    told = alternative_words(codes, {"host": "mail.northwind.example", "port": "587"}, None)
    assert [one.code for one in told] == list(codes[:2])
    assert all(one.title and one.tell for one in told)


def test_a_language_without_words_falls_back_to_english() -> None:
    english = how_to_tell("login.wrong_password")
    use_language(PSEUDO, lambda _context, text, _comment, _n: text)
    try:
        assert how_to_tell("login.wrong_password") == english
    finally:
        use_language(ENGLISH)
