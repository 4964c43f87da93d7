from __future__ import annotations

import base64
import json
import uuid
import warnings
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc.errors import SecurityWarning

from tests.export.samples import JTI, NOW, PASSWORD, reader, sealed_order, settings, signed
from wizard.export.canonical_json import canonical_bytes
from wizard.export.jose_signature import sign_compact
from wizard.export.open_secret import SecretOpener
from wizard.export.public_key import PublicKey
from wizard.export.sealing_key import SealingKey, make_sealing_key
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig, SigningOrder, SigningRefusal, audience_for, sign_config
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import SUITES, Suite
from wizard.export.verify_config import verify_config
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def test_the_file_and_the_token_are_one_signature(signer: SignerKey) -> None:
    made = signed(signer)
    document = json.loads(made.document)
    header, payload, signature = made.token.split(".")
    assert list(document) == ["format", "config", "signature", "signer"]
    assert document["format"] == "smtp-config/1"
    assert document["signature"] == f"{header}..{signature}"
    assert document["signer"] == {"jwk": dict(signer.public_jwk)}
    assert decoded(payload) == canonical_bytes(document["config"])


def test_the_header_is_exactly_that_of_the_profile(signer: SignerKey, suite: Suite) -> None:
    header = json.loads(decoded(signed(signer).token.split(".", maxsplit=1)[0]))
    assert header == {"alg": suite.signing_alg, "kid": signer.kid, "typ": "smtp-config+jwt"}
    assert suite.signing_alg in {"EdDSA", "ES256"}


def test_the_file_reads_well_and_ends_with_a_line_end(signer: SignerKey) -> None:
    text = signed(signer).document.decode("utf-8")
    assert '"name": "Northwind Référrals"' in text
    assert text.endswith("}\n")
    assert '  "config": {\n' in text


def test_a_signed_config_says_what_it_is(signer: SignerKey, platform_key: SealingKey) -> None:
    made = signed(signer, sealed_order(platform_key.public, lifetime_s=600))
    assert (made.audience, made.jti, made.expires_at) == ("platform.example", JTI, NOW + 600)
    assert (made.tested, made.delivery) == ("not-tested", SecretDelivery.SEALED)
    assert made.sealed_for == platform_key.public.thumbprint
    assert made.transfer_code is None
    assert made.config["req"] == "nonce-of-the-request-file"


def test_every_form_of_the_secret_opens_for_its_reader(signer: SignerKey, platform_key: SealingKey) -> None:
    for delivery in (SecretDelivery.SEALED, SecretDelivery.TRANSFER_CODE, SecretDelivery.PROMPT):
        made = signed(signer, sealed_order(platform_key.public, delivery=delivery))
        opener = SecretOpener((platform_key,), made.transfer_code)
        for data in (made.document, made.token.encode()):
            verdict = verify_config(data, reader(signer, opener=opener, audience="platform.example"))
            assert verdict.ok, verdict
            assert verdict.delivery is delivery
            assert verdict.settings == settings()
            assert verdict.password == (None if delivery is SecretDelivery.PROMPT else Secret(PASSWORD))


def test_the_password_is_nowhere_in_what_is_written(signer: SignerKey, platform_key: SealingKey) -> None:
    secret = "Canary-7f3a91-Passphrase"
    for delivery in (SecretDelivery.SEALED, SecretDelivery.TRANSFER_CODE, SecretDelivery.PROMPT):
        made = signed(signer, sealed_order(platform_key.public, delivery=delivery, password=Secret(secret)))
        everything = made.document.decode() + made.token + repr(made) + decoded(made.token.split(".")[1]).decode()
        code = made.transfer_code.octets().decode() if made.transfer_code else "-" * 28
        for form in (secret, base64.b64encode(secret.encode()).decode()):
            assert not any(form[at : at + 8] in everything for at in range(len(form) - 7))
        assert code not in everything
        assert made.transfer_code is None or made.transfer_code.shown not in everything


def test_each_signature_has_its_own_uuid4(signer: SignerKey) -> None:
    order = SigningOrder(settings(), SecretDelivery.PROMPT)
    ids = set()
    for _ in range(3):
        made = sign_config(order, signer, NOW)
        assert isinstance(made, SignedConfig)
        assert uuid.UUID(made.jti).version == 4
        ids.add(made.jti)
    assert len(ids) == 3


def test_a_one_time_key_says_so_in_the_file(suite: Suite) -> None:
    assert signed(make_signer_key(suite, "one-time")).config["signer_key"] == "one-time"
    assert signed(make_signer_key(suite, "practice")).config["signer_key"] == "practice"


def test_a_relay_without_sign_in_has_no_secret_whatever_was_asked_for(
    signer: SignerKey, platform_key: SealingKey
) -> None:
    made = signed(signer, sealed_order(platform_key.public, settings=settings(username=None), password=None))
    assert made.delivery is SecretDelivery.NONE
    assert made.config["secrets"] == {}
    assert made.sealed_for is None


def _refused(order: SigningOrder, signer: SignerKey) -> str:
    result = sign_config(order, signer, NOW)
    assert isinstance(result, SigningRefusal)
    return result.code


def test_what_cannot_be_signed_is_refused_by_name(signer: SignerKey, platform_key: SealingKey, suite: Suite) -> None:
    good = sealed_order(platform_key.public)
    other_suite = make_sealing_key(next(one for one in SUITES if one is not suite)).public
    zero = PublicKey({"crv": "X25519", "kty": "OKP", "x": "A" * 43}, "t", "k", None, suite)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"password": None}, "password.missing"),
        ({"password": Secret("")}, "password.missing"),
        ({"password": Secret("x" * 4096)}, "password.too_long_to_seal"),
        ({"recipient": None}, "recipient.missing"),
        ({"recipient": other_suite}, "recipient.other_suite"),
        ({"recipient": zero}, "recipient.unusable"),
        ({"delivery": SecretDelivery.NONE}, "delivery.missing"),
        ({"delivery": SecretDelivery.PLAIN}, "delivery.missing"),
        ({"settings": settings(security=TransportSecurity.CLEARTEXT)}, "security.cleartext_with_password"),
        ({"settings": settings(name="a\u202eb")}, "text.not_allowed"),
        ({"settings": settings(name="a\x00b")}, "text.not_allowed"),
        ({"settings": settings(name="")}, "text.not_allowed"),
        ({"settings": settings(username=" blank")}, "text.not_allowed"),
        ({"settings": settings(host="UPPER.example")}, "text.not_allowed"),
        ({"settings": settings(port=70000)}, "text.not_allowed"),
        ({"audience": "two words"}, "text.not_allowed"),
        ({"request_nonce": "short"}, "text.not_allowed"),
        ({"lifetime_s": 7 * 24 * 3600 + 1}, "lifetime"),
        ({"lifetime_s": 0}, "lifetime"),
    ]
    for change, code in cases:
        assert _refused(replace(good, **change), signer) == code


def test_signing_gives_no_warning_and_swallows_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    from joserfc.jws import JWSRegistry

    signer = make_signer_key(SUITES[0])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sign_compact({"alg": "EdDSA", "kid": "k", "typ": "t"}, b"x", signer)
        monkeypatch.setattr(JWSRegistry.algorithms["EdDSA"], "security_warning", "another reason")
        with pytest.raises(SecurityWarning, match="another reason"):
            sign_compact({"alg": "EdDSA", "kid": "k", "typ": "t"}, b"x", signer)


def test_the_audience_is_the_request_files_the_profiles_or_unspecified() -> None:
    from tests.export.test_request_file import BUILT_IN, GTR, taken

    assert audience_for(GTR, None) == "getthereferral.com"
    assert audience_for(BUILT_IN["other"], None) == "unspecified"
    assert audience_for(BUILT_IN["other"], taken()) == "https://acme.example/smtp"


def test_an_empty_audience_is_unspecified_in_the_claims_and_in_the_binding(
    signer: SignerKey, platform_key: SealingKey
) -> None:
    made = signed(signer, sealed_order(platform_key.public, audience=""))
    assert made.audience == made.config["aud"] == "unspecified"
    assert verify_config(made.document, reader(signer, opener=SecretOpener((platform_key,)))).ok


_NAMES = st.text(min_size=1, max_size=40)
_HOSTS = st.sampled_from(
    ["mail.northwind.example", "mäil.example", "192.0.2.1", "[2001:db8::1]", "a_b.example", "localhost"]
)


@given(_NAMES, st.text(max_size=20), _HOSTS, _NAMES, st.sampled_from(TransportSecurity), st.integers(1, 65535))
def test_whatever_can_be_typed_is_signed_as_it_was_or_refused(
    name: str, local: str, host: str, username: str, security: TransportSecurity, port: int
) -> None:
    draft = SettingsDraft(name, f"{local}@northwind.example", host, str(port), security, True, username, Secret("pw"))
    parsed = parse_draft(draft)
    if not isinstance(parsed, SubmissionSettings):
        return
    signer = _SIGNER
    made = sign_config(SigningOrder(parsed.summary, SecretDelivery.PROMPT), signer, NOW)
    assert isinstance(made, SignedConfig), made
    for data in (made.document, made.token.encode()):
        verdict = verify_config(data, reader(signer))
        assert verdict.ok, verdict
        assert verdict.settings == parsed.summary


_SIGNER = make_signer_key(SUITES[0])
