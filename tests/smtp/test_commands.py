"""Commands as octets: their form, what is refused in them, and that secrets do not show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.smtp import commands
from wizard.smtp.commands import Command, RefusedTextError


@pytest.mark.parametrize(
    ("command", "octets"),
    [
        (commands.ehlo("[192.0.2.1]"), b"EHLO [192.0.2.1]\r\n"),
        (commands.starttls(), b"STARTTLS\r\n"),
        (commands.auth("LOGIN"), b"AUTH LOGIN\r\n"),
        (commands.auth("PLAIN", b"AGEAYg=="), b"AUTH PLAIN AGEAYg==\r\n"),
        (commands.auth("EXTERNAL", b""), b"AUTH EXTERNAL =\r\n"),
        (commands.auth_response(b"YQ=="), b"YQ==\r\n"),
        (commands.auth_cancel(), b"*\r\n"),
        (commands.mail_from("a@b.example"), b"MAIL FROM:<a@b.example>\r\n"),
        (commands.mail_from("a@b.example", 12), b"MAIL FROM:<a@b.example> SIZE=12\r\n"),
        (commands.mail_from("ä@b.example", smtputf8=True), "MAIL FROM:<ä@b.example> SMTPUTF8\r\n".encode()),
        (commands.mail_from('"a<b"@c.example'), b'MAIL FROM:<"a<b"@c.example>\r\n'),
        (commands.rcpt_to("a@b.example"), b"RCPT TO:<a@b.example>\r\n"),
        (commands.data(), b"DATA\r\n"),
        (commands.rset(), b"RSET\r\n"),
        (commands.quit_session(), b"QUIT\r\n"),
    ],
)
def test_command_has_the_form_of_the_rfc(command: Command, octets: bytes) -> None:
    assert command.octets == octets


@pytest.mark.parametrize("control", ["\r", "\n", "\0", "\r\nRCPT TO:<x@evil.example>"])
@pytest.mark.parametrize(
    "make",
    [
        commands.ehlo,
        commands.mail_from,
        commands.rcpt_to,
        commands.auth,
        lambda text: commands.auth("PLAIN", text.encode()),
        lambda text: commands.auth_response(text.encode()),
    ],
)
def test_line_ends_and_nul_are_refused(make: Callable[[str], Command], control: str) -> None:
    with pytest.raises(RefusedTextError):
        make(f"a{control}b")


@pytest.mark.parametrize("make", [commands.mail_from, commands.rcpt_to])
@pytest.mark.parametrize("mailbox", ["a@b.example> SIZE=1", "<a@b.example"])
def test_angle_bracket_ends_no_path(make: Callable[[str], Command], mailbox: str) -> None:
    with pytest.raises(RefusedTextError):
        make(mailbox)


def test_secret_stays_out_of_what_is_shown() -> None:
    for command in (commands.auth("PLAIN", b"c2VjcmV0"), commands.auth_response(b"c2VjcmV0")):
        assert "c2VjcmV0" not in repr(command)
        assert "c2VjcmV0" not in command.shown


@pytest.mark.parametrize(
    ("content", "octets"),
    [
        (b"a\r\nb\r\n", b"a\r\nb\r\n.\r\n"),
        (b"a", b"a\r\n.\r\n"),
        (b"", b".\r\n"),
        (b".a\r\n..b\r\n.\r\n", b"..a\r\n...b\r\n..\r\n.\r\n"),
        (b"a\nb\rc\r\n", b"a\r\nb\r\nc\r\n.\r\n"),
        (b"a\r\n.\rMAIL FROM:<x>\r\n", b"a\r\n..\r\nMAIL FROM:<x>\r\n.\r\n"),
    ],
)
def test_message_has_its_dots_doubled_and_ends_with_one(content: bytes, octets: bytes) -> None:
    assert commands.message(content).octets == octets


@given(st.lists(st.sampled_from([b"\r", b"\n", b".", b"a", b"\r\n"]), max_size=30).map(b"".join))
def test_no_message_ends_before_its_end(content: bytes) -> None:
    octets = commands.message(content).octets
    lines = octets.split(b"\r\n")
    assert lines[-2:] == [b".", b""]
    assert b"." not in lines[:-2]
    assert b"\n" not in octets.replace(b"\r\n", b"")
    assert b"\r" not in octets.replace(b"\r\n", b"")
