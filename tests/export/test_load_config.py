from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.export.samples import NOW, PASSWORD, reader, resigned, sealed_order, settings, signed
from wizard.export.config_records import MAX_LIFETIME_S
from wizard.export.file_name import CONFIG_SUFFIX, TOKEN_SUFFIX, safe_stem, suggested_name, token_name
from wizard.export.load_config import LoadedConfig, load_config
from wizard.export.open_secret import SecretOpener
from wizard.export.sealing_key import SealingKey
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SigningOrder
from wizard.export.signer_key import SignerKey
from wizard.export.verify_config import Verdict, VerdictCode
from wizard.settings.draft import parse_draft, pin_of
from wizard.settings.secret import Secret
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.submission_settings import SettingsSummary, SubmissionSettings
from wizard.settings.transport_security import TransportSecurity


def loaded(data: bytes, *signers: SignerKey, now: int = NOW) -> LoadedConfig:
    result = load_config(data, reader(*signers, now=now))
    assert isinstance(result, LoadedConfig), result
    return result


@pytest.mark.parametrize(
    "about",
    [
        settings(),
        settings(port=465, security=TransportSecurity.IMPLICIT_TLS),
        settings(host="xn--mil-qla.example"),
        settings(host="2001:db8::25"),
        settings(username=None, security=TransportSecurity.CLEARTEXT, port=25),
    ],
    ids=str,
)
def test_the_settings_come_back_as_they_were(about: SettingsSummary, signer: SignerKey) -> None:
    order = SigningOrder(about, SecretDelivery.PROMPT if about.username else SecretDelivery.NONE)
    for data in (signed(signer, order).document, signed(signer, order).token.encode()):
        draft = loaded(data, signer).draft
        assert not draft.password
        with_password = type(draft)(
            draft.from_name,
            draft.from_address,
            draft.host,
            draft.port,
            draft.security,
            draft.signs_in,
            draft.username,
            Secret("typed again"),
        )
        parsed = parse_draft(with_password)
        assert isinstance(parsed, SubmissionSettings)
        assert parsed.summary == about


def test_a_pinned_key_comes_back_for_its_host_and_port_only(signer: SignerKey) -> None:
    pinned = replace(settings(), pin="ab" * 32)
    order = SigningOrder(pinned, SecretDelivery.PROMPT)
    document = signed(signer, order).document
    draft = loaded(document, signer).draft
    assert pin_of(draft) == SpkiPin("ab" * 32)
    assert pin_of(replace(draft, host="other.northwind.example")) is None
    claims = json.loads(document)["config"]["smtp"]["tls"]
    assert claims == {"verify": "pin", "spki_sha256": SpkiPin("ab" * 32).base64url}


def test_the_password_never_comes_along(signer: SignerKey, platform_key: SealingKey) -> None:
    data = signed(signer, sealed_order(platform_key.public)).document
    result = load_config(data, reader(signer, opener=SecretOpener((platform_key,))))
    assert isinstance(result, LoadedConfig)
    assert result.verdict.password is None
    assert result.draft.password == Secret("")
    assert PASSWORD not in repr(result)


def test_an_expired_file_is_opened_to_be_signed_anew(signer: SignerKey) -> None:
    result = loaded(signed(signer).document, signer, now=NOW + MAX_LIFETIME_S + 1)
    assert result.verdict.code is VerdictCode.EXPIRED


def test_a_strangers_unchanged_file_is_opened_and_named_as_a_strangers(
    signer: SignerKey, stranger: SignerKey
) -> None:
    result = loaded(signed(stranger).document, signer)
    assert result.verdict.code is VerdictCode.UNKNOWN_KEY
    assert result.verdict.fingerprint == stranger.fingerprint
    assert result.verdict.origin is None
    later = loaded(signed(stranger).document, signer, now=NOW + MAX_LIFETIME_S + 1)
    assert later.verdict.code is VerdictCode.UNKNOWN_KEY


def test_a_changed_file_is_refused_whoever_signed_it(signer: SignerKey, stranger: SignerKey) -> None:
    for made_by, code in ((signer, VerdictCode.SIGNATURE), (stranger, VerdictCode.SIGNATURE)):
        changed = signed(made_by).document.replace(b"mail.northwind", b"mail.southwind")
        result = load_config(changed, reader(signer))
        assert isinstance(result, Verdict)
        assert result.code is code


def test_a_strangers_token_without_a_key_is_not_opened(signer: SignerKey, stranger: SignerKey) -> None:
    result = load_config(signed(stranger).token.encode(), reader(signer))
    assert isinstance(result, Verdict)
    assert result.code is VerdictCode.UNKNOWN_KEY


def test_a_strangers_file_outside_the_profile_is_refused(signer: SignerKey, stranger: SignerKey) -> None:
    claims = json.loads(signed(stranger).document)["config"]
    claims["smtp"]["port"] = 0
    token = resigned(stranger, claims).decode()
    header, _payload, signature = token.split(".")
    document = {**json.loads(signed(stranger).document), "config": claims, "signature": f"{header}..{signature}"}
    result = load_config(json.dumps(document).encode(), reader(signer))
    assert isinstance(result, Verdict)
    assert result.code is VerdictCode.FORMAT


@pytest.mark.parametrize("data", [b"", b"{}", b"\x89PNG\r\n", b"x" * 200_000])
def test_another_file_is_refused(data: bytes, signer: SignerKey) -> None:
    assert isinstance(load_config(data, reader(signer)), Verdict)


def test_a_suggested_name_says_domain_and_platform(tmp_path: Path) -> None:
    name = suggested_name(settings(), "getthereferral")
    assert name == "northwind.example-getthereferral.smtpconf.json"
    assert token_name(name) == "northwind.example-getthereferral.smtpconf.jws"
    assert suggested_name(settings(), "other", TOKEN_SUFFIX) == "northwind.example-other.smtpconf.jws"
    (tmp_path / name).write_bytes(b"x")


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("", "settings"),
        ("...", "settings"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\\b:c*d?e", "a-b-c-d-e"),
        ("CON", "x-con"),
        ("nul.example", "x-nul.example"),
        ("com1", "x-com1"),
        ("console.example", "console.example"),
        ("-rf", "rf"),
        ("a..b", "a.b"),
        ("ä\u202egnp.exe", "gnp.exe"),
        ("x" * 300, "x" * 80),
    ],
)
def test_any_text_becomes_a_name_that_every_system_takes(text: str, stem: str) -> None:
    assert safe_stem(text) == stem


def test_token_name_of_a_name_that_a_person_chose() -> None:
    assert token_name("mine.json") == "mine.smtpconf.jws"
    assert token_name("mine") == "mine.smtpconf.jws"
    assert token_name("mine" + CONFIG_SUFFIX) == "mine.smtpconf.jws"
