"""What a set of providers has to hold beyond its schema: nothing unsafe to propose, nothing that names two owners."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from wizard.catalogue.records import Provider, ProviderEndpoint
from wizard.settings.endpoint import Host, parse_domain, parse_host

GUIDE_PLACEHOLDERS = frozenset({"mailbox", "domain", "platform", "addresses"})
"""What the texts of a guide may leave open; a command may leave open the mailbox alone."""

_IMPLICIT_TLS_PORTS = frozenset({443, 465, 994, 2465, 8465})
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MOST_CHARACTERS = 1000


def provider_faults(providers: Iterable[Provider]) -> tuple[str, ...]:
    """Give what is wrong with a set, each as ``id: what``, for the maintainer; empty when it may be used."""
    providers = tuple(providers)
    single = (f"{provider.id}: {fault}" for provider in providers for fault in _faults(provider))
    return (*single, *_shared_names(providers))


def _faults(provider: Provider) -> Iterator[str]:
    for endpoint in provider.endpoints:
        yield from _endpoint_faults(endpoint)
    if len({(e.host, e.port, e.security, e.variant) for e in provider.endpoints}) != len(provider.endpoints):
        yield "an endpoint stands twice"
    yield from _name_faults(provider)
    yield from _agreement_faults(provider)
    yield from _text_faults(provider)
    yield from _guide_faults(provider)


def _endpoint_faults(endpoint: ProviderEndpoint) -> Iterator[str]:
    if endpoint.security == "cleartext":
        yield f"{endpoint.host} in cleartext"
    elif (endpoint.security == "implicit-tls") != (endpoint.port in _IMPLICIT_TLS_PORTS):
        yield f"{endpoint.host}: {endpoint.security} on port {endpoint.port}"
    filled_in = re.sub(r"\{[a-z]+\}", "x1", re.sub(r"^\{server\}$", "{server}.example", endpoint.host))
    if endpoint.template != (filled_in != endpoint.host):
        yield f"{endpoint.host}: a template has a placeholder, and nothing else has"
    if not isinstance(parse_host(filled_in), Host):
        yield f"{endpoint.host} is no host"


def _name_faults(provider: Provider) -> Iterator[str]:
    own = (*provider.email_domains, *provider.mx_suffixes, *provider.spf_includes)
    for name in (*own, *(ending for endpoint in provider.endpoints for ending in endpoint.for_domains)):
        if parse_domain(name, "domain") != Host(name):
            yield f"{name!r} is no domain in A-labels"
    for pattern in (*provider.email_domain_patterns, *provider.mx_patterns, *provider.spf_patterns):
        if pattern.count("*") != 1 or parse_domain(pattern.replace("*", "x"), "domain") != Host(
            pattern.replace("*", "x")
        ):
            yield f"{pattern!r} is no pattern"
    for pattern in provider.email_domain_patterns:
        if pattern.endswith("*"):
            yield f"{pattern!r} takes in slips such as .con and domains of others"


def _agreement_faults(provider: Provider) -> Iterator[str]:
    sends = provider.sign_in not in ("no-smtp", "not-a-submission-host")
    if provider.endpoints and (not sends or provider.kind == "filter"):
        yield "has endpoints though nothing can be sent through it"
    if sends and not provider.endpoints and provider.kind != "forwarder":
        yield "has no endpoint"
    if provider.kind == "filter" and sends:
        yield "a filter is not a submission host"
    if provider.admits_addresses != (provider.client_address == "required"):
        yield "admits_addresses and client_address differ"
    if (provider.client_address_words is None) != (provider.client_address == "not-needed"):
        yield "client_address has no words, or words without need"
    if provider.sign_in == "oauth-only" and provider.oauth is None:
        yield "takes OAuth only, and does not say where"
    if provider.sign_in in ("oauth-only", "until-2026-12") and provider.oauth_only_after is None:
        yield "takes OAuth only, and does not say since when"
    if not provider.sources or not provider.checked_on:
        yield "does not say where it is from and when it was checked"


def _text_faults(provider: Provider) -> Iterator[str]:
    for text in _texts(msgspec.to_builtins(provider)):
        if len(text) > _MOST_CHARACTERS:
            yield f"a text of {len(text)} characters"
        if any(unicodedata.category(char) in _UNSAFE for char in text):
            yield f"a text with a character that cannot be seen: {text[:40]!r}"
    for words in _word_maps(msgspec.to_builtins(provider)):
        if not words.get("en", "").strip():
            yield "a sentence without its English text"


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(key)
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)


_WORD_FIELDS = frozenset(
    {"credential", "prerequisites", "from_rule", "limits", "sign_in_unclear", "client_address_words"}
    | {"what", "plan", "text", "title", "request"}
)


def _word_maps(value: object) -> Iterator[dict[str, str]]:
    """Give every text in several languages, wherever in the record it stands."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key in _WORD_FIELDS:
                yield from (
                    [item] if isinstance(item, dict) else [one for one in item or () if isinstance(one, dict)]
                )
            else:
                yield from _word_maps(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _word_maps(item)


def _guide_faults(provider: Provider) -> Iterator[str]:
    for section in provider.guide.sections if provider.guide is not None else ():
        sentences = [section.request or {}, *(step.text for step in section.steps)]
        open_ends = {name for words in sentences for text in words.values() for name in _PLACEHOLDER.findall(text)}
        open_ends |= {name for step in section.steps for item in step.path for name in _PLACEHOLDER.findall(item)}
        if not open_ends <= GUIDE_PLACEHOLDERS:
            yield f"a guide leaves open {sorted(open_ends - GUIDE_PLACEHOLDERS)}"
        for step in section.steps:
            if step.command is not None and not _is_command(step.command):
                yield f"a guide's command is not one plain line: {step.command[:40]!r}"


def _is_command(command: str) -> bool:
    return command.isascii() and command.isprintable() and set(_PLACEHOLDER.findall(command)) <= {"mailbox"}


def _shared_names(providers: tuple[Provider, ...]) -> Iterator[str]:
    """Names that two providers claim: the look-up would give one of them by chance."""
    for kind, names in (
        ("id", [p.id for p in providers]),
        ("email domain", [name for p in providers for name in p.email_domains]),
        ("mail exchanger", [name for p in providers for name in p.mx_suffixes]),
        ("name", [name for p in providers for name in {p.id, *p.aliases}]),
    ):
        for name, count in Counter(names).items():
            if count > 1:
                yield f"{name}: {kind} of {count} providers"
    owners = {domain: p.id for p in providers for domain in p.email_domains}
    for provider in providers:
        for alias in provider.aliases:
            if owners.get(alias, provider.id) != provider.id:
                yield f"{provider.id}: the alias {alias} is a domain of {owners[alias]}"
