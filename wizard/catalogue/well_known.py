"""Typing slips in the names of well-known domains and hosts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec
from publicsuffixlist import PublicSuffixList

from wizard.catalogue.letter_slips import distance, is_likely_slip
from wizard.catalogue.provider_set import ProviderSet, active_set
from wizard.catalogue.providers import (
    provider_by_name,
    provider_for_domain,
    provider_for_exchanger,
    provider_for_host,
)
from wizard.words.resource_files import read_resource

_MIN_LENGTH = 6
_LONG_NAME = 13
_TELLING_LABEL = 5
_SMTP_SLIPS = frozenset({"smpt", "stmp", "mstp", "smtpp", "ssmtp", "smttp", "smmtp", "smtb", "sntp", "smtpo"})
_HOST_LABELS = frozenset({"smtp", "mail", "smtps", "mx", "out", "relay", "send", "email"})
_GENERAL_LABELS = frozenset({"smtp", "mail", "relay", "email"})
_USUAL_ENDINGS = ("com", "net", "org", "de", "fr", "it", "ru", "nl", "es", "ch", "at", "uk", "info", "eu")
# Reserved for examples and inner networks (RFC 2606, RFC 6762), or in use there: no slip of anything.
_INNER_ENDINGS = ("example", "test", "local", "internal", "lan", "dom", "corp", "home", "intranet", "localdomain")
_SEPARATORS = re.compile(r"[,;:\s]+|\.{2,}")
_BRANDS = (
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "hotmail.co.uk",
    "yahoo.com",
    "yahoo.co.uk",
    "ymail.com",
    "icloud.com",
    "fastmail.com",
    "proton.me",
    "protonmail.com",
    "t-online.de",
    "yandex.ru",
    "yandex.com",
    "comcast.net",
    "verizon.net",
    "orange.fr",
    "wanadoo.fr",
    "laposte.net",
    "libero.it",
    "naver.com",
    "posteo.de",
    "mailbox.org",
    "office365.com",
)


@lru_cache(maxsize=256)
def typo_hint(domain_or_host: str, resolves: bool | None = None) -> str | None:
    """Give the well-known domain or host that a person probably meant; None when the name is known or like none.

    gmial.com gives gmail.com, smtp.gmial.com gives smtp.gmail.com, and smpt.example.com gives smtp.example.com.
    A slip is one letter too many, missing, wrong, or two swapped; in names of 13 letters or more, two such slips. A
    name without its dots gives the name with them: gmailcom, smtpgmail.com.

    ``resolves``: whether the DNS knows the name. One that it knows is still held against the big names, because
    their misspellings are registered to catch mail, and against nothing else. One that it does not know is held
    against short names too, and an ending that does not exist (.con) against those that do. None: nobody asked.
    """
    name = domain_or_host.strip().rstrip(".").lower()
    if len(name) < _MIN_LENGTH or _is_known(name):
        return None
    if "." not in name:
        return _with_its_dots().get(_squeezed(name))
    missing = resolves is False or not _has_real_ending(name)
    near = _nearest(name, missing=missing) or _with_its_dots().get(_squeezed(name))
    if resolves:
        return near if near is not None and near.endswith(_BRANDS) else None
    if near is not None:
        return near
    label, _, rest = name.partition(".")
    if label in _SMTP_SLIPS and "." in rest:
        return f"smtp.{typo_hint(rest) or rest}"
    return _with_real_ending(name)


def domain_hint(typed: str) -> str | None:
    """Give the domain meant by what is no domain: gmail, gmailcom, gmail,com; None when nothing fits."""
    text = typed.strip().strip(".").lower()
    dotted = _SEPARATORS.sub(".", text)
    if dotted != text and provider_for_domain(dotted) is not None:
        return dotted
    provider = provider_by_name(text) if "." not in text else None
    if provider is not None and provider.email_domains:
        named = (domain for domain in provider.email_domains if domain.partition(".")[0] == text)
        return next(named, provider.email_domains[0])
    return typo_hint(dotted)


def host_hint(typed: str, domain: str | None = None) -> str | None:
    """Give the host that a person meant by what is no host name.

    smtp,gmail,com gives smtp.gmail.com, gmail gives the server of Gmail, and smtp alone gives smtp in the sender's
    ``domain``. None when nothing fits.
    """
    text = typed.strip().strip(".").lower()
    dotted = _SEPARATORS.sub(".", text)
    if dotted != text and provider_for_host(dotted) is not None:
        return dotted
    if "." not in text:
        if text in _HOST_LABELS | _SMTP_SLIPS:
            return f"{'smtp' if text in _SMTP_SLIPS else text}.{domain}" if domain else None
        provider = provider_by_name(text)
        ready = (endpoint.host for endpoint in provider.endpoints if not endpoint.template) if provider else ()
        return next(iter(ready), None) or typo_hint(text)
    return typo_hint(dotted)


def _nearest(name: str, *, missing: bool) -> str | None:
    """Give the nearest target; ``missing``: the typed name does not exist, so that short names count as well."""
    limit = 2 if len(name) >= _LONG_NAME else 1
    first = name[0]
    targets = _all_targets() if missing else _targets()
    near = ((distance(name, known, limit), known[0] != first, rank, known) for rank, known in enumerate(targets))
    close = sorted(entry for entry in near if 0 < entry[0] <= limit)
    return next((known for _, _, _, known in close if missing or is_likely_slip(name, known)), None)


def _is_known(name: str) -> bool:
    return bool(
        name in _targets()
        or name in _look_alikes()
        or provider_for_domain(name)
        or provider_for_host(name)
        or provider_for_exchanger(name)
    )


def _targets() -> tuple[str, ...]:
    return _targets_of(active_set())


def _all_targets() -> tuple[str, ...]:
    return _all_targets_of(active_set())


def _with_its_dots() -> dict[str, str]:
    return _dots_of(active_set())


@lru_cache(maxsize=2)
def _targets_of(known: ProviderSet) -> tuple[str, ...]:
    """Give what a slip may have meant: brands first, then every submission host of the data."""
    return tuple(dict.fromkeys((*_BRANDS, *(host for host in _hosts(known) if _is_telling(host)))))


@lru_cache(maxsize=2)
def _all_targets_of(known: ProviderSet) -> tuple[str, ...]:
    domains = (domain for provider in known.providers.values() for domain in provider.email_domains)
    return tuple(dict.fromkeys((*_targets_of(known), *domains, *_hosts(known))))


@lru_cache(maxsize=2)
def _dots_of(known: ProviderSet) -> dict[str, str]:
    return {_squeezed(target): target for target in reversed(_all_targets_of(known))}


@lru_cache(maxsize=1)
def _look_alikes() -> frozenset[str]:
    """Give domains of others that are one slip away from a big name."""
    return frozenset(msgspec.json.decode(read_resource("names", "look-alike-domains.json"), type=tuple[str, ...]))


@lru_cache(maxsize=1)
def _endings() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)


def _has_real_ending(name: str) -> bool:
    return name.rpartition(".")[2] in _INNER_ENDINGS or bool(_endings().publicsuffix(name))


def _with_real_ending(name: str) -> str | None:
    rest, _, ending = name.rpartition(".")
    if _has_real_ending(name) or not rest:
        return None
    meant = next((usual for usual in _USUAL_ENDINGS if distance(ending, usual, 1) == 1), None)
    return f"{rest}.{meant}" if meant is not None else None


def _hosts(known: ProviderSet) -> Iterable[str]:
    return (
        endpoint.host
        for provider in known.providers.values()
        for endpoint in provider.endpoints
        if not endpoint.template and endpoint.host[-1].isalpha()
    )


def _is_telling(host: str) -> bool:
    return any(len(label) >= _TELLING_LABEL and label not in _GENERAL_LABELS for label in host.split("."))


def _squeezed(name: str) -> str:
    return re.sub(r"[.\-_]", "", name)
