"""What a request shows: the account's token, and the type of its body."""

from __future__ import annotations

import base64
import binascii
import hmac

from starlette.requests import Request


def shows_token(request: Request, token: str) -> bool:
    """Tell whether the caller shows the account's token as a bearer token (RFC 6750)."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and _same(given.strip(), token)


def shows_token_as_password(request: Request, token: str) -> bool:
    """Tell whether a browser shows the token as the password of any user (RFC 7617)."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        _, _, password = base64.b64decode(given.strip(), validate=True).decode("utf-8").partition(":")
    except (ValueError, binascii.Error):
        return False
    return _same(password, token)


def media_type(request: Request) -> str:
    """Give the media type of the body without its parameters, in lower case."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _same(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode("ascii"))
