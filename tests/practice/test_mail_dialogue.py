"""The practice server against clients that this project did not write: smtplib and aiosmtplib are the oracles."""

from __future__ import annotations

import base64
import contextlib
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import aiosmtplib
import pytest

from wizard.practice.lab import PRACTICE_IPV4, PRACTICE_IPV6, PracticeLab
from wizard.practice.mail_behaviour import MailBehaviour, PortManner, ReplyTo
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST, PRACTICE_PASSWORD, Scenario

MESSAGE = b"Subject: practice\r\n\r\n.a line that begins with a dot\r\n"


class NamedClient(smtplib.SMTP):
    """smtplib, but verifying certificates for the practice host although it dials a loopback address."""

    def starttls(self, **options: ssl.SSLContext) -> tuple[int, bytes]:  # type: ignore[override]  # fewer options
        self._host = PRACTICE_HOST
        return super().starttls(context=options["context"])


def trust(lab: PracticeLab) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=lab.network.ca_pem)


def place(lab: PracticeLab, port: int, address: str = PRACTICE_IPV4) -> tuple[str, int]:
    assert lab.network.routes is not None
    return lab.network.routes[address, port]


@contextmanager
def client_of(lab: PracticeLab, port: int = 587) -> Iterator[NamedClient]:
    with NamedClient(*place(lab, port), timeout=10) as client:
        client.ehlo()
        client.starttls(context=trust(lab))
        client.ehlo()
        yield client


def sign_in(client: smtplib.SMTP, password: str) -> None:
    """Sign in with exactly one attempt, which login() would not do."""
    client.user, client.password = PRACTICE_ADDRESS, password
    client.auth("PLAIN", client.auth_plain)


@contextmanager
def lab_with(behaviour: MailBehaviour) -> Iterator[PracticeLab]:
    with PracticeLab(Scenario("test", "test", "test", None, behaviour=behaviour)) as lab:
        yield lab


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
@pytest.mark.parametrize("initial_response", [True, False])
def test_both_mechanisms_sign_in_with_and_without_an_initial_response(
    healthy_lab: PracticeLab, mechanism: str, initial_response: bool
) -> None:
    with client_of(healthy_lab) as client:
        client.user, client.password = PRACTICE_ADDRESS, PRACTICE_PASSWORD
        authenticate = getattr(client, f"auth_{mechanism.lower()}")
        assert client.auth(mechanism, authenticate, initial_response_ok=initial_response)[0] == 235
    (attempt,) = healthy_lab.attempts
    assert (attempt.port, attempt.mechanism, attempt.username) == (587, mechanism, PRACTICE_ADDRESS)
    assert attempt.accepted
    assert attempt.encrypted


@pytest.mark.parametrize("port", [25, 587])
def test_a_message_arrives_byte_for_byte(healthy_lab: PracticeLab, port: int) -> None:
    with client_of(healthy_lab, port) as client:
        client.login(PRACTICE_ADDRESS, PRACTICE_PASSWORD)
        client.sendmail(PRACTICE_ADDRESS, ["kim@northwind.example", "lee@northwind.example"], MESSAGE)
    (message,) = healthy_lab.messages
    assert message.content == MESSAGE
    assert (message.sender, message.username) == (PRACTICE_ADDRESS, PRACTICE_ADDRESS)
    assert message.recipients == ("kim@northwind.example", "lee@northwind.example")


async def test_aiosmtplib_sends_through_implicit_tls_on_both_address_families(healthy_lab: PracticeLab) -> None:
    assert healthy_lab.network.routes is not None
    addresses = [a for a in (PRACTICE_IPV4, PRACTICE_IPV6) if (a, 465) in healthy_lab.network.routes]
    for address in addresses:
        sock = socket.create_connection(place(healthy_lab, 465, address), 10)
        sock.setblocking(False)
        client = aiosmtplib.SMTP(
            hostname=PRACTICE_HOST, port=None, sock=sock, use_tls=True, tls_context=trust(healthy_lab), timeout=10
        )
        async with client:
            await client.login(PRACTICE_ADDRESS, PRACTICE_PASSWORD)
            await client.sendmail(PRACTICE_ADDRESS, ["kim@northwind.example"], MESSAGE)
    assert len(healthy_lab.messages) == len(addresses)


def test_a_wrong_password_is_refused_with_535_and_noted(healthy_lab: PracticeLab) -> None:
    with client_of(healthy_lab) as client, pytest.raises(smtplib.SMTPAuthenticationError) as refused:
        sign_in(client, "not it")
    assert refused.value.smtp_code == 535
    assert [attempt.accepted for attempt in healthy_lab.attempts] == [False]


def test_nothing_but_starttls_gets_on_before_tls(healthy_lab: PracticeLab) -> None:
    with NamedClient(*place(healthy_lab, 587), timeout=10) as client:
        client.ehlo()
        assert not client.has_extn("auth")
        assert client.docmd("AUTH", "PLAIN AGEAYg==")[0] == 530
        assert client.mail(PRACTICE_ADDRESS)[0] == 530
    assert healthy_lab.attempts == ()


def test_mail_needs_the_sign_in_and_the_account_s_own_address(healthy_lab: PracticeLab) -> None:
    with client_of(healthy_lab) as client:
        assert client.mail(PRACTICE_ADDRESS)[0] == 530
        client.login(PRACTICE_ADDRESS, PRACTICE_PASSWORD)
        assert client.mail("boss@northwind.example")[0] == 553
        assert client.mail(PRACTICE_ADDRESS.upper())[0] == 250


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("EHLO", 501),
        ("RCPT TO:<a@northwind.example>", 503),
        ("DATA", 503),
        ("MAIL FROM a@b", 501),
        ("RCPT TO:<>", 501),
        ("AUTH CRAM-MD5", 504),
        ("AUTH PLAIN %%%", 501),
        ("AUTH PLAIN " + base64.b64encode(b"no nul in it").decode(), 501),
        ("STARTTLS", 502),
        ("HELO there", 502),
        ("NOOP", 250),
        ("VRFY postmaster", 252),
        ("RSET", 250),
        ("XYZZY", 500),
        ("", 500),
    ],
)
def test_commands_out_of_order_or_malformed_get_their_own_reply(
    healthy_lab: PracticeLab, command: str, code: int
) -> None:
    with client_of(healthy_lab) as client:
        assert client.docmd(command)[0] == code


def test_giving_up_a_sign_in_is_not_an_attempt(healthy_lab: PracticeLab) -> None:
    with client_of(healthy_lab) as client:
        assert client.docmd("AUTH", "LOGIN")[0] == 334
        assert client.docmd("*")[0] == 501
    assert healthy_lab.attempts == ()


SCRIPT = "451-4.3.0 first line\n451 4.3.0 second line"
SCRIPTED = (451, b"4.3.0 first line\n4.3.0 second line")


@pytest.mark.parametrize("moment", [ReplyTo.MAIL, ReplyTo.RCPT, ReplyTo.MESSAGE])
def test_a_scripted_reply_replaces_the_server_s_own_from_its_moment_on(moment: ReplyTo) -> None:
    with lab_with(MailBehaviour(replies={moment: SCRIPT})) as lab:
        with client_of(lab) as client:
            client.login(PRACTICE_ADDRESS, PRACTICE_PASSWORD)
            replies = {
                ReplyTo.MAIL: client.mail(PRACTICE_ADDRESS),
                ReplyTo.RCPT: client.rcpt("kim@northwind.example"),
            }
            if moment is ReplyTo.MESSAGE:
                replies[moment] = client.data(MESSAGE)
        assert replies[moment] == SCRIPTED
        assert lab.messages == ()


@pytest.mark.parametrize(("moment", "command"), [(ReplyTo.EHLO, "EHLO there"), (ReplyTo.STARTTLS, "STARTTLS")])
def test_a_scripted_reply_stands_before_tls_too(moment: ReplyTo, command: str) -> None:
    with (
        lab_with(MailBehaviour(replies={moment: SCRIPT})) as lab,
        NamedClient(*place(lab, 587), timeout=10) as client,
    ):
        assert client.docmd(command) == SCRIPTED


def test_a_scripted_refusal_keeps_the_right_password_out_and_counts_as_an_attempt() -> None:
    with lab_with(MailBehaviour(replies={ReplyTo.AUTH: "535 5.7.139 switched off"})) as lab:
        with client_of(lab) as client, pytest.raises(smtplib.SMTPAuthenticationError, match="switched off"):
            sign_in(client, PRACTICE_PASSWORD)
        assert [attempt.accepted for attempt in lab.attempts] == [False]


def raw_answers(lab: PracticeLab, port: int, *sent: bytes) -> bytes:
    """Send each piece after the server has said something, then read until it closes or stops for good."""
    received = b""
    with socket.create_connection(place(lab, port), 10) as sock:
        for piece in sent:
            received += sock.recv(4096)
            sock.sendall(piece)
        while data := sock.recv(4096):
            received += data
    return received


def test_a_scripted_greeting_that_is_not_220_ends_the_connection() -> None:
    with lab_with(MailBehaviour(replies={ReplyTo.CONNECT: "421 4.7.0 too many"})) as lab:
        assert raw_answers(lab, 25) == b"421 4.7.0 too many\r\n"


def test_injected_bytes_come_in_clear_right_behind_the_220() -> None:
    with lab_with(MailBehaviour(injected=b"250 evil\r\n")) as lab:
        answers = raw_answers(lab, 587, b"EHLO me\r\n", b"STARTTLS\r\n", b"not a handshake\r\n")
    assert b"220 2.0.0 Ready to start TLS\r\n250 evil\r\n" in answers


def test_what_came_with_starttls_in_clear_is_forgotten(healthy_lab: PracticeLab) -> None:
    with socket.create_connection(place(healthy_lab, 587), 10) as sock:
        sock.recv(4096)
        sock.sendall(b"EHLO me\r\n")
        sock.recv(4096)
        sock.sendall(b"STARTTLS\r\nNOOP\r\n")
        assert sock.recv(4096) == b"220 2.0.0 Ready to start TLS\r\n"
        with trust(healthy_lab).wrap_socket(sock, server_hostname=PRACTICE_HOST) as tls:
            tls.sendall(b"VRFY x\r\n")
            assert tls.recv(4096).startswith(b"252 ")


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        (PortManner.CLOSES, b""),
        (PortManner.IMAP, b"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] IMAP ready.\r\n"),
    ],
)
def test_a_port_may_hang_up_or_speak_another_protocol(manner: PortManner, expected: bytes) -> None:
    with lab_with(MailBehaviour(ports={587: manner})) as lab, socket.create_connection(place(lab, 587), 10) as sock:
        assert sock.recv(4096) == expected


@pytest.mark.parametrize(("manner", "port"), [(PortManner.SILENT, 587), (PortManner.IMPLICIT_TLS, 465)])
def test_a_silent_port_and_a_tls_port_wait_for_the_client(manner: PortManner, port: int) -> None:
    with lab_with(MailBehaviour(ports={port: manner})) as lab, socket.create_connection(place(lab, port), 10) as sock:
        sock.settimeout(0.3)
        with pytest.raises(TimeoutError):
            sock.recv(1)


def test_a_line_without_end_closes_the_connection(healthy_lab: PracticeLab) -> None:
    with socket.create_connection(place(healthy_lab, 587), 10) as sock:
        sock.recv(4096)
        answer = b""
        with contextlib.suppress(ConnectionError):
            for _ in range(200):
                sock.sendall(b"x" * 4096)
            answer = sock.recv(1)
    assert answer == b""


@pytest.mark.parametrize(
    "line",
    [b"\xff\xfe", b"\0", b"AUTH PLAIN \xff\xff", b"AUTH LOGIN \xff", b"MAIL FROM:<\xe4>", b" ", b"EHLO \0\xff"],
)
def test_bytes_that_are_no_text_get_an_answer_and_the_server_goes_on(healthy_lab: PracticeLab, line: bytes) -> None:
    with client_of(healthy_lab) as client:
        assert client.sock is not None
        client.sock.sendall(line + b"\r\n")
        client.getreply()
        assert client.noop()[0] == 250


def test_only_what_came_before_tls_stands_in_the_clear_log(healthy_lab: PracticeLab) -> None:
    with client_of(healthy_lab) as client:
        client.login(PRACTICE_ADDRESS, PRACTICE_PASSWORD)
    healthy_lab.close()
    assert b"STARTTLS\r\n" in healthy_lab.received_in_clear
    assert b"AUTH" not in healthy_lab.received_in_clear
