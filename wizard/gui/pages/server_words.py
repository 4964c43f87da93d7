"""What the Server page says about look-ups and ports; pure, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.facts.check import CheckState
from wizard.facts.connection import AddressFamily, PortAnswer, PortFact, TcpResult
from wizard.facts.names import DnsOutcome, NamesFact
from wizard.flow.found_settings import candidate_in_use, owner_of
from wizard.flow.sending_service import service_in_use
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.checks_rows import elapsed_text
from wizard.gui.pages.found_words import provenance_words
from wizard.report.fact_words import names_detail
from wizard.report.security_words import security_label
from wizard.settings.endpoint import Host
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

LOOKED_AT = (
    (587, TransportSecurity.STARTTLS),
    (465, TransportSecurity.IMPLICIT_TLS),
    (25, TransportSecurity.STARTTLS),
)
"""The ports of the card, in the order of its rows."""

_NAMES = {
    DnsOutcome.NXDOMAIN: QT_TRANSLATE_NOOP("gui", "No such name in DNS."),
    DnsOutcome.NODATA: QT_TRANSLATE_NOOP("gui", "The name exists, but has no address."),
    DnsOutcome.SERVFAIL: QT_TRANSLATE_NOOP("gui", "The DNS server could not answer for this name."),
    DnsOutcome.TIMED_OUT: QT_TRANSLATE_NOOP("gui", "The DNS server did not answer."),
    DnsOutcome.NO_RESOLVER: QT_TRANSLATE_NOOP("gui", "This computer has no DNS server to ask. Is it offline?"),
}
_IS_ADDRESS = QT_TRANSLATE_NOOP(
    "gui", "An address is not looked up. Certificates seldom name one: if the server has a name, enter that."
)
_NOT_LOOKED_UP = QT_TRANSLATE_NOOP("gui", "The name could not be looked up.")
_ANSWERS = {
    PortAnswer.SMTP: QT_TRANSLATE_NOOP("gui", "Answers as an SMTP server, but its encryption does not work"),
    PortAnswer.TLS: QT_TRANSLATE_NOOP("gui", "Begins with encryption at once, as SSL/TLS does"),
    PortAnswer.SILENT: QT_TRANSLATE_NOOP("gui", "Connects, then says nothing"),
    PortAnswer.OTHER_PROTOCOL: QT_TRANSLATE_NOOP("gui", "Something else than an SMTP server answers"),
    PortAnswer.CLOSED_AT_ONCE: QT_TRANSLATE_NOOP("gui", "Connects, then closes at once"),
}
_RESULTS = {
    TcpResult.TIMED_OUT: (
        QT_TRANSLATE_NOOP("gui", "No answer: a firewall on the way drops the connection"),
        QT_TRANSLATE_NOOP("gui", "timed out"),
    ),
    TcpResult.REFUSED: (
        QT_TRANSLATE_NOOP("gui", "Refused: closed on the server, or by a firewall"),
        QT_TRANSLATE_NOOP("gui", "refused"),
    ),
    TcpResult.UNREACHABLE: (
        QT_TRANSLATE_NOOP("gui", "Cannot be reached from this network"),
        QT_TRANSLATE_NOOP("gui", "unreachable"),
    ),
    TcpResult.RESET: (QT_TRANSLATE_NOOP("gui", "The connection is cut off"), QT_TRANSLATE_NOOP("gui", "reset")),
    TcpResult.DENIED: (
        QT_TRANSLATE_NOOP("gui", "This computer does not allow the connection"),
        QT_TRANSLATE_NOOP("gui", "denied"),
    ),
}
_CERTIFICATE_REFUSED = QT_TRANSLATE_NOOP("gui", "Answers, but its certificate is not accepted")
_PINNED = QT_TRANSLATE_NOOP("gui", "Answers; the pinned key is compared by the checks")
_TLS_REFUSED = QT_TRANSLATE_NOOP("gui", "Answers, but its encryption is not accepted, or it is no SMTP server")
_FROM_SERVICE = QT_TRANSLATE_NOOP("gui", "Filled in from what this program knows of {service}.")
_FROM_FILE = QT_TRANSLATE_NOOP("gui", "Filled in from the file you opened.")
_TO_FILL = QT_TRANSLATE_NOOP("gui", "Enter what your provider or IT team gave you.")
LOOKS_UP = QT_TRANSLATE_NOOP("gui", "Looking up your mail server")
_BLOCKED_25 = QT_TRANSLATE_NOOP("gui", "No answer: this network blocks outgoing port 25")


@dataclass(frozen=True, slots=True)
class PortLine:
    """One row of the card."""

    state: CheckState
    detail: str
    time_text: str


def lead_words(state: WizardState, opened_host: str, *, searching: bool = False) -> str:
    """Say where the server's values came from; ``opened_host`` is the host that a signed file brought.

    ``searching``: they may still come, from a search that is going on.
    """
    if searching:
        return translate("gui", LOOKS_UP)
    host = state.draft.host.strip().casefold()
    found = candidate_in_use(state)
    if found is not None and state.search is not None:
        return provenance_words(found, state.search.domain, confirmed=owner_of(found) in state.confirmed)
    service = service_in_use(state)
    if service is not None and service[0].id == state.provider and "host" in state.typed:
        return translate("gui", _FROM_SERVICE).format(service=service[0].name)
    opened = bool(host) and host == opened_host.strip().casefold()
    return translate("gui", _FROM_FILE if opened else _TO_FILL)


def is_address(fact: NamesFact) -> bool:
    """Tell whether the host was an address already, so that nobody was asked."""
    return Host(fact.operating_system.host).is_address


def names_sentence(fact: NamesFact) -> str:
    """Say what the look-up of the host gave, as a hint below the field."""
    if is_address(fact):
        return translate("gui", _IS_ADDRESS)
    if fact.passed:
        return translate("gui", "Found in DNS: {addresses}.").format(addresses=names_detail(fact))
    return translate("gui", _NAMES.get(fact.operating_system.outcome, _NOT_LOOKED_UP))


def port_name(port: int, security: TransportSecurity) -> str:
    """Name a row: "465 SSL/TLS"."""
    return f"{port} {security_label(security)}"


def port_line(fact: PortFact, *, chosen: bool, others_answer: bool, pinned: bool = False) -> PortLine:
    """Say what a port showed. A port that is not chosen only warns.

    ``others_answer``: another port of the host answered. Silence of port 25 alone then means that the network of this
    computer keeps it closed, as most providers of Internet access do. ``pinned``: the port has a key that is trusted
    in place of its certificate; the checks compare it.
    """
    if fact.works:
        return PortLine(CheckState.PASSED, _answers_well(fact), _connect_time(fact))
    if pinned and fact.certificate_refused:
        return PortLine(CheckState.WARNING, translate("gui", _PINNED), _connect_time(fact))
    state = CheckState.FAILED if chosen else CheckState.WARNING
    if fact.answer is not PortAnswer.NO_CONNECTION:
        return PortLine(state, _answer(fact), _connect_time(fact))
    result = next((a.result for a in fact.attempts if a.result in _RESULTS), None)
    if result is None:
        return PortLine(state, translate("gui", "No connection"), "")
    detail, word = _RESULTS[result]
    if fact.port == 25 and result is TcpResult.TIMED_OUT and others_answer:
        detail = _BLOCKED_25
    return PortLine(state, translate("gui", detail), translate("gui", word))


def _answer(fact: PortFact) -> str:
    if fact.certificate_refused:
        return translate("gui", _CERTIFICATE_REFUSED)
    at_once = fact.security is TransportSecurity.IMPLICIT_TLS and fact.answer is PortAnswer.TLS
    return translate("gui", _TLS_REFUSED if at_once else _ANSWERS[fact.answer])


def _answers_well(fact: PortFact) -> str:
    """Say that a port works, and name the address family over which it does not."""
    for family in AddressFamily:
        results = [a.result for a in fact.attempts if a.family is family and a.result is not TcpResult.ABANDONED]
        if results and TcpResult.ESTABLISHED not in results:
            return translate("gui", "Answers as an SMTP server, not over {family}").format(family=family.value)
    return translate("gui", "Answers as an SMTP server")


def _connect_time(fact: PortFact) -> str:
    times = [attempt.elapsed_s for attempt in fact.attempts if attempt.result is TcpResult.ESTABLISHED]
    return elapsed_text(min(times)) if times else ""
