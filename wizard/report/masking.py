"""Names, addresses and hosts made unreadable for a shared screen, and still tellable apart.

``referrals@northwind.example`` becomes ``r...s@n...d.example``: who knows the address recognises it, nobody else
learns it. These functions hide; they do not make a text safe to show (``display_safe`` does).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

MARK = "..."
_SERVICES = frozenset({"autodiscover", "imap", "mail", "mx", "pop", "relay", "smtp", "smtps", "submission", "www"})
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "ne", "net", "nom", "or", "org"})
# Quotation marks and commas of other languages part words as well, and so do the isolates around a host.
_RUN = re.compile(r"[^\s<>()\[\]{},;\"«»‹›„“”،؛\u2066-\u2069]+")
_QUOTED = re.compile(r"\"[^\"\r\n]{1,64}\"(?=@)")
_HOST_CHARS = re.compile(r"[\w.-]*")
_BETWEEN = re.compile(r"([^\w.-]+)")
_LABEL = re.compile(r"[\w-]+")
_TOP = re.compile(r"[^\W\d_]{2,63}|xn--[a-z0-9-]+", re.IGNORECASE)
_ROUNDS = 3


def mask_word(word: str) -> str:
    """Keep the first and the last character of five or more, the first of three or four, none of fewer."""
    if len(word) < 3:
        return _hiding(word, MARK)
    return _hiding(word, f"{word[0]}{MARK}{word[-1]}" if len(word) > 4 else f"{word[0]}{MARK}")


def mask_name(name: str) -> str:
    """Mask a display name word by word: ``Northwind Referrals`` becomes ``N...d R...s``."""
    return _hiding(name, " ".join(mask_word(word) for word in name.split()))


def mask_host(host: str) -> str:
    """Mask a host: ``mail.northwind.example`` becomes ``mail.n...d.example``, ``203.0.113.25`` becomes ``203...25``.

    The top-level domain stays, and a first label that only says what the host does; at least one label is masked.
    """
    if _is_ip(host):
        groups = host.split(":" if ":" in host else ".")
        return _hiding(host, f"{groups[0]}{MARK}{groups[-1]}" if groups[0] and groups[-1] else MARK)
    labels = host.rstrip(".").split(".")
    first = 1 if len(labels) > 2 and labels[0].lower() in _SERVICES else 0
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2].lower() in _SECOND_LEVEL
    end = len(labels) - (2 if country else 1)
    end = max(end, first + 1)
    masked = [mask_word(label) if first <= at < end else label for at, label in enumerate(labels)]
    return _hiding(host, ".".join(masked))


def mask_address(address: str) -> str:
    """Mask an e-mail address: ``referrals@northwind.example`` becomes ``r...s@n...d.example``.

    A text without an @ is masked as one word, so that half an address is not shown either.
    """
    local, at_sign, domain = address.rpartition("@")
    return _hiding(address, f"{mask_word(local)}@{mask_host(domain)}") if at_sign else mask_word(address)


def mask_text(text: str, known: Iterable[str] = ()) -> str:
    """Mask every address, host and IP address in a text, and every ``known`` value wherever it stands, case aside.

    ``known``: what this run knows to be somebody's: From name, user name, domain. A known value of one or two
    characters is masked only where it stands as a word. No known value of three or more is in the result.
    """
    values = sorted({value for value in known if value.strip(". \t")}, key=len, reverse=True)
    for value in values:
        text = _pattern(value).sub(lambda found: _mask_value(found[0]), text)
    text = _QUOTED.sub(MARK, text)
    text = _RUN.sub(lambda found: _mask_run(found[0]), text)
    return _without(text, [value for value in values if len(value) > 2])


def _mask_value(value: str) -> str:
    if "@" in value:
        return mask_address(value)
    if _is_ip(value) or _is_host(value):
        return mask_host(value)
    return mask_name(value) if " " in value.strip() else mask_word(value)


def _mask_run(run: str) -> str:
    """Mask what stands between two blanks, brackets or quotation marks."""
    local, at_sign, rest = run.rpartition("@")
    if not (local and rest):
        return _mask_pieces(run)
    domain = _HOST_CHARS.match(rest)
    bare = domain[0].rstrip(".-") if domain is not None else ""
    if not bare:
        return _mask_pieces(run)
    return f"{mask_address(f'{local}{at_sign}{bare}')}{_mask_pieces(rest[len(bare) :])}"


def _mask_pieces(run: str) -> str:
    bare = run.rstrip(".:")
    if _is_ip(bare):
        return mask_host(bare) + run[len(bare) :]
    return "".join(_mask_piece(piece) for piece in _BETWEEN.split(run))


def _mask_piece(piece: str) -> str:
    bare = piece.strip(".-")
    if not (_is_ip(bare) or _is_host(bare)):
        return piece
    at = piece.index(bare)
    return piece[:at] + mask_host(bare) + piece[at + len(bare) :]


def _is_host(text: str) -> bool:
    """Tell whether a text looks like a host name, in whatever script: ``5.7.8`` and ``e.g`` do not."""
    labels = text.split(".")
    return len(labels) > 1 and all(map(_LABEL.fullmatch, labels)) and _TOP.fullmatch(labels[-1]) is not None


def _pattern(value: str) -> re.Pattern[str]:
    escaped = re.escape(value)
    return re.compile(escaped if len(value) > 2 else rf"(?<!\w){escaped}(?!\w)", re.IGNORECASE)


def _without(text: str, values: list[str]) -> str:
    """Take out a value that masking spelt again by putting parts side by side; in the end the whole text goes."""
    for _ in range(_ROUNDS):
        left = [value for value in values if _pattern(value).search(text)]
        if not left:
            return text
        for value in left:
            text = _pattern(value).sub(MARK, text)
    return MARK


def _hiding(original: str, masked: str) -> str:
    """Give the masked form, or the bare mark where the original would still stand in it."""
    return MARK if original and original.lower() in masked.lower() else masked


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
