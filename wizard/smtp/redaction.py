"""Keep a server from saying a password back: what it quotes of the sign-in is taken out of its replies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wizard.smtp.reply import Reply

MARK = "***"


def redact_text(text: str, forms: Iterable[str]) -> str:
    """Put ``***`` in the place of every form, the longest first, so that no rest of a longer one stays."""
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, MARK)
    return text


def redact_reply(reply: Reply, forms: Iterable[str]) -> Reply:
    """Redact each line of a reply; code and enhanced status code stay as they are."""
    return replace(reply, lines=tuple(redact_text(line, forms) for line in reply.lines)) if forms else reply


def redact_octets(octets: bytes, forms: Iterable[str]) -> bytes:
    """Redact raw octets."""
    for form in sorted(forms, key=len, reverse=True):
        octets = octets.replace(form.encode("utf-8", "surrogatepass"), MARK.encode("ascii"))
    return octets
