"""What of a person and a company is masked, and which hosts and words may stay."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.catalogue.platform_records import Platform
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.provider_set import active_set, use_newer_set
from wizard.report.private_values import PrivateValues, masked, private_values
from wizard.report.published_names import may_be_shown

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


@pytest.mark.parametrize("platform", [one for one in load_platforms() if one.fallback_sender])
def test_the_platforms_own_sender_is_nobodys_secret(platform: Platform) -> None:
    sentence = f"Until then it keeps sending from {platform.fallback_sender}. <{platform.fallback_sender}>"
    assert platform.fallback_sender is not None
    assert hidden(sentence) == sentence
    assert hidden(platform.fallback_sender.upper()) == platform.fallback_sender.upper()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("erika@getthereferral.com", "e...a@g...l.com"),
        ("xdonotreply@getthereferral.com", "x...y@g...l.com"),
        ("donotreply@getthereferral.com.evil.example", "d...y@"),
        ("donotreply@mail.getthereferral.com", "d...y@"),
        ("erika+donotreply@getthereferral.com", "e...y@g...l.com"),
        ("erika:donotreply@getthereferral.com", "e...y@g...l.com"),
        ("donotreply@getthereferral.co", "d...y@"),
    ],
)
def test_only_the_very_address_is_spared(text: str, told: str) -> None:
    assert hidden(text).startswith(told)


def test_a_published_address_that_somebody_here_uses_is_theirs() -> None:
    person = ("", "donotreply@getthereferral.com", "donotreply@getthereferral.com", "")
    assert "donotreply" not in hidden("mail from donotreply@getthereferral.com", person)


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ("acme-hats.onmicrosoft.com", "a...s.onmicrosoft.com"),
        ("acme-hats-com.mail.protection.outlook.com", "a...m.mail.protection.outlook.com"),
        ("w01234567.kasserver.com", "w...7.kasserver.com"),
        ("acmehats.awsapps.com", "a...s.awsapps.com"),
        ("acmehats.google.com", "a...s.google.com"),
        ("alt1.aspmx.l.google.com", "alt1.aspmx.l.google.com"),
        ("aspmx.l.google.com", "aspmx.l.google.com"),
        ("email-smtp.eu-west-1.amazonaws.com", "email-smtp.eu-west-1.amazonaws.com"),
    ],
)
def test_below_a_providers_host_a_customers_name_is_masked(host: str, told: str) -> None:
    assert hidden(f"through {host}:25") == f"through {told}:25"


def test_a_tenants_host_is_somebodys_and_the_providers_words_stay() -> None:
    person = ("", "info@acmehats.onmicrosoft.com", "", "acmehats.mail.protection.outlook.com")
    told = hidden("acmehats and AcmeHats.onmicrosoft.com: protection of outlook.com by Microsoft", person)
    assert told == "a...s and A...s.onmicrosoft.com: protection of outlook.com by Microsoft"


def test_a_set_that_somebody_loaded_publishes_nothing() -> None:
    shipped = active_set()
    gmail = shipped.providers["google-workspace"]
    own = msgspec.structs.replace(gmail, email_domains=(*gmail.email_domains, "quokka-hats.example"))
    use_newer_set(replace(shipped, providers={**shipped.providers, own.id: own}, origin="loaded"))
    try:
        assert "quokka" not in hidden("a@quokka-hats.example, mx.quokka-hats.example", ("", "", "", ""))
    finally:
        use_newer_set(None)


@given(st.from_regex(r"\A(?:[a-z0-9-]{1,12}\.){1,4}\Z"), st.sampled_from(["onmicrosoft.com", "google.com"]))
def test_a_label_of_five_letters_below_a_published_name_is_never_read(below: str, end: str) -> None:
    told = hidden(f"{below}{end}", ("", "", "", ""))
    for label in below.rstrip(".").split("."):
        if len(label) > 4 and not may_be_shown(f"{below}{end}"):
            assert f"{label}." not in told or label.rstrip("0123456789") in _MACHINES


_MACHINES = {"autodiscover", "inbound", "relay", "smtps", "submission", "aspmx"}
