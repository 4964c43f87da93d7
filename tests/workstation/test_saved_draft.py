"""What a kept draft holds, and what it can never hold."""

from __future__ import annotations

import dataclasses
import json
import typing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.settings.draft import SettingsDraft
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity
from wizard.workstation.saved_draft import (
    VERSION,
    NewerVersion,
    SavedDraft,
    draft_bytes,
    draft_of,
    loses_nothing,
    read_draft,
    saved_from,
)

CANARY = "Canary-7319 pass"
DRAFT = SettingsDraft(
    from_name="Northwind Referrals",
    from_address="referrals@northwind.example",
    host="mail.northwind.example",
    port="465",
    security=TransportSecurity.IMPLICIT_TLS,
    username="referrals@northwind.example",
    password=Secret(CANARY),
    pin="aa" * 32,
    pinned_endpoint="mail.northwind.example:465",
)


def saved(draft: SettingsDraft = DRAFT, *, keeps_username: bool = True) -> SavedDraft:
    return saved_from(draft, "getthereferral", ("host", "password"), "sign_in", 7, keeps_username=keeps_username)


def test_a_draft_comes_back_as_it_was_without_password_and_pin() -> None:
    read = read_draft(draft_bytes(saved()))
    assert read == saved()
    assert isinstance(read, SavedDraft)
    assert draft_of(read) == dataclasses.replace(DRAFT, password=Secret(""), pin="", pinned_endpoint="")
    assert (read.domain, read.platform, read.step, read.typed) == (
        "northwind.example",
        "getthereferral",
        "sign_in",
        ("host",),
    )


def test_the_record_has_no_field_that_can_hold_a_secret() -> None:
    hints = typing.get_type_hints(SavedDraft)
    assert set(hints) == {
        *("platform", "from_name", "from_address", "host", "port", "security"),
        *("signs_in", "username", "typed", "step", "saved_at", "messages_per_day", "reopens"),
    }
    assert Secret not in hints.values()


@pytest.mark.parametrize("field", ["from_name", "from_address", "host", "port", "username"])
def test_a_password_that_was_typed_into_another_field_is_not_kept(field: str) -> None:
    typed = dataclasses.replace(DRAFT, **{field: CANARY})  # type: ignore[arg-type]  # a text field, each of them
    assert CANARY.encode() not in draft_bytes(saved(typed))


@pytest.mark.parametrize("host", [f"smtp://me:{CANARY}@host", f"me:{CANARY}@host.example", "https://x.example"])
def test_a_host_that_may_carry_a_password_is_not_kept(host: str) -> None:
    assert saved(dataclasses.replace(DRAFT, host=host)).host == ""


def test_a_user_name_that_is_a_secret_is_not_kept() -> None:
    assert saved(keeps_username=False).username == ""


def test_a_password_that_was_typed_as_the_number_of_messages_is_not_kept() -> None:
    assert saved_from(DRAFT, "other", (), "sender", 7, messages_per_day=CANARY).messages_per_day == ""


def test_a_draft_of_before_has_no_number_of_messages_and_is_read() -> None:
    document = json.loads(draft_bytes(saved()))
    del document["messages_per_day"], document["reopens"]
    assert read_draft(json.dumps(document).encode()) == saved()


@pytest.mark.parametrize(
    ("change", "loses"),
    [
        ({}, False),
        ({"from_name": ""}, False),
        ({"host": "", "port": "465", "typed": ()}, False),
        ({"from_name": "Another name"}, True),
        ({"from_address": "billing@northwind.example"}, True),
        ({"host": "smtp.northwind.example"}, True),
        ({"port": "2525", "typed": ("port",)}, True),
        ({"messages_per_day": "900"}, True),
    ],
)
def test_what_another_draft_says_too_is_not_lost_with_it(change: dict[str, object], loses: bool) -> None:
    old = dataclasses.replace(saved(), **change)  # type: ignore[arg-type]  # fields of the record, each of them
    assert loses_nothing(old, saved()) is not loses


def test_a_huge_text_is_not_kept() -> None:
    assert saved(dataclasses.replace(DRAFT, from_name="n" * 100_000)).from_name == ""


def test_a_platform_that_is_no_word_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="words"):
        saved_from(DRAFT, "../x", (), "sign_in", 7)


TEXT = st.text(alphabet=st.characters(), max_size=60)


@given(TEXT, TEXT, TEXT, TEXT, TEXT, st.sampled_from(TransportSecurity), st.booleans(), st.integers(0, 2**34))
def test_whatever_was_typed_comes_back(
    name: str, address: str, host: str, port: str, user: str, security: TransportSecurity, signs_in: bool, at: int
) -> None:
    draft = SettingsDraft(name, address, host, port, security, signs_in, user)
    kept = saved_from(draft, "other", (), "sender", at)
    assert read_draft(draft_bytes(kept)) == kept


def test_a_newer_version_is_told_from_a_damaged_file() -> None:
    document = json.loads(draft_bytes(saved()))
    assert read_draft(json.dumps({**document, "version": VERSION + 1}).encode()) == NewerVersion(VERSION + 1)
    assert read_draft(json.dumps({**document, "more": CANARY}).encode()) == saved()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", 0),
        ("version", True),
        ("version", "1"),
        ("platform", "../../etc"),
        ("platform", None),
        ("from_name", 5),
        ("host", "h" * 1001),
        ("security", "none"),
        ("security", ["starttls"]),
        ("signs_in", 1),
        ("typed", "host"),
        ("typed", [{}]),
        ("step", "\u202e"),
        ("saved_at", -1),
        ("saved_at", 10**4000),
        ("saved_at", 1.5),
        ("messages_per_day", 900),
    ],
)
def test_a_field_of_another_kind_makes_it_damaged(field: str, value: object) -> None:
    document = {**json.loads(draft_bytes(saved())), field: value}
    assert read_draft(json.dumps(document).encode()) is None


@given(st.binary(max_size=200))
def test_no_bytes_are_too_odd_to_be_read(data: bytes) -> None:
    assert read_draft(data) is None


def test_deep_nesting_is_damage_and_no_fault() -> None:
    assert read_draft(b"[" * 60_000) is None
    assert read_draft(b'{"version":' * 10_000) is None
