"""Every cause is complete, and every sentence about it is fit to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from wizard.catalogue.causes import load_causes
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import CauseWords
from wizard.report.finding_words import OPTIONAL, placeholders, words_for
from wizard.report.nameless import FALLBACKS

CODES = sorted(load_causes())
CODE = re.compile(r"[a-z]+\.[a-z0-9_]+")
UNWELCOME = re.compile(r"[\u2014!]|\b(?:invalid|illegal|fatal|please|exception|traceback)\b", re.IGNORECASE)


def all_words(code: str) -> Iterator[CauseWords]:
    cause = load_causes()[code]
    yield cause.words
    yield from cause.provider_words.values()
    yield from cause.case_words.values()


def sentences(code: str) -> Iterator[str]:
    for words in all_words(code):
        for text in (words.title, words.why, *words.steps):
            yield from text.values()


def test_every_cause_of_the_field_is_there() -> None:
    assert len(CODES) >= 99
    assert all(CODE.fullmatch(code) for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_fit_to_be_read(code: str) -> None:
    for text in sentences(code):
        assert not UNWELCOME.search(text), text
        assert text == " ".join(text.split())
        assert placeholders(text) <= set(FALLBACKS) | OPTIONAL


@pytest.mark.parametrize("code", CODES)
def test_english_is_always_there_and_titles_stand_alone(code: str) -> None:
    for words in all_words(code):
        assert all(text.get("en") for text in (words.title, words.why, *words.steps))
        assert not words.title["en"].endswith(".")
        assert placeholders(words.title["en"]) <= set(FALLBACKS)
        assert len(words.title["en"]) <= 80
        assert len(words.steps) <= 5


@pytest.mark.parametrize("code", CODES)
def test_an_error_says_what_to_do(code: str) -> None:
    cause = load_causes()[code]
    assert cause.meaning.endswith(".")
    assert cause.severity in ("warning", "info") or words_for(code, {}, None).steps


def test_provider_words_belong_to_shipped_providers() -> None:
    named = {provider for cause in load_causes().values() for provider in cause.provider_words}
    assert named <= set(load_providers())


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("filled", [True, False])
def test_words_are_whole_with_and_without_values(code: str, filled: bool) -> None:
    names = set(FALLBACKS) | OPTIONAL
    params = {name: "587" if name in ("port", "days") else f"<{name}>" for name in names} if filled else {}
    cause = load_causes()[code]
    chosen: list[tuple[str | None, dict[str, str]]] = [(provider, {}) for provider in (None, *cause.provider_words)]
    for provider, case in (*chosen, *((None, {"case": case}) for case in cause.case_words)):
        words = words_for(code, {**params, **case}, provider)
        for text in (words.title, words.why, *words.steps):
            assert text
            assert "{" not in text
            assert "  " not in text
            assert text[0].isupper() or text.startswith(("<", "iCloud "))
