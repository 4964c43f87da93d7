"""Typing slips in the names of well-known domains and hosts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from wizard.catalogue.provider_set import ProviderSet, active_set
from wizard.catalogue.providers import provider_for_domain, provider_for_exchanger, provider_for_host

_MIN_LENGTH = 6
_LONG_NAME = 13
_TELLING_LABEL = 5
_SMTP_SLIPS = frozenset({"smpt", "stmp", "mstp", "smtpp", "ssmtp", "smttp", "smmtp", "smtb"})
_GENERAL_LABELS = frozenset({"smtp", "mail", "relay", "email"})
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


def typo_hint(domain_or_host: str) -> str | None:
    """Give the well-known domain or host that a person probably meant; None when the name is known or like none.

    gmial.com gives gmail.com, smtp.gmial.com gives smtp.gmail.com, and smpt.example.com gives smtp.example.com.
    A slip is one letter too many, missing, wrong, or two swapped; in names of 13 letters or more, two such slips.
    Short names such as live.com or smtp.web.de are never meant: too many other names are one letter away from them.
    """
    name = domain_or_host.strip().rstrip(".").lower()
    if len(name) < _MIN_LENGTH or "." not in name or _is_known(name):
        return None
    first = name[0]
    limit = 2 if len(name) >= _LONG_NAME else 1
    near = ((_distance(name, known, limit), known[0] != first, rank, known) for rank, known in enumerate(_targets()))
    best = min((entry for entry in near if entry[0] <= limit), default=None)
    if best is not None:
        return best[3]
    label, _, rest = name.partition(".")
    return f"smtp.{rest}" if label in _SMTP_SLIPS and "." in rest else None


def _is_known(name: str) -> bool:
    return bool(
        name in _targets() or provider_for_domain(name) or provider_for_host(name) or provider_for_exchanger(name)
    )


def _targets() -> tuple[str, ...]:
    return _targets_of(active_set())


@lru_cache(maxsize=2)
def _targets_of(known: ProviderSet) -> tuple[str, ...]:
    """Give what a slip may have meant: brands first, then every submission host of the data."""
    hosts: Iterable[str] = (
        endpoint.host
        for provider in known.providers.values()
        for endpoint in provider.endpoints
        if not endpoint.template and endpoint.host[-1].isalpha() and _is_telling(endpoint.host)
    )
    return tuple(dict.fromkeys((*_BRANDS, *hosts)))


def _is_telling(host: str) -> bool:
    return any(len(label) >= _TELLING_LABEL and label not in _GENERAL_LABELS for label in host.split("."))


def _distance(left: str, right: str, limit: int) -> int:
    """Count insertions, deletions, substitutions and swaps of neighbours; above the limit the count may stop."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before, row = [], list(range(len(right) + 1))
    for i, char in enumerate(left, 1):
        before, previous, row = row, before, [i]
        for j, other in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != other))
            if i > 1 and j > 1 and char == right[j - 2] and left[i - 2] == other:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) > limit and min(before) > limit:
            return limit + 1
    return row[-1]
