"""Keywords of EHLO and enhanced status codes."""

from __future__ import annotations

import pytest

from wizard.smtp.ehlo import parse_ehlo_keywords
from wizard.smtp.enhanced_status_code import EnhancedStatusCode, parse_enhanced_status_code
from wizard.smtp.reply import Reply


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5.7.8 Error", EnhancedStatusCode(5, 7, 8)),
        ("2.0.0", EnhancedStatusCode(2, 0, 0)),
        ("4.7.139\tx", EnhancedStatusCode(4, 7, 139)),
        ("3.7.8 x", None),
        ("5.7.8x", None),
        ("5.7.1234 x", None),
        (" 5.7.8 x", None),
        ("192.0.2.1", None),
    ],
)
def test_enhanced_code_stands_at_the_beginning(text: str, code: EnhancedStatusCode | None) -> None:
    assert parse_enhanced_status_code(text) == code


def test_keywords_keep_their_parameters() -> None:
    reply = Reply(250, None, ("mail.example at your service", "SIZE 35882577", "auth PLAIN login", "", "8BITMIME"))
    keywords = parse_ehlo_keywords(reply)
    assert keywords.domain == "mail.example"
    assert keywords.parameters("size") == ("35882577",)
    assert keywords.auth_mechanisms == ("PLAIN", "LOGIN")
    assert keywords.has("8bitmime")
    assert not keywords.has("STARTTLS")


def test_old_form_of_auth_counts_and_each_mechanism_once() -> None:
    reply = Reply(250, None, ("mail.example", "AUTH=LOGIN PLAIN", "AUTH LOGIN XOAUTH2"))
    assert parse_ehlo_keywords(reply).auth_mechanisms == ("LOGIN", "PLAIN", "XOAUTH2")


def test_reply_classes() -> None:
    assert Reply(250, None, ("x",)).positive_completion
    assert Reply(354, None, ("x",)).positive_intermediate
    assert Reply(421, None, ("x",)).transient_negative
    assert Reply(535, None, ("x",)).permanent_negative
