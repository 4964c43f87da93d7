"""One function gives a sentence in the language in use; without a translation it is English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.words.pseudo import PSEUDO, speaking_pseudo
from wizard.words.catalogue_file import CatalogueTranslator
from wizard.words.languages import ENGLISH, language_for
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, language_in_use, translate, use_language


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language(ENGLISH)


def test_english_is_said_as_it_is_written() -> None:
    assert language_in_use() is ENGLISH
    assert translate("gui", "Port {port} is closed") == "Port {port} is closed"


def test_a_mark_gives_the_text_itself() -> None:
    assert QT_TRANSLATE_NOOP("gui", "Server", "a step of the wizard") == "Server"


def test_a_translator_gets_context_text_comment_and_number() -> None:
    heard: list[tuple[str, str, str, int]] = []

    def listen(context: str, text: str, comment: str, n: int) -> str:
        heard.append((context, text, comment, n))
        return "said"

    use_language(PSEUDO, listen)
    assert translate("report", "%n day(s)", "how long", 3) == "said"
    assert heard == [("report", "%n day(s)", "how long", 3)]


def test_an_unknown_text_stays_english_in_every_language() -> None:
    use_language(language_for(["de"]))
    assert translate("gui", "Nobody has ever said this") == "Nobody has ever said this"
    assert translate("no such room", "%n of them", "", 4) == "4 of them"


def test_a_sentence_of_a_file_may_bring_its_own_translation() -> None:
    use_language(language_for(["de"]))
    assert in_language({"en": "Not in any catalogue", "de": "Steht in keinem"}) == "Steht in keinem"
    assert in_language({"en": "Not in any catalogue"}) == "Not in any catalogue"
    assert in_language({}) == ""


def test_a_region_takes_the_sentence_of_its_language() -> None:
    use_language(language_for(["pt-BR"]))
    assert in_language({"en": "One", "pt": "Um"}) == "Um"


def test_a_missing_catalogue_speaks_english() -> None:
    translator = CatalogueTranslator(PSEUDO)
    assert translator("gui", "Server") == "Server"
    assert translator("gui", "%n day(s)", "", 2) == "2 day(s)"


def test_the_pseudo_language_keeps_placeholders_and_is_over_afterwards() -> None:
    with speaking_pseudo():
        said = translate("gui", "&Port {port} of %n server(s)", "", 2)
        assert "{port}" in said
        assert "%n" not in said
        assert said.startswith("⟦&")
    assert translate("gui", "Server") == "Server"
