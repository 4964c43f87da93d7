"""The shipped platforms, and settings in their words."""

from __future__ import annotations

import json
import re
from types import GenericAlias
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from wizard.catalogue.causes import load_causes
from wizard.catalogue.platform_entry import form_entries, security_word
from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.records import Platform
from wizard.settings.endpoint import Endpoint, Host, parse_host
from wizard.settings.mailbox import Mailbox, Sender, parse_mailbox
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity
from wizard.words.resource_files import list_resources, read_resource

IMPLICIT, STARTTLS, CLEAR = TransportSecurity.IMPLICIT_TLS, TransportSecurity.STARTTLS, TransportSecurity.CLEARTEXT


def platform(platform_id: str) -> Platform:
    found = platform_by_id(platform_id)
    assert found is not None
    return found


def summary(
    port: int = 465, security: TransportSecurity = IMPLICIT, username: str | None = "a@n.example"
) -> SettingsSummary:
    host, mailbox = parse_host("mail.n.example"), parse_mailbox("a@n.example")
    assert isinstance(host, Host)
    assert isinstance(mailbox, Mailbox)
    return SettingsSummary(Endpoint(host, port), security, username, Sender("Northwind", mailbox))


def test_the_neutral_platform_comes_last() -> None:
    assert [p.id for p in load_platforms()] == ["getthereferral", "referral-factory", "other"]


@pytest.mark.parametrize("name", list_resources("platforms", ".json"))
def test_every_file_holds_what_the_types_say(name: str) -> None:
    """The program reads the files without asking; here each value is held against its type."""
    data = read_resource("platforms", name)
    typed = json.loads(msgspec.json.encode(msgspec.json.decode(data, type=_struct(Platform))))
    assert typed in [_builtins(one) for one in load_platforms()]
    assert typed.keys() >= json.loads(data).keys()
    sentences = (*typed["needs"], *typed["rules"], *typed["steps"], *typed["consequences"])
    assert all({"en"} <= words.keys() for words in sentences)


def _struct(record: Any) -> Any:
    """Make a type that msgspec reads from an object of JSON and holds to the types of a named tuple."""
    fields = [
        (name, _with_structs(kind), record._field_defaults.get(name, msgspec.NODEFAULT))
        for name, kind in get_type_hints(record).items()
    ]
    return msgspec.defstruct(record.__name__, fields, forbid_unknown_fields=True)


def _with_structs(kind: Any) -> Any:
    inner = get_args(kind)
    is_row = get_origin(kind) is tuple and hasattr(inner[0], "_fields")
    return GenericAlias(tuple, (_struct(inner[0]), ...)) if is_row else kind


def _builtins(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name: _builtins(one) for name, one in value._asdict().items()}
    return [_builtins(one) for one in value] if isinstance(value, tuple) else value


def test_a_key_that_no_record_knows_is_an_error_of_the_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    document = json.loads(read_resource("platforms", "other.json"))
    for changed in (document, document["form"][0], document["form"][0]["fields"][0], document["security_words"][0]):
        monkeypatch.setitem(changed, "nobody_knows", 1)
        spoiled = json.dumps(document).encode()
        monkeypatch.setattr("wizard.catalogue.platforms.read_resource", lambda *_parts, data=spoiled: data)
        with pytest.raises(TypeError):
            load_platforms.__wrapped__()
        changed.pop("nobody_knows")


def test_a_platform_is_found_whatever_the_case_and_an_unknown_one_is_none() -> None:
    assert platform("GetTheReferral").short_name == "GTR"
    assert platform_by_id("nobody") is None


@pytest.mark.parametrize(
    ("platform_id", "security", "port", "word"),
    [
        ("getthereferral", IMPLICIT, 465, "SSL"),
        ("getthereferral", STARTTLS, 587, "StartTLS"),
        ("getthereferral", STARTTLS, 25, "StartTLS"),
        ("getthereferral", IMPLICIT, 587, None),
        ("getthereferral", STARTTLS, 465, None),
        ("getthereferral", STARTTLS, 2525, None),
        ("getthereferral", CLEAR, 25, None),
        ("referral-factory", STARTTLS, 587, "TLS"),
        ("referral-factory", STARTTLS, 2525, "TLS"),
        ("referral-factory", IMPLICIT, 465, "SSL"),
        ("referral-factory", CLEAR, 25, None),
        ("other", STARTTLS, 587, "STARTTLS"),
        ("other", IMPLICIT, 8465, "SSL/TLS"),
        ("other", CLEAR, 25, "None"),
    ],
)
def test_the_platforms_word_for_a_security_on_a_port(
    platform_id: str, security: TransportSecurity, port: int, word: str | None
) -> None:
    assert security_word(platform(platform_id), security, port) == word


def test_gtr_never_gets_its_undefined_word_tls() -> None:
    assert "TLS" not in {word.word for word in platform("getthereferral").security_words}


def test_gtr_form_is_filled_in_their_order_and_words() -> None:
    entries = form_entries(platform("getthereferral"), summary())
    assert [(entry.label, entry.value) for entry in entries] == [
        ("SMTP Host", "mail.n.example"),
        ("Port", "465"),
        ("Security Type", "SSL"),
        ("Username", "a@n.example"),
        ("Password (or App Password)", None),
        ("From Name", "Northwind"),
        ("From Address", "a@n.example"),
    ]
    assert {entry.part.commit for entry in entries} == {"Test & Save"}


def test_referral_factory_sets_the_outbound_address_first_and_verifies_before_it_saves() -> None:
    entries = form_entries(platform("referral-factory"), summary(587, STARTTLS))
    assert [(entry.label, entry.value) for entry in entries] == [
        ("Outbound Email Address", "a@n.example"),
        ("Host", "mail.n.example"),
        ("Port", "587"),
        ("Username", "a@n.example"),
        ("Password", None),
        ("Encryption", "TLS"),
    ]
    last = entries[-1].part
    assert (last.commit, last.commit_then) == ("Verify Credentials", ("Save",))


def test_settings_without_sign_in_leave_both_fields_out() -> None:
    fields = [entry.field for entry in form_entries(platform("other"), summary(25, CLEAR, None))]
    assert fields == ["host", "port", "security", "from_name", "from_address"]


def test_a_security_that_the_form_cannot_express_has_no_value() -> None:
    entries = {e.field: e.value for e in form_entries(platform("getthereferral"), summary(2525, STARTTLS))}
    assert entries["security"] is None


def test_the_facts_of_both_platforms() -> None:
    gtr, factory = platform("getthereferral"), platform("referral-factory")
    assert gtr.form[0].menu_path == ("Settings", "Sender Configuration", "Custom SMTP")
    assert gtr.egress_addresses == ("50.18.0.11",)
    assert gtr.fallback_sender == "donotreply@getthereferral.com"
    assert gtr.ports == (587, 465, 25)
    assert gtr.from_equals_mailbox
    assert factory.form[1].menu_path == ("Settings", "Emails And Domains", "Own Email Server", "Manage Email")
    assert factory.fallback_sender == "noreply@referral-factory.com"
    assert factory.username_equals_from
    assert any("Open, click" in words["en"] for words in factory.consequences)
    assert any("5 minutes" in words["en"] for words in factory.steps)
    assert not gtr.has_api
    assert not factory.has_api


@pytest.mark.parametrize("shipped", load_platforms(), ids=lambda shipped: shipped.id)
def test_words_and_links_of_a_platform_are_clean(shipped: Platform) -> None:
    notes = [field.note for part in shipped.form for field in part.fields if field.note]
    for words in (*shipped.needs, *shipped.rules, *shipped.steps, *shipped.consequences, *notes):
        assert not re.search(r"[\u2013\u2014!]|\s\s|\b(invalid|illegal|fatal)\b", words["en"], re.IGNORECASE)
        assert words["en"].endswith(".")
    assert all(link.startswith("https://") for link in (shipped.help_url, shipped.support_url) if link)


@pytest.mark.parametrize("shipped", load_platforms(), ids=lambda shipped: shipped.id)
def test_the_causes_that_a_platform_names_exist(shipped: Platform) -> None:
    assert set(shipped.named_causes) <= set(load_causes())


def test_gtr_names_the_six_causes_of_its_page() -> None:
    named = set(platform("getthereferral").named_causes)
    assert {"login.wrong_password", "login.app_password_required", "account.smtp_auth_disabled_mailbox"} <= named
    assert {"platform.address_to_admit", "settings.wrong_port_plain_on_tls", "network.connection_timed_out"} <= named
