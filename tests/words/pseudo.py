"""A language that nobody speaks: every translated text is longer, accented and in brackets, so that a plain one shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from wizard.words.languages import ENGLISH, Language
from wizard.words.translation import use_language

PSEUDO = Language("qps-ploc", "Pseudo", right_to_left=False, plural_form=lambda n: int(n != 1))
OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aeiouAEIOUcnCN", "áéíóúÁÉÍÓÚçñÇÑ")
_KEPT = re.compile(r"(\{\w*\}|%n|&&|&)")


def pseudo(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Turn a text into the pseudo-language: accents, 40 % more length, brackets; placeholders and mnemonics stay."""
    del context, comment
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    longer = accented + "~" * round(len(text) * 0.4)
    return f"{OPEN}{longer}{CLOSE}".replace("%n", str(n) if n >= 0 else "%n")


@contextmanager
def speaking_pseudo() -> Iterator[None]:
    """Speak the pseudo-language inside the block, English again after it."""
    use_language(PSEUDO, pseudo)
    try:
        yield
    finally:
        use_language(ENGLISH)
