"""The registrable domain of a host."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.catalogue.providers import load_providers
from wizard.catalogue.public_suffix import registrable_domain


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("smtp.gmail.com", "gmail.com"),
        ("gmail.com", "gmail.com"),
        ("SMTP.Gmail.COM.", "gmail.com"),
        ("smtp.mail.example.co.uk", "example.co.uk"),
        ("a.b.c.example.com.au", "example.com.au"),
        ("mail.northwind.example", "northwind.example"),
        ("mail.city.kawasaki.jp", "city.kawasaki.jp"),
        ("smtp.www.ck", "www.ck"),
        ("smtp.bücher.de", "xn--bcher-kva.de"),
        ("mail.xn--bcher-kva.de", "xn--bcher-kva.de"),
    ],
)
def test_the_registrable_domain_is_one_label_more_than_the_public_suffix(host: str, expected: str) -> None:
    assert registrable_domain(host) == expected


def test_two_customers_of_one_hosting_company_are_two() -> None:
    assert registrable_domain("smtp.anna.github.io") == "anna.github.io"
    assert registrable_domain("smtp.ben.github.io") == "ben.github.io"


@pytest.mark.parametrize(
    "host",
    [
        "com",
        "co.uk",
        "github.io",
        "localhost",
        "192.0.2.1",
        "2001:db8::25",
        "[2001:db8::25]",
        "",
        ".",
        "a b.com",
        "x@y.com",
    ],
)
def test_an_address_a_public_suffix_and_what_is_no_name_have_none(host: str) -> None:
    assert registrable_domain(host) is None


def test_every_shipped_submission_host_has_a_registrable_domain() -> None:
    for provider in load_providers().values():
        for endpoint in provider.endpoints:
            if not endpoint.template and not endpoint.host[-1].isdigit():
                found = registrable_domain(endpoint.host)
                assert found is not None
                assert endpoint.host == found or endpoint.host.endswith(f".{found}")


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_none_or_a_plain_name_with_a_dot(text: str) -> None:
    found = registrable_domain(text)
    assert found is None or (found.isascii() and "." in found and registrable_domain(found) == found)
