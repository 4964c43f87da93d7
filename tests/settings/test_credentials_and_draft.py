"""User names, passwords, and a whole draft."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizard.settings.credential_rule import ChannelProtection, may_send_credentials
from wizard.settings.credentials import (
    grouped_app_password,
    has_edge_blanks,
    parse_password,
    parse_username,
)
from wizard.settings.draft import SettingsDraft, field_errors, parse_draft
from wizard.settings.field_error import FieldError
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity, usual_security

WHOLE = SettingsDraft(
    from_name="Northwind Referrals",
    from_address="referrals@northwind.example",
    host="mail.northwind.example",
    port="587",
    security=TransportSecurity.STARTTLS,
    username="referrals@northwind.example",
    password=Secret(" s3cret "),
)


def test_whole_draft_becomes_settings() -> None:
    settings = parse_draft(WHOLE)
    assert isinstance(settings, SubmissionSettings)
    assert str(settings.endpoint) == "mail.northwind.example:587"
    assert settings.credentials is not None
    assert settings.credentials.password == Secret(" s3cret ")
    assert settings.summary.username == "referrals@northwind.example"


def test_password_keeps_its_edge_blanks() -> None:
    assert parse_password(" a ") == Secret(" a ")
    assert has_edge_blanks(" a")
    assert not has_edge_blanks("a b")


@pytest.mark.parametrize("text", ["a\0b", "a\nb", "a\rb"])
def test_password_refuses_what_no_form_can_take(text: str) -> None:
    assert parse_password(text) == FieldError("password.control", 1)


def test_password_of_1024_characters_is_taken() -> None:
    assert parse_password("ü" * 1024) == Secret("ü" * 1024)
    assert parse_password("x" * 4097) == FieldError("password.too_long", 4096)


def test_grouped_app_password_loses_its_blanks() -> None:
    assert grouped_app_password("abcd efgh ijkl mnop") == "abcdefghijklmnop"
    assert grouped_app_password("abcd efgh ijkl mno1") is None
    assert grouped_app_password("four word pass phra se") is None


def test_username_refuses_line_ends() -> None:
    assert parse_username("me\r\nAUTH") == FieldError("username.control", 2)
    assert parse_username("x" * 321) == FieldError("username.too_long", 320)


def test_every_empty_field_is_named_in_page_order() -> None:
    assert list(field_errors(SettingsDraft(port=""))) == [
        "from_name",
        "from_address",
        "host",
        "port",
        "username",
        "password",
    ]


def test_relay_wants_neither_user_name_nor_password() -> None:
    relay = replace(WHOLE, signs_in=False, username="", password=Secret(""), security=TransportSecurity.CLEARTEXT)
    settings = parse_draft(relay)
    assert isinstance(settings, SubmissionSettings)
    assert settings.credentials is None
    assert settings.summary.username is None


def test_password_without_encryption_is_refused() -> None:
    errors = parse_draft(replace(WHOLE, security=TransportSecurity.CLEARTEXT))
    assert errors == {"security": FieldError("security.cleartext_with_password")}


def test_only_verified_tls_may_carry_credentials() -> None:
    allowed = {protection for protection in ChannelProtection if may_send_credentials(protection)}
    assert allowed == {ChannelProtection.VERIFIED_TLS}


@pytest.mark.parametrize(
    ("port", "security"),
    [
        (465, TransportSecurity.IMPLICIT_TLS),
        (587, TransportSecurity.STARTTLS),
        (25, TransportSecurity.STARTTLS),
        (2525, TransportSecurity.STARTTLS),
        (1025, None),
    ],
)
def test_well_known_ports_have_their_security(port: int, security: TransportSecurity | None) -> None:
    assert usual_security(port) is security
