"""Names, addresses and hosts made unreadable for a shared screen, and still tellable apart.

``referrals@northwind.example`` becomes ``r...s@n...d.example``: who knows the address recognises it, nobody else
learns it. These functions hide; they do not make a text safe to show (``display_safe`` does).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable

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
# What stands below a published name and says only which machine it is: "alt1", "mx2", "smtp".
_MACHINE = re.compile(rf"(?:{'|'.join(sorted(_SERVICES))}|alt|aspmx|in|inbound)\d{{0,3}}", re.IGNORECASE)
_MOST_KEPT = 8
"""Published names have fewer labels; those of a hostile host are not tried one after the other."""
_ROUNDS = 3
_MOST_IP, _DOTS_IN_IPV4 = 64, 3
# RFC 2606, section 3: domains for examples.
_EXAMPLES = frozenset({"example.com", "example.net", "example.org"})
# Signs that nobody writes stand for what is masked already (Unicode's private use in plane 15).
_FIRST_SIGN, _MOST_SIGNS = 0xF0000, 60_000
_SIGNS = re.compile("[\U000f0000-\U000ffffd]")

Keeps = Callable[[str], bool]
"""Tells of a host or an address whether it may stay readable as it stands: what is published, or a file's name."""


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


def mask_text(text: str, known: Iterable[str] = (), words: Iterable[str] = (), keeps: Keeps | None = None) -> str:
    """Mask every address, host and IP address in a text, and every ``known`` value wherever it stands, case aside.

    ``known``: what this run knows to be somebody's: From name, user name, domain. A known value of one or two
    characters is masked only where it stands as a word, and so is each of ``words``. No known value of three or more
    is in the result. ``keeps`` spares hosts that are nobody's secret; it is not asked about what is known.
    """
    values = _longest_first(known)
    kept_apart = _Apart()
    text = _SIGNS.sub("\N{REPLACEMENT CHARACTER}", text)
    text = _QUOTED.sub(lambda _found: kept_apart.sign(MARK), text)
    text = _RUN.sub(lambda found: _mask_address_in(found[0], kept_apart, keeps), text)
    for value in values:
        text = _pattern(value).sub(lambda found: kept_apart.sign(_mask_value(found[0])), text)
    for word in _longest_first(words):
        text = _word_pattern(word).sub(lambda found: kept_apart.sign(mask_word(found[0])), text)
    text = _RUN.sub(lambda found: _mask_pieces(found[0], keeps), text)
    return _without(kept_apart.put_back(text), [value for value in values if len(value) > 2])


class _Apart:
    """What is masked already, each piece behind one sign of its own, so that nothing masks it a second time."""

    def __init__(self) -> None:
        self._signs: dict[str, str] = {}

    def sign(self, masked: str) -> str:
        if masked not in self._signs and len(self._signs) >= _MOST_SIGNS:
            return MARK
        return self._signs.setdefault(masked, chr(_FIRST_SIGN + len(self._signs)))

    def put_back(self, text: str) -> str:
        pieces = {ord(sign): masked for masked, sign in self._signs.items()}
        return text.translate(pieces)


def _longest_first(values: Iterable[str]) -> list[str]:
    return sorted({value for value in values if value.strip(". \t")}, key=len, reverse=True)


def _mask_value(value: str) -> str:
    if "@" in value:
        return mask_address(value)
    if _is_ip(value) or _is_host(value):
        return mask_host(value)
    return mask_name(value) if " " in value.strip() else mask_word(value)


def _mask_address_in(run: str, kept_apart: _Apart, keeps: Keeps | None) -> str:
    """Mask the address in what stands between two blanks, brackets or quotation marks, where there is one."""
    local, at_sign, rest = run.rpartition("@")
    if not (local and rest):
        return run
    domain = _HOST_CHARS.match(rest)
    bare = domain[0].rstrip(".-") if domain is not None else ""
    if not bare or MARK in bare or bare.lower() in _EXAMPLES:
        # What is masked already stays as it is, and the example in a hint is nobody's.
        return kept_apart.sign(run) if bare else run
    address = f"{local}{at_sign}{bare}"
    kept = keeps is not None and keeps(address)
    return f"{kept_apart.sign(address if kept else mask_address(address))}{rest[len(bare) :]}"


def _mask_pieces(run: str, keeps: Keeps | None) -> str:
    bare = run.rstrip(".:")
    if _is_ip(bare) and not (keeps is not None and keeps(bare)):
        return mask_host(bare) + run[len(bare) :]
    return "".join(_mask_piece(piece, keeps) for piece in _BETWEEN.split(run))


def _mask_piece(piece: str, keeps: Keeps | None) -> str:
    bare = piece.strip(".-")
    if not (_is_ip(bare) or _is_host(bare)) or (keeps is not None and keeps(bare)):
        return piece
    at = piece.index(bare)
    return piece[:at] + _mask_host_in(bare, keeps) + piece[at + len(bare) :]


def _mask_host_in(host: str, keeps: Keeps | None) -> str:
    """Mask a host. An end of it that may stay does, and what a customer has below that is masked."""
    labels = host.split(".")
    for at in range(max(1, len(labels) - _MOST_KEPT), len(labels) - 1):
        if keeps is not None and keeps(".".join(labels[at:])):
            below = [one if _MACHINE.fullmatch(one) else mask_word(one) for one in labels[:at]]
            return ".".join((*below, *labels[at:]))
    return mask_host(host)


def _is_host(text: str) -> bool:
    """Tell whether a text looks like a host name, in whatever script: ``5.7.8`` and ``e.g`` do not."""
    labels = text.split(".")
    return len(labels) > 1 and all(map(_LABEL.fullmatch, labels)) and _TOP.fullmatch(labels[-1]) is not None


def _pattern(value: str) -> re.Pattern[str]:
    return re.compile(re.escape(value), re.IGNORECASE) if len(value) > 2 else _word_pattern(value)


def _word_pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", re.IGNORECASE)


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
    # Most words are none, and an exception for each of them is what takes long in a long text.
    if len(text) > _MOST_IP or not (":" in text or text.count(".") == _DOTS_IN_IPV4):
        return False
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
