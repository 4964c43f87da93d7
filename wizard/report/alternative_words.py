"""The other causes that the facts allow, each with how a person tells it apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wizard.catalogue.tell_apart import load_tell_apart
from wizard.report.finding_words import words_for


@dataclass(frozen=True, slots=True)
class AlternativeWords:
    """One possible cause: its code, its title, and what is so only with it; ``tell`` is empty where none is known."""

    code: str
    title: str
    tell: str


def alternative_words(
    codes: Sequence[str], params: Mapping[str, str], provider: str | None, language: str = "en"
) -> tuple[AlternativeWords, ...]:
    """Turn causes into words, in the order in which they are likely; each title once.

    KeyError for a code that is not in resources/causes.
    """
    told: dict[str, AlternativeWords] = {}
    for code in codes:
        title = words_for(code, params, provider, language).title
        told.setdefault(title, AlternativeWords(code, title, how_to_tell(code, language)))
    return tuple(told.values())


def how_to_tell(code: str, language: str = "en") -> str:
    """Give the sentence by which a cause is told from others; empty where there is none."""
    words = load_tell_apart().get(code, {})
    return words.get(language) or words.get("en", "")
