"""Typed addresses and names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.settings.endpoint import Host
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, parse_from_name, parse_mailbox


@pytest.mark.parametrize(
    ("typed", "mailbox"),
    [
        ("referrals@northwind.example", Mailbox("referrals", Host("northwind.example"))),
        (" Referrals@NORTHWIND.example ", Mailbox("Referrals", Host("northwind.example"))),
        ("mailto:a@b.example", Mailbox("a", Host("b.example"))),
        ("first.last+tag@b.example", Mailbox("first.last+tag", Host("b.example"))),
        ('"two words"@b.example', Mailbox('"two words"', Host("b.example"))),
        ("jörg@bücher.example", Mailbox("jörg", Host("xn--bcher-kva.example"))),
    ],
)
def test_address_becomes_a_mailbox(typed: str, mailbox: Mailbox) -> None:
    assert parse_mailbox(typed) == mailbox


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "from_address.empty"),
        ("referrals", "from_address.no_at"),
        ("@northwind.example", "from_address.local_part_empty"),
        ("a@", "from_address.empty"),
        ("a@b", "from_address.no_dot"),
        ("a b@c.example", "from_address.local_part"),
        ("a..b@c.example", "from_address.local_part"),
        ("a@b@c.example", "from_address.local_part"),
        ("a@b.example\r\nBcc: x@y.example", "from_address.control"),
        ("Name <a@b.example>", "from_address.name_and_address"),
        ("x" * 65 + "@b.example", "from_address.local_part_too_long"),
        ("a@-b.example", "from_address.not_a_name"),
        ("a@[192.0.2.1]", "from_address.not_a_name"),
    ],
)
def test_address_refused_with_its_reason(typed: str, code: str) -> None:
    result = parse_mailbox(typed)
    assert isinstance(result, FieldError)
    assert result.code == code


def test_name_and_address_suggests_the_bare_address() -> None:
    assert parse_mailbox("Ann <ann@b.example>") == FieldError(
        "from_address.name_and_address", suggestion="ann@b.example"
    )


def test_refusal_of_another_field_bears_its_name() -> None:
    assert parse_mailbox("", "to_address") == FieldError("to_address.empty")


def test_non_ascii_local_part_needs_smtputf8() -> None:
    assert Mailbox("jörg", Host("b.example")).needs_smtputf8
    assert not Mailbox("joerg", Host("xn--bcher-kva.example")).needs_smtputf8


def test_same_mailbox_whatever_the_case() -> None:
    assert Mailbox("Ann", Host("b.example")).same_as(Mailbox("ann", Host("b.example")))
    assert not Mailbox("ann", Host("b.example")).same_as(Mailbox("ann", Host("c.example")))


def test_name_keeps_joiners_and_loses_direction_marks() -> None:
    assert parse_from_name(" A\u202eB \u200d ") == "AB \u200d"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", FieldError("from_name.empty")),
        ("\u202e", FieldError("from_name.empty")),
        ("A\r\nBcc: x@y.example", FieldError("from_name.control", 1)),
        ("A\u2028B", FieldError("from_name.control", 1)),
        ("x" * 201, FieldError("from_name.too_long", 200)),
    ],
)
def test_name_refused_with_its_reason(typed: str, error: FieldError) -> None:
    assert parse_from_name(typed) == error


@given(st.text())
def test_any_text_is_a_mailbox_or_an_error_and_never_holds_a_line_end(text: str) -> None:
    result = parse_mailbox(text)
    if isinstance(result, Mailbox):
        assert not set(str(result)) & set("\r\n\0")
