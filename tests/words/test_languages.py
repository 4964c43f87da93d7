"""Which language somebody gets, and which plural form a number has in it."""

from __future__ import annotations

import pytest

from wizard.words.languages import ENGLISH, LANGUAGES, language_for


@pytest.mark.parametrize(
    ("wanted", "tag"),
    [
        ([], "en"),
        (["de"], "de"),
        (["de-AT", "en"], "de"),
        (["de_CH.UTF-8"], "de"),
        (["pt_BR"], "pt-BR"),
        (["pt-PT"], "pt-BR"),
        (["ar-EG"], "ar"),
        (["ca_ES@valencia", "es"], "es"),
        (["C.UTF-8", "fr"], "en"),
        (["POSIX"], "en"),
        (["ja", "ko"], "en"),
        (["ja", "fr_CA"], "fr"),
        (["", "es"], "es"),
        (["DE"], "de"),
    ],
)
def test_the_first_wish_that_there_is_counts(wanted: list[str], tag: str) -> None:
    assert language_for(wanted).tag == tag


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 100: 1}),
        ("de", {0: 1, 1: 0, 2: 1}),
        ("es", {0: 1, 1: 0, 2: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("pt-BR", {0: 0, 1: 0, 2: 1}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4, 200: 5}),
    ],
)
def test_a_number_has_its_plural_form(tag: str, forms: dict[int, int]) -> None:
    language = language_for([tag])
    assert {n: language.plural_form(n) for n in forms} == forms


def test_english_is_first_and_every_name_is_its_own() -> None:
    assert LANGUAGES[0] is ENGLISH
    assert len({language.name for language in LANGUAGES}) == len(LANGUAGES) == 6
    assert [language.tag for language in LANGUAGES if language.right_to_left] == ["ar"]
