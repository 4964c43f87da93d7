"""What of a person and a company is masked, and which hosts and words may stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.report.private_values import PrivateValues, masked, may_be_shown, private_values

ERIKA = ("Erika Zanzibar", "erika.z@quokka-hats.example", "erika.z@quokka-hats.example", "smtp.quokka-hats.example")


def hidden(text: str, *people: tuple[str, str, str, str]) -> str:
    return masked(text, private_values(frozenset(people or (ERIKA,))))


@pytest.mark.parametrize(
    "text",
    [
        "550 <erika.z@quokka-hats.example>: no such user ERIKA.Z at Quokka-Hats",
        "mail for bob@quokka-hats.example through mx7.quokka-hats.example",
        "Zanzibar, Erika: quokka-hats-settings.json",
        "\u2068quokka-hats.example\u2069",
    ],
)
def test_nothing_of_the_customer_is_left(text: str) -> None:
    told = hidden(text).lower()
    for secret in ("erika", "zanzibar", "quokka", "bob@", "erika.z@"):
        assert secret not in told


@pytest.mark.parametrize(
    "text",
    [
        "smtp.gmail.com:587, STARTTLS",
        "https://myaccount.google.com/apppasswords",
        "settings.smtpconf.json and report.html",
        "535 5.7.8 at 10:20:30, TLS 1.3",
        "Send another test message to the mailbox",
    ],
)
def test_what_tells_of_nobody_stays(text: str) -> None:
    assert hidden(text) == text


def test_a_mailbox_at_a_provider_hides_the_person_and_keeps_the_server() -> None:
    person = ("Erika", "erika.zanzibar@gmail.com", "erika.zanzibar@gmail.com", "smtp.gmail.com")
    assert hidden("Gmail refused erika.zanzibar@gmail.com at smtp.gmail.com", person) == (
        "Gmail refused e...r@g...l.com at smtp.gmail.com"
    )


def test_a_name_that_is_a_word_of_the_program_masks_no_sentence() -> None:
    person = ("Support", "info@quokka-hats.example", "info@quokka-hats.example", "")
    assert (
        hidden("Support needs your user name and more info", person) == "Support needs your user name and more info"
    )
    assert hidden("info@quokka-hats.example", person) == "i...@q...s.example"


def test_hosts_in_both_spellings() -> None:
    person = ("", "a@m\u00fcnchen-huete.example", "", "")
    for text in ("mx.m\u00fcnchen-huete.example", "mx.xn--mnchen-huete-zhb.example"):
        assert "nchen-huete" not in hidden(text, person)


def test_a_host_of_nobody_known_is_masked_too() -> None:
    assert not may_be_shown("mx.another-customer.example")
    assert hidden("mx.another-customer.example") == "mx.a...r.example"


@given(st.text(max_size=200))
def test_masking_twice_never_raises_and_nobody_known_changes_no_plain_words(text: str) -> None:
    once = masked(text, PrivateValues())
    masked(once, PrivateValues())
