"""One line of words for the checks that explain a failure, and what is said before a control host is asked."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.facts.connection import PortAnswer, TcpResult
from wizard.facts.control import ClockFact, ClockSource, ControlFact, ControlHost, StillOpenFact

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_STILL_OPEN: dict[TcpResult, str] = {
    TcpResult.ESTABLISHED: "The server still takes connections from here",
    TcpResult.REFUSED: "The server refuses connections since the sign-in",
    TcpResult.TIMED_OUT: "The server is silent since the sign-in",
    TcpResult.RESET: "The server cuts connections since the sign-in",
}


def control_notice(hosts: Sequence[ControlHost]) -> str:
    """Say, before anything happens, who may be asked after a failure and what they learn."""
    host = hosts[0]
    return (
        f"If a connection fails, {host.web} and {host.mail} ({host.operator}) may be connected to as well, without "
        "any name or password, to tell a blocked network from a server that is down."
    )


def explaining_detail(fact: StillOpenFact | ControlFact | ClockFact) -> str:
    """Say what a check that explains a failure saw."""
    match fact:
        case StillOpenFact():
            return still_open_detail(fact)
        case ControlFact():
            return control_detail(fact)
        case ClockFact():
            return clock_detail(fact)


def control_detail(fact: ControlFact) -> str:
    """Say what the control host shows of the network and of the port."""
    if not fact.named:
        return f"The name {fact.web} could not be looked up"
    web = f"{fact.web} answers" if fact.web_reached else f"{fact.web} does not answer"
    if fact.mail is None:
        return web
    return f"{web}; {fact.mail_host} {_port_words(fact)}"


def clock_detail(fact: ClockFact) -> str:
    """Say how far this computer's clock is off."""
    if fact.offset_s is None:
        reached = fact.result is ClockSource.NO_DATE
        return f"{fact.source} told no date" if reached else f"{fact.source} could not be asked for the date"
    if fact.passed:
        return f"This computer's clock agrees with {fact.source}"
    side = "ahead of" if fact.offset_s > 0 else "behind"
    return f"This computer's clock is {duration(abs(fact.offset_s))} {side} {fact.source}"


def still_open_detail(fact: StillOpenFact) -> str:
    """Say whether the server takes another connection after the sign-in it refused."""
    return _STILL_OPEN.get(fact.attempt.result, "The server cannot be reached since the sign-in")


def duration(seconds: float) -> str:
    """Turn seconds into words of one unit: "5 minutes", "3 days"."""
    for length, word in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        if seconds >= length:
            count = round(seconds / length)
            return f"{count} {word}" if count == 1 else f"{count} {word}s"
    return f"{round(seconds)} seconds"


def _port_words(fact: ControlFact) -> str:
    mail = fact.mail
    if mail is None:
        return ""
    if mail.works:
        return f"works on port {mail.port}"
    if mail.certificate_refused:
        return f"shows a foreign certificate on port {mail.port}"
    if mail.answer is PortAnswer.NO_CONNECTION:
        return f"does not answer on port {mail.port}" if mail.silent else f"cannot be reached on port {mail.port}"
    return f"does not answer as a mail server should on port {mail.port}"
