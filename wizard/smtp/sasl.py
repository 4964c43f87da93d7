"""The frames of the SASL mechanisms PLAIN and LOGIN; plain values in, base64 out."""

from __future__ import annotations

import base64
import binascii

MECHANISMS = ("PLAIN", "LOGIN")
"""What this program can sign in with, best first: PLAIN needs one round trip less."""


def choose_mechanism(offered: tuple[str, ...]) -> str | None:
    """Choose among the mechanisms that the server announced on this channel; None without a common one."""
    return next((mechanism for mechanism in MECHANISMS if mechanism in offered), None)


def plain_response(username: str, password: str) -> bytes:
    """Turn user name and password into the PLAIN response: NUL authcid NUL password (RFC 4616 section 2)."""
    if "\0" in username or "\0" in password:
        raise ValueError("NUL separates the fields of a PLAIN response")
    return base64.b64encode(f"\0{username}\0{password}".encode())


def login_response(value: str) -> bytes:
    """Turn the user name or the password into one LOGIN response."""
    return base64.b64encode(value.encode())


def challenge_text(line: str) -> str | None:
    """Read the text of a 334 line; None when it is not base64. LOGIN's words differ, its order does not."""
    try:
        return base64.b64decode(line, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return None
