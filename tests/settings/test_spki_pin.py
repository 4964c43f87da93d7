"""A pinned key: its written forms, and that it holds for one host and port only."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.settings.draft import SettingsDraft, parse_draft, pin_key, pin_of, unpin
from wizard.settings.field_error import FieldError
from wizard.settings.secret import Secret
from wizard.settings.spki_pin import SpkiPin, parse_spki_pin
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

RAW = bytes(range(32))
KEY = RAW.hex()
DRAFT = SettingsDraft("Northwind", "a@northwind.example", "mail.northwind.example", "465", username="a")


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        KEY.upper(),
        ":".join(KEY[i : i + 2] for i in range(0, 64, 2)),
        f"  {KEY}\n",
        f"sha256:{KEY}",
        f"SHA256={KEY}",
        base64.b64encode(RAW).decode(),
        base64.b64encode(RAW).decode().rstrip("="),
        base64.urlsafe_b64encode(RAW).decode(),
        "sha256//" + base64.b64encode(RAW).decode(),
    ],
)
def test_every_usual_form_of_a_key_is_the_same_pin(text: str) -> None:
    assert parse_spki_pin(text) == SpkiPin(KEY)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "pin.empty"),
        (" \u200b", "pin.empty"),
        (KEY[:-1], "pin.not_a_key"),
        (KEY + "00", "pin.not_a_key"),
        ("g" * 64, "pin.not_a_key"),
        (base64.b64encode(RAW[:31]).decode(), "pin.not_a_key"),
        (base64.b64encode(RAW + b"x").decode(), "pin.not_a_key"),
        ("mail.northwind.example", "pin.not_a_key"),
    ],
)
def test_anything_else_is_no_key(text: str, code: str) -> None:
    assert parse_spki_pin(text) == FieldError(code)


@given(st.binary(min_size=32, max_size=32))
def test_written_forms_come_back(raw: bytes) -> None:
    pin = SpkiPin(raw.hex())
    assert parse_spki_pin(pin.shown) == parse_spki_pin(pin.base64url) == parse_spki_pin(str(pin)) == pin


@given(st.text(max_size=80))
def test_no_text_breaks_the_parser(text: str) -> None:
    assert isinstance(parse_spki_pin(text), SpkiPin | FieldError)


def pinned() -> SettingsDraft:
    draft = pin_key(DRAFT, KEY)
    assert isinstance(draft, SettingsDraft)
    return draft


def test_a_pin_reaches_the_settings_and_their_summary() -> None:
    whole = parse_draft(replace(pinned(), password=Secret("pw")))
    assert isinstance(whole, SubmissionSettings)
    assert whole.pin == SpkiPin(KEY)
    assert whole.summary.pin == KEY


@pytest.mark.parametrize(
    "changed", [{"host": "mail.other.example"}, {"port": "587"}, {"security": TransportSecurity.CLEARTEXT}]
)
def test_a_pin_is_dropped_with_another_host_port_or_no_encryption(changed: dict[str, object]) -> None:
    assert pin_of(replace(pinned(), **changed)) is None  # type: ignore[arg-type]  # one field of its own type each


def test_the_same_host_written_otherwise_keeps_the_pin() -> None:
    assert pin_of(replace(pinned(), host="MAIL.northwind.example.", port="0465")) == SpkiPin(KEY)


def test_a_draft_without_a_server_takes_no_pin() -> None:
    assert pin_key(replace(DRAFT, host=""), KEY) == FieldError("host.empty")
    assert pin_key(replace(DRAFT, port="x"), KEY) == FieldError("port.not_a_number")
    assert pin_key(DRAFT, "x") == FieldError("pin.not_a_key")


def test_a_pin_can_be_taken_back() -> None:
    assert unpin(pinned()) == DRAFT
