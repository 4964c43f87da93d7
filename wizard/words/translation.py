"""The one way to a sentence in the language in use.

``translate`` and ``QT_TRANSLATE_NOOP`` have the names and arguments of Qt's own functions, so that everybody who
knows Qt Linguist can read them; neither needs Qt. The sentences are collected into resources/translations/*.ts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wizard.words.languages import ENGLISH, Language

Translator = Callable[[str, str, str, int], str]
"""Turns context, English text, comment and number (-1 for none) into the text of a language."""

RESOURCES = "resources"
"""The context of all sentences that stand in the files of resources/."""


class _InUse:
    language: Language = ENGLISH
    translator: Translator | None = None


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Turn an English text into the language in use; the English text where there is no translation.

    ``context`` is the room that says it. ``comment`` tells two meanings of one text apart. With ``n``, "%n" becomes
    the number and the plural form is the one that the language has for it. Placeholders in braces stay: fill them
    afterwards with ``str.format``.
    """
    if _InUse.translator is None:
        if n < 0:
            return text
        from wizard.words.catalogue_file import CatalogueTranslator

        _InUse.translator = CatalogueTranslator(ENGLISH)
    return _InUse.translator(context, text, comment, n)


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "") -> str:  # noqa: N802 - Qt's name, which tools know
    """Mark a text in a table for translation and give it as it is; ``translate`` it where it is shown."""
    del context, comment
    return text


def in_language(words: Mapping[str, str]) -> str:
    """Turn a sentence of resources/ ("texts by language") into the language in use.

    A file may carry its own translation; else the catalogue has it; else it is English. Empty for no text at all.
    """
    tag = _InUse.language.tag
    own = words.get(tag) or words.get(tag.partition("-")[0])
    if own:
        return own
    english = words.get("en", "")
    return translate(RESOURCES, english) if english else ""


def language_in_use() -> Language:
    """Give the language in which ``translate`` answers."""
    return _InUse.language


def use_language(language: Language, translator: Translator | None = None) -> None:
    """Speak a language from now on; ``translator`` None reads the shipped catalogue without Qt."""
    if translator is None:
        from wizard.words.catalogue_file import CatalogueTranslator

        translator = CatalogueTranslator(language)
    _InUse.language = language
    _InUse.translator = translator
