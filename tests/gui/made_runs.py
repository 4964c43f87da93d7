"""Hand-made runs and diagnoses, for pages that show results without any network."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from wizard.diagnosis.finding import Certainty, Diagnosis, EnterPassword, Finding, OpenPage, Remedy, Severity
from wizard.facts.check import CheckId, CheckRun, CheckState, NotReached, Observed, Outcome
from wizard.facts.connection import AddressFamily, TcpAttempt, TcpFact, TcpResult
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, Exchange, GreetingFact, StartTlsFact
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.facts.tls import TlsFact, TlsOutcome
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.ehlo import EhloKeywords
from wizard.smtp.reply import Reply

ADDRESS = "referrals@northwind.example"
SETTINGS = SubmissionSettings(
    Endpoint(Host("mail.northwind.example"), 587),
    TransportSecurity.STARTTLS,
    Credentials(ADDRESS, Secret("orchard-lamp-27")),
    Sender("Northwind Referrals", Mailbox("referrals", Host("northwind.example"))),
)


def reply(code: int, *lines: str) -> Reply:
    """Make a reply with these lines."""
    return Reply(code, None, tuple(lines))


def exchange(verb: str, answer: Reply | None) -> Exchange:
    """Make one command and its answer."""
    return Exchange(verb, answer, None, 0.02)


def good_outcomes() -> dict[CheckId, Outcome]:
    """Give the outcomes of a run in which everything worked."""
    lookup = AddressLookup(
        "mail.northwind.example",
        LookupSource.OPERATING_SYSTEM,
        DnsOutcome.FOUND,
        ("203.0.113.25", "2001:db8::25"),
        None,
        0.01,
    )
    attempt = TcpAttempt("203.0.113.25", AddressFamily.IPV4, 587, TcpResult.ESTABLISHED, None, 0.047)
    keywords = EhloKeywords("mail.northwind.example", ())
    tls = TlsFact(
        TlsOutcome.VERIFIED,
        "TLSv1.3",
        "TLS_AES_256_GCM_SHA384",
        "mail.northwind.example",
        (),
        None,
        None,
        (),
        None,
        datetime(2026, 11, 21, tzinfo=UTC),
        0.096,
    )
    ok = exchange("EHLO", reply(250, "mail.northwind.example"))
    return {
        CheckId.NAMES: Observed(NamesFact(lookup, None, 0.012)),
        CheckId.TCP: Observed(TcpFact((attempt,), attempt, 0.047)),
        CheckId.GREETING: Observed(GreetingFact(exchange("", reply(220, "mail.northwind.example ESMTP")), 0.01)),
        CheckId.EHLO: Observed(EhloFact(ok, "[127.0.0.1]", keywords, False, 0.01)),
        CheckId.STARTTLS: Observed(StartTlsFact(True, exchange("STARTTLS", reply(220, "Go ahead")), None, 0.01)),
        CheckId.TLS: Observed(tls),
        CheckId.EHLO_AFTER_TLS: Observed(EhloFact(ok, "[127.0.0.1]", keywords, True, 0.01)),
        CheckId.AUTH: Observed(AuthFact("PLAIN", ("PLAIN",), None, exchange("AUTH", reply(235, "OK")), 0.2)),
        CheckId.MAIL: Observed(EnvelopeFact(ADDRESS, exchange("MAIL", reply(250, "OK")), 0.01)),
        CheckId.RCPT: Observed(EnvelopeFact(ADDRESS, exchange("RCPT", reply(250, "OK")), 0.01)),
        CheckId.TEST_MESSAGE: NotReached(None),
    }


def refused_sign_in(*lines: str) -> dict[CheckId, Outcome]:
    """Give the outcomes of a run whose sign-in was refused with these words."""
    outcomes = good_outcomes()
    answer = reply(534, *(lines or ("Application-specific password required",)))
    outcomes[CheckId.AUTH] = Observed(AuthFact("PLAIN", ("PLAIN",), None, exchange("AUTH", answer), 0.211))
    outcomes[CheckId.MAIL] = outcomes[CheckId.RCPT] = NotReached(CheckId.AUTH)
    return outcomes


def finding(
    code: str = "login.app_password_required",
    severity: Severity = Severity.ERROR,
    remedies: tuple[Remedy, ...] = (
        EnterPassword("app-password"),
        OpenPage("https://myaccount.google.com/apppasswords"),
    ),
    quote: tuple[str, ...] = ("534-5.7.9 Application-specific password required",),
    params: Mapping[str, str] | None = None,
) -> Finding:
    """Make one finding."""
    filled = {"host": "smtp.gmail.com", "username": ADDRESS, "provider": "Google", **(params or {})}
    return Finding(code, severity, (CheckId.AUTH,), filled, remedies, quote)


def diagnosis(
    outcomes: Mapping[CheckId, Outcome],
    *findings: Finding,
    settings: SubmissionSettings = SETTINGS,
    provider: str | None = None,
) -> Diagnosis:
    """Make a diagnosis of these outcomes with the states they show by themselves."""
    root = next((one.code for one in findings if one.severity is Severity.ERROR), None)
    run = CheckRun(settings.summary, ADDRESS, outcomes, 0.6)
    certainty = Certainty.SURE if root else None
    return Diagnosis(run, findings, root, certainty, (), _states(outcomes), provider, None)


def _states(outcomes: Mapping[CheckId, Outcome]) -> dict[CheckId, CheckState]:
    states = {}
    for check, outcome in outcomes.items():
        if isinstance(outcome, Observed):
            states[check] = CheckState.PASSED if outcome.fact.passed else CheckState.FAILED
        else:
            states[check] = CheckState.NOT_CHECKED
    return states
