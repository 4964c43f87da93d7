"""What the checks after a failure add to it: control host, clock, the same port again, other ports of the host."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from datetime import timedelta

from wizard.diagnosis.sign import Sign
from wizard.facts.check import CheckId, CheckRun
from wizard.facts.connection import (
    AddressFamily,
    OtherPortsFact,
    PortAnswer,
    PortFact,
    TcpAttempt,
    TcpFact,
    TcpResult,
)
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.names import MailExchangersFact
from wizard.facts.tls import CertificateProblem, TlsFact

_LOCAL_S = 0.001
"""An answer within a thousandth of a second did not leave a computer whose other connections take far longer."""
_FAR_LONGER = 8
_TRUST = frozenset({CertificateProblem.SELF_SIGNED, CertificateProblem.UNKNOWN_ROOT})


def control_signs(run: CheckRun) -> set[Sign]:
    """Tell what a host that is known to work shows: whether the network, the port, or the way is at fault."""
    control = run.fact(CheckId.CONTROL, ControlFact)
    if control is None:
        return set()
    signs = {Sign.NETWORK_UP} if control.web_reached or control.mail_reached else {Sign.NETWORK_DOWN}
    if control.named:
        signs.add(Sign.OTHER_NAMES_FOUND)
    attempts = (*control.web_attempts, *(control.mail.attempts if control.mail is not None else ()))
    if any(a.family is AddressFamily.IPV6 and a.result is TcpResult.ESTABLISHED for a in attempts):
        signs.add(Sign.IPV6_WORKS)
    mail = control.mail
    if mail is None:
        return signs
    if control.mail_reached:
        signs.add(Sign.PORT_OPEN_ELSEWHERE)
    elif control.web_reached:
        signs.add(Sign.PORT_CLOSED_ELSEWHERE)
    return signs | _tampering(run, mail)


def _tampering(run: CheckRun, mail: PortFact) -> set[Sign]:
    """Tell whether somebody on the way answers for the control host, too."""
    signs: set[Sign] = set()
    tls = run.fact(CheckId.TLS, TlsFact)
    leaf = tls.chain[0].fingerprint_sha256 if tls is not None and tls.chain else None
    if leaf is not None and leaf == mail.leaf_sha256:
        signs.add(Sign.SAME_SERVER_ELSEWHERE)
    elif _TRUST & set(mail.certificate_problems):
        signs.add(Sign.FOREIGN_CERT_ELSEWHERE)
    elif CertificateProblem.WRONG_NAME in mail.certificate_problems:
        signs.add(Sign.SAME_SERVER_ELSEWHERE)
    if mail.masked:
        signs.add(Sign.MASKED)
    elif mail.starttls_offered is False:
        signs.add(Sign.STARTTLS_ABSENT_ELSEWHERE)
    return signs


def clock_signs(run: CheckRun) -> set[Sign]:
    """Tell a wrong clock from wrong dates: by the source's time the certificates are valid, or they are not."""
    clock, tls = run.fact(CheckId.CLOCK, ClockFact), run.fact(CheckId.TLS, TlsFact)
    if clock is None or clock.offset_s is None or tls is None or not tls.chain:
        return set()
    right = tls.observed_at - timedelta(seconds=clock.offset_s)
    valid = all(c.not_before <= right <= c.not_after for c in tls.chain)
    return {Sign.CLOCK_OFF} if valid and not clock.passed else {Sign.CLOCK_RIGHT}


def shut_out_signs(run: CheckRun) -> set[Sign]:
    """Tell whether the server closed its port to this computer after a sign-in that it refused."""
    again = run.fact(CheckId.STILL_OPEN, StillOpenFact)
    if again is not None and again.attempt.result in (TcpResult.REFUSED, TcpResult.TIMED_OUT, TcpResult.RESET):
        return {Sign.SHUT_OUT}
    tcp = run.fact(CheckId.TCP, TcpFact)
    closed = tcp is not None and not tcp.passed
    return {Sign.SHUT_OUT} if closed and run.refused_sign_ins > 0 else set()


def host_signs(run: CheckRun) -> set[Sign]:
    """Tell what the other ports of the host, its name and the speed of its answers show."""
    signs: set[Sign] = set()
    others, tcp = run.fact(CheckId.OTHER_PORTS, OtherPortsFact), run.fact(CheckId.TCP, TcpFact)
    ports = others.ports if others is not None else ()
    if any(port.answered for port in ports if port.port != run.settings.endpoint.port):
        signs.add(Sign.HOST_ANSWERS)
    if any(port.works and port.port != 25 for port in ports):
        signs.add(Sign.SUBMISSION_WORKS)
    if (
        others is not None
        and _receives(run)
        and not any(port.answer is PortAnswer.SMTP and port.port != 25 for port in ports)
    ):
        signs.add(Sign.RECEIVING_HOST)
    if tcp is not None and not tcp.passed and _answered_here(run, tcp, ports):
        signs.add(Sign.ANSWERED_HERE)
    return signs


def _receives(run: CheckRun) -> bool:
    """Tell whether the server is a mail exchanger of the sender's domain, on the port where those take mail."""
    mx = run.fact(CheckId.SENDER_DOMAIN, MailExchangersFact)
    host, port = run.settings.endpoint.host.ascii, run.settings.endpoint.port
    return port == 25 and mx is not None and any(exchanger.host == host for exchanger in mx.exchangers)


def _answered_here(run: CheckRun, tcp: TcpFact, ports: tuple[PortFact, ...]) -> bool:
    """Tell whether this computer itself refused: the answer came in far less time than the way there and back.

    The way is known from another port of the same host, or from a control host whose mail port is refused as fast
    although its web port takes long.
    """
    if not _at_once(tcp.attempts):
        return False
    here = {attempt.address for attempt in tcp.attempts}
    if _long_way(attempt for port in ports for attempt in port.attempts if attempt.address in here):
        return True
    control = run.fact(CheckId.CONTROL, ControlFact)
    mail = control.mail if control is not None else None
    return control is not None and mail is not None and _at_once(mail.attempts) and _long_way(control.web_attempts)


def _at_once(attempts: tuple[TcpAttempt, ...]) -> bool:
    refused = [attempt for attempt in attempts if attempt.result is TcpResult.REFUSED]
    return bool(refused) and all(a.elapsed_s < _LOCAL_S and not is_loopback(a.address) for a in refused)


def _long_way(attempts: Iterable[TcpAttempt]) -> bool:
    trips = [a.elapsed_s for a in attempts if a.result is TcpResult.ESTABLISHED]
    return bool(trips) and min(trips) > _FAR_LONGER * _LOCAL_S


def is_loopback(address: str) -> bool:
    """Tell whether an address is this computer's own; False for what is no address."""
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_loopback
    except ValueError:
        return False
