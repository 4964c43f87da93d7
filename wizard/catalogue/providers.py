"""The known providers, and which of them an address, a mail exchanger, a host or a name belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from wizard.catalogue.provider_set import ProviderSet, active_set
from wizard.catalogue.records import Provider

_KIND_ORDER = ("mailbox", "sending-service", "software", "relay", "forwarder", "filter")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


def load_providers() -> Mapping[str, Provider]:
    """Give every provider of the set in use by id, in the order of the ids."""
    return active_set().providers


def provider_for_domain(domain: str) -> Provider | None:
    """Give the provider whose own email domain this is, such as gmail.com; None for a company's domain."""
    name = _plain(domain)
    index = _index()
    return index.domains.get(name) or _first_match(index.domain_patterns, name)


def provider_for_exchanger(host: str) -> Provider | None:
    """Give the provider that a mail exchanger belongs to: the longest known suffix wins, then the patterns.

    The answer may be a filter or a forwarder: those never stand for a submission server.
    """
    name = _plain(host)
    index = _index()
    for suffix in _suffixes(name):
        if suffix in index.exchangers:
            return index.exchangers[suffix]
    return _first_match(index.exchanger_patterns, name)


def provider_for_host(host: str) -> Provider | None:
    """Give the provider that owns a submission host; a provider of mailboxes wins where several use one host."""
    name = _plain(host)
    index = _index()
    return index.hosts.get(name) or _first_match(index.host_patterns, name)


def provider_naming_host(host: str) -> Provider | None:
    """Give the provider whose data has this very host, so that it is known to exist; no template makes it so."""
    return _index().hosts.get(_plain(host))


def provider_naming_domain(domain: str) -> Provider | None:
    """Give the provider whose data has this very email domain, so that it is known to exist, patterns aside."""
    return _index().domains.get(_plain(domain))


def provider_by_name(name: str) -> Provider | None:
    """Give the provider with this id or alias, email domain or host, written as ``plain_name`` has it."""
    plain = plain_name(name)
    return _index().names.get(plain) or provider_for_domain(plain) or provider_for_host(plain)


def plain_name(name: str) -> str:
    """Turn what a person calls a provider or a product into the form of ids: lower case, hyphens between words."""
    return re.sub(r"[^\w.&+]+|_", "-", name.casefold()).strip("-")


@dataclass(frozen=True, slots=True)
class _Index:
    domains: Mapping[str, Provider]
    domain_patterns: tuple[tuple[re.Pattern[str], Provider], ...]
    exchangers: Mapping[str, Provider]
    exchanger_patterns: tuple[tuple[re.Pattern[str], Provider], ...]
    hosts: Mapping[str, Provider]
    host_patterns: tuple[tuple[re.Pattern[str], Provider], ...]
    names: Mapping[str, Provider]


def _index() -> _Index:
    return _index_of(active_set())


@lru_cache(maxsize=2)
def _index_of(known: ProviderSet) -> _Index:
    # Reversed, so that of two providers with one key the first of the order stays.
    providers = sorted(known.providers.values(), key=lambda p: (_KIND_ORDER.index(p.kind), p.id))
    backwards = providers[::-1]
    hosts = [(e, p) for p in providers for e in p.endpoints]
    return _Index(
        domains={domain: p for p in backwards for domain in p.email_domains},
        domain_patterns=tuple((_glob(glob), p) for p in providers for glob in p.email_domain_patterns),
        exchangers={suffix: p for p in backwards for suffix in p.mx_suffixes},
        exchanger_patterns=tuple((_glob(glob), p) for p in providers for glob in p.mx_patterns),
        hosts={e.host: p for e, p in reversed(hosts) if not e.template},
        host_patterns=tuple(
            (template_pattern(e.host), p) for e, p in hosts if e.template and _names_provider(e.host)
        ),
        names={name: p for p in backwards for name in (p.id, *p.aliases)},
    )


def template_pattern(host: str) -> re.Pattern[str]:
    """Turn a host with a {placeholder} into a pattern that the filled-in hosts match: one label each."""
    return re.compile("".join(_template_parts(host)))


def _template_parts(host: str) -> list[str]:
    parts, at = [], 0
    for placeholder in _PLACEHOLDER.finditer(host):
        parts += [re.escape(host[at : placeholder.start()]), r"[a-z0-9-]+"]
        at = placeholder.end()
    return [*parts, re.escape(host[at:])]


def _names_provider(host: str) -> bool:
    # "mail.{domain}" fits any host; "{login}.kasserver.com" tells whose it is.
    return host.rpartition("}")[2].count(".") >= 2


def _glob(pattern: str) -> re.Pattern[str]:
    # A star is one label: never a foreign domain with a known beginning.
    return re.compile(re.escape(pattern).replace(r"\*", r"[a-z0-9-]+"))


def _first_match(patterns: tuple[tuple[re.Pattern[str], Provider], ...], name: str) -> Provider | None:
    return next((provider for pattern, provider in patterns if pattern.fullmatch(name)), None)


def _suffixes(name: str) -> list[str]:
    labels = name.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


def _plain(name: str) -> str:
    return name.strip().rstrip(".").lower()
