"""One line of words for the checks that explain a failure, and what is said before a control host is asked."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.facts.connection import PortAnswer, TcpResult
from wizard.facts.control import ClockFact, ClockSource, ControlFact, ControlHost, StillOpenFact
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_STILL_OPEN: dict[TcpResult, str] = {
    TcpResult.ESTABLISHED: QT_TRANSLATE_NOOP("report", "The server still takes connections from here"),
    TcpResult.REFUSED: QT_TRANSLATE_NOOP("report", "The server refuses connections since the sign-in"),
    TcpResult.TIMED_OUT: QT_TRANSLATE_NOOP("report", "The server is silent since the sign-in"),
    TcpResult.RESET: QT_TRANSLATE_NOOP("report", "The server cuts connections since the sign-in"),
}


def control_notice(hosts: Sequence[ControlHost]) -> str:
    """Say, before anything happens, who may be asked after a failure and what they learn."""
    host = hosts[0]
    return translate(
        "report",
        "If a connection fails, {web} and {mail} ({operator}) may be connected to as "
        "well, without any name or password, to tell a blocked network from a server "
        "that is down.",
    ).format(web=host.web, mail=host.mail, operator=host.operator)


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
        return translate("report", "The name {web} could not be looked up").format(web=fact.web)
    web = (
        f"{fact.web} answers"
        if fact.web_reached
        else translate("report", "{web} does not answer").format(web=fact.web)
    )
    if fact.mail is None:
        return web
    return f"{web}; {fact.mail_host} {_port_words(fact)}"


def clock_detail(fact: ClockFact) -> str:
    """Say how far this computer's clock is off."""
    if fact.offset_s is None:
        reached = fact.result is ClockSource.NO_DATE
        return (
            translate("report", "{source} told no date").format(source=fact.source)
            if reached
            else translate("report", "{source} could not be asked for the date").format(source=fact.source)
        )
    if fact.passed:
        return translate("report", "This computer's clock agrees with {source}").format(source=fact.source)
    side = translate("report", "ahead of") if fact.offset_s > 0 else "behind"
    return translate("report", "This computer's clock is {offset_s} {side} {source}").format(
        offset_s=duration(abs(fact.offset_s)), side=side, source=fact.source
    )


def still_open_detail(fact: StillOpenFact) -> str:
    """Say whether the server takes another connection after the sign-in it refused."""
    return _STILL_OPEN.get(fact.attempt.result, translate("report", "The server cannot be reached since the sign-in"))


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
        return translate("report", "works on port {port}").format(port=mail.port)
    if mail.certificate_refused:
        return translate("report", "shows a foreign certificate on port {port}").format(port=mail.port)
    if mail.answer is PortAnswer.NO_CONNECTION:
        return (
            translate("report", "does not answer on port {port}").format(port=mail.port)
            if mail.silent
            else translate("report", "cannot be reached on port {port}").format(port=mail.port)
        )
    return translate("report", "does not answer as a mail server should on port {port}").format(port=mail.port)
