"""What of a draft is somebody's: the values that a shared screen does not show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wizard.report.masking import mask_text
from wizard.report.published_names import may_be_shown, readable_end
from wizard.settings.endpoint import Host, parse_host

# Who sends as "info" is nobody yet, and these words stand all over the program.
_NOBODY_WORDS = (
    "about account accounts admin administrator apikey bounce contact customer domain email example hello help "
    "host hosting info kontakt mail mailer mailserver marketing message name news newsletter no-reply noreply "
    "office platform postmaster referral referrals reply root sales sender sending server service smtp support "
    "team test user users web webmaster www your"
)
_NOBODY = frozenset(_NOBODY_WORDS.split())
_LEAST_LABEL = 4
_LEAST_KNOWN = 6
_MOST_KNOWN = 400
"""Characters of a value that are looked for: no name, address or host is longer, and each word of one is a search."""


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
    for somebody in people:
        name, address, username, host = (typed[:_MOST_KNOWN] for typed in somebody)
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
    """Mask a text for a shared screen; hosts and addresses that the shipped data publishes stay."""
    return mask_text(text, values.known, values.words, may_be_shown)


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
    own = parsed.ascii.removesuffix(readable_end(parsed.ascii)).rstrip(".")
    for name in {parsed.ascii, parsed.shown} if own == parsed.ascii else {own}:
        labels = name.split(".")
        if own == parsed.ascii:
            known.add(name)
            labels.pop()
        for label in labels:
            if len(label) >= _LEAST_LABEL and label not in _NOBODY:
                (known if len(label) >= _LEAST_KNOWN else words).add(label)
