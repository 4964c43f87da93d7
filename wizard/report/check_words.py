"""Checks to words: the label of each row, and what it saw in one line."""

from __future__ import annotations

from wizard.facts.check import EXPLAINING, CheckId, CheckRun, Fact, NotReached, Observed, Outcome, OwnFault
from wizard.facts.connection import OtherPortsFact, TcpFact
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, GreetingFact, MessageFact, StartTlsFact
from wizard.facts.names import MailExchangersFact, NamesFact
from wizard.facts.tls import TlsFact
from wizard.report import control_words, fact_words
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

DialogueFact = GreetingFact | EhloFact | StartTlsFact | TlsFact | AuthFact | EnvelopeFact | MessageFact

_LABELS: dict[CheckId, str] = {
    CheckId.NAMES: QT_TRANSLATE_NOOP("report", "Name lookup"),
    CheckId.SENDER_DOMAIN: "Sender's domain",
    CheckId.TCP: QT_TRANSLATE_NOOP("report", "Firewall"),
    CheckId.GREETING: QT_TRANSLATE_NOOP("report", "Greeting"),
    CheckId.EHLO: QT_TRANSLATE_NOOP("report", "Introduction"),
    CheckId.STARTTLS: "STARTTLS",
    CheckId.TLS: QT_TRANSLATE_NOOP("report", "Encryption"),
    CheckId.EHLO_AFTER_TLS: QT_TRANSLATE_NOOP("report", "Introduction after encryption"),
    CheckId.AUTH: "Sign-in",
    CheckId.MAIL: QT_TRANSLATE_NOOP("report", "Sender address"),
    CheckId.RCPT: QT_TRANSLATE_NOOP("report", "Recipient"),
    CheckId.TEST_MESSAGE: QT_TRANSLATE_NOOP("report", "Test message"),
    CheckId.OTHER_PORTS: QT_TRANSLATE_NOOP("report", "Other ports"),
    CheckId.STILL_OPEN: QT_TRANSLATE_NOOP("report", "Port after the sign-in"),
    CheckId.CONTROL: QT_TRANSLATE_NOOP("report", "Control host"),
    CheckId.CLOCK: QT_TRANSLATE_NOOP("report", "Clock"),
}
_WAITED_FOR: dict[CheckId, str] = {
    CheckId.NAMES: QT_TRANSLATE_NOOP("report", "the name lookup"),
    CheckId.TCP: QT_TRANSLATE_NOOP("report", "the connection"),
    CheckId.GREETING: QT_TRANSLATE_NOOP("report", "the greeting"),
    CheckId.EHLO: QT_TRANSLATE_NOOP("report", "the introduction"),
    CheckId.STARTTLS: "STARTTLS",
    CheckId.TLS: "encryption",
    CheckId.EHLO_AFTER_TLS: QT_TRANSLATE_NOOP("report", "the introduction after encryption"),
    CheckId.AUTH: "sign-in",
    CheckId.MAIL: QT_TRANSLATE_NOOP("report", "the sender address"),
    CheckId.RCPT: QT_TRANSLATE_NOOP("report", "the recipient"),
}


def check_label(check: CheckId) -> str:
    """Turn a check into the label of its row."""
    return _LABELS[check]


def check_detail(check: CheckId, outcome: Outcome, run: CheckRun | None = None) -> str:
    """Turn what became of a check into one line, such as "TLS 1.3, certificate valid for 61 days".

    The run, when it is known, adds which port was meant where the fact does not say it. Words of a server come out
    safe to show.
    """
    match outcome:
        case Observed(fact=fact):
            return _fact_detail(fact, run)
        case NotReached(blocked_by=None):
            return translate("report", "Not needed") if check in EXPLAINING else translate("report", "Not asked for")
        case NotReached(blocked_by=blocked_by):
            return (
                translate("report", "Waits for {get}").format(get=_WAITED_FOR.get(blocked_by, "an earlier check"))
                if blocked_by
                else ""
            )
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
                fact.exchange, translate("report", "Accepts {shown}").format(shown=fact_words.shown(fact.mailbox))
            )
        case MessageFact():
            return fact_words.exchange_detail(
                fact.exchange,
                translate("report", "Handed over for {shown}").format(shown=fact_words.shown(fact.recipient)),
            )
