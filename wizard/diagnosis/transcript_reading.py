"""What the dialogue in a pasted text shows besides the refusal: the sender that was named, and a sign-in before."""

from __future__ import annotations

import re

from wizard.diagnosis.sign import Sign

_SENDER = re.compile(r"\bmail from: ?<(?P<path>[^<>\n]{0,300})>", re.IGNORECASE)
_WORD = re.compile(r"=\?[\w-]+\?[bq]\?", re.IGNORECASE)
_OPENED = re.compile(r"(?:^|[\s>:'\"])(?:ehlo|helo|lhlo) [\w\[.-]", re.IGNORECASE | re.MULTILINE)
_COMMAND = re.compile(r"(?:^|[>:'\"] ?|: )mail from: ?<", re.IGNORECASE | re.MULTILINE)
_AUTH = re.compile(r"\bauth|sasl|\b235\b|log(?:ged)? ?in", re.IGNORECASE)
_ACCEPTED = re.compile(r"(?:^|\W)235[ -]")
_WAITED_FOR = re.compile(r"expect\w*\W.{0,30}235", re.IGNORECASE)
_ANNOUNCED = re.compile(r"\b250[ -]starttls\b", re.IGNORECASE)
_REFUSED_LATER = re.compile(r"\b(?:mail from|rcpt to|data)\b", re.IGNORECASE)


def signs_of_transcript(text: str) -> frozenset[Sign]:
    """Find what commands and replies of success tell: a sender that is no address, a STARTTLS that was offered."""
    found = set()
    if any(_is_no_address(match["path"]) for match in _SENDER.finditer(text)):
        found.add(Sign.BAD_SENDER_SHOWN)
    if _ANNOUNCED.search(text):
        found.add(Sign.STARTTLS_ANNOUNCED)
    return frozenset(found)


def signed_in_before(text: str) -> bool | None:
    """Tell whether the dialogue shows a sign-in before the envelope; None where it does not show enough."""
    if not _REFUSED_LATER.search(text):
        return None
    if _ACCEPTED.search(text) and not _WAITED_FOR.search(text):
        return True
    if _OPENED.search(text) and _COMMAND.search(text) and not _AUTH.search(text):
        return False
    return None


def _is_no_address(path: str) -> bool:
    """Tell whether what stands between the brackets of MAIL FROM cannot be an address (RFC 5321 section 4.1.1.2)."""
    plain = path.strip()
    return "@" not in plain or plain.endswith("@") or _WORD.search(plain) is not None or " " in plain
