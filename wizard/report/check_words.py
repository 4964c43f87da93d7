"""Checks to words: the label of each row, and what it saw in one line."""

from __future__ import annotations

from wizard.facts.check import EXPLAINING, CheckId, CheckRun, Fact, NotReached, Observed, Outcome, OwnFault
from wizard.facts.connection import OtherPortsFact, TcpFact
from wizard.facts.control import ClockFact, ControlFact, StillOpenFact
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, GreetingFact, MessageFact, StartTlsFact
from wizard.facts.names import MailExchangersFact, NamesFact
from wizard.facts.tls import TlsFact
from wizard.report import control_words, fact_words

DialogueFact = GreetingFact | EhloFact | StartTlsFact | TlsFact | AuthFact | EnvelopeFact | MessageFact

_LABELS: dict[CheckId, str] = {
    CheckId.NAMES: "Name lookup",
    CheckId.SENDER_DOMAIN: "Sender's domain",
    CheckId.TCP: "Firewall",
    CheckId.GREETING: "Greeting",
    CheckId.EHLO: "Introduction",
    CheckId.STARTTLS: "STARTTLS",
    CheckId.TLS: "Encryption",
    CheckId.EHLO_AFTER_TLS: "Introduction after encryption",
    CheckId.AUTH: "Sign-in",
    CheckId.MAIL: "Sender address",
    CheckId.RCPT: "Recipient",
    CheckId.TEST_MESSAGE: "Test message",
    CheckId.OTHER_PORTS: "Other ports",
    CheckId.STILL_OPEN: "Port after the sign-in",
    CheckId.CONTROL: "Control host",
    CheckId.CLOCK: "Clock",
}
_WAITED_FOR: dict[CheckId, str] = {
    CheckId.NAMES: "the name lookup",
    CheckId.TCP: "the connection",
    CheckId.GREETING: "the greeting",
    CheckId.EHLO: "the introduction",
    CheckId.STARTTLS: "STARTTLS",
    CheckId.TLS: "encryption",
    CheckId.EHLO_AFTER_TLS: "the introduction after encryption",
    CheckId.AUTH: "sign-in",
    CheckId.MAIL: "the sender address",
    CheckId.RCPT: "the recipient",
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
            return "Not needed" if check in EXPLAINING else "Not asked for"
        case NotReached(blocked_by=blocked_by):
            return f"Waits for {_WAITED_FOR.get(blocked_by, 'an earlier check')}" if blocked_by else ""
        case OwnFault():
            return "This program made a mistake here"
        case _:
            return "Stopped by the time limit" if outcome.deadline else "Stopped"


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
            return fact_words.exchange_detail(fact.exchange, "The server greets")
        case EhloFact():
            return fact_words.ehlo_detail(fact)
        case StartTlsFact():
            return fact_words.starttls_detail(fact)
        case TlsFact():
            return fact_words.tls_detail(fact)
        case AuthFact():
            return fact_words.auth_detail(fact)
        case EnvelopeFact():
            return fact_words.exchange_detail(fact.exchange, f"Accepts {fact_words.shown(fact.mailbox)}")
        case MessageFact():
            return fact_words.exchange_detail(fact.exchange, f"Handed over for {fact_words.shown(fact.recipient)}")
