"""Keep a server from saying a password back: what it quotes of the sign-in is taken out of its replies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wizard.smtp.reply import Reply

MARK = "***"
PART = 8
"""What a server cut off or split is still the password, from this many characters on."""
_LONGEST_WORD = 12


def redact_text(text: str, forms: Iterable[str]) -> str:
    """Put ``***`` in the place of every form, the longest first, and of every part of one."""
    return _redact(text, sorted(forms, key=len, reverse=True), _parts(forms))


def redact_reply(reply: Reply, forms: Iterable[str]) -> Reply:
    """Redact each line of a reply; code and enhanced status code stay as they are."""
    if not forms:
        return reply
    longest_first, parts = sorted(forms, key=len, reverse=True), _parts(forms)
    return replace(reply, lines=tuple(_redact(line, longest_first, parts) for line in reply.lines))


def redact_octets(octets: bytes, forms: Iterable[str]) -> bytes:
    """Redact raw octets."""
    if not forms:
        return octets
    # Latin-1 gives every octet a character and back; a form has the octets that travel, read the same way.
    travelling = {form.encode("utf-8", "surrogatepass").decode("latin-1") for form in forms}
    return redact_text(octets.decode("latin-1"), travelling).encode("latin-1")


def _parts(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(form[start : start + PART] for form in forms for start in range(len(form) - PART + 1))


def _redact(text: str, longest_first: Iterable[str], parts: frozenset[str]) -> str:
    for form in longest_first:
        text = text.replace(form, MARK)
    pieces, kept, at = [], 0, 0
    while at <= len(text) - PART:
        if text[at : at + PART] not in parts:
            at += 1
            continue
        end = at + PART
        while end < len(text) and text[end - PART + 1 : end + 1] in parts:
            end += 1
        # "specific" of somebody's "specific-2024" tells less than the sentence that it stands in.
        if not (text[at:end].isalpha() and end - at <= _LONGEST_WORD):
            pieces += [text[kept:at], MARK]
            kept = end
        at = end
    return "".join([*pieces, text[kept:]])
