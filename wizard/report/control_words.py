"""One line of words for the checks that explain a failure, and what is said before a control host is asked."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.facts.connection import PortAnswer, TcpResult
from wizard.facts.control import ClockFact, ClockSource, ControlFact, ControlHost, StillOpenFact
from wizard.report.isolates import isolate
from wizard.report.plain_numbers import duration
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_STILL_OPEN: dict[TcpResult, str] = {
    TcpResult.ESTABLISHED: QT_TRANSLATE_NOOP("report", "The server still takes connections from here"),
    TcpResult.REFUSED: QT_TRANSLATE_NOOP("report", "The server refuses connections since the sign-in"),
    TcpResult.TIMED_OUT: QT_TRANSLATE_NOOP("report", "The server is silent since the sign-in"),
    TcpResult.RESET: QT_TRANSLATE_NOOP("report", "The server cuts connections since the sign-in"),
}
_NOT_OPEN = QT_TRANSLATE_NOOP("report", "The server cannot be reached since the sign-in")


def control_notice(hosts: Sequence[ControlHost]) -> str:
    """Say, before anything happens, who may be asked after a failure and what they learn."""
    host = hosts[0]
    return translate(
        "report",
        "If a connection fails, {web} and {mail} ({operator}) may be connected to as "
        "well, without any name or password, to tell a blocked network from a server "
        "that is down.",
    ).format(web=isolate(host.web.shown), mail=isolate(host.mail.shown), operator=isolate(host.operator))


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
    web = isolate(fact.web)
    if not fact.named:
        return translate("report", "The name {web} could not be looked up").format(web=web)
    said = translate("report", "{web} answers") if fact.web_reached else translate("report", "{web} does not answer")
    if fact.mail is None:
        return said.format(web=web)
    return translate("report", "{web}; {mail}", "two sentences about two hosts").format(
        web=said.format(web=web), mail=_port_words(fact)
    )


def clock_detail(fact: ClockFact) -> str:
    """Say how far this computer's clock is off."""
    source = isolate(fact.source)
    if fact.offset_s is None:
        said = (
            translate("report", "{source} told no date")
            if fact.result is ClockSource.NO_DATE
            else translate("report", "{source} could not be asked for the date")
        )
        return said.format(source=source)
    if fact.passed:
        return translate("report", "This computer's clock agrees with {source}").format(source=source)
    said = (
        translate("report", "This computer's clock is {time} ahead of {source}")
        if fact.offset_s > 0
        else translate("report", "This computer's clock is {time} behind {source}")
    )
    return said.format(time=duration(abs(fact.offset_s)), source=source)


def still_open_detail(fact: StillOpenFact) -> str:
    """Say whether the server takes another connection after the sign-in it refused."""
    return translate("report", _STILL_OPEN.get(fact.attempt.result, _NOT_OPEN))


def _port_words(fact: ControlFact) -> str:
    mail = fact.mail
    if mail is None:
        return ""
    if mail.works:
        said = translate("report", "{host} works on port {port}")
    elif mail.certificate_refused:
        said = translate("report", "{host} shows a foreign certificate on port {port}")
    elif mail.answer is not PortAnswer.NO_CONNECTION:
        said = translate("report", "{host} does not answer as a mail server should on port {port}")
    elif mail.silent:
        said = translate("report", "{host} does not answer on port {port}")
    else:
        said = translate("report", "{host} cannot be reached on port {port}")
    return said.format(host=isolate(fact.mail_host), port=mail.port)
