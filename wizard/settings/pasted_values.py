"""From names and values to the settings that they mean; what means none is told by its name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from wizard.settings.pasted_names import Kind, is_foreign, is_of_mail, kind_of
from wizard.settings.pasted_pairs import WITHIN, Pair
from wizard.settings.pasted_places import PastedSettings, split_link, split_place, with_usual_security
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity

_HOST = re.compile(r"(?<![\w@.-])(?:[\w-]+(?:\.[\w-]+)+\.?|localhost|\[[0-9a-fA-F:.]+\])(?![\w@])(?::\d{1,5}(?!\d))?")
_INCOMING_HOST = re.compile(r"\A(?:imap|pop3?|incoming)\d*[.-]", re.IGNORECASE)
_MAILBOX = re.compile(r"[^\s<>\"@]+@[^\s<>\"@]+\.[^\s<>\"@]+")
_NAMED_MAILBOX = re.compile(r"\A\s*\"?([^\"<>]*?)\"?\s*<([^<>\s]+@[^<>\s]+)>\s*\Z")
_STANDS_FOR_VALUE = r"\$\{[^}]*\}|\{\{.*\}\}|%\w+%"
_PLACEHOLDER = re.compile(rf"(?:{_STANDS_FOR_VALUE}|\$\w+|<.*>|\[.*\]|[*\u2022\u25cf.xX]*)\Z")
_HOLDS_PLACEHOLDER = re.compile(_STANDS_FOR_VALUE)
_TALKS_OF_PASSWORD = re.compile(
    r"\b(?:your|same|see|mailbox|pass\w*|ihr\w*|siehe|postfach\w*|kennwort"
    r"|votre|mot de passe|su|tu|contrase\w*|sua|senha)\b",
    re.IGNORECASE,
)
_YES = frozenset({"true", "yes", "on", "1", "ja", "oui", "s\u00ed", "si", "sim"})
_SSL_WORD = re.compile(r"\bssl\b|implicit|\bsmtps\b", re.IGNORECASE)
_VARIABLE = re.compile(r"[A-Z][A-Z0-9]*_[A-Z0-9_]+\Z")
_MOST_NAME = 40


def settings_of(pairs: Iterable[Pair]) -> PastedSettings | None:
    """Take the first value of each kind; None when they name no server and not two other values."""
    found, unused, incoming = PastedSettings(), [], False
    pairs = tuple(pairs)
    # Among the variables of a whole program, those of mail say so.
    says_mail = any(_VARIABLE.match(pair.name) and is_of_mail(pair.name) for pair in pairs)
    for pair in pairs:
        side = kind_of(pair.name, sides=True)
        side = kind_of(pair.within, sides=True) if side is Kind.NOTHING else side
        kind = kind_of(pair.name)
        other = says_mail and _VARIABLE.match(pair.name) is not None and not is_of_mail(pair.name)
        if other or is_foreign(f"{pair.within} {pair.name}"):
            kind = Kind.NOTHING
        if kind is Kind.HOST and side is not Kind.OUTGOING:
            incoming = _INCOMING_HOST.match(pair.value) is not None
        if side is Kind.INCOMING or (incoming and side is not Kind.OUTGOING):
            unused.append(pair.within.rpartition(WITHIN)[2] or pair.name)
            continue
        taken = _taken(kind, pair)
        if taken is None:
            unused.append(pair.name)
        else:
            found = _first(found, taken)
    if found.host is None and found.port is None and len(found.names()) < 2:
        return None
    if found.username is None and found.from_address is not None:
        found = replace(found, username=found.from_address)
    names = tuple(dict.fromkeys(" ".join(name.split())[:_MOST_NAME] for name in unused if name.strip()))
    return with_usual_security(replace(found, unused=names))


def _taken(kind: Kind, pair: Pair) -> PastedSettings | None:
    """Give what one pair says; None when that is nothing."""
    value = pair.value.strip()
    holds = kind is not Kind.PASSWORD and _HOLDS_PLACEHOLDER.search(value) is not None
    if holds or (_PLACEHOLDER.match(value) and kind is not Kind.HOST):
        return None
    match kind:
        case Kind.PASSWORD:
            return PastedSettings(password=Secret(value)) if _is_password(value) else None
        case Kind.PORT:
            digits = re.search(r"(?<!\d)\d{1,5}(?!\d)", value)
            security = security_word(value) or security_word(pair.name)
            return PastedSettings(port=digits[0], security=security) if digits else None
        case Kind.SECURITY:
            said = security_word(pair.name) if value.casefold() in _YES else security_word(value)
            said = said or (TransportSecurity.IMPLICIT_TLS if _says_secure(pair) else None)
            return PastedSettings(security=said) if said is not None else None
        case Kind.FROM_NAME:
            return PastedSettings(from_name=value)
        case Kind.USER:
            return PastedSettings(username=value) if not re.search(r"\s", value) else None
        case Kind.FROM:
            return _sender(value)
        case Kind.HOST:
            return _server(value)
        case _:
            return None


def security_word(value: str) -> TransportSecurity | None:
    """Understand the word of a provider or of a program for how a connection is encrypted."""
    if re.search(r"start ?-?_?tls", value, re.IGNORECASE):
        return TransportSecurity.STARTTLS
    if _SSL_WORD.search(value):
        return TransportSecurity.IMPLICIT_TLS
    return TransportSecurity.STARTTLS if re.search(r"(?<![a-z])tls(?![a-z])", value, re.IGNORECASE) else None


def _says_secure(pair: Pair) -> bool:
    return pair.value.casefold() in _YES and "secure" in pair.name.casefold()


def _is_password(value: str) -> bool:
    """Tell a password from the words of a provider for it: "your mailbox password"."""
    return not (re.search(r"\s", value) and _TALKS_OF_PASSWORD.search(value))


def _sender(value: str) -> PastedSettings | None:
    if named := _NAMED_MAILBOX.match(value):
        return PastedSettings(from_name=named[1] or None, from_address=named[2])
    found = _MAILBOX.fullmatch(value.removeprefix("mailto:"))
    return PastedSettings(from_address=found[0]) if found else None


def _server(value: str) -> PastedSettings | None:
    if (link := split_link(value)) is not None:
        return link if link.port is not None or link.security is not None else None
    place = _HOST.search(value)
    if place is None:
        return None
    host = place[0]
    return split_place(host) or PastedSettings(host)


def _first(found: PastedSettings, more: PastedSettings) -> PastedSettings:
    """Add what was not said before."""
    return replace(found, **{name: getattr(more, name) for name in more.names() if getattr(found, name) is None})
