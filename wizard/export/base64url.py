"""Base64url as JOSE means it: no padding, no line ends, one spelling per value (RFC 7515 section 2)."""

from __future__ import annotations

import base64
import binascii


def encode_base64url(data: bytes) -> str:
    """Turn bytes into base64url without padding."""
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def decode_base64url(text: str) -> bytes | None:
    """Turn base64url into bytes; None for anything that encoding would not have written.

    Lenient decoders drop foreign characters and ignore spare bits, so that one value has many spellings.
    """
    try:
        data = base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        return None
    return data if encode_base64url(data) == text else None
