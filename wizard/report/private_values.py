"""What of a draft is somebody's: the values that a shared screen does not show, and the hosts that it may show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from wizard.catalogue.causes import load_causes
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.providers import (
    load_providers,
    provider_for_domain,
    provider_for_exchanger,
    provider_for_host,
)
from wizard.report.masking import mask_text
from wizard.settings.endpoint import Host, parse_host

# Who sends as "info" is nobody yet, and these words stand all over the program.
_NOBODY_WORDS = (
    "about account accounts admin administrator apikey bounce contact customer domain email example hello help "
    "host hosting info kontakt mail mailer mailserver marketing message name news newsletter no-reply noreply "
    "office platform postmaster referral referrals reply root sales sender sending server service smtp support "
    "team test user users web webmaster www your"
)
_NOBODY = frozenset(_NOBODY_WORDS.split())
# Endings of file names that are no top-level domain: "settings.json" is not a host.
_FILE_ENDINGS = (
    "asc bak bat cfg cmd conf config crt csr css csv deb doc docx eml env exe gif htm html ini ipynb jpeg jpg js "
    "json jws jwt key log msi msg odt pdf pem php png ppt ps1 qm rpm smtpcfg smtpreq sqlite svg tar tmp toml ts "
    "tsx txt vcf whl xls xlsx xml yaml yml"
)
_FILES = frozenset(_FILE_ENDINGS.split())
_URL_HOST = re.compile(r"https?://([A-Za-z0-9.-]+)")
_LEAST_LABEL = 4
_LEAST_KNOWN = 6


Somebody = tuple[str, str, str, str]
"""From name, From address, user name and host, as typed; empty where there is none."""


@dataclass(frozen=True, slots=True)
class PrivateValues:
    """What is masked: ``known`` wherever it stands, ``words`` where they stand as words."""

    known: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


@lru_cache(maxsize=64)
def private_values(people: frozenset[Somebody], words: tuple[str, ...] = ()) -> PrivateValues:
    """Collect what tells of these people and their company; ``words``: more, such as the computer's user."""
    known: set[str] = set()
    plain: set[str] = {word for word in words if word.lower() not in _NOBODY}
    for name, address, username, host in people:
        _add_name(name, known, plain)
        for typed in (address.strip(), username.strip()):
            local, at_sign, domain = typed.rpartition("@")
            if not at_sign:
                _add_word(typed, known, plain)
                continue
            known.add(typed)
            _add_word(local, known, plain)
            _add_host(domain, known, plain)
        _add_host(host, known, plain)
    return PrivateValues(frozenset(known), frozenset(plain))


@lru_cache(maxsize=4096)
def masked(text: str, values: PrivateValues) -> str:
    """Mask a text for a shared screen; hosts of known providers and platforms stay."""
    return mask_text(text, values.known, values.words, may_be_shown)


@lru_cache(maxsize=1024)
def may_be_shown(host: str) -> bool:
    """Tell whether a host is nobody's secret: a provider's, a platform's, or no host but the name of a file."""
    name = host.rstrip(".").lower()
    labels = name.split(".")
    if labels[-1] in _FILES or name in _platform_addresses():
        return True
    if provider_for_host(name) or provider_for_domain(name) or provider_for_exchanger(name):
        return True
    return any(".".join(labels[at:]) in _published() for at in range(len(labels) - 1))


def _add_name(name: str, known: set[str], words: set[str]) -> None:
    parts = name.split()
    if len(parts) > 1:
        known.update((name.strip(), " ".join(parts)))
    words.update(part for part in parts if len(part) >= _LEAST_LABEL and part.lower() not in _NOBODY)
    if len(parts) == 1 and parts[0].lower() not in _NOBODY:
        words.add(parts[0])


def _add_word(word: str, known: set[str], words: set[str]) -> None:
    """Add a user name or what stands before the @, and its parts: "erika.musterfrau" tells who Erika is."""
    if not word or word.lower() in _NOBODY:
        return
    (known if len(word) >= _LEAST_KNOWN else words).add(word)
    parts = re.split(r"[._+-]", word)
    words.update(part for part in parts if len(part) >= _LEAST_LABEL and part.lower() not in _NOBODY)


def _add_host(typed: str, known: set[str], words: set[str]) -> None:
    """Add a host in both spellings, the domain above it, and the label that is the company's name."""
    parsed = parse_host(typed.strip())
    if not isinstance(parsed, Host) or parsed.is_address:
        known.update({typed.strip()} - {""})
        return
    if may_be_shown(parsed.ascii):
        return
    for name in {parsed.ascii, parsed.shown}:
        known.add(name)
        labels = name.split(".")
        for label in labels[:-1]:
            if len(label) >= _LEAST_LABEL and label not in _NOBODY:
                (known if len(label) >= _LEAST_KNOWN else words).add(label)


@lru_cache(maxsize=1)
def _platform_addresses() -> frozenset[str]:
    """Give the addresses from which known platforms send, which a firewall has to let through."""
    return frozenset(address for platform in load_platforms() for address in platform.egress_addresses)


@lru_cache(maxsize=1)
def _published() -> frozenset[str]:
    """Give the hosts that the program's own texts name, and the domains above them."""
    hosts = set(_hosts_of_texts())
    above = {".".join(host.split(".")[-2:]) for host in hosts}
    return frozenset(name for name in hosts | {one for one in above if len(one.split(".")[0]) > 3} if "." in name)


def _hosts_of_texts() -> Iterator[str]:
    for record in (*load_providers().values(), *load_platforms(), *load_causes().values()):
        for found in _URL_HOST.finditer(repr(record)):
            host = found[1].strip(".-").lower()
            if not host.endswith(".example"):
                yield host
