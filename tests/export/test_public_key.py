from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest

from wizard.export.public_key import KeyRefusal, PublicKey, parse_public_jwk
from wizard.export.sealing_key import SealingKey
from wizard.export.signer_key import SignerKey
from wizard.export.suites import ED25519, P256, Suite

# The key and thumbprint of RFC 8037 appendix A.3.
RFC8037 = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}


def test_the_thumbprint_is_that_of_rfc_8037() -> None:
    key = parse_public_jwk(RFC8037)
    assert isinstance(key, PublicKey)
    assert key.thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
    assert key.kid == key.thumbprint
    assert key.signs is ED25519
    assert key.seals is None


def test_the_thumbprint_is_the_hash_of_the_required_members_only(signer: SignerKey) -> None:
    members = dict(signer.public_jwk)
    key = parse_public_jwk({**members, "alg": "whatever", "x5c": ["MIIB"], "kid": "name", "use": "sig"})
    assert isinstance(key, PublicKey)
    plain = json.dumps(members, sort_keys=True, separators=(",", ":")).encode()
    assert base64.urlsafe_b64decode(key.thumbprint + "=") == hashlib.sha256(plain).digest()
    assert key.kid == "name"
    assert set(key.jwk) == set(members)


def test_a_sealing_key_is_not_a_signing_key(platform_key: SealingKey, suite: Suite) -> None:
    assert platform_key.public.seals is suite
    assert platform_key.public.signs is None


def test_use_decides_what_a_p256_key_is_for() -> None:
    from wizard.export.signer_key import make_signer_key

    jwk: dict[str, Any] = dict(make_signer_key(P256).public_jwk)
    both, seals, signs = (parse_public_jwk({**jwk, **use}) for use in ({}, {"use": "enc"}, {"use": "sig"}))
    assert isinstance(both, PublicKey)
    assert isinstance(seals, PublicKey)
    assert isinstance(signs, PublicKey)
    assert (both.signs, both.seals) == (P256, P256)
    assert (seals.signs, seals.seals) == (None, P256)
    assert (signs.signs, signs.seals) == (P256, None)


REFUSED: list[tuple[object, str]] = [
    ("text", "malformed"),
    ([], "malformed"),
    ({}, "unsupported"),
    ({"kty": "RSA", "n": "AQAB", "e": "AQAB"}, "unsupported"),
    ({"kty": "oct", "k": "c2VjcmV0"}, "private"),
    ({**RFC8037, "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}, "private"),
    ({**RFC8037, "crv": "Ed448"}, "unsupported"),
    ({**RFC8037, "crv": "X25519", "use": "sig"}, "unsupported"),
    ({**RFC8037, "use": ["sig"]}, "unsupported"),
    ({**RFC8037, "x": 7}, "malformed"),
    ({**RFC8037, "x": RFC8037["x"] + "="}, "malformed"),
    ({**RFC8037, "x": RFC8037["x"][:-1] + "p"}, "malformed"),
    ({**RFC8037, "x": RFC8037["x"][:-4]}, "malformed"),
    ({**RFC8037, "x": "\n" + RFC8037["x"]}, "malformed"),
    ({**RFC8037, "kid": ""}, "malformed"),
    ({**RFC8037, "kid": "k\n"}, "malformed"),
    ({**RFC8037, "kid": "k" * 129}, "malformed"),
    ({**RFC8037, "kid": 1}, "malformed"),
    ({"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43}, "malformed"),
    ({"kty": "EC", "crv": "P-256", "x": "A" * 43}, "malformed"),
]


@pytest.mark.parametrize(("value", "reason"), REFUSED)
def test_what_is_no_usable_key_is_refused_by_name(value: object, reason: str) -> None:
    assert parse_public_jwk(value) == KeyRefusal(reason)
