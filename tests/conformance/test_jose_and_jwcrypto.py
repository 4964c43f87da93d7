"""What npm's jose and jwcrypto say about the vectors: they agree where a library can judge, and open what it may not.

Neither is a reader of smtp-config/1: they check signatures and open what is sealed. The rest is the reader's.
"""

from __future__ import annotations

import importlib
import json
import subprocess
from typing import Any

import pytest

from tests.conformance.making.jose import b64, canonical, thumbprint, unb64
from tests.conformance.runtimes import node_modules, program
from tests.conformance.vectors import CONFORMANCE, Vector, vectors
from wizard.export.verify_config import VerdictCode

# The package has no types; through importlib it is Any without an exemption.
jwk: Any = importlib.import_module("jwcrypto.jwk")
jws: Any = importlib.import_module("jwcrypto.jws")
jwe: Any = importlib.import_module("jwcrypto.jwe")

_READABLE = tuple(v for v in vectors() if v.expect not in (VerdictCode.FORMAT, VerdictCode.TOO_LARGE))
_SIGNED = tuple(v for v in _READABLE if v.expect is not VerdictCode.UNKNOWN_KEY)
_IN_ITS_CLAIMS = {VerdictCode.AUDIENCE: "aud", VerdictCode.EXPIRED: "exp", VerdictCode.NOT_YET_VALID: "nbf"}
HONESTLY_SEALED = {
    *("secret-zip", "secret-party-info", "secret-direct-agreement", "secret-a128kw", "secret-cbc", "secret-a128gcm"),
    *("code-weaker", "code-with-kid", "secret-typ", "secret-cty-missing", "secret-jku", "secret-jwk", "secret-kid-unknown"),
    *("without-bind", "secret-unpadded", "secret-too-long", "secret-duplicate-value", "secret-deep-pad", "too-few-rounds"),
}  # fmt: skip
"""Refused for what they are, not because they would not open: a library opens them."""


@pytest.fixture(scope="module")
def said_by_jose() -> dict[str, Any]:
    script = CONFORMANCE.parents[1] / "tests" / "conformance" / "judge_with_jose.mjs"
    files = [str(CONFORMANCE / f"{vector.name}.json") for vector in _READABLE]
    command = [program("node"), str(script), str(node_modules()), *files]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize("vector", _READABLE, ids=lambda vector: vector.name)
def test_jose_agrees_about_signature_and_claims(vector: Vector, said_by_jose: dict[str, Any]) -> None:
    said = said_by_jose[vector.name]["verdict"]
    if vector.expect is VerdictCode.SIGNATURE:
        # The second: the algorithm in the header is of another kind than the key.
        assert said in ("ERR_JWS_SIGNATURE_VERIFICATION_FAILED", "ERR_JOSE_NOT_SUPPORTED")
    elif vector.expect is VerdictCode.UNKNOWN_KEY:
        assert said == "unknown-key"
    elif vector.name.startswith("signed-in-the-future"):
        assert said == "ok"  # jose looks at iat only where a greatest age is asked for
    else:
        assert said == _IN_ITS_CLAIMS.get(vector.expect, "ok")


def test_jose_opens_every_password_that_is_ok(said_by_jose: dict[str, Any]) -> None:
    opened = [v for v in _READABLE if v.expect is VerdictCode.OK and v.password is not None and not v.takes_plain]
    assert len(opened) >= 15
    for vector in opened:
        assert json.loads(said_by_jose[vector.name]["opened"])["value"] == vector.password


def test_jose_opens_what_only_a_reader_of_the_profile_refuses(said_by_jose: dict[str, Any]) -> None:
    """So these vectors are refused by the reader's own look, and not because they were made wrong."""
    cases = [v for v in _READABLE if v.expect is VerdictCode.BIND or _case(v) in HONESTLY_SEALED]
    assert {_case(v) for v in cases} >= HONESTLY_SEALED
    unopened = {v.name: said_by_jose[v.name] for v in cases if not isinstance(said_by_jose[v.name]["opened"], str)}
    assert unopened == {}


def test_jose_does_not_open_what_was_tampered_with(said_by_jose: dict[str, Any]) -> None:
    tampered = {v.name: said_by_jose[v.name]["opened"] for v in _READABLE if v.attack == "tampered-secret"}
    assert len(tampered) >= 12
    assert [name for name, opened in tampered.items() if not (isinstance(opened, dict) and "refused" in opened)] == []


@pytest.mark.parametrize("vector", _SIGNED, ids=lambda vector: vector.name)
def test_jwcrypto_agrees_about_the_signature(vector: Vector) -> None:
    token, header = _token(vector)
    key = next(key for key in vector.registered_keys if thumbprint(key) == header["kid"])
    signature = jws.JWS()
    signature.allowed_algs = ["EdDSA", "ES256"]
    try:
        signature.deserialize(token, jwk.JWK(**key))
        holds = True
    except jws.InvalidJWSSignature:
        holds = False
    if _case(vector) == "longer-s":
        assert holds  # jwcrypto overlooks a leading zero byte of s
    elif header["alg"] == "Ed25519":
        assert not holds  # it does not know RFC 9864's name, which is why the program writes the older one
    else:
        assert holds == (vector.expect is not VerdictCode.SIGNATURE)


@pytest.mark.parametrize("vector", [v for v in _SIGNED if v.expect is VerdictCode.OK], ids=lambda vector: vector.name)
def test_jwcrypto_opens_the_same_password(vector: Vector) -> None:
    token, _header = _token(vector)
    secret = json.loads(unb64(token.split(".")[1]))["secrets"].get("smtp.password", {})
    if "jwe" not in secret:
        assert vector.password is None or vector.takes_plain
        return
    opened = jwe.JWE(algs=["ECDH-ES+A256KW", "PBES2-HS512+A256KW", "A256GCM"])
    code = vector.transfer_code
    opened.deserialize(secret["jwe"], jwk.JWK.from_password(code) if code else jwk.JWK(**vector.private_keys[0]))
    assert json.loads(opened.payload)["value"] == vector.password


def _case(vector: Vector) -> str:
    return vector.name.split(".")[0]


def _token(vector: Vector) -> tuple[str, dict[str, str]]:
    """Give an ordinary token: of the readable file, the payload is put back."""
    token = vector.data.decode().strip()
    if token.startswith("{"):
        document = json.loads(token)
        token = document["signature"].replace("..", f".{b64(canonical(document['config']))}.")
    return token, json.loads(unb64(token.split(".")[0]))
