"""Folded words to signs: every phrase of every table is looked for once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

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
    signs = frozenset(sign for sign, phrase in _compiled() if phrase.search(words))
    foreign = frozenset(sign for sign, phrase in _foreign() if phrase.search(words))
    return signs | foreign | _WITH_FOREIGN if foreign else signs


def shows(sign: Sign, words: str) -> bool:
    """Tell whether folded words show one sign."""
    return any(known is sign and phrase.search(words) is not None for known, phrase in _compiled())


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Sign, re.Pattern[str]], ...]:
    tables: Iterable[dict[Sign, tuple[str, ...]]] = (
        CONNECTION_PHRASES,
        TLS_PHRASES,
        SIGN_IN_PHRASES,
        ENVELOPE_PHRASES,
    )
    return tuple((sign, re.compile("|".join(phrases))) for table in tables for sign, phrases in table.items())


@lru_cache(maxsize=1)
def _foreign() -> tuple[tuple[Sign, re.Pattern[str]], ...]:
    return tuple((sign, _plain(phrases)) for sign, phrases in FOREIGN_PHRASES.items())


def _plain(phrases: Iterable[str]) -> re.Pattern[str]:
    words = [folded(word) for phrase in phrases for word in phrase.split("|")]
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)))
