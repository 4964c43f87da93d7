"""How far away a "no" to a connection came from: its time beside that of connections that stand."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from wizard.diagnosis.sign import Sign
from wizard.facts.connection import PortFact, TcpAttempt, TcpFact, TcpResult
from wizard.facts.control import ControlFact

_HERE_S = 0.001
"""No network answers faster than this, and few computers take longer to answer themselves."""
_WAY_S = 0.004
"""A way that takes less than this cannot be told from no way at all."""
_NEAR = 3
"""A "no" that took less than this part of the way did not come from its end."""
_SECOND_SYN_S = (0.9, 1.6)
"""When a connect sends its second SYN (RFC 6298 section 2: after one second), and some time for its answer."""
_SHORT_S = 0.4


def distance_signs(tcp: TcpFact, ports: tuple[PortFact, ...], control: ControlFact | None) -> set[Sign]:
    """Tell whether the "no" to a connection came from this computer, from nearby, or may be the server's own.

    The way is known from another port of the same host, or from a control host whose mail port was answered alike
    although its web port stands.
    """
    if control is not None and control.mail is not None and _rejected_late(tcp, control.web_attempts, control.mail):
        return {Sign.REJECTED_LATE}
    here = {attempt.address for attempt in tcp.attempts}
    way = _way(a for port in ports for a in port.attempts if a.address in here)
    quickest = _quickest(tcp.attempts)
    if way is None and control is not None and control.mail is not None:
        way = _way(control.web_attempts)
        if way is not None and quickest < _HERE_S and control.mail_reached and _refused(tcp):
            # A server next door answers as fast as a rule of this computer for that one address.
            return {Sign.REFUSED_AT_ONCE}
        quickest = max(quickest, _quickest(control.mail.attempts))
    if way is None or quickest * _NEAR >= way:
        return {Sign.NO_ROUTE} if _no_route(tcp) else set()
    return {Sign.ANSWERED_HERE} if quickest < _HERE_S else {Sign.ANSWERED_NEAR}


def _refused(tcp: TcpFact) -> bool:
    return any(attempt.result is TcpResult.REFUSED for attempt in tcp.attempts)


def _no_route(tcp: TcpFact) -> bool:
    """Tell whether this computer knows no way to any address: a router's word takes its time to come back."""
    tried = [attempt for attempt in tcp.attempts if attempt.result is not TcpResult.ABANDONED]
    return bool(tried) and all(
        attempt.result is TcpResult.UNREACHABLE and attempt.elapsed_s < _HERE_S for attempt in tried
    )


def _rejected_late(tcp: TcpFact, web: tuple[TcpAttempt, ...], mail: PortFact) -> bool:
    """Tell whether two hosts were called unreachable at the second SYN, after a second, although the way is short.

    In some kernels an own rule's ICMP word about the first SYN gets lost, and the one about the second is heard; a
    router's word needs no longer than the way.
    """
    trips = [attempt.elapsed_s for attempt in web if attempt.result is TcpResult.ESTABLISHED]
    short = bool(trips) and min(trips) < _SHORT_S
    return short and _at_second_syn(tcp.attempts) and _at_second_syn(mail.attempts)


def _at_second_syn(attempts: tuple[TcpAttempt, ...]) -> bool:
    tried = [attempt for attempt in attempts if attempt.result is not TcpResult.ABANDONED]
    low, high = _SECOND_SYN_S
    return bool(tried) and all(a.result is TcpResult.UNREACHABLE and low <= a.elapsed_s < high for a in tried)


def _quickest(attempts: tuple[TcpAttempt, ...]) -> float:
    """Give the time of the fastest "no" of another computer in seconds; endless when there is none."""
    noes = (a for a in attempts if a.result in (TcpResult.REFUSED, TcpResult.UNREACHABLE))
    return min((a.elapsed_s for a in noes if not _loopback(a.address)), default=float("inf"))


def _way(attempts: Iterable[TcpAttempt]) -> float | None:
    trips = [attempt.elapsed_s for attempt in attempts if attempt.result is TcpResult.ESTABLISHED]
    return min(trips) if trips and min(trips) > _WAY_S else None


def _loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_loopback
    except ValueError:
        return False
