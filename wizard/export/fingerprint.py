"""How a key is shown to people and compared by them."""

from __future__ import annotations

import base64
import hmac
import re

_THUMBPRINT = re.compile(r"[A-Za-z0-9_-]{43}")
_SHORT = 26
"""Characters of the short form: 130 bits; less could be matched by trying keys."""
_LONG = 52


def is_thumbprint(kid: str) -> bool:
    """Tell whether a text has the form of an RFC 7638 SHA-256 thumbprint: 43 characters of base64url."""
    return _THUMBPRINT.fullmatch(kid) is not None


def fingerprint(kid: str) -> str:
    """Turn a thumbprint into 52 characters of RFC 4648 base32, in groups of four."""
    return _grouped(_base32(kid))


def short_fingerprint(kid: str) -> str:
    """Turn a thumbprint into the first 26 characters of its base32 form, in groups of four."""
    return _grouped(_base32(kid)[:_SHORT])


def matches_fingerprint(kid: str, typed: str) -> bool:
    """Tell whether a typed or pasted fingerprint, whole or in its short form, is that of the key."""
    bare = re.sub(r"[\s:.-]", "", typed).upper()
    whole = _base32(kid)
    return len(bare) in (_SHORT, _LONG) and hmac.compare_digest(
        whole[: len(bare)].encode("ascii"), bare.encode("utf-8", "replace")
    )


def _base32(kid: str) -> str:
    if not is_thumbprint(kid):
        raise ValueError("not an RFC 7638 thumbprint")
    return base64.b32encode(base64.urlsafe_b64decode(kid + "=")).decode("ascii").rstrip("=")


def _grouped(text: str) -> str:
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
