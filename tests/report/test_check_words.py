"""One line for every fact, good and bad."""

from __future__ import annotations

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import IMPLICIT, IPV6, STARTTLS, C, attempt, tcp
from wizard.facts.check import CheckId, Fact, NotReached, Observed, OwnFault, WasCancelled
from wizard.facts.connection import TcpResult
from wizard.facts.dialogue import AuthFact, ChannelFailureKind, GreetingFact, SignInSkipped, StartTlsFact
from wizard.facts.names import DnsOutcome, MailExchangersFact
from wizard.facts.tls import CertificateProblem, TlsOutcome
from wizard.report.check_words import check_detail, check_label

UP = attempt(TcpResult.ESTABLISHED)


@pytest.mark.parametrize("check", list(CheckId))
def test_every_check_has_a_label(check: CheckId) -> None:
    assert check_label(check)


@pytest.mark.parametrize(
    ("check", "fact", "words"),
    [
        (C.NAMES, runs.names(), "1 IPv4 and 1 IPv6 addresses"),
        (C.NAMES, runs.names(("203.0.113.5",)), "1 IPv4 address"),
        (C.NAMES, runs.names((), DnsOutcome.NXDOMAIN), "The name does not exist"),
        (C.SENDER_DOMAIN, MailExchangersFact("a.example", DnsOutcome.NODATA, (), True, 0.1), "a.example declares that it receives no mail"),
        (C.TCP, tcp(UP), "Port 587 is open from this computer"),
        (C.TCP, tcp(UP, attempt(TcpResult.TIMED_OUT, IPV6)), "Port 587 is open from this computer over IPv4, not over IPv6"),
        (C.TCP, tcp(attempt(TcpResult.REFUSED)), "Port 587 refuses the connection"),
        (C.GREETING, GreetingFact(runs.failed("", ChannelFailureKind.TIMED_OUT), 1.0), "The server did not answer in time"),
        (C.EHLO, runs.ehlo("STARTTLS", "AUTH PLAIN LOGIN"), "Offers STARTTLS, sign-in with PLAIN LOGIN"),
        (C.STARTTLS, StartTlsFact(False, None, None, 0.0), "The server does not offer STARTTLS"),
        (C.TLS, runs.tls(), "TLS 1.3, certificate valid for 61 days"),
        (C.TLS, runs.tls(CertificateProblem.EXPIRED, CertificateProblem.WRONG_NAME), "Certificate expired, for another name"),
        (C.TLS, runs.tls(outcome=TlsOutcome.NOT_TLS, chain=()), "The server does not begin with encryption"),
        (C.AUTH, runs.sign_in("235 2.7.0 Ok"), "Signed in with PLAIN"),
        (C.AUTH, runs.sign_in("534-5.7.9 Application-specific password required"), "Application-specific password required"),
        (C.AUTH, runs.sign_in("535-5.7.8 Not accepted, see\n535 5.7.8 https://a.example"), "Not accepted, see …"),
        (C.AUTH, runs.sign_in("535-5.7.8 Not accepted.\n535 5.7.8 See https://a.example"), "Not accepted."),
        (C.AUTH, AuthFact(None, (), SignInSkipped.NOT_OFFERED, None, 0.0), "The server offers no sign-in"),
        (C.MAIL, runs.envelope("MAIL", "250 ok"), "Accepts referrals@northwind.example"),
        (C.TEST_MESSAGE, runs.message("250 ok"), "Handed over for referrals@northwind.example"),
        (C.OTHER_PORTS, runs.other_ports((465, IMPLICIT), (587, STARTTLS)), "Works: port 465 with SSL/TLS, port 587 with STARTTLS"),
    ],
)  # fmt: skip
def test_what_a_fact_says(check: CheckId, fact: Fact, words: str) -> None:
    assert check_detail(check, Observed(fact)) == words


def test_what_an_outcome_without_a_fact_says() -> None:
    assert check_detail(C.MAIL, NotReached(C.AUTH)) == "Waits for sign-in"
    assert check_detail(C.TEST_MESSAGE, NotReached(None)) == "Not asked for"
    assert check_detail(C.OTHER_PORTS, NotReached(None)) == "Not needed"
    assert check_detail(C.AUTH, OwnFault("x")) == "This program made a mistake here"
    assert check_detail(C.AUTH, WasCancelled()) == "Stopped"
    assert check_detail(C.AUTH, WasCancelled(deadline=True)) == "Stopped by the time limit"


def test_a_hostile_reply_is_safe_and_short() -> None:
    line = check_detail(C.AUTH, Observed(runs.sign_in("535 \u202e\x1b[31m" + "x" * 500)))
    assert line.startswith("\\u202e\\x1b[31m")
    assert len(line) <= 160
