"""What the checks after a failure add to it: control host, clock, the same port again, other ports of the host."""

from __future__ import annotations

from datetime import timedelta

from wizard.diagnosis.sign import Sign
from wizard.diagnosis.signs_of_distance import distance_signs
from wizard.facts.check import CheckId, CheckRun
from wizard.facts.connection import (
    AddressFamily,
    OtherPortsFact,
    PortAnswer,
    PortFact,
    TcpFact,
    TcpResult,
)
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.names import MailExchangersFact
from wizard.facts.tls import CertificateProblem, TlsFact

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
    """Tell what the other ports of the host, its name and the speed of a refusal show."""
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
    if tcp is not None and not tcp.passed and not run.inside_this_computer:
        signs |= distance_signs(tcp, ports, run.fact(CheckId.CONTROL, ControlFact))
    return signs


def _receives(run: CheckRun) -> bool:
    """Tell whether the server is a mail exchanger of the sender's domain, on the port where those take mail."""
    mx = run.fact(CheckId.SENDER_DOMAIN, MailExchangersFact)
    host, port = run.settings.endpoint.host.ascii, run.settings.endpoint.port
    return port == 25 and mx is not None and any(exchanger.host == host for exchanger in mx.exchangers)
