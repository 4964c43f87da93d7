"""Runs made by hand: a healthy one, and any fact of it exchanged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from wizard.facts.check import CheckId, CheckRun, Fact, NotReached, Observed, Outcome, OwnFault, WasCancelled
from wizard.facts.connection import (
    AddressFamily,
    OtherPortsFact,
    PortAnswer,
    PortFact,
    TcpAttempt,
    TcpFact,
    TcpResult,
)
from wizard.facts.dialogue import (
    AuthFact,
    ChannelFailure,
    ChannelFailureKind,
    EhloFact,
    EnvelopeFact,
    Exchange,
    GreetingFact,
    MessageFact,
    StartTlsFact,
)
from wizard.facts.names import (
    AddressLookup,
    DnsOutcome,
    LookupSource,
    MailExchanger,
    MailExchangersFact,
    NamesFact,
)
from wizard.facts.tls import CertificateFact, CertificateProblem, TlsFact, TlsOutcome
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.ehlo import parse_ehlo_keywords
from wizard.smtp.enhanced_status_code import parse_enhanced_status_code
from wizard.smtp.reply import Reply

HOST = "mail.northwind.example"
IPV4, IPV6 = "203.0.113.25", "2001:db8::25"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
C = CheckId
STARTTLS, IMPLICIT, CLEAR = TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS, TransportSecurity.CLEARTEXT
ADDRESS = Mailbox("referrals", Host("northwind.example"))


def settings(
    port: int = 587,
    security: TransportSecurity = STARTTLS,
    username: str | None = "referrals@northwind.example",
    host: str = HOST,
) -> SettingsSummary:
    return SettingsSummary(Endpoint(Host(host), port), security, username, Sender("Northwind", ADDRESS))


def reply(text: str) -> Reply:
    lines = text.split("\n")
    return Reply(int(lines[0][:3]), parse_enhanced_status_code(lines[0][4:]), tuple(line[4:] for line in lines))


def said(verb: str, text: str) -> Exchange:
    return Exchange(verb, reply(text), None, 0.02)


def failed(verb: str, kind: ChannelFailureKind, data: bytes = b"") -> Exchange:
    return Exchange(verb, None, ChannelFailure(kind, None, data), 0.02)


def names(
    addresses: tuple[str, ...] = (IPV4, IPV6),
    outcome: DnsOutcome = DnsOutcome.FOUND,
    dns: AddressLookup | None = None,
) -> NamesFact:
    lookup = AddressLookup(HOST, LookupSource.OPERATING_SYSTEM, outcome, addresses, None, 0.01)
    return NamesFact(lookup, dns, 0.01)


def attempt(result: TcpResult, address: str = IPV4, port: int = 587) -> TcpAttempt:
    family = AddressFamily.IPV6 if ":" in address else AddressFamily.IPV4
    return TcpAttempt(address, family, port, result, None, 0.02)


def tcp(*attempts: TcpAttempt) -> TcpFact:
    connected = next((a for a in attempts if a.result is TcpResult.ESTABLISHED), None)
    return TcpFact(attempts, connected, 0.03)


def ehlo(*keywords: str, encrypted: bool = False) -> EhloFact:
    text = "\n".join((f"250-{HOST}", *(f"250-{k}" for k in keywords[:-1]), *(f"250 {k}" for k in keywords[-1:])))
    exchange = said("EHLO", text)
    assert exchange.reply is not None
    return EhloFact(exchange, "[127.0.0.1]", parse_ehlo_keywords(exchange.reply), encrypted, 0.02)


def certificate(days: int = 61, issuer: str = "CN=Public CA", name: str = HOST, since: int = 30) -> CertificateFact:
    return CertificateFact(
        f"CN={name}",
        issuer,
        (name,),
        NOW - timedelta(days=since),
        NOW + timedelta(days=days),
        False,
        True,
        "00",
        "11",
    )


def tls(
    *problems: CertificateProblem,
    outcome: TlsOutcome | None = None,
    chain: tuple[CertificateFact, ...] | None = None,
    failure: ChannelFailure | None = None,
) -> TlsFact:
    ended = outcome or (TlsOutcome.CERTIFICATE_REFUSED if problems else TlsOutcome.VERIFIED)
    presented = (certificate(),) if chain is None else chain
    return TlsFact(ended, "TLSv1.3", "AES", HOST, problems, None, None, presented, failure, NOW, 0.05)


def other_ports(*works: tuple[int, TransportSecurity], answer: PortAnswer = PortAnswer.SMTP) -> OtherPortsFact:
    ports = tuple(
        PortFact(p, s, (attempt(TcpResult.ESTABLISHED, port=p),), answer, works=True, elapsed_s=0.1) for p, s in works
    )
    return OtherPortsFact(ports, 0.2)


def silent_ports(*ports: tuple[int, TransportSecurity]) -> OtherPortsFact:
    facts = tuple(
        PortFact(p, s, (attempt(TcpResult.TIMED_OUT, port=p),), PortAnswer.NO_CONNECTION, works=False, elapsed_s=8.0)
        for p, s in ports
    )
    return OtherPortsFact(facts, 8.0)


def sign_in(text: str) -> AuthFact:
    return AuthFact("PLAIN", ("PLAIN", "LOGIN"), None, said("AUTH", text), 0.2)


def envelope(verb: str, text: str) -> EnvelopeFact:
    return EnvelopeFact(str(ADDRESS), said(verb, text), 0.02)


def message(text: str) -> MessageFact:
    return MessageFact("<1@northwind.example>", str(ADDRESS), 800, said("DATA", text), 0.1)


def healthy_facts(security: TransportSecurity = STARTTLS, port: int = 587) -> dict[CheckId, Fact]:
    facts: dict[CheckId, Fact] = {
        C.NAMES: names(),
        C.SENDER_DOMAIN: MailExchangersFact(
            "northwind.example", DnsOutcome.FOUND, (MailExchanger(10, HOST),), False, 0.01
        ),
        C.TCP: tcp(attempt(TcpResult.ESTABLISHED, port=port), attempt(TcpResult.ESTABLISHED, IPV6, port)),
        C.GREETING: GreetingFact(said("", f"220 {HOST} ESMTP"), 0.02),
        C.EHLO: ehlo("STARTTLS", "SIZE 52428800", "AUTH PLAIN LOGIN"),
        C.STARTTLS: StartTlsFact(True, said("STARTTLS", "220 2.0.0 Ready"), None, 0.02),
        C.TLS: tls(),
        C.EHLO_AFTER_TLS: ehlo("AUTH PLAIN LOGIN", encrypted=True),
        C.AUTH: sign_in("235 2.7.0 Accepted"),
        C.MAIL: envelope("MAIL", "250 2.1.0 Ok"),
        C.RCPT: envelope("RCPT", "250 2.1.5 Ok"),
        C.TEST_MESSAGE: message("250 2.0.0 Queued as 1"),
    }
    if security is not STARTTLS:
        del facts[C.STARTTLS], facts[C.EHLO_AFTER_TLS]
    if security is CLEAR:
        del facts[C.TLS]
    return facts


def run_with(
    changed: Mapping[CheckId, Fact] | Mapping[CheckId, Outcome] | Mapping[CheckId, Fact | Outcome] | None = None,
    summary: SettingsSummary | None = None,
) -> CheckRun:
    """Take a healthy run and put these facts or outcomes into it; what follows the first failure was not reached."""
    chosen = summary or settings()
    given: dict[CheckId, Outcome] = {
        check: Observed(fact) for check, fact in healthy_facts(chosen.security, chosen.endpoint.port).items()
    }
    own = {check: _outcome(value) for check, value in (changed or {}).items()}
    given.update(own)
    order = sorted(given, key=lambda check: _place(check, chosen.security))
    outcomes: dict[CheckId, Outcome] = {}
    blocked: CheckId | None = None
    for check in order:
        outcome = given[check]
        alone = check in (C.SENDER_DOMAIN, C.OTHER_PORTS)
        if blocked is not None and not alone and check not in own:
            outcome = NotReached(blocked)
        elif isinstance(outcome, Observed) and not outcome.fact.passed and not alone:
            blocked = blocked or check
        outcomes[check] = outcome
    return CheckRun(chosen, str(ADDRESS), {c: outcomes[c] for c in CheckId if c in outcomes}, 0.6)


def _outcome(value: Fact | Outcome) -> Outcome:
    return value if isinstance(value, Observed | NotReached | WasCancelled | OwnFault) else Observed(value)


def _place(check: CheckId, security: TransportSecurity) -> float:
    if security is IMPLICIT and check is C.TLS:
        return list(CheckId).index(C.TCP) + 0.5
    return list(CheckId).index(check)


def with_host(summary: SettingsSummary, host: str) -> SettingsSummary:
    return replace(summary, endpoint=Endpoint(Host(host), summary.endpoint.port))
