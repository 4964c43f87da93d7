"""Checks to words: the label of each row, and what it saw in one line."""

from __future__ import annotations

from wizard.facts.check import EXPLAINING, CheckId, CheckRun, Fact, NotReached, Observed, Outcome, OwnFault
from wizard.facts.connection import OtherPortsFact, TcpFact
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, GreetingFact, MessageFact, StartTlsFact
from wizard.facts.names import MailExchangersFact, NamesFact
from wizard.facts.tls import TlsFact
from wizard.report import control_words, fact_words
from wizard.report.kept_words import kept_detail
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

DialogueFact = GreetingFact | EhloFact | StartTlsFact | TlsFact | AuthFact | EnvelopeFact | MessageFact

_LABELS: dict[CheckId, str] = {
    CheckId.NAMES: QT_TRANSLATE_NOOP("report", "Name lookup"),
    CheckId.SENDER_DOMAIN: QT_TRANSLATE_NOOP("report", "Sender's domain"),
    CheckId.TCP: QT_TRANSLATE_NOOP("report", "Firewall"),
    CheckId.GREETING: QT_TRANSLATE_NOOP("report", "Greeting"),
    CheckId.EHLO: QT_TRANSLATE_NOOP("report", "Introduction"),
    CheckId.STARTTLS: "STARTTLS",
    CheckId.TLS: QT_TRANSLATE_NOOP("report", "Encryption"),
    CheckId.EHLO_AFTER_TLS: QT_TRANSLATE_NOOP("report", "Introduction after encryption"),
    CheckId.AUTH: QT_TRANSLATE_NOOP("report", "Sign-in"),
    CheckId.MAIL: QT_TRANSLATE_NOOP("report", "Sender address"),
    CheckId.RCPT: QT_TRANSLATE_NOOP("report", "Recipient"),
    CheckId.TEST_MESSAGE: QT_TRANSLATE_NOOP("report", "Test message"),
    CheckId.OTHER_PORTS: QT_TRANSLATE_NOOP("report", "Other ports"),
    CheckId.STILL_OPEN: QT_TRANSLATE_NOOP("report", "Port after the sign-in"),
    CheckId.CONTROL: QT_TRANSLATE_NOOP("report", "Control host"),
    CheckId.CLOCK: QT_TRANSLATE_NOOP("report", "Clock"),
}
_WAITS: dict[CheckId, str] = {
    CheckId.NAMES: QT_TRANSLATE_NOOP("report", "Waits for the name lookup"),
    CheckId.TCP: QT_TRANSLATE_NOOP("report", "Waits for the connection"),
    CheckId.GREETING: QT_TRANSLATE_NOOP("report", "Waits for the greeting"),
    CheckId.EHLO: QT_TRANSLATE_NOOP("report", "Waits for the introduction"),
    CheckId.STARTTLS: QT_TRANSLATE_NOOP("report", "Waits for STARTTLS"),
    CheckId.TLS: QT_TRANSLATE_NOOP("report", "Waits for encryption"),
    CheckId.EHLO_AFTER_TLS: QT_TRANSLATE_NOOP("report", "Waits for the introduction after encryption"),
    CheckId.AUTH: QT_TRANSLATE_NOOP("report", "Waits for sign-in"),
    CheckId.MAIL: QT_TRANSLATE_NOOP("report", "Waits for the sender address"),
    CheckId.RCPT: QT_TRANSLATE_NOOP("report", "Waits for the recipient"),
}
_WAITS_FOR_ANOTHER = QT_TRANSLATE_NOOP("report", "Waits for an earlier check")


def check_label(check: CheckId) -> str:
    """Turn a check into the label of its row."""
    return translate("report", _LABELS[check])


def check_detail(check: CheckId, outcome: Outcome, run: CheckRun | None = None) -> str:
    """Turn what became of a check into one line, such as "TLS 1.3, certificate valid for 61 days".

    The run, when it is known, adds which port was meant where the fact does not say it. Words of a server come out
    safe to show. A result that the run kept from an earlier one says when it was seen.
    """
    match outcome:
        case Observed(fact=fact):
            detail = _fact_detail(fact, run)
            return kept_detail(detail, run.seen_at[check]) if run is not None and check in run.kept else detail
        case NotReached(blocked_by=None):
            return translate("report", "Not needed") if check in EXPLAINING else translate("report", "Not asked for")
        case NotReached(blocked_by=blocked_by):
            return translate("report", _WAITS.get(blocked_by, _WAITS_FOR_ANOTHER)) if blocked_by else ""
        case OwnFault():
            return translate("report", "This program made a mistake here")
        case _:
            return (
                translate("report", "Stopped by the time limit")
                if outcome.deadline
                else translate("report", "Stopped")
            )


def _fact_detail(fact: Fact, run: CheckRun | None) -> str:
    match fact:
        case NamesFact():
            return fact_words.names_detail(fact)
        case MailExchangersFact():
            return fact_words.exchangers_detail(fact)
        case TcpFact():
            return fact_words.tcp_detail(fact, run)
        case OtherPortsFact():
            return fact_words.other_ports_detail(fact)
        case StillOpenFact() | ControlFact() | ClockFact():
            return control_words.explaining_detail(fact)
        case _:
            return _dialogue_detail(fact)


def _dialogue_detail(fact: DialogueFact) -> str:
    match fact:
        case GreetingFact():
            return fact_words.exchange_detail(fact.exchange, translate("report", "The server greets"))
        case EhloFact():
            return fact_words.ehlo_detail(fact)
        case StartTlsFact():
            return fact_words.starttls_detail(fact)
        case TlsFact():
            return fact_words.tls_detail(fact)
        case AuthFact():
            return fact_words.auth_detail(fact)
        case EnvelopeFact():
            return fact_words.exchange_detail(
                fact.exchange, translate("report", "Accepts {address}").format(address=fact_words.shown(fact.mailbox))
            )
        case MessageFact():
            return fact_words.exchange_detail(
                fact.exchange,
                translate("report", "Handed over for {address}").format(address=fact_words.shown(fact.recipient)),
            )
