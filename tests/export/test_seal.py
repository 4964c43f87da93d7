from __future__ import annotations

import base64
import copy
import json
from typing import Any

import pytest
from joserfc.jwe import decrypt_compact, encrypt_compact
from joserfc.jwk import ECKey, OctKey, OKPKey

from tests.export.samples import JTI, PASSWORD, settings
from wizard.export.canonical_json import JsonValue
from wizard.export.open_secret import OpenRefusal, SecretOpener, open_secret, read_sealed_header
from wizard.export.public_key import PublicKey
from wizard.export.seal import SealRefusal, binding, seal_for_key, seal_with_code
from wizard.export.sealing_key import SealingKey, make_sealing_key
from wizard.export.suites import Suite
from wizard.export.transfer_code import make_transfer_code
from wizard.settings.secret import Secret

BIND = binding(settings(), "platform.example", JTI, "signer-kid")
CODE = make_transfer_code()


def sealed(key: SealingKey, password: str = PASSWORD, bind: dict[str, JsonValue] = BIND) -> str:
    token = seal_for_key(Secret(password), bind, key.public)
    assert isinstance(token, str)
    return token


def coded(password: str = PASSWORD) -> str:
    token = seal_with_code(Secret(password), BIND, CODE)
    assert isinstance(token, str)
    return token


def header(token: str) -> dict[str, Any]:
    value = json.loads(base64.urlsafe_b64decode(token.split(".", maxsplit=1)[0] + "=="))
    assert isinstance(value, dict)
    return value


def with_header(token: str, **changes: object) -> str:
    value = {name: item for name, item in {**header(token), **changes}.items() if item is not ...}
    encoded = base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
    return ".".join([encoded, *token.split(".")[1:]])


def plaintext_token(content: bytes, key: SealingKey) -> str:
    """Seal any plaintext with the profile's header."""
    known = {
        "alg": "ECDH-ES+A256KW",
        "enc": "A256GCM",
        "kid": key.public.kid,
        "typ": "smtp-secret+jwe",
        "cty": "json",
    }
    return encrypt_compact(known, content, key.private_key(), algorithms=["ECDH-ES+A256KW", "A256GCM"])


def test_a_sealed_password_opens_with_the_platforms_key(platform_key: SealingKey) -> None:
    opened = open_secret(sealed(platform_key), SecretOpener((platform_key,)), BIND)
    assert opened == Secret(PASSWORD)


def test_a_transfer_code_opens_what_it_sealed_and_nothing_else() -> None:
    token = coded()
    assert open_secret(token, SecretOpener(code=CODE), BIND) == Secret(PASSWORD)
    refused = OpenRefusal("secret", "does not open")
    assert open_secret(token, SecretOpener(code=make_transfer_code()), BIND) == refused
    assert open_secret(token, SecretOpener(), BIND) == OpenRefusal("secret", "sealed for another key")


def test_the_header_has_exactly_the_names_of_the_profile(platform_key: SealingKey, suite: Suite) -> None:
    for_key, with_code = header(sealed(platform_key)), header(coded())
    epk = for_key.pop("epk")
    assert epk["crv"] == suite.sealing_curve
    assert for_key == {
        "alg": "ECDH-ES+A256KW",
        "enc": "A256GCM",
        "kid": "platform-2026",
        "typ": "smtp-secret+jwe",
        "cty": "json",
    }
    salt = with_code.pop("p2s")
    assert len(base64.urlsafe_b64decode(salt + "==")) == 16
    assert with_code == {
        "alg": "PBES2-HS512+A256KW",
        "enc": "A256GCM",
        "p2c": 10000,
        "typ": "smtp-secret+jwe",
        "cty": "json",
    }


@pytest.mark.parametrize("length", [1, 10, 100, 150, 190, 200, 500, 1000, 3000])
def test_the_plaintext_is_padded_to_the_next_multiple_of_512(length: int, platform_key: SealingKey) -> None:
    token = sealed(platform_key, "x" * length)
    algorithms = ["ECDH-ES+A256KW", "A256GCM"]
    plaintext = decrypt_compact(token, platform_key.private_key(), algorithms=algorithms).plaintext
    assert plaintext is not None
    assert len(plaintext) % 512 == 0
    assert len(plaintext) <= 4096
    content = json.loads(plaintext)
    assert set(content) == {"v", "name", "value", "bind", "pad"}
    assert len(plaintext) - len(content["pad"]) > len(plaintext) - 512
    assert content["bind"] == {
        "aud": "platform.example",
        "jti": JTI,
        "host": "mail.northwind.example",
        "port": 587,
        "security": "starttls",
        "username": "referrals@northwind.example",
        "signer": "signer-kid",
    }


def test_two_passwords_of_different_length_give_tokens_of_one_length(platform_key: SealingKey) -> None:
    assert len(sealed(platform_key, "x")) == len(sealed(platform_key, "x" * 100))


def test_a_password_that_does_not_fit_is_refused(platform_key: SealingKey) -> None:
    assert seal_for_key(Secret("x" * 4096), BIND, platform_key.public) == SealRefusal("too-long")
    assert seal_with_code(Secret("漢" * 1300), BIND, CODE) == SealRefusal("too-long")


def test_a_key_that_gives_no_shared_secret_is_refused() -> None:
    """The all-zero point of X25519 would make the sealing key known to everybody."""
    zero = PublicKey({"crv": "X25519", "kty": "OKP", "x": "A" * 43}, "t", "k", None, make_key().suite)
    assert seal_for_key(Secret("x"), BIND, zero) == SealRefusal("recipient-key")


def test_a_signing_key_is_not_sealed_for(platform_key: SealingKey) -> None:
    key = platform_key.public
    assert seal_for_key(
        Secret("x"), BIND, PublicKey(key.jwk, key.thumbprint, key.kid, key.seals, None)
    ) == SealRefusal("recipient-key")


def make_key() -> SealingKey:
    from wizard.export.suites import ED25519

    return make_sealing_key(ED25519)


@pytest.mark.parametrize("member", ["aud", "jti", "host", "port", "security", "username", "signer"])
def test_a_password_bound_to_something_else_is_not_used(member: str, platform_key: SealingKey) -> None:
    other = {**BIND, member: 465 if member == "port" else "other"}
    assert open_secret(sealed(platform_key), SecretOpener((platform_key,)), other) == OpenRefusal(
        "bind", "sealed for another configuration"
    )


def test_the_key_is_found_by_its_name_or_its_thumbprint(platform_key: SealingKey, suite: Suite) -> None:
    nameless = PublicKey(
        platform_key.public.jwk, platform_key.public.thumbprint, platform_key.public.thumbprint, None, suite
    )
    token = seal_for_key(Secret("x"), BIND, nameless)
    assert isinstance(token, str)
    assert open_secret(token, SecretOpener((make_sealing_key(suite), platform_key)), BIND) == Secret("x")


def test_another_platforms_key_does_not_open(platform_key: SealingKey, suite: Suite) -> None:
    same_name = make_sealing_key(suite, "platform-2026")
    assert open_secret(sealed(platform_key), SecretOpener((same_name,)), BIND) == OpenRefusal(
        "secret", "does not open"
    )


HOSTILE: list[dict[str, object]] = [
    {"zip": "DEF"},
    {"crit": ["exp"]},
    {"jku": "https://attacker.example"},
    {"jwk": {}},
    {"x5u": "https://attacker.example"},
    {"x5c": ["MIIB"]},
    {"apu": "QQ"},
    {"apv": "QQ"},
    {"alg": "dir"},
    {"alg": "RSA1_5"},
    {"alg": "ECDH-ES"},
    {"alg": ["ECDH-ES+A256KW"]},
    {"alg": ...},
    {"enc": "A128CBC-HS256"},
    {"enc": None},
    {"typ": "JWT"},
    {"typ": ...},
    {"cty": "JWT"},
    {"kid": 7},
    {"kid": ...},
    {"epk": {}},
    {"epk": "x"},
    {"epk": {"kty": "OKP", "crv": "X25519", "x": "AA"}},
    {"epk": {"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43}},
]


@pytest.mark.parametrize("change", HOSTILE, ids=lambda change: str(change)[:40])
def test_a_header_outside_the_profile_is_refused_before_the_library_sees_it(
    change: dict[str, object], platform_key: SealingKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **names: object) -> None:
        pytest.fail("the library was called")

    monkeypatch.setattr("wizard.export.open_secret.decrypt_compact", refuse)
    token = with_header(sealed(platform_key), **change)
    assert isinstance(open_secret(token, SecretOpener((platform_key,)), BIND), OpenRefusal)


@pytest.mark.parametrize("rounds", [0, -1, 999, 16385, 300_000, 10**9, True, "10000", None, 10_000.0])
def test_a_code_with_too_many_or_too_few_rounds_is_refused(rounds: object) -> None:
    assert isinstance(read_sealed_header(with_header(coded(), p2c=rounds)), OpenRefusal)


@pytest.mark.parametrize("salt", ["", "AA", "A" * 200, "!!", 7, None])
def test_a_code_with_a_useless_salt_is_refused(salt: object) -> None:
    assert isinstance(read_sealed_header(with_header(coded(), p2s=salt)), OpenRefusal)


@pytest.mark.parametrize("rounds", [1000, 16384])
def test_the_bounds_of_the_rounds_are_taken(rounds: int) -> None:
    assert not isinstance(read_sealed_header(with_header(coded(), p2c=rounds)), OpenRefusal)


def test_a_header_with_a_duplicate_name_is_refused(platform_key: SealingKey) -> None:
    raw = json.dumps(header(sealed(platform_key)))[:-1] + ',"enc":"A256GCM"}'
    token = ".".join(
        [base64.urlsafe_b64encode(raw.encode()).decode().rstrip("="), *sealed(platform_key).split(".")[1:]]
    )
    assert read_sealed_header(token) == OpenRefusal("secret", "header: duplicate-key")


@pytest.mark.parametrize("token", ["", "....", "a.b.c", "a.b.c.d", "a.b.c.d.e.f", "ä.b.c.d.e", "e30.AA.AA.AA.AA"])
def test_what_is_no_compact_jwe_is_refused(token: str) -> None:
    assert isinstance(read_sealed_header(token), OpenRefusal)


def test_an_x25519_epk_does_not_reach_a_p256_key(platform_key: SealingKey, suite: Suite) -> None:
    from wizard.export.suites import SUITES

    other = make_sealing_key(next(one for one in SUITES if one is not suite), "platform-2026")
    token = with_header(sealed(platform_key), epk=header(sealed(other))["epk"])
    assert open_secret(token, SecretOpener((platform_key,)), BIND) == OpenRefusal("secret", "sealed for another key")


def _content(**changes: object) -> bytes:
    content = {"v": 1, "name": "smtp.password", "value": "pw", "bind": BIND, "pad": "", **changes}
    bare = json.dumps(content).encode()
    content["pad"] = "0" * (-len(bare) % 512) if changes.get("pad") is None else content["pad"]
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": True},
        {"v": "1"},
        {"name": "other"},
        {"value": ""},
        {"value": 7},
        {"value": "a\x00b"},
        {"value": "a\r\nb"},
        {"extra": 1},
        {"pad": "0"},
    ],
)
def test_a_content_outside_the_profile_is_refused(change: dict[str, object], platform_key: SealingKey) -> None:
    opener = SecretOpener((platform_key,))
    assert open_secret(plaintext_token(_content(), platform_key), opener, BIND) == Secret("pw")
    refused = open_secret(plaintext_token(_content(**change), platform_key), opener, BIND)
    assert isinstance(refused, OpenRefusal)
    assert refused.verdict == "secret"


def test_a_content_that_is_no_object_or_too_long_is_refused(platform_key: SealingKey) -> None:
    opener = SecretOpener((platform_key,))
    for content in (b" " * 511 + b"1", b"x" * 512, b" " * 4608, _content(pad="0" * 4096)):
        assert isinstance(open_secret(plaintext_token(content, platform_key), opener, BIND), OpenRefusal)


def test_every_flipped_byte_of_a_sealed_password_is_noticed(platform_key: SealingKey) -> None:
    token = sealed(platform_key)
    for at in range(0, len(token), 37):
        changed = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
        assert isinstance(open_secret(changed, SecretOpener((platform_key,)), BIND), OpenRefusal), at


def test_the_library_opens_it_too_and_a_key_shows_nothing(platform_key: SealingKey) -> None:
    assert "'d'" not in repr(platform_key)
    with pytest.raises(TypeError):
        copy.deepcopy(platform_key)
    assert isinstance(platform_key.private_key(), OKPKey | ECKey)
    algorithms = ["PBES2-HS512+A256KW", "A256GCM"]
    opened = decrypt_compact(coded("pw"), OctKey.import_key(CODE.octets()), algorithms=algorithms)
    assert json.loads(opened.plaintext or b"")["value"] == "pw"
