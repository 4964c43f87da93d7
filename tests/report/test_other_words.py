"""Remedies, field errors, notes of a search, reply codes: every code has its sentence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.architecture.import_table import CHECKOUT
from wizard.diagnosis.finding import ChangeSettings, EnterPassword, OpenPage, Remedy, TryAgain
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.report.field_words import field_error_text, known_field_codes
from wizard.report.remedy_words import remedy_label
from wizard.report.reply_words import enhanced_code_meaning, reply_code_meaning
from wizard.report.search_words import (
    doubt_words,
    known_notes,
    search_document,
    search_note,
    search_text,
    source_words,
    told_notes,
)
from wizard.report.security_words import security_label, security_phrase
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.field_error import FieldError
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.enhanced_status_code import EnhancedStatusCode

CONDITIONS = ("empty", "control", "too_long", "no_dot", "not_a_name")


def codes_in_source() -> set[str]:
    """Find every code that wizard/settings can give, the f-strings filled with the fields that use them."""
    found: set[str] = set()
    for path in (CHECKOUT / "wizard" / "settings").glob("*.py"):
        source = path.read_text("utf-8")
        found |= set(re.findall(r'FieldError\("([a-z_.]+)"', source))
        for condition in re.findall(r'FieldError\(f"\{field\}\.([a-z_]+)"', source):
            fields = (
                ("from_address", "to_address")
                if path.name == "mailbox.py"
                else ("host", "ehlo_domain", "from_address")
            )
            found |= {f"{field}.{condition}" for field in fields}
    return found


@pytest.mark.parametrize("code", sorted(codes_in_source()))
def test_every_field_error_has_a_sentence(code: str) -> None:
    assert code in known_field_codes()


@pytest.mark.parametrize("code", sorted(known_field_codes()))
def test_sentences_about_fields_are_fit_to_be_read(code: str) -> None:
    text = field_error_text(FieldError(code))
    assert text.endswith(".")
    assert not re.search(r"[\u2014!{}]|\b(?:invalid|illegal|fatal|please)\b", text, re.IGNORECASE)


def test_an_unknown_field_error_still_says_something() -> None:
    assert field_error_text(FieldError("shoe_size.unknown")).endswith(".")


@pytest.mark.parametrize(
    ("remedy", "label"),
    [
        (ChangeSettings(port=465, security=TransportSecurity.IMPLICIT_TLS), "Use port 465 with SSL/TLS"),
        (ChangeSettings(security=TransportSecurity.STARTTLS), "Use STARTTLS"),
        (ChangeSettings(port=2525), "Use port 2525"),
        (ChangeSettings(port=25, security=TransportSecurity.CLEARTEXT), "Use port 25 with no encryption"),
        (ChangeSettings(host="smtp.gmail.com"), "Use server smtp.gmail.com"),
        (ChangeSettings(username="apikey"), "Use apikey as user name"),
        (ChangeSettings(from_address="a@b.example"), "Use a@b.example as From address"),
        (EnterPassword("app-password"), "Enter an app password"),
        (EnterPassword("token"), "Enter the key or token"),
        (EnterPassword("password"), "Enter the password again"),
        (OpenPage("https://myaccount.google.com/apppasswords"), "Open myaccount.google.com"),
        (TryAgain(), "Try again"),
        (TryAgain(30), "Try again in 30 seconds"),
        (TryAgain(60), "Try again in 1 minute"),
        (TryAgain(300), "Try again in 5 minutes"),
    ],
)
def test_labels_of_remedies(remedy: Remedy, label: str) -> None:
    assert remedy_label(remedy) == label


@pytest.mark.parametrize("note", sorted(known_notes()))
def test_every_note_of_a_search_is_a_sentence(note: str) -> None:
    search = SettingsSearch("northwind.example", (), None, None, (note,), 0.1)
    text = search_note(note, search)
    assert text.endswith(".")
    assert "{" not in text


def test_a_search_says_each_thing_once_and_a_program_reads_every_note() -> None:
    """A domain with a slip does not exist, and so publishes nothing: the slip is what is said."""
    notes = ("discovery.no_such_domain", "discovery.did_you_mean", "discovery.nothing_found")
    search = SettingsSearch("northwnd.example", (), None, None, notes, 0.1, suggestion="northwind.example")
    assert told_notes(search) == ("discovery.did_you_mean",)
    assert told_notes(replace(search, notes=(notes[0], notes[2]))) == ("discovery.no_such_domain",)
    assert told_notes(replace(search, notes=notes[2:])) == notes[2:]
    assert search_text(search).count("northwnd.example") == 2
    told = search_document(search)["notes"]
    assert isinstance(told, list)
    assert len(told) == 3


def test_every_note_that_discovery_can_give_has_a_sentence() -> None:
    folder = CHECKOUT / "wizard" / "discovery"
    given = {
        note
        for path in folder.glob("*.py")
        for note in re.findall(r'"((?:discovery|provider)\.[a-z_]+)"', path.read_text("utf-8"))
    }
    assert given
    assert given <= known_notes()


def test_labels_of_security_are_the_words_of_mail_programs() -> None:
    labels = [(security_label(s), security_phrase(s)) for s in TransportSecurity]
    assert labels == [("SSL/TLS", "SSL/TLS"), ("STARTTLS", "STARTTLS"), ("None", "no encryption")]


@pytest.mark.parametrize(
    ("code", "words"),
    [(451, "refused for now"), (535, "refused for good"), (250, "success"), (999, "not a reply code")],
)
def test_meanings_of_reply_codes(code: int, words: str) -> None:
    assert reply_code_meaning(code).startswith(words)


def test_meanings_of_enhanced_codes() -> None:
    assert enhanced_code_meaning(EnhancedStatusCode(5, 7, 8)) == "the sign-in data is not accepted"
    assert enhanced_code_meaning(EnhancedStatusCode(5, 7, 139)).startswith("security or policy; ")
    assert enhanced_code_meaning(EnhancedStatusCode(5, 9, 1)) == "a subject the standard does not know"


@pytest.mark.parametrize("source", CandidateSource)
@pytest.mark.parametrize("trust", Trust)
def test_every_candidate_says_where_it_is_from_and_what_to_compare(source: CandidateSource, trust: Trust) -> None:
    host = Host("smtp.hoster.example")
    candidate = SettingsCandidate(
        Endpoint(host, 465), TransportSecurity.IMPLICIT_TLS, None, source, trust, None, "hoster.example", "there"
    )
    search = SettingsSearch("northwind.example", (candidate,), None, None, (), 0.1)
    text = search_text(search)
    assert "1. smtp.hoster.example port 465, SSL/TLS" in text
    assert source_words(source) in text
    assert ("hoster.example is yours" in text) is (trust is Trust.CONFIRM)
    assert "smtp.hoster.example" in doubt_words(candidate, "northwind.example")
    assert doubt_words(candidate, "northwind.example").endswith(".")
