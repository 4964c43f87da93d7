"""Folded words to signs: every phrase of every table is looked for once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from wizard.diagnosis.phrase_index import IndexedPhrase, indexed
from wizard.diagnosis.phrases_connection import CONNECTION_PHRASES
from wizard.diagnosis.phrases_envelope import ENVELOPE_PHRASES
from wizard.diagnosis.phrases_foreign import FOREIGN_PHRASES
from wizard.diagnosis.phrases_sign_in import SIGN_IN_PHRASES
from wizard.diagnosis.phrases_tls import TLS_PHRASES
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.text_folding import folded

# Only a failure is said in these words, and mail is what they are pasted for.
_WITH_FOREIGN = frozenset({Sign.NEGATIVE, Sign.MAIL_WORD})


def signs_in(words: str) -> frozenset[Sign]:
    """Turn folded words into the signs that their phrases show."""
    book = _book()
    present = {word for word in book.words if word in words}
    signs = frozenset(
        sign for sign, phrases in book.phrases.items() if any(p.found_in(words, present) for p in phrases)
    )
    foreign = frozenset(sign for word, sign in book.foreign if word in words)
    return signs | foreign | _WITH_FOREIGN if foreign else signs


def shows(sign: Sign, words: str) -> bool:
    """Tell whether folded words show one sign."""
    return any(phrase.pattern.search(words) for phrase in _book().phrases[sign])


@dataclass(frozen=True, slots=True)
class _Book:
    """Every phrase of each sign, all words that phrases cannot do without, and the plain words of other languages."""

    phrases: Mapping[Sign, tuple[IndexedPhrase, ...]]
    words: frozenset[str]
    foreign: tuple[tuple[str, Sign], ...]


@lru_cache(maxsize=1)
def _book() -> _Book:
    tables = (CONNECTION_PHRASES, TLS_PHRASES, SIGN_IN_PHRASES, ENVELOPE_PHRASES)
    phrases = {sign: indexed("|".join(parts)) for table in tables for sign, parts in table.items()}
    words = frozenset(word for each in phrases.values() for phrase in each for word in phrase.words)
    foreign = tuple(
        (folded(word), sign) for sign, parts in FOREIGN_PHRASES.items() for part in parts for word in part.split("|")
    )
    return _Book(phrases, words, foreign)
