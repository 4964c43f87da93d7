"""What is taken for a platform's origin, and what an answer may lead to."""

from __future__ import annotations

import pytest

from wizard.platforms.https_trust import can_be_trusted
from wizard.platforms.origin import Origin, OriginRefusal, parse_origin, path_within
from wizard.platforms.token import parse_token
from wizard.practice.practice_ca import PracticeCa
from wizard.settings.endpoint import Host
from wizard.settings.secret import Secret

PLATFORM = Origin(Host("platform.example"))


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://platform.example", "https://platform.example"),
        ("https://platform.example/", "https://platform.example"),
        ("  HTTPS://Platform.EXAMPLE:443 ", "https://platform.example"),
        ("platform.example", "https://platform.example"),
        ("platform.example:8443", "https://platform.example:8443"),
        ("https://127.0.0.1:9443", "https://127.0.0.1:9443"),
        ("https://[::1]:9443", "https://[::1]:9443"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("localhost:1", "https://localhost:1"),
    ],
)
def test_origin_is_read_and_written_in_one_form(typed: str, origin: str) -> None:
    parsed = parse_origin(typed)
    assert isinstance(parsed, Origin)
    assert str(parsed) == origin
    assert parse_origin(str(parsed)) == parsed


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "origin.empty"),
        ("   ", "origin.empty"),
        ("http://platform.example", "origin.not_https"),
        ("ftp://platform.example", "origin.not_https"),
        ("file:///etc/passwd", "origin.not_https"),
        ("https://user:pass@platform.example", "origin.sign_in"),
        ("https://platform.example@evil.example", "origin.sign_in"),
        ("https://platform.example/settings", "origin.path"),
        ("https://platform.example?x=1", "origin.path"),
        ("https://platform.example#x", "origin.path"),
        ("https://platform.example:0", "origin.port"),
        ("https://platform.example:99999", "origin.port"),
        ("https://platform.example:abc", "origin.port"),
        ("https://", "origin.host"),
        ("https://plat form.example", "origin.host"),
        ("https://platform.example\\@evil.example", "origin.sign_in"),
        ("https://platform.example\\.evil.example", "origin.host"),
        ("https://[::1", "origin.port"),
        ("https://a..b", "origin.host"),
        ("https://x/" + "a" * 600, "origin.host"),
        ("https://platform.example\r\nHost: evil", "origin.host"),
    ],
)
def test_anything_else_is_refused_with_its_reason(typed: str, code: str) -> None:
    parsed = parse_origin(typed)
    assert isinstance(parsed, OriginRefusal)
    assert parsed.code == code


def test_a_longer_address_comes_with_its_bare_origin() -> None:
    assert parse_origin("https://platform.example/a?b#c") == OriginRefusal("origin.path", "https://platform.example")


def test_an_origin_in_another_script_shows_both_forms() -> None:
    parsed = parse_origin("https://bücher.example")
    assert isinstance(parsed, Origin)
    assert parsed.shown == "https://bücher.example (https://xn--bcher-kva.example)"
    assert PLATFORM.shown == "https://platform.example"


@pytest.mark.parametrize(
    ("api", "path"),
    [
        ("https://platform.example/api/smtp-config", "/api/smtp-config"),
        ("https://platform.example/api/", "/api"),
        ("https://platform.example:443", ""),
        ("https://PLATFORM.example/v1.2", "/v1.2"),
    ],
)
def test_an_api_at_the_same_origin_is_followed(api: str, path: str) -> None:
    assert path_within(api, PLATFORM) == path


@pytest.mark.parametrize(
    "api",
    [
        "https://evil.example/api",
        "https://platform.example:8443/api",
        "http://platform.example/api",
        "https://platform.example@evil.example/api",
        "https://platform.example/api/../admin",
        "https://platform.example/./api",
        "https://platform.example/api?x=1",
        "https://platform.example/api#x",
        "https://platform.example/a%2fb",
        "https://platform.example/a\r\nHost: evil",
        "https://platform.example//evil.example/api",
        "//evil.example/api",
        "/api",
        "",
        "https://[::1",
        "https://plätform.example/api",
    ],
)
def test_an_api_anywhere_else_is_not_followed(api: str) -> None:
    assert path_within(api, PLATFORM) is None


@pytest.mark.parametrize("text", ["abc", " abc\n", "a.b-c_d~e+f/g==", "x" * 4096])
def test_token_of_rfc_6750_is_taken_without_blanks(text: str) -> None:
    assert parse_token(text) == Secret(text.strip())


@pytest.mark.parametrize("text", ["", " ", "a b", "a\r\nHost: evil", "tök", "=abc", "x" * 4097, "a\x00"])
def test_anything_else_is_no_token(text: str) -> None:
    assert parse_token(text) is None


def test_certificates_that_cannot_be_read_are_told_beforehand() -> None:
    assert can_be_trusted(PracticeCa("localhost").root_pem)
    assert not can_be_trusted("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
