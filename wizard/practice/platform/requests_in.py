"""What comes in: the token that a caller shows, and a body that ends before it grows too large."""

from __future__ import annotations

import base64
import binascii
import hmac

from starlette.requests import ClientDisconnect, Request

from wizard.practice.platform.problem import Problem, Refused

MAX_BODY = 64 * 1024
_MAX_DRAINED = 1024 * 1024


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


async def read_body(request: Request) -> bytes | Problem:
    """Read a body of at most 64 KiB; a larger one is read on for a while, so that its sender sees the answer."""
    taken, size = bytearray(), 0
    try:
        async for part in request.stream():
            size += len(part)
            if size <= MAX_BODY:
                taken += part
            elif size > _MAX_DRAINED:
                break
    except ClientDisconnect:
        return Problem(Refused.BODY_MALFORMED, "the sender left")
    return bytes(taken) if size <= MAX_BODY else Problem(Refused.BODY_TOO_LARGE, str(size))


def _same(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode("ascii"))
