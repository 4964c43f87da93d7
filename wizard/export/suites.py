"""The two sets of algorithms of smtp-config/1: what signs and what seals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

SuiteName = Literal["EdDSA+X25519", "ES256+P-256"]


@dataclass(frozen=True, slots=True)
class Suite:
    """One suite. ``signing_alg`` is what we write; ``accepted_algs`` are names that a reader takes for it."""

    name: SuiteName
    key_type: Literal["OKP", "EC"]
    signing_alg: str
    accepted_algs: tuple[str, ...]
    signing_curve: Literal["Ed25519", "P-256"]
    sealing_curve: Literal["X25519", "P-256"]


# "EdDSA" is written and not RFC 9864's "Ed25519": widely used readers still refuse the new name.
ED25519 = Suite("EdDSA+X25519", "OKP", "EdDSA", ("EdDSA", "Ed25519"), "Ed25519", "X25519")
P256 = Suite("ES256+P-256", "EC", "ES256", ("ES256",), "P-256", "P-256")
SUITES: tuple[Suite, ...] = (ED25519, P256)
"""In order of preference; the second is for runtimes without Ed25519 and X25519, such as .NET."""


def suite_by_name(name: str) -> Suite | None:
    """Give the suite of a name in a request file; None for one that this program does not know."""
    return next((suite for suite in SUITES if suite.name == name), None)


def suite_by_alg(alg: str) -> Suite | None:
    """Give the suite that a JWS algorithm belongs to; None for every other algorithm."""
    return next((suite for suite in SUITES if alg in suite.accepted_algs), None)


def signing_suite(jwk: Mapping[str, object]) -> Suite | None:
    """Give the suite whose signatures a public JWK can check; None when it cannot be a signer's key."""
    return next(
        (suite for suite in SUITES if (jwk.get("kty"), jwk.get("crv")) == (suite.key_type, suite.signing_curve)),
        None,
    )


def sealing_suite(jwk: Mapping[str, object]) -> Suite | None:
    """Give the suite whose secrets can be sealed for a public JWK; None when it cannot be sealed for."""
    return next(
        (suite for suite in SUITES if (jwk.get("kty"), jwk.get("crv")) == (suite.key_type, suite.sealing_curve)),
        None,
    )
