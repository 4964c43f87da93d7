"""From an exception of the HTTP client to what happened underneath."""

from __future__ import annotations

import errno
from collections.abc import Iterator

import httpx

from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.https_trust import is_certificate_refusal, is_tls_failure

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EACCES, errno.EPERM})
_MAX_DETAIL = 200


def failure_of(error: httpx.HTTPError) -> CallFailure:
    """Turn what the client raised into a failure; the causes behind it tell refused from silent from not found."""
    behind = tuple(_chain(error))
    if (refusal := next((one for one in behind if is_certificate_refusal(one)), None)) is not None:
        detail = getattr(refusal, "verify_message", "") or ""
        return CallFailure(Trouble.CERTIFICATE, untrusted_detail=str(detail)[:_MAX_DETAIL])
    return CallFailure(_trouble(error, behind))


def _trouble(error: httpx.HTTPError, behind: tuple[BaseException, ...]) -> Trouble:
    if isinstance(error, httpx.ProxyError):
        return Trouble.PROXY
    if isinstance(error, httpx.TimeoutException):
        return Trouble.TIMED_OUT
    # The read failed after the request had gone out: the platform may have acted on it.
    if not isinstance(error, httpx.ConnectError):
        return Trouble.FORMAT if isinstance(error, httpx.DecodingError) else Trouble.LOST
    if any(is_tls_failure(one) for one in behind):
        return Trouble.TLS
    if any(isinstance(one, ConnectionRefusedError) for one in behind):
        return Trouble.REFUSED
    # socket.gaierror by its name: this room opens no sockets of its own.
    if any(type(one).__name__ == "gaierror" for one in behind):
        return Trouble.NAME
    if any(isinstance(one, OSError) and one.errno in _UNREACHABLE for one in behind):
        return Trouble.UNREACHABLE
    return Trouble.TLS if any(isinstance(one, ConnectionError | EOFError) for one in behind) else Trouble.UNREACHABLE


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Walk an exception and what caused it; a group stands for each of its members."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _chain(member)
        error = error.__cause__ or error.__context__
