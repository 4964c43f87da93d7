"""Typed host and port to an endpoint, or to the reason why not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.settings.endpoint import Endpoint, Host, parse_host, parse_port
from wizard.settings.field_error import FieldError


@pytest.mark.parametrize(
    ("typed", "wire"),
    [
        ("smtp.example.com", "smtp.example.com"),
        ("  SMTP.Example.COM \r\n", "smtp.example.com"),
        ("smtp.example.com.", "smtp.example.com"),
        ("smtp\u200b.example.com\u200e", "smtp.example.com"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("mail_1.example.com", "mail_1.example.com"),
        ("192.0.2.7", "192.0.2.7"),
        ("[2001:DB8::1]", "2001:db8::1"),
        ("2001:db8::1", "2001:db8::1"),
        ("localhost", "localhost"),
        ("ｓｍｔｐ.example.com", "smtp.example.com"),
    ],
)
def test_host_goes_on_the_wire_as_a_labels(typed: str, wire: str) -> None:
    assert parse_host(typed) == Host(wire)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "host.empty"),
        ("   ", "host.empty"),
        ("smtp.exam\rple.com", "host.control"),
        ("smtp.exam\x00ple.com", "host.control"),
        ("smtp://smtp.example.com:587", "host.scheme"),
        ("https://mail.example.com/owa", "host.scheme"),
        ("smtp.example.com:587", "host.with_port"),
        ("me@example.com", "host.mailbox"),
        ("smtp example com", "host.space"),
        ("mail", "host.no_dot"),
        ("smtp..example.com", "host.not_a_name"),
        ("-smtp.example.com", "host.not_a_name"),
        ("smtp.example.com,", "host.not_a_name"),
        ("1.2.3.4.5", "host.not_a_name"),
        ("a" * 64 + ".example.com", "host.not_a_name"),
        ("a." * 200 + "com", "host.too_long"),
        ("smtp.\ufffd.com", "host.not_a_name"),
        ("\ud800.example.com", "host.control"),
        ("fe80::1%eth0", "host.not_a_name"),
    ],
)
def test_host_refused_with_its_reason(typed: str, code: str) -> None:
    result = parse_host(typed)
    assert isinstance(result, FieldError)
    assert result.code == code


def test_pasted_url_suggests_its_host() -> None:
    result = parse_host("smtp://mail.example.com:587/path")
    assert isinstance(result, FieldError)
    assert result.suggestion == "mail.example.com"


def test_host_with_port_suggests_the_host() -> None:
    result = parse_host("mail.example.com:465")
    assert result == FieldError("host.with_port", 16, "mail.example.com")


def test_shown_form_is_the_name_in_its_own_script() -> None:
    assert Host("xn--bcher-kva.example").shown == "bücher.example"
    assert Host("mail.example.com").shown == "mail.example.com"
    assert Host("xn--\u2010.example").shown == "xn--\u2010.example"


def test_endpoint_puts_an_ipv6_address_in_brackets() -> None:
    assert str(Endpoint(Host("2001:db8::1"), 587)) == "[2001:db8::1]:587"
    assert str(Endpoint(Host("mail.example.com"), 465)) == "mail.example.com:465"


@pytest.mark.parametrize(("typed", "port"), [("587", 587), (" 465\n", 465), ("00025", 25), ("65535", 65535)])
def test_port_is_a_number(typed: str, port: int) -> None:
    assert parse_port(typed) == port


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "port.empty"),
        ("smtp", "port.not_a_number"),
        ("５８７", "port.not_a_number"),
        ("-1", "port.not_a_number"),
        ("0", "port.out_of_range"),
        ("65536", "port.out_of_range"),
        ("9" * 5000, "port.out_of_range"),
    ],
)
def test_port_refused_with_its_reason(typed: str, code: str) -> None:
    assert parse_port(typed) == FieldError(code)


@given(st.text())
def test_any_text_is_a_host_or_an_error_and_never_holds_a_line_end(text: str) -> None:
    result = parse_host(text)
    if isinstance(result, Host):
        assert result.ascii.isascii()
        assert not set(result.ascii) & set("\r\n\0 @/")


@given(st.text())
def test_any_text_is_a_port_or_an_error(text: str) -> None:
    result = parse_port(text)
    assert isinstance(result, FieldError) or 1 <= result <= 65535


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("xn--mnchen-3ya.example", "m\u00fcnchen.example (xn--mnchen-3ya.example)"),
        ("mail.example", "mail.example"),
        ("xn--", "xn--"),
        # A Cyrillic letter that looks like a Latin one: only the second form tells.
        ("xn--pple-43d.com", "\u0430pple.com (xn--pple-43d.com)"),
    ],
)
def test_an_international_name_is_told_in_both_its_forms(name: str, forms: str) -> None:
    assert Host(name).both_forms == forms
