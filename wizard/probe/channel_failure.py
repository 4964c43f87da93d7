"""Errors of the operating system to results, once, for every platform."""

from __future__ import annotations

import errno

from wizard.facts.connection import TcpResult
from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind
from wizard.smtp.reply_parser import MAX_KEPT

_TCP_RESULTS: dict[int, TcpResult] = {
    errno.ECONNREFUSED: TcpResult.REFUSED,
    errno.ETIMEDOUT: TcpResult.TIMED_OUT,
    errno.ENETUNREACH: TcpResult.UNREACHABLE,
    errno.EHOSTUNREACH: TcpResult.UNREACHABLE,
    errno.ENETDOWN: TcpResult.UNREACHABLE,
    errno.EADDRNOTAVAIL: TcpResult.UNREACHABLE,
    errno.EAFNOSUPPORT: TcpResult.UNREACHABLE,
    errno.ECONNRESET: TcpResult.RESET,
    errno.ECONNABORTED: TcpResult.RESET,
    errno.EPIPE: TcpResult.RESET,
    errno.EACCES: TcpResult.DENIED,
    errno.EPERM: TcpResult.DENIED,
    # Windows' overlapped connect answers with system codes in place of socket codes.
    121: TcpResult.TIMED_OUT,
    1225: TcpResult.REFUSED,
    1231: TcpResult.UNREACHABLE,
    1232: TcpResult.UNREACHABLE,
}

_KINDS: dict[TcpResult, ChannelFailureKind] = {
    TcpResult.TIMED_OUT: ChannelFailureKind.TIMED_OUT,
    TcpResult.UNREACHABLE: ChannelFailureKind.UNREACHABLE,
    TcpResult.RESET: ChannelFailureKind.RESET,
}


def tcp_result(error: OSError) -> TcpResult:
    """Turn the error of a connect into its result; an unknown error counts as unreachable, its number is kept."""
    if isinstance(error, TimeoutError):
        return TcpResult.TIMED_OUT
    for number in (getattr(error, "winerror", None), error.errno):
        if number in _TCP_RESULTS:
            return _TCP_RESULTS[number]
    return TcpResult.UNREACHABLE


def channel_failure(error: OSError, received: bytes = b"") -> ChannelFailure:
    """Turn the error of a send or receive into a failure; our own deadline is a TimeoutError without a number."""
    kind = _KINDS.get(tcp_result(error), ChannelFailureKind.RESET)
    return ChannelFailure(kind, error.errno, received[:MAX_KEPT])
