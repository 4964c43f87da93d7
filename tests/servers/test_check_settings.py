"""The engine against a real Postfix with Dovecot's SASL: what it says is what the server's own log says."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from tests.servers.checking import IMPATIENCE, IMPLICIT_TLS, PATIENCE, STARTTLS, Attempt, check
from tests.servers.northwind import BOSS, DOMAIN, HOST, REFERRALS, UNKNOWN
from tests.servers.northwind import WRONG_PASSWORD as WRONG
from tests.servers.real_servers import RealServers
from wizard.engine.find_settings import find_settings
from wizard.facts.check import CheckId, CheckState, NotReached
from wizard.facts.connection import OtherPortsFact
from wizard.facts.dialogue import AuthFact, EnvelopeFact, MessageFact
from wizard.facts.events import RunFinished, RunStarted
from wizard.facts.network_view import RunOptions
from wizard.facts.tls import CertificateProblem, TlsFact
from wizard.practice.practice_ca import PracticeCa
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

pytestmark = pytest.mark.real_server

BOTH_WAYS = pytest.mark.parametrize(("port", "security"), [(587, STARTTLS), (465, IMPLICIT_TLS), (25, STARTTLS)])


def settings_for(
    servers: RealServers,
    port: int = 587,
    security: TransportSecurity = STARTTLS,
    password: str | None = None,
    sender: str = REFERRALS,
) -> SubmissionSettings:
    return Attempt(port, security, password, sender).settings(servers)


@BOTH_WAYS
async def test_the_right_password_passes_every_check_and_the_test_message_lands_in_the_mailbox(
    postfix: RealServers, port: int, security: TransportSecurity
) -> None:
    settings = settings_for(postfix, port, security)
    diagnosis, events = await check(settings, postfix.network, RunOptions(send_test_message=True))
    assert diagnosis.ok
    assert diagnosis.root_cause is None
    assert not {CheckState.FAILED, CheckState.OWN_FAULT, CheckState.CANCELLED} & set(diagnosis.states.values())
    sent = diagnosis.run.fact(CheckId.TEST_MESSAGE, MessageFact)
    assert sent is not None
    assert sent.passed
    assert isinstance(events[0], RunStarted)
    assert isinstance(events[-1], RunFinished)
    (message,) = postfix.wait_for_message(REFERRALS, sent.message_id)
    assert message["To"] == REFERRALS
    assert message["Return-Path"] == f"<{REFERRALS}>"
    assert REFERRALS in str(message["From"])


@BOTH_WAYS
async def test_a_wrong_password_is_one_refused_attempt_with_535(
    postfix: RealServers, port: int, security: TransportSecurity
) -> None:
    before = postfix.mail_log.count("authentication failed")
    diagnosis, _ = await check(settings_for(postfix, port, security, password=WRONG), postfix.network)
    fact = diagnosis.run.fact(CheckId.AUTH, AuthFact)
    assert fact is not None
    assert fact.exchange is not None
    assert fact.exchange.reply is not None
    assert (fact.exchange.reply.code, str(fact.exchange.reply.enhanced)) == (535, "5.7.8")
    assert diagnosis.root_cause == "login.wrong_password"
    assert diagnosis.run.outcomes[CheckId.MAIL] == NotReached(CheckId.AUTH)
    assert postfix.mail_log.count("authentication failed") - before == 1


@BOTH_WAYS
async def test_an_unknown_authority_is_refused_and_the_server_never_sees_a_sign_in(
    postfix: RealServers, port: int, security: TransportSecurity
) -> None:
    stranger = replace(postfix.network, ca_pem=PracticeCa(HOST).root_pem)
    before = len(postfix.mail_log)
    diagnosis, _ = await check(settings_for(postfix, port, security), stranger)
    tls = diagnosis.run.fact(CheckId.TLS, TlsFact)
    assert tls is not None
    assert not tls.passed
    assert set(tls.problems) & {CertificateProblem.UNKNOWN_ROOT, CertificateProblem.INCOMPLETE_CHAIN}
    assert diagnosis.root_cause is not None
    assert diagnosis.root_cause.startswith("tls.cert_")
    assert diagnosis.run.outcomes[CheckId.AUTH] == NotReached(CheckId.TLS)
    seen = postfix.log_after_disconnect(before)
    assert "sasl" not in seen.lower()
    assert "auth=" not in seen


async def test_a_sender_that_the_account_does_not_own_is_refused_where_postfix_says_so(postfix: RealServers) -> None:
    diagnosis, _ = await check(settings_for(postfix, sender=BOSS), postfix.network)
    assert diagnosis.root_cause == "sender.sender_not_allowed"
    refusal = diagnosis.run.fact(CheckId.RCPT, EnvelopeFact)  # smtpd_delay_reject: MAIL is judged at RCPT
    assert refusal is not None
    assert refusal.exchange.reply is not None
    assert refusal.exchange.reply.code == 553


async def test_a_recipient_that_does_not_exist_is_refused_at_rcpt(postfix: RealServers) -> None:
    diagnosis, _ = await check(settings_for(postfix), postfix.network, RunOptions(recipient=UNKNOWN))
    assert diagnosis.root_cause == "recipient.recipient_unavailable"
    assert diagnosis.states[CheckId.MAIL] is CheckState.PASSED
    assert diagnosis.states[CheckId.RCPT] is CheckState.FAILED


@pytest.mark.parametrize(
    ("port", "security", "cause"),
    [
        (587, IMPLICIT_TLS, "settings.wrong_port_tls_on_plain"),
        (465, STARTTLS, "settings.wrong_port_plain_on_tls"),
        (2525, STARTTLS, "network.connection_refused"),
    ],
)
async def test_the_wrong_port_or_security_is_named_and_the_way_that_works_is_found(
    postfix: RealServers, port: int, security: TransportSecurity, cause: str
) -> None:
    options = RunOptions(deadlines=IMPATIENCE if cause == "settings.wrong_port_plain_on_tls" else PATIENCE)
    diagnosis, _ = await check(settings_for(postfix, port, security), postfix.network, options)
    assert diagnosis.root_cause == cause
    others = diagnosis.run.fact(CheckId.OTHER_PORTS, OtherPortsFact)
    assert others is not None
    assert {(found.port, found.security) for found in others.ports if found.works} == {
        (465, IMPLICIT_TLS),
        (587, STARTTLS),
        (25, STARTTLS),
    }


async def test_the_password_is_in_no_log_of_the_servers_raw_or_encoded(postfix: RealServers) -> None:
    await check(settings_for(postfix), postfix.network)
    await check(settings_for(postfix, password=WRONG), postfix.network)
    for password in (postfix.password, WRONG):
        plain = f"\0{postfix.username}\0{password}".encode()
        forms = [password.encode(), base64.b64encode(password.encode()), base64.b64encode(plain)]
        for log in postfix.folder.path.glob("*.log"):
            assert not [form for form in forms if form in log.read_bytes()]


async def test_the_address_alone_leads_to_the_server(postfix: RealServers) -> None:
    found = await find_settings(Mailbox("referrals", Host(DOMAIN)), postfix.network)
    best = found.candidates[0]
    assert (best.endpoint, best.security) == (Endpoint(Host(HOST), 465), IMPLICIT_TLS)
