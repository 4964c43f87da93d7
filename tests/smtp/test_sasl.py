"""SASL frames against the examples of their specifications."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.smtp import sasl


def test_plain_is_the_example_of_rfc_4616() -> None:
    assert base64.b64decode(sasl.plain_response("tim", "tanstaaftanstaaf")) == b"\0tim\0tanstaaftanstaaf"


def test_plain_keeps_every_character_of_the_password() -> None:
    decoded = base64.b64decode(sasl.plain_response("käthe", " pä$$%\\wörd ")).decode()
    assert decoded == "\0käthe\0 pä$$%\\wörd "


@pytest.mark.parametrize(("username", "password"), [("a\0b", "c"), ("a", "b\0c")])
def test_plain_refuses_nul(username: str, password: str) -> None:
    with pytest.raises(ValueError, match="NUL"):
        sasl.plain_response(username, password)


def test_login_sends_the_value_alone() -> None:
    assert sasl.login_response("tim") == b"dGlt"


@pytest.mark.parametrize(
    ("line", "text"),
    [("VXNlcm5hbWU6", "Username:"), ("UGFzc3dvcmQ6", "Password:"), ("", ""), ("not base64", None), ("VXN", None)],
)
def test_challenge_is_read_when_it_is_base64(line: str, text: str | None) -> None:
    assert sasl.challenge_text(line) == text


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (("LOGIN", "PLAIN"), "PLAIN"),
        (("LOGIN", "CRAM-MD5"), "LOGIN"),
        (("XOAUTH2", "GSSAPI"), None),
        ((), None),
    ],
)
def test_plain_is_preferred_and_login_is_the_other(offered: tuple[str, ...], chosen: str | None) -> None:
    assert sasl.choose_mechanism(offered) == chosen


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_responses_are_one_base64_line(value: str) -> None:
    for response in (sasl.login_response(value), sasl.plain_response(value, value)):
        assert base64.b64encode(base64.b64decode(response, validate=True)) == response
