"""Every text of the program is translated into every language, and both readers of a catalogue say the same."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
from collect_texts import Text, UnreadableCallError, collect, texts_of_code
from translations import LANGUAGES, is_compiled, read_catalogue, ts_file

from wizard.words import languages
from wizard.words.catalogue_file import COMMENT_MARK, CatalogueTranslator
from wizard.words.languages import language_for
from wizard.words.resource_files import read_resource

FOREIGN = [language for language in LANGUAGES if language != "en"]
TEXTS = collect()
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|\n")
_NUMBERS = (0, 1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 103, 111, 1000)


def key_of(text: Text) -> str:
    return f"{text.source}{COMMENT_MARK}{text.comment}" if text.comment else text.source


def test_the_languages_are_the_same_everywhere() -> None:
    assert list(LANGUAGES) == [language.file_stem for language in languages.LANGUAGES]
    assert is_compiled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_nothing_else(language: str) -> None:
    finished = {
        (context, key) for context, texts in read_catalogue(ts_file(language)).items() for key in texts if texts[key]
    }
    wanted = {(text.context, key_of(text)) for text in TEXTS if text.plural or language != "en"}
    assert sorted(wanted - finished)[:20] == [], "python packaging/translations.py update, then translate"
    assert sorted(finished - wanted)[:20] == [], "python packaging/translations.py update"


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_keeps_the_placeholders(language: str) -> None:
    catalogue = read_catalogue(ts_file(language))
    for text in TEXTS:
        said = catalogue.get(text.context, {}).get(key_of(text), text.source)
        for form in said if isinstance(said, list) else [said]:
            kept, wanted = Counter(_PLACEHOLDER.findall(form)), Counter(_PLACEHOLDER.findall(text.source))
            if text.plural:
                # "one day" may leave its number out.
                kept.pop("%n", None)
                wanted.pop("%n", None)
            assert kept == wanted, (text, form)


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_keeps_mnemonic_and_tone(language: str) -> None:
    catalogue = read_catalogue(ts_file(language))
    for text in TEXTS:
        said = catalogue.get(text.context, {}).get(key_of(text), text.source)
        for form in said if isinstance(said, list) else [said]:
            assert _mnemonics(form) == _mnemonics(text.source), (text, form)
            assert not re.search("[\u2013\u2014]", form) or re.search("[\u2013\u2014]", text.source), (text, form)
            assert "!" not in form or "!" in text.source, (text, form)
            assert form.strip(" \n") == form or text.source.strip() != text.source, (text, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_texts_have_every_form(language: str) -> None:
    forms = {_plural_forms(language, form) for form in _NUMBERS}
    for message in ElementTree.parse(ts_file(language)).iter("message"):
        if message.get("numerus") == "yes":
            translation = message.find("translation")
            assert translation is not None
            written = [form.text for form in translation.iter("numerusform")]
            assert len(written) == len(forms), message.findtext("source")
            assert all(written), message.findtext("source")


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_and_the_reader_without_qt_say_the_same(language: str) -> None:
    plain = CatalogueTranslator(language_for([language]))
    qt = QTranslator()
    compiled = read_resource("translations", f"smtp-wizard_{language}.qm")
    assert qt.load(compiled)
    for text in TEXTS:
        for n in _NUMBERS if text.plural else (-1,):
            said = qt.translate(text.context, text.source, text.comment or None, n) or text.source
            if n >= 0:
                said = said.replace("%n", str(n))
            assert plain(text.context, text.source, text.comment, n) == said, (text, n)


@pytest.mark.parametrize(
    "call",
    [
        'translate("gui", f"Port {port}")',
        'translate("gui", "Port " + port)',
        "translate(room, \"Port\")",
        'QT_TRANSLATE_NOOP("gui", _TITLE)',
    ],
)  # fmt: skip
def test_a_call_that_nobody_can_collect_is_an_error(call: str) -> None:
    with pytest.raises(UnreadableCallError, match=r"file\.py:1"):
        list(texts_of_code(call, "file.py"))


def test_texts_are_collected_from_calls_and_tables() -> None:
    code = (
        'translate("gui", "One " "line"); QT_TRANSLATE_NOOP("cli", "Two"); translate("gui", _TITLE)\n'
        'translate("gui", "%n day(s)", "", count); translate("gui", "Off", "a switch"); text.translate(table)\n'
    )
    assert sorted(texts_of_code(code, "file.py")) == [
        Text("cli", "Two"),
        Text("gui", "%n day(s)", "", plural=True),
        Text("gui", "Off", "a switch"),
        Text("gui", "One line"),
    ]


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def _plural_forms(language: str, n: int) -> int:
    return language_for([language]).plural_form(n)
