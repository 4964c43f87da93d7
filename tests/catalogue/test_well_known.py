"""Hints at typing slips."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.catalogue.providers import load_providers
from wizard.catalogue.well_known import typo_hint


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("Gnail.com", "gmail.com"),
        ("outlok.com", "outlook.com"),
        ("hotmial.com", "hotmail.com"),
        ("yaho.com", "yahoo.com"),
        ("iclod.com", "icloud.com"),
        ("smtp.gmial.com", "smtp.gmail.com"),
        ("smpt.gmail.com", "smtp.gmail.com"),
        ("smtp.offce365.com", "smtp.office365.com"),
        ("smtp.office356.com", "smtp.office365.com"),
        ("smtp-mail.outlok.com", "smtp-mail.outlook.com"),
        ("smtp.sendgird.net", "smtp.sendgrid.net"),
        ("smpt.example.com", "smtp.example.com"),
        ("stmp.northwind.example", "smtp.northwind.example"),
    ],
)
def test_a_slip_leads_to_the_known_name(typed: str, meant: str) -> None:
    assert typo_hint(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "gmail.com",
        "ymail.com",
        "email.com",
        "outlook.de",
        "gmx.ch",
        "northwind.example",
        "mail.northwind.example",
        "smtp.example.com",
        "life.com",
        "man.com",
        "smtp.wed.de",
        "acme.com",
        "one.com",
        "aspmx.l.google.com",
        "localhost",
        "",
        "smpt",
        "smpt.com",
    ],
)
def test_known_names_and_names_of_others_get_no_hint(typed: str) -> None:
    assert typo_hint(typed) is None


def test_no_domain_or_host_of_the_shipped_data_is_taken_for_a_slip() -> None:
    for provider in load_providers().values():
        names = [*provider.email_domains, *(e.host for e in provider.endpoints if not e.template)]
        assert [name for name in names if typo_hint(name) is not None] == []


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_a_hint_or_none(text: str) -> None:
    hint = typo_hint(text)
    assert hint is None or hint != text
