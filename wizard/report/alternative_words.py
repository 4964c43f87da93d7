"""The other causes that the facts allow, each with how a person tells it apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wizard.catalogue.tell_apart import load_tell_apart
from wizard.report.finding_words import words_for
from wizard.words.translation import in_language


@dataclass(frozen=True, slots=True)
class AlternativeWords:
    """One possible cause: its code, its title, and what is so only with it; ``tell`` is empty where none is known."""

    code: str
    title: str
    tell: str


def alternative_words(
    codes: Sequence[str], params: Mapping[str, str], provider: str | None
) -> tuple[AlternativeWords, ...]:
    """Turn causes into words, in the order in which they are likely; each title once.

    KeyError for a code that is not in resources/causes.
    """
    told: dict[str, AlternativeWords] = {}
    for code in codes:
        title = words_for(code, params, provider).title
        told.setdefault(title, AlternativeWords(code, title, how_to_tell(code, params.get("case", ""))))
    return tuple(told.values())


def how_to_tell(code: str, case: str = "") -> str:
    """Give the sentence by which a cause, or the case of it that a check saw, is told from others; empty for none."""
    sentences = load_tell_apart()
    return in_language(sentences.get(f"{code}/{case}", sentences.get(code, {})))
