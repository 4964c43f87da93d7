"""A whole submission against a well-behaved server, beside smtplib and aiosmtplib against the same one."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Awaitable, Callable
from email import message_from_bytes, policy

import aiosmtplib
import pytest

from tests.probe.certificates import HOST, Authority, server_context
from tests.probe.scripted_server import ADDRESS, Peer, ScriptedServer, serve
from tests.probe.submission_server import PASSWORD, USERNAME, SubmissionServer
from wizard.facts.dialogue import AuthFact, ChannelFailure, SignInSkipped
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.facts.tls import TlsOutcome
from wizard.probe.channel import Channel
from wizard.probe.submission import Submission
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

SENDER = Mailbox("user", Host("probe.example"))
SECURITY = [(587, TransportSecurity.STARTTLS), (465, TransportSecurity.IMPLICIT_TLS)]


def submission_to(
    server: ScriptedServer,
    authority: Authority,
    port: int,
    security: TransportSecurity,
    password: str = PASSWORD,
    ehlo_domain: str | None = None,
) -> Submission:
    settings = SubmissionSettings(
        Endpoint(Host(HOST), port), security, Credentials(USERNAME, Secret(password)), Sender("Müller, Jörg", SENDER)
    )
    run_options = RunOptions(ehlo_domain=ehlo_domain, deadlines=Deadlines(30, 30, 30))
    return Submission(settings, SENDER, run_options, server.network(port, ca_pem=authority.root.pem))


async def to_sign_in(submission: Submission, security: TransportSecurity, password: str = PASSWORD) -> AuthFact:
    assert (await submission.connect([ADDRESS])).passed
    if security is TransportSecurity.IMPLICIT_TLS:
        assert (await submission.tls()).passed
        assert (await submission.greeting()).passed
    else:
        assert (await submission.greeting()).passed
        assert (await submission.ehlo()).passed
        assert (await submission.starttls()).passed
        assert (await submission.tls()).passed
    assert (await submission.ehlo()).passed
    return await submission.sign_in(Credentials(USERNAME, Secret(password)))


def contexts(
    authority: Authority, security: TransportSecurity
) -> tuple[ssl.SSLContext | None, ssl.SSLContext | None]:
    context = server_context(authority.issue(), authority.intermediate)
    return (context, None) if security is TransportSecurity.STARTTLS else (None, context)


@pytest.mark.parametrize(("port", "security"), SECURITY)
async def test_message_arrives_with_one_sign_in(port: int, security: TransportSecurity, authority: Authority) -> None:
    starttls, implicit = contexts(authority, security)
    behaviour = SubmissionServer(starttls)
    with serve(behaviour, implicit) as server:
        submission = submission_to(server, authority, port, security)
        assert (await to_sign_in(submission, security)).passed
        assert (await submission.mail()).passed
        assert (await submission.rcpt()).passed
        sent = await submission.test_message()
        await submission.farewell()
        await server.all_closed()
    assert sent.passed
    assert behaviour.commands.count("AUTH") == 1
    assert behaviour.commands[-1] == "QUIT"
    assert behaviour.envelopes == [("MAIL FROM:<user@probe.example>", "RCPT TO:<user@probe.example>")]
    message = message_from_bytes(behaviour.messages[0], policy=policy.default)
    assert message["Message-ID"] == sent.message_id
    assert message["From"].addresses[0].display_name == "Müller, Jörg"


async def test_commands_of_a_sign_in_take_no_more_flights_than_they_must(authority: Authority) -> None:
    starttls, implicit = contexts(authority, TransportSecurity.STARTTLS)
    behaviour = SubmissionServer(starttls)
    with serve(behaviour, implicit) as server:
        submission = submission_to(server, authority, 587, TransportSecurity.STARTTLS)
        await to_sign_in(submission, TransportSecurity.STARTTLS)
        submission.close()
    assert behaviour.commands == ["EHLO", "STARTTLS", "EHLO", "AUTH"]


async def test_finished_and_ehlo_leave_in_one_flight(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    flights: list[int] = []
    send_raw = Channel.send_raw

    async def counted(channel: Channel, octets: bytes, until: float) -> ChannelFailure | None:
        flights.append(len(octets))
        return await send_raw(channel, octets, until)

    monkeypatch.setattr(Channel, "send_raw", counted)
    starttls, _ = contexts(authority, TransportSecurity.STARTTLS)
    with serve(SubmissionServer(starttls)) as server:
        submission = submission_to(server, authority, 587, TransportSecurity.STARTTLS)
        fact = await to_sign_in(submission, TransportSecurity.STARTTLS)
        submission.close()
    assert fact.passed
    # EHLO, STARTTLS, ClientHello, Finished with EHLO, AUTH: with the connect and the greeting 7 round trips.
    assert len(flights) == 5


async def test_wrong_password_is_tried_once(authority: Authority) -> None:
    starttls, _ = contexts(authority, TransportSecurity.STARTTLS)
    behaviour = SubmissionServer(starttls)
    with serve(behaviour) as server:
        submission = submission_to(server, authority, 587, TransportSecurity.STARTTLS)
        fact = await to_sign_in(submission, TransportSecurity.STARTTLS, "wrong")
        await submission.farewell()
    assert not fact.passed
    assert fact.exchange is not None
    assert fact.exchange.reply is not None
    assert fact.exchange.reply.code == 535
    assert fact.mechanism == "PLAIN"
    assert behaviour.commands.count("AUTH") == 1


@pytest.mark.parametrize(
    ("mechanisms", "initial_response", "used"),
    [("LOGIN", True, "LOGIN"), ("CRAM-MD5 LOGIN PLAIN", True, "PLAIN"), ("PLAIN", False, "PLAIN")],
)
async def test_sign_in_with_what_the_server_offers(
    mechanisms: str, initial_response: bool, used: str, authority: Authority
) -> None:
    starttls, _ = contexts(authority, TransportSecurity.STARTTLS)
    behaviour = SubmissionServer(starttls, mechanisms, initial_response)
    with serve(behaviour) as server:
        submission = submission_to(server, authority, 587, TransportSecurity.STARTTLS)
        fact = await to_sign_in(submission, TransportSecurity.STARTTLS)
        submission.close()
    assert fact.passed
    assert fact.mechanism == used
    assert fact.offered == tuple(mechanisms.split())


@pytest.mark.parametrize(
    ("mechanisms", "skipped"),
    [("XOAUTH2 GSSAPI", SignInSkipped.NO_COMMON_MECHANISM), ("", SignInSkipped.NOT_OFFERED)],
)
async def test_nothing_is_sent_without_a_common_mechanism(
    mechanisms: str, skipped: SignInSkipped, authority: Authority
) -> None:
    starttls, _ = contexts(authority, TransportSecurity.STARTTLS)
    behaviour = SubmissionServer(starttls, mechanisms)
    with serve(behaviour) as server:
        submission = submission_to(server, authority, 587, TransportSecurity.STARTTLS)
        fact = await to_sign_in(submission, TransportSecurity.STARTTLS)
        submission.close()
    assert (fact.skipped, fact.exchange, fact.mechanism) == (skipped, None, None)
    assert "AUTH" not in behaviour.commands


async def test_server_that_asks_for_ever_is_cancelled(authority: Authority) -> None:
    heard: list[bytes] = []
    context = server_context(authority.issue(), authority.intermediate)

    def ask(peer: Peer) -> None:
        peer.say(b"220 x\r\n")
        peer.hear()
        peer.say(b"250-x\r\n250 AUTH LOGIN\r\n")
        while line := peer.hear():
            heard.append(line)
            peer.say(b"501 cancelled\r\n" if line == b"*" else b"334 VXNlcm5hbWU6\r\n")

    with serve(ask, context) as server:
        submission = submission_to(server, authority, 465, TransportSecurity.IMPLICIT_TLS)
        fact = await to_sign_in(submission, TransportSecurity.IMPLICIT_TLS)
        submission.close()
    assert not fact.passed
    assert fact.exchange is not None
    assert fact.exchange.reply is not None
    assert fact.exchange.reply.code == 501
    assert [line == b"*" for line in heard] == [False, False, False, True]


async def test_server_that_does_not_heed_the_cancellation_is_not_answered_again(authority: Authority) -> None:
    heard: list[bytes] = []
    context = server_context(authority.issue(), authority.intermediate)

    def ask(peer: Peer) -> None:
        peer.start_tls(context)
        peer.say(b"220 x\r\n")
        peer.hear()
        peer.say(b"250-x\r\n250 AUTH PLAIN\r\n")
        while line := peer.hear():
            heard.append(line)
            peer.say(b"334 \r\n")

    with serve(ask) as server:
        submission = submission_to(server, authority, 465, TransportSecurity.IMPLICIT_TLS)
        fact = await to_sign_in(submission, TransportSecurity.IMPLICIT_TLS)
        submission.close()
    assert not fact.passed
    assert fact.exchange is not None
    assert fact.exchange.reply is not None
    assert fact.exchange.reply.code == 334
    assert heard.count(b"*") == 1
    assert heard[-1] == b"*"


@pytest.mark.parametrize(("given", "said"), [(None, b"EHLO [127.0.0.1]"), ("pc.example", b"EHLO pc.example")])
async def test_ehlo_says_the_given_name_or_the_own_address(
    given: str | None, said: bytes, authority: Authority
) -> None:
    with serve(SubmissionServer(None)) as server:
        submission = submission_to(server, authority, 25, TransportSecurity.CLEARTEXT, ehlo_domain=given)
        await submission.connect([ADDRESS])
        await submission.greeting()
        fact = await submission.ehlo()
        submission.close()
    assert said + b"\r\n" in bytes(server.log)
    assert not fact.encrypted


async def test_address_beyond_ascii_is_not_sent_to_a_server_without_smtputf8(authority: Authority) -> None:
    behaviour = SubmissionServer(None)
    sender = Mailbox("jörg", Host("probe.example"))
    settings = SubmissionSettings(Endpoint(Host(HOST), 25), TransportSecurity.CLEARTEXT, None, Sender("Jörg", sender))
    with serve(behaviour) as server:
        submission = Submission(settings, sender, RunOptions(), server.network(25))
        await submission.connect([ADDRESS])
        await submission.greeting()
        await submission.ehlo()
        fact = await submission.mail()
        submission.close()
    assert not fact.passed
    assert (fact.exchange.reply, fact.exchange.failure) == (None, None)
    assert "MAIL" not in behaviour.commands


async def with_smtplib(server: ScriptedServer, security: TransportSecurity, authority: Authority) -> int:
    context = ssl.create_default_context(cadata=authority.root.pem)

    def talk() -> int:
        client: smtplib.SMTP
        if security is TransportSecurity.IMPLICIT_TLS:
            client = smtplib.SMTP_SSL("127.0.0.1", server.port, context=_for_host(context))
        else:
            client = smtplib.SMTP("127.0.0.1", server.port)
            client.starttls(context=_for_host(context))
        with client:
            client.ehlo()
            client.user, client.password = USERNAME, PASSWORD
            return client.auth("PLAIN", client.auth_plain)[0]

    return await asyncio.to_thread(talk)


async def with_aiosmtplib(server: ScriptedServer, security: TransportSecurity, authority: Authority) -> int:
    client = aiosmtplib.SMTP(
        hostname="127.0.0.1",
        port=server.port,
        use_tls=security is TransportSecurity.IMPLICIT_TLS,
        start_tls=security is TransportSecurity.STARTTLS,
        tls_context=_for_host(ssl.create_default_context(cadata=authority.root.pem)),
    )
    async with client:
        await client.ehlo()
        return (await client.auth_plain(USERNAME, PASSWORD)).code


async def with_ours(server: ScriptedServer, security: TransportSecurity, authority: Authority) -> int:
    port = {s: p for p, s in SECURITY}[security]
    submission = submission_to(server, authority, port, security)
    fact = await to_sign_in(submission, security)
    await submission.farewell()
    assert fact.exchange is not None
    assert fact.exchange.reply is not None
    return fact.exchange.reply.code


def _for_host(context: ssl.SSLContext) -> ssl.SSLContext:
    # The oracles connect to the loopback address, which the certificate does not name.
    context.check_hostname = False
    return context


Client = Callable[[ScriptedServer, TransportSecurity, Authority], Awaitable[int]]


@pytest.mark.parametrize("client", [with_smtplib, with_aiosmtplib, with_ours])
@pytest.mark.parametrize("security", [security for _, security in SECURITY])
async def test_oracles_and_our_session_agree(
    client: Client, security: TransportSecurity, authority: Authority
) -> None:
    starttls, implicit = contexts(authority, security)
    with serve(SubmissionServer(starttls), implicit) as server:
        assert await client(server, security, authority) == 235


async def test_farewell_does_not_wait_for_a_server_that_never_answers_quit(authority: Authority) -> None:
    def never(peer: Peer) -> None:
        peer.say(b"220 x\r\n")
        peer.hold()

    with serve(never) as server:
        submission = submission_to(server, authority, 25, TransportSecurity.CLEARTEXT)
        await submission.connect([ADDRESS])
        await submission.greeting()
        await submission.farewell()
        await server.all_closed()
    assert server.log == b"QUIT\r\n"


async def test_tls_prepared_for_a_connect_that_failed_is_forgotten_quietly(authority: Authority) -> None:
    with serve(SubmissionServer(None)) as server:
        submission = submission_to(server, authority, 465, TransportSecurity.IMPLICIT_TLS)
        assert not (await submission.connect(["192.0.2.99"])).passed
        submission.close()
        submission.close()


async def test_handshake_that_fails_leaves_a_session_that_carries_nothing(authority: Authority) -> None:
    starttls, _ = contexts(authority, TransportSecurity.STARTTLS)
    with serve(SubmissionServer(starttls)) as server:
        settings = SubmissionSettings(
            Endpoint(Host("other.probe.example"), 587), TransportSecurity.STARTTLS, None, Sender("A", SENDER)
        )
        submission = Submission(settings, SENDER, RunOptions(), server.network(587, ca_pem=authority.root.pem))
        await submission.connect([ADDRESS])
        await submission.greeting()
        await submission.ehlo()
        await submission.starttls()
        fact = await submission.tls()
        assert fact.outcome is TlsOutcome.CERTIFICATE_REFUSED
        assert not submission.session.may_carry_credentials
        assert not submission.session.may("EHLO")
        submission.close()
