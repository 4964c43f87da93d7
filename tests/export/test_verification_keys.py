from __future__ import annotations

import json

import pytest

from tests.export.samples import NOW, public, signed
from tests.export.test_request_file import REQUEST
from wizard.export.sealing_key import SealingKey
from wizard.export.signer_key import SignerKey
from wizard.export.suites import ED25519, Suite
from wizard.export.verification_keys import KeyFileRefusal, parse_verification_keys, registered_keys
from wizard.export.verify_config import Reader, RegisteredKey, SignerOrigin, verify_config


@pytest.mark.parametrize("form", ["jwk", "jwks", "request"])
def test_a_jwk_a_key_set_and_a_request_file_bring_keys_to_verify_with(form: str, signer: SignerKey) -> None:
    jwk = {**signer.public_jwk, "use": "sig", "kid": "a-name-of-its-own"}
    value = {"jwk": jwk, "jwks": {"keys": [jwk]}, "request": {**REQUEST, "jwks": {"keys": [jwk]}}}[form]
    keys = parse_verification_keys(json.dumps(value).encode())
    assert not isinstance(keys, KeyFileRefusal)
    verdict = verify_config(signed(signer).document, Reader(NOW, keys))
    assert verdict.ok
    assert verdict.origin is SignerOrigin.GIVEN


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "key.format"),
        (b"[]", "key.format"),
        (b"{}", "key.format"),
        (b'{"keys":{}}', "key.format"),
        (b'{"jwks":[]}', "key.format"),
        (b'{"keys":[7]}', "key.format"),
        (b'{"kty":"OKP","crv":"Ed25519","x":"A"}', "key.format"),
        (b'{"keys":[]}', "key.none"),
        (b'{"kty":"RSA","n":"AQAB","e":"AQAB"}', "key.none"),
        (b'{"kty":"OKP","crv":"Ed25519","x":"A","d":"A"}', "key.private"),
        (json.dumps({"keys": [{"kty": "RSA"}] * 65}).encode(), "key.format"),
        (b" " * 70_000, "key.format"),
    ],
)
def test_a_file_without_a_usable_key_is_refused_by_name(data: bytes, code: str) -> None:
    assert parse_verification_keys(data) == KeyFileRefusal(code)


def test_a_key_that_only_seals_cannot_have_signed(platform_key: SealingKey, suite: Suite) -> None:
    value = {**platform_key.public.jwk, "use": "enc"}
    assert parse_verification_keys(json.dumps(value).encode()) == KeyFileRefusal("key.none")
    assert suite in (ED25519, platform_key.suite)


def test_remembered_keys_keep_their_label_and_broken_ones_are_left_out(signer: SignerKey) -> None:
    known = registered_keys([(signer.public_jwk, "practice"), ({"kty": "OKP"}, "this-computer")])
    assert known == (RegisteredKey(public(signer), SignerOrigin.PRACTICE),)
