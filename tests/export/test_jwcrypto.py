"""A third implementation: jwcrypto verifies both forms and opens the secret."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from tests.export.samples import PASSWORD, sealed_order, signed
from wizard.export.canonical_json import canonical_bytes
from wizard.export.sealing_key import SealingKey
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signer_key import SignerKey

# The package has no types; through importlib it is Any without an exemption.
jwk: Any = importlib.import_module("jwcrypto.jwk")
jws: Any = importlib.import_module("jwcrypto.jws")
jwe: Any = importlib.import_module("jwcrypto.jwe")


def verify(token: str, signer: SignerKey) -> Any:
    checked = jws.JWS()
    checked.allowed_algs = [signer.suite.signing_alg]
    checked.deserialize(token, jwk.JWK(**signer.public_jwk))
    return json.loads(checked.payload)


def test_jwcrypto_verifies_both_forms(signer: SignerKey) -> None:
    made = signed(signer)
    document = json.loads(made.document)
    assert verify(made.token, signer) == document["config"]
    detached = jws.JWS()
    detached.allowed_algs = [signer.suite.signing_alg]
    detached.deserialize(document["signature"])
    detached.detach_payload()
    detached.objects["payload"] = canonical_bytes(document["config"])
    detached.verify(jwk.JWK(**signer.public_jwk))
    assert detached.is_valid


def test_jwcrypto_refuses_a_changed_token(signer: SignerKey, stranger: SignerKey) -> None:
    with pytest.raises(jws.InvalidJWSSignature):
        verify(signed(stranger).token, signer)


def test_jwcrypto_agrees_on_the_thumbprint(signer: SignerKey, platform_key: SealingKey) -> None:
    assert jwk.JWK(**signer.public_jwk).thumbprint() == signer.kid
    assert jwk.JWK(**platform_key.public.jwk).thumbprint() == platform_key.public.thumbprint


def test_jwcrypto_opens_the_sealed_password(signer: SignerKey, platform_key: SealingKey) -> None:
    made = signed(signer, sealed_order(platform_key.public))
    token = json.loads(made.document)["config"]["secrets"]["smtp.password"]["jwe"]
    opened = jwe.JWE(algs=["ECDH-ES+A256KW", "A256GCM"])
    opened.deserialize(token, jwk.JWK(**platform_key.private_key().as_dict(private=True)))
    assert json.loads(opened.payload)["value"] == PASSWORD


def test_jwcrypto_opens_a_transfer_code(signer: SignerKey, platform_key: SealingKey) -> None:
    made = signed(signer, sealed_order(platform_key.public, delivery=SecretDelivery.TRANSFER_CODE))
    assert made.transfer_code is not None
    token = json.loads(made.document)["config"]["secrets"]["smtp.password"]["jwe"]
    opened = jwe.JWE(algs=["PBES2-HS512+A256KW", "A256GCM"])
    opened.deserialize(token, jwk.JWK.from_password(made.transfer_code.octets().decode()))
    assert json.loads(opened.payload)["value"] == PASSWORD
