"""Folded words to signs: every phrase of every table is looked for once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from wizard.diagnosis.phrases_connection import CONNECTION_PHRASES
from wizard.diagnosis.phrases_envelope import ENVELOPE_PHRASES
from wizard.diagnosis.phrases_sign_in import SIGN_IN_PHRASES
from wizard.diagnosis.phrases_tls import TLS_PHRASES
from wizard.diagnosis.sign import Sign


def signs_in(words: str) -> frozenset[Sign]:
    """Turn folded words into the signs that their phrases show."""
    return frozenset(sign for sign, phrase in _compiled() if phrase.search(words))


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
