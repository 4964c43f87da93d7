"""Codes are found where programs put them, and nowhere else."""

from __future__ import annotations

import pytest

from wizard.diagnosis.reply_reading import read_replies, without_codes
from wizard.diagnosis.text_folding import folded, text_lines


def codes(text: str) -> tuple[int | None, str | None]:
    read = read_replies(text_lines(text))
    return read.code, None if read.enhanced is None else str(read.enhanced)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("535 5.7.8 Error: authentication failed", (535, "5.7.8")),
        ("550-5.7.1 one\n550 5.7.1 two", (550, "5.7.1")),
        ("(534, b'5.7.9 Application-specific password required')", (534, "5.7.9")),
        ("<** 554 5.7.1 Relay access denied", (554, "5.7.1")),
        ("SERVER -> CLIENT: 421 4.7.0 Try again later", (421, "4.7.0")),
        ("response: '550 Sender address is not allowed'", (550, None)),
        ("said: 450 4.2.0 Greylisted (in reply to RCPT TO command)", (450, "4.2.0")),
        ("553 sorry, that domain isn't in my list (#5.7.1)", (553, "5.7.1")),
        ("The SMTP server failed. Mailbox unavailable. The server response was: 5.7.60 not allowed", (550, "5.7.60")),
        ("504 Unrecognized\n535 5.7.8 refused", (535, "5.7.8")),
        ("5.7.57 Client not authenticated", (None, "5.7.57")),
        ("connect ECONNREFUSED 203.0.113.5:587", (None, None)),
        ("Could not connect to smtp.example.com, port: 465", (None, None)),
        ("OSError: [Errno 111] Connection refused, line 535", (None, None)),
        ("PHPMailer 5.2.27 could not connect", (None, None)),
        ("250 2.1.0 Ok", (None, None)),
    ],
)
def test_codes_of_a_text(text: str, expected: tuple[int | None, str | None]) -> None:
    assert codes(text) == expected


def test_successful_replies_and_client_lines_are_set_aside() -> None:
    text = "220 mail ESMTP\nCLIENT -> SERVER: EHLO me\n250-mail\n250 AUTH PLAIN\n535 5.7.8 refused"
    assert read_replies(text_lines(text)).remaining == ("535 5.7.8 refused",)


def test_a_phrase_broken_over_lines_joins_up() -> None:
    lines = text_lines("550-5.7.1 not allowed\n550 5.7.1 to send")
    assert folded(" ".join(without_codes(line) for line in lines)) == "not allowed to send"


def test_folding_takes_case_accents_and_curly_quotes_off() -> None:
    assert folded("Adresse  IP bloqu\u00e9e, can\u2019t") == "adresse ip bloquee, can't"


def test_a_long_text_keeps_its_beginning_and_its_end() -> None:
    lines = text_lines("first\n" + "middle " * 5000 + "\nlast")
    assert (lines[0], lines[-1]) == ("first", "last")
