"""Causes to words: title, why and steps, with the placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from wizard.catalogue.causes import load_causes
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import CauseWords, Provider, Words
from wizard.report.display_safe import display_safe
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

# What a sentence says when a value is not known; a sentence with any other unfilled placeholder is left out.
FALLBACKS: Mapping[str, str] = {
    "host": QT_TRANSLATE_NOOP("report", "the server"),
    "port": QT_TRANSLATE_NOOP("report", "this port"),
    "security": QT_TRANSLATE_NOOP("report", "this security setting"),
    "username": QT_TRANSLATE_NOOP("report", "this user"),
    "address": QT_TRANSLATE_NOOP("report", "this address"),
    "provider": QT_TRANSLATE_NOOP("report", "the provider"),
    "platform": QT_TRANSLATE_NOOP("report", "the platform"),
    "domain": QT_TRANSLATE_NOOP("report", "the domain"),
    "family": QT_TRANSLATE_NOOP("report", "one kind of address"),
    "days": QT_TRANSLATE_NOOP("report", "a few days"),
    "step": QT_TRANSLATE_NOOP("report", "at this step"),
    "recipient": QT_TRANSLATE_NOOP("report", "the recipient"),
}
OPTIONAL = frozenset(
    {"names", "date", "issuer", "mechanisms", "addresses", "ports", "egress", "mailbox", "key"}
    | {"credential", "prerequisites", "from_rule", "limits", "username_rule"}
)
PROVIDER_WORDS = frozenset({"credential", "from_rule", "limits"})
_SENTENCE_END = re.compile(r"(?<=\.) (?=[A-Z{])")
_VALUE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What to say about one finding; plain text, safe to show. Steps are in the order to try them."""

    title: str
    why: str
    steps: tuple[str, ...]


def words_for(code: str, params: Mapping[str, str], provider: str | None, language: str = "en") -> FindingWords:
    """Turn a cause, the values of its placeholders and the provider's id into words.

    ``params["case"]`` chooses the words of a case that a live check told apart. A value from a server is made safe
    here. KeyError for a code that is not in resources/causes.
    """
    cause = load_causes()[code]
    record = load_providers().get(provider) if provider is not None else None
    words = cause.case_words.get(params.get("case", ""), cause.provider_words.get(provider or "", cause.words))
    values = _values(params, record, language)
    return FindingWords(
        title=_fill(_in(words.title, language), values),
        why=_fill_sentences(_in(words.why, language), values),
        steps=_steps(words, values, record, language),
    )


def placeholders(text: str) -> frozenset[str]:
    """Give the names of the placeholders in a text."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _steps(words: CauseWords, values: Mapping[str, str], provider: Provider | None, language: str) -> tuple[str, ...]:
    steps: list[str] = []
    for step in words.steps:
        text = _in(step, language)
        if text == "{prerequisites}":
            steps.extend(_in(p, language) for p in (provider.prerequisites[:3] if provider else ()))
        else:
            filled = _fill_sentences(text, values)
            if filled:
                steps.append(filled)
    return tuple(dict.fromkeys(steps))


def _values(params: Mapping[str, str], provider: Provider | None, language: str) -> dict[str, str]:
    values = {name: display_safe(value, _VALUE_LIMIT) for name, value in params.items() if value}
    if values.get("port", "").isdigit():
        values["port"] = translate("report", "port {values}").format(values=values["port"])
    if values.get("days", "").isdigit():
        values["days"] = "1 day" if values["days"] == "1" else f"{values['days']} days"
    if provider is not None:
        values.setdefault("provider", provider.name)
        for name, said in (
            ("credential", provider.credential),
            ("from_rule", provider.from_rule),
            ("limits", provider.limits),
        ):
            if _in(said, language):
                values.setdefault(name, _in(said, language))
        rule = _username_rule(provider)
        if rule:
            values.setdefault("username_rule", rule)
    return values


def _username_rule(provider: Provider) -> str:
    kind, _, detail = provider.username.partition(":")
    if kind == "literal":
        return translate("report", "At {provider} the user name is the word {detail}.").format(
            provider=provider.name, detail=detail
        )
    if kind == "local-part":
        return translate("report", "At {provider} the user name is the part of the address before the @.").format(
            provider=provider.name
        )
    if kind == "email":
        return translate("report", "At {provider} the user name is the full e-mail address.").format(
            provider=provider.name
        )
    return ""


def _fill_sentences(text: str, values: Mapping[str, str]) -> str:
    sentences = (sentence for sentence in _SENTENCE_END.split(text))
    known = (s for s in sentences if all(name in values or name in FALLBACKS for name in placeholders(s)))
    return " ".join(_fill(sentence, values) for sentence in known)


def _fill(text: str, values: Mapping[str, str]) -> str:
    first = re.match(r"\{(\w+)\}", text)
    filled = text.format_map({**FALLBACKS, **values})
    if first is not None and (first[1] not in values or first[1] in {"port", "days"}):
        return filled[:1].upper() + filled[1:]
    return filled


def _in(words: Words, language: str) -> str:
    return words.get(language) or words.get("en", "")
