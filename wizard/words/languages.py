"""The languages that the program speaks, and the choice among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple


class Language(NamedTuple):
    """One language. ``tag`` is its BCP 47 tag, ``name`` what its speakers call it.

    ``plural_form`` turns a number into the place of its plural form, in the order in which Qt Linguist writes them.
    """

    tag: str
    name: str
    right_to_left: bool
    plural_form: Callable[[int], int]

    @property
    def file_stem(self) -> str:
        """Give the tag as Qt writes it in file names: "pt_BR"."""
        return self.tag.replace("-", "_")


def _not_one(n: int) -> int:
    return int(n != 1)


def _more_than_one(n: int) -> int:
    return int(n > 1)


def _arabic(n: int) -> int:
    if n < 3:
        return n
    rest = n % 100
    if 3 <= rest <= 10:
        return 3
    return 4 if rest >= 11 else 5


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", right_to_left=False, plural_form=_not_one),
    Language("de", "Deutsch", right_to_left=False, plural_form=_not_one),
    Language("fr", "Français", right_to_left=False, plural_form=_more_than_one),
    Language("es", "Español", right_to_left=False, plural_form=_not_one),
    Language("pt-BR", "Português (Brasil)", right_to_left=False, plural_form=_more_than_one),
    Language("ar", "العربية", right_to_left=True, plural_form=_arabic),
)
"""Qt's own plural rules (QLocale's, as lrelease compiles them), so that both readers of a catalogue say the same."""

ENGLISH = LANGUAGES[0]


def language_for(wanted: Iterable[str]) -> Language:
    """Turn what a person or a system wants, best first, into a language that there is; English when there is none.

    Each wish is a tag or the name of a POSIX locale: "pt-BR", "de_AT.UTF-8", "fr:en". A region that is not there
    gives the language without it; Portuguese gives the Brazilian kind.
    """
    by_tag = {language.tag.lower(): language for language in LANGUAGES}
    by_name = {language.tag.partition("-")[0]: language for language in LANGUAGES}
    for wish in wanted:
        tag = wish.partition(".")[0].partition("@")[0].replace("_", "-").lower()
        if tag in ("c", "posix"):
            return ENGLISH
        found = by_tag.get(tag) or by_name.get(tag.partition("-")[0])
        if found is not None:
            return found
    return ENGLISH
