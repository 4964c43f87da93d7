"""A whole setting pasted into the host field is taken apart (wizard rule 16)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.settings.pasted_settings import PastedSettings, split_pasted
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity

STARTTLS, IMPLICIT = TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS

TAKEN_APART = {
    "smtp://mail.example.com:587": PastedSettings("mail.example.com", "587", STARTTLS),
    "smtp://mail.example.com": PastedSettings("mail.example.com", None, STARTTLS),
    "smtps://mail.example.com": PastedSettings("mail.example.com", "465", IMPLICIT),
    "ssl://mail.example.com:465": PastedSettings("mail.example.com", "465", IMPLICIT),
    "smtp://mail.example.com:465": PastedSettings("mail.example.com", "465", IMPLICIT),
    "smtps://anna%40example.com@mail.example.com": PastedSettings(
        "mail.example.com", "465", IMPLICIT, "anna@example.com"
    ),
    "https://mail.example.com/login?x=1": PastedSettings("mail.example.com"),
    "mail.example.com:587": PastedSettings("mail.example.com", "587", STARTTLS),
    "mail.example.com:26": PastedSettings("mail.example.com", "26"),
    "[2001:db8::1]:587": PastedSettings("[2001:db8::1]", "587", STARTTLS),
    "mailto:anna@example.com?subject=x": PastedSettings(username="anna@example.com"),
    "Server: smtp.example.com\r\nPort: 587\r\nSecurity: STARTTLS\r\nUsername: anna@example.com": PastedSettings(
        "smtp.example.com", "587", STARTTLS, "anna@example.com"
    ),
    "Outgoing mail server (SMTP): smtp.example.com\nOutgoing port (SSL/TLS): 465": PastedSettings(
        "smtp.example.com", "465", IMPLICIT
    ),
    "Host = smtp.example.com\nPort = 587\nEncryption = SSL": PastedSettings("smtp.example.com", "587", STARTTLS),
    "Host: smtp.example.com\nPassword: hunter2\nPort: 26\nEncryption: TLS": PastedSettings(
        "smtp.example.com", "26", STARTTLS, password=Secret("hunter2")
    ),
}


@pytest.mark.parametrize("text", TAKEN_APART)
def test_a_pasted_setting_is_split_into_the_fields_it_names(text: str) -> None:
    assert split_pasted(text) == TAKEN_APART[text]


@pytest.mark.parametrize("text", ["smtp.example.com", " smtp.example.com ", "2001:db8::1", "", "two words", "a:b:1"])
def test_a_plain_host_is_left_to_the_field(text: str) -> None:
    assert split_pasted(text) is None


def test_lines_without_a_host_and_a_port_name_nothing() -> None:
    assert split_pasted("Dear Anna,\nhere is what you asked for.\nBest regards") is None


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    found = split_pasted(text)
    assert found is None or found != PastedSettings() or text.strip().lower().startswith("mailto:")


def test_a_huge_text_is_read_only_at_its_beginning() -> None:
    assert split_pasted("Server: smtp.example.com\nPort: 587\n" + "x: y\n" * 100_000) == PastedSettings(
        "smtp.example.com", "587", STARTTLS
    )
