"""What the program itself signs, as vectors: every way in which a password travels, both suites, both forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.conformance.making.bench import KEYS, Form
from tests.conformance.making.jose import public
from tests.export.samples import NOW, PASSWORD, checked, settings
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig, SigningOrder, sign_config
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import SUITES
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary

AUDIENCE = "platform.example"
DELIVERIES = (SecretDelivery.PROMPT, SecretDelivery.SEALED, SecretDelivery.TRANSFER_CODE)


def program_vectors() -> Iterator[dict[str, Any]]:
    """Sign with new keys and give each file as a vector that is ok."""
    for suite in SUITES:
        signer = make_signer_key(suite)
        for delivery in DELIVERIES:
            yield from _both_forms(_signed(signer, settings(), delivery), signer, f"{suite.name[:2]}-{delivery.name}")
        relay = settings(username=None)
        yield from _both_forms(_signed(signer, relay, SecretDelivery.NONE), signer, f"{suite.name[:2]}-relay")


def _signed(signer: SignerKey, about: SettingsSummary, delivery: SecretDelivery) -> SignedConfig:
    key = parse_public_jwk({**public(KEYS[signer.suite.name]["platform"]), "kid": "platform-2026", "use": "enc"})
    assert isinstance(key, PublicKey)
    order = SigningOrder(
        about,
        delivery,
        AUDIENCE,
        Secret(PASSWORD),
        key,
        request_nonce="nonce-of-the-request-file",
        checked=checked(about),
    )
    made = sign_config(order, signer, NOW)
    assert isinstance(made, SignedConfig), made
    return made


def _both_forms(made: SignedConfig, signer: SignerKey, name: str) -> Iterator[dict[str, Any]]:
    forms: tuple[tuple[Form, str], ...] = (("json", made.document.decode()), ("jws", made.token))
    code = made.transfer_code.octets().decode() if made.transfer_code else None
    opened = made.delivery in (SecretDelivery.SEALED, SecretDelivery.TRANSFER_CODE)
    for form, file in forms:
        yield {
            "name": f"{name}.{form}",
            "now": NOW,
            "audience": AUDIENCE,
            "registered_keys": [dict(signer.public_jwk)],
            "seen": {"jti": [], "req": [], "last_iat": None},
            "private_keys": [KEYS[signer.suite.name]["platform"]],
            "transfer_code": code,
            "takes_plain": False,
            "file": file,
            "expect": "ok",
            "password": PASSWORD if opened else None,
        }
