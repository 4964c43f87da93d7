"""Nonces of request documents. None is stored: a nonce carries its end and a mark that only the platform can make."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from enum import Enum

from wizard.export.base64url import encode_base64url

_FORM = re.compile(r"([A-Za-z0-9_-]{22})\.([0-9]{1,16})\.([A-Za-z0-9_-]{43})")


class NonceVerdict(Enum):
    """What a nonce that came back is."""

    OURS = "ours"
    EXPIRED = "expired"
    FOREIGN = "foreign"


def make_nonce(key: bytes, expires_at: int) -> str:
    """Make a new nonce that is good until ``expires_at`` (seconds since 1970).

    Anybody may ask for request documents, so that keeping each nonce would let anybody fill the disk.
    """
    body = f"{encode_base64url(secrets.token_bytes(16))}.{expires_at}"
    return f"{body}.{_mark(key, body)}"


def judge_nonce(key: bytes, nonce: str, now: int) -> NonceVerdict:
    """Tell whether a nonce is one of ours and still good; whether it was spent is the database's to say."""
    match = _FORM.fullmatch(nonce)
    if match is None or not hmac.compare_digest(_mark(key, f"{match[1]}.{match[2]}"), match[3]):
        return NonceVerdict.FOREIGN
    return NonceVerdict.OURS if int(match[2]) > now else NonceVerdict.EXPIRED


def _mark(key: bytes, body: str) -> str:
    return encode_base64url(hmac.new(key, body.encode("ascii"), hashlib.sha256).digest())
