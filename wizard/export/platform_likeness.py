"""Whether a name is a shipped platform's, or made to be taken for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from wizard.catalogue.records import Platform

_NEUTRAL = "other"
"""The profile for "another platform": everybody may be that."""
_LONG_ENOUGH = 7
"""Characters from which a shipped name inside a longer one counts; "gtr" alone would forbid too much."""
_LOOKS = str.maketrans(
    {"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y"}
    | {"х": "x", "і": "l", "ѕ": "s", "ј": "j", "ԁ": "d", "һ": "h", "к": "k", "т": "t", "г": "r", "ո": "n", "ɡ": "g"}
    | {"α": "a", "ε": "e", "ο": "o", "ρ": "p", "τ": "t", "ι": "l", "ν": "v", "κ": "k", "ƒ": "f", "ı": "l", "ł": "l"}
)


def built_in_platform(name: str, platforms: Iterable[Platform]) -> Platform | None:
    """Give the shipped profile whose id or name this is, case aside; None for another platform."""
    wanted = name.strip().casefold()
    for platform in platforms:
        if platform.id != _NEUTRAL and wanted in {word.casefold() for word in _names(platform)}:
            return platform
    return None


def looks_like_built_in(name: str, audience: str, platforms: Iterable[Platform]) -> bool:
    """Tell whether a foreign name or audience reads like a shipped profile's: look-alike letters, or contained."""
    looks = (skeleton(name), skeleton(audience))
    for platform in platforms:
        if platform.id == _NEUTRAL:
            continue
        for word in {skeleton(text) for text in (*_names(platform), platform.audience)} - {""}:
            if word in looks or (len(word) >= _LONG_ENOUGH and any(word in look for look in looks)):
                return True
    return False


def skeleton(text: str) -> str:
    """Reduce a text to how it reads: without accents, case, separators and the difference of look-alike letters."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(char)
    )
    letters = re.sub(r"[\W_]", "", plain.translate(_LOOKS))
    return letters.replace("rn", "m").replace("vv", "w")


def _names(platform: Platform) -> tuple[str, str, str]:
    return platform.id, platform.name, platform.short_name
