"""What a provider needs, in words."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.words.speaking import speaking
from wizard.catalogue.platforms import platform_by_id
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Provider
from wizard.report.fill_once import fill_once
from wizard.report.plain_dates import plain_moment
from wizard.report.powershell import powershell_text
from wizard.report.provider_words import (
    Guide,
    change_words,
    data_age_words,
    guide_for,
    hedged,
    sign_in_label,
)
from wizard.settings.endpoint import Host
from wizard.settings.mailbox import Mailbox, parse_mailbox

PROVIDERS = list(load_providers().values())
ANNA = Mailbox("anna", Host("northwind.example"))
GTR = platform_by_id("getthereferral")


def texts(guide: Guide) -> list[str]:
    found = [guide.title]
    for section in guide.sections:
        found += [section.for_whom, section.title, section.request or ""]
        for step in section.steps:
            found += [step.text, step.path or "", step.command or ""]
    return [text for text in found if text]


def commands(guide: Guide) -> list[str]:
    return [step.command for section in guide.sections for step in section.steps if step.command]


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda p: p.id)
@pytest.mark.parametrize("mailbox", [ANNA, None], ids=["with-mailbox", "without"])
def test_every_provider_has_a_guide_that_leaves_nothing_open(provider: Provider, mailbox: Mailbox | None) -> None:
    for platform in (GTR, None):
        guide = guide_for(provider, mailbox, platform)
        assert guide.sections
        assert all(section.steps for section in guide.sections)
        for text in (text.replace(provider.name, "Name") for text in texts(guide)):
            assert not re.search(r"\{\w+\}|[\u2013\u2014!]", text), text
            assert text[0].isupper() or text[0].isdigit() or text.startswith(("onboarding@", "sandbox.")), text


@pytest.mark.parametrize(
    "name", ["gmail", "google-workspace", "google-workspace-relay", "microsoft-365", "outlook-com"]
)
def test_google_and_microsoft_have_complete_guides(name: str) -> None:
    assert guide_for(load_providers()[name], ANNA).complete


def test_the_commands_take_the_mailbox() -> None:
    found = commands(guide_for(load_providers()["microsoft-365"], ANNA))
    assert "Set-CASMailbox -Identity 'anna@northwind.example' -SmtpClientAuthenticationDisabled $false" in found
    without = commands(guide_for(load_providers()["microsoft-365"], None))
    assert "Set-CASMailbox -Identity 'user@example.com' -SmtpClientAuthenticationDisabled $false" in without


def test_the_request_names_mailbox_and_platform_and_its_addresses() -> None:
    guide = guide_for(load_providers()["google-workspace"], ANNA, GTR)
    requests = " ".join(section.request or "" for section in guide.sections)
    assert "anna@northwind.example" in requests
    assert "GTR" in requests
    assert "50.18.0.11" in requests


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ("anna@northwind.example", "'anna@northwind.example'"),
        ("o'brien@contoso.com", "'o''brien@contoso.com'"),
        ("a$(calc)`n;|&b@c.de", "'a$(calc)`n;|&b@c.de'"),
        ("x\u2019;calc;\u2018y", "'x\u2019\u2019;calc;\u2018\u2018y'"),
        ("\u201a\u201b", "'\u201a\u201a\u201b\u201b'"),
    ],
)
def test_a_value_cannot_leave_its_quotes_in_powershell(value: str, quoted: str) -> None:
    assert powershell_text(value) == quoted


@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_local_part_stays_one_powershell_string(local: str) -> None:
    mailbox = parse_mailbox(f"{local}@contoso.com")
    if not isinstance(mailbox, Mailbox):
        return
    for command in commands(guide_for(load_providers()["microsoft-365"], mailbox)):
        # What stands outside of quotes, every quote doubled inside taken as part of the string, is our own text.
        outside = re.sub(
            "['\u2018\u2019\u201a\u201b](?:[^'\u2018\u2019\u201a\u201b]|(['\u2018\u2019\u201a\u201b])\\1)*['\u2018\u2019\u201a\u201b]",
            "",
            command,
        )
        assert re.fullmatch(r"[A-Za-z0-9 $|;,-]*", outside), command
        assert "\n" not in command


def test_a_mailbox_with_what_cannot_be_seen_gives_an_example_in_its_place() -> None:
    found = commands(guide_for(load_providers()["microsoft-365"], Mailbox("a\nb", Host("contoso.com"))))
    assert all("\n" not in command for command in found)
    assert any("user@example.com" in command for command in found)


def test_what_is_low_in_confidence_is_said_with_may() -> None:
    for provider in PROVIDERS:
        for part in ("limits", "credential", "settings", "prerequisites"):
            assert provider.is_certain(part) or " may " in hedged(provider, part), (provider.id, part)
    assert hedged(load_providers()["gmail"], "limits") == load_providers()["gmail"].limits["en"]
    assert hedged(load_providers()["gmail"], "settings") == ""


def test_the_dates_of_microsoft_365_are_plain_and_have_their_source() -> None:
    found = change_words(load_providers()["microsoft-365"])
    assert [change.when for change in found] == ["December 2026", "January 2027", "The second half of 2027"]
    assert all(change.source.startswith("https://techcommunity.microsoft.com/") for change in found)


def test_the_label_of_a_sign_in_says_what_is_unclear() -> None:
    assert sign_in_label(load_providers()["gmail"]) == "App password"
    assert "may" in sign_in_label(load_providers()["yahoo"])
    assert all(sign_in_label(provider) for provider in PROVIDERS)


def test_yahoo_says_first_what_is_not_clear() -> None:
    assert "unclear" in guide_for(load_providers()["yahoo"], ANNA).sections[0].steps[0].text


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 11, 22), "The provider data is of 22 November 2026, of today."),
        (date(2026, 11, 23), "The provider data is of 22 November 2026, 1 day old."),
        (date(2027, 11, 22), "The provider data is of 22 November 2026, 365 days old."),
        (date(2020, 1, 1), "The provider data is of 22 November 2026."),
    ],
)
def test_the_age_of_the_data_is_told_and_a_clock_that_is_wrong_tells_none(today: date, words: str) -> None:
    assert data_age_words(date(2026, 11, 22), today) == words


def test_a_sentence_is_filled_once() -> None:
    assert fill_once("{a} and {b}. {c} ends.", {"a": "{b}", "b": "x", "c": "y"}) == "{b} and x. y ends."


@pytest.mark.parametrize(
    ("sentence", "filled"),
    [
        ("{a} ends.", "The end ends."),
        ("It is {a}.", "It is the end."),
        ("Yes. {a} ends.", "Yes. The end ends."),
        ("¿{a}? ¿Es {a}?", "¿The end? ¿Es the end?"),
        ("نعم؟ {a}", "نعم؟ The end"),
        ("«\u00a0{a}\u00a0»", "«\u00a0The end\u00a0»"),
        ("{b}. {b}", "host. host"),
    ],
)
def test_a_value_has_other_words_where_it_begins_a_sentence(sentence: str, filled: str) -> None:
    assert fill_once(sentence, {"a": "the end", "b": "host"}, {"a": "The end"}) == filled


@pytest.mark.parametrize(("begins", "words"), [(True, "Diciembre de 2026"), (False, "diciembre de 2026")])
def test_a_month_has_a_capital_where_a_line_begins_with_it(begins: bool, words: str) -> None:
    with speaking("es", {"December": "diciembre", "{month} {year}": "{month} de {year}"}):
        assert plain_moment("2026-12", begins=begins) == words
