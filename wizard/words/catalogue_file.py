"""Translations without Qt: one compiled catalogue, read when the first sentence is wanted."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from wizard.words.languages import Language
from wizard.words.resource_files import read_resource

COMMENT_MARK = "\x04"
"""Stands between a text and its comment in the keys of a catalogue, as in GNU gettext's files."""


class CatalogueTranslator:
    """Turns texts into one language by resources/translations/smtp-wizard_LANGUAGE.json.

    The file is ``{context: {text: translation or list of plural forms}}``. A checkout in which nothing was compiled
    speaks English.
    """

    def __init__(self, language: Language) -> None:
        self._language = language

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """Give the translation of a text, the text itself when there is none; "%n" becomes the number."""
        texts = self._catalogue.get(context, {})
        # As in Qt, a text with a comment that is not translated takes its translation without one.
        found = texts.get(f"{text}{COMMENT_MARK}{comment}" if comment else text) or texts.get(text, text)
        if isinstance(found, list):
            found = found[min(self._language.plural_form(n), len(found) - 1)]
        return str(found) if n < 0 else str(found).replace("%n", str(n))

    @cached_property
    def _catalogue(self) -> dict[str, dict[str, Any]]:
        import json

        try:
            content = read_resource("translations", f"smtp-wizard_{self._language.file_stem}.json")
        except FileNotFoundError:
            return {}
        catalogue: dict[str, dict[str, Any]] = json.loads(content)
        return catalogue
