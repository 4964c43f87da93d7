"""Causes to words: title, why and steps, with the placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Formatter

from wizard.catalogue.causes import load_causes
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import CauseWords, Provider
from wizard.report.display_safe import display_safe
from wizard.report.fill_once import fill_once
from wizard.report.isolates import isolate
from wizard.report.nameless import FALLBACKS, at_the_beginning, in_the_middle
from wizard.report.param_words import begins_with_words, param_words
from wizard.words.translation import in_language, translate

OPTIONAL = frozenset(
    {"names", "date", "issuer", "mechanisms", "addresses", "ports", "egress", "mailbox", "key"}
    | {"credential", "prerequisites", "from_rule", "limits", "username_rule"}
)
PROVIDER_WORDS = frozenset({"credential", "from_rule", "limits"})
# Two characters before the mark, or a closing quotation mark: "z. B." ends no sentence.
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\s.]{2})|(?<=[»›”’\")\u2069]))[.?؟!…][\"'»›”’)\u2069]* (?=[¿¡«‹„“‘\"'(\u00a0\u2068]*(\S))"
)
_VALUE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What to say about one finding; plain text, safe to show. Steps are in the order to try them."""

    title: str
    why: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Filling:
    """The values of the placeholders: inside a sentence, and where a sentence begins with one."""

    known: Mapping[str, str]
    middle: Mapping[str, str]
    beginning: Mapping[str, str]

    def fill(self, text: str) -> str:
        return fill_once(text, self.middle, self.beginning)

    def fill_sentences(self, text: str) -> str:
        """Fill in sentence by sentence; one with a placeholder that has neither value nor fallback is left out."""
        sayable = self.known.keys() | FALLBACKS.keys()
        return " ".join(self.fill(one) for one in sentences_of(text) if placeholders(one) <= sayable)


def words_for(
    code: str, params: Mapping[str, str], provider: str | None, mark: Callable[[str], str] = isolate
) -> FindingWords:
    """Turn a cause, the values of its placeholders and the provider's id into words of the language in use.

    ``params["case"]`` chooses the words of a case that a live check told apart. A value from a server is made safe
    here, and ``mark`` sets it apart from the words around it. KeyError for a code that is not in resources/causes.
    """
    cause = load_causes()[code]
    record = load_providers().get(provider) if provider is not None else None
    words = cause.case_words.get(params.get("case", ""), cause.provider_words.get(provider or "", cause.words))
    filling = _filling(params, record, mark)
    return FindingWords(
        title=filling.fill(in_language(words.title)),
        why=filling.fill_sentences(in_language(words.why)),
        steps=_steps(words, filling, record),
    )


def placeholders(text: str) -> frozenset[str]:
    """Give the names of the placeholders in a text."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def sentences_of(text: str) -> list[str]:
    """Part a text after each end of a sentence, in every language that the program speaks.

    A sentence begins with a capital letter, a letter of a script without capitals, a digit or a placeholder, perhaps
    behind a mark such as an inverted question mark or an opening quotation mark.
    """
    parts, start = [], 0
    for found in _SENTENCE_END.finditer(text):
        if not found[1].islower():
            parts.append(text[start : found.end() - 1])
            start = found.end()
    return [*parts, text[start:]]


def _steps(words: CauseWords, filling: _Filling, provider: Provider | None) -> tuple[str, ...]:
    steps: list[str] = []
    for step in words.steps:
        text = in_language(step)
        if text == "{prerequisites}":
            steps.extend(in_language(p) for p in (provider.prerequisites[:3] if provider else ()))
        else:
            filled = filling.fill_sentences(text)
            if filled:
                steps.append(filled)
    return tuple(dict.fromkeys(steps))


def _filling(params: Mapping[str, str], provider: Provider | None, mark: Callable[[str], str]) -> _Filling:
    values = {
        name: param_words(name, value, params) or mark(display_safe(value, _VALUE_LIMIT))
        for name, value in params.items()
        if value
    }
    values |= {name: words for name, words in _provider_words(provider, mark).items() if name not in values}
    beginning = {name: words for name, words in at_the_beginning().items() if name not in values}
    beginning |= {name: words for name in values if (words := begins_with_words(name, params))}
    return _Filling(values, {**in_the_middle(), **values}, beginning)


def _provider_words(provider: Provider | None, mark: Callable[[str], str]) -> dict[str, str]:
    if provider is None:
        return {}
    said = {
        "provider": mark(provider.name),
        "credential": in_language(provider.credential),
        "from_rule": in_language(provider.from_rule),
        "limits": in_language(provider.limits),
        "username_rule": _username_rule(provider),
    }
    return {name: words for name, words in said.items() if words}


def _username_rule(provider: Provider) -> str:
    kind, _, detail = provider.username.partition(":")
    if kind == "literal":
        return translate("report", "At {provider} the user name is the word {word}.").format(
            provider=isolate(provider.name), word=isolate(detail)
        )
    if kind == "local-part":
        return translate("report", "At {provider} the user name is the part of the address before the @.").format(
            provider=isolate(provider.name)
        )
    if kind == "email":
        return translate("report", "At {provider} the user name is the full e-mail address.").format(
            provider=isolate(provider.name)
        )
    return ""
