"""The keys of a file given with ``verify --key``: a public JWK, a key set, or a request file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wizard.export.canonical_json import JsonValue, RefusedJson, parse_object
from wizard.export.public_key import KeyRefusal, PublicKey, parse_public_jwk
from wizard.export.verify_config import RegisteredKey, SignerOrigin

_MAX_KEYS = 64


@dataclass(frozen=True, slots=True)
class KeyFileRefusal:
    """Why no key was taken.

    Codes: ``key.format``, ``key.private`` (it holds a private key), ``key.none`` (no key in it can have signed).
    """

    code: str


def parse_verification_keys(data: bytes) -> tuple[RegisteredKey, ...] | KeyFileRefusal:
    """Turn the bytes of a key file into the keys that a signature may come from (RFC 7517)."""
    try:
        value = parse_object(data)
    except RefusedJson:
        return KeyFileRefusal("key.format")
    candidates = _candidates(value)
    if candidates is None or len(candidates) > _MAX_KEYS:
        return KeyFileRefusal("key.format")
    parsed = [parse_public_jwk(candidate) for candidate in candidates]
    if KeyRefusal("private") in parsed:
        return KeyFileRefusal("key.private")
    if KeyRefusal("malformed") in parsed:
        return KeyFileRefusal("key.format")
    keys = tuple(
        RegisteredKey(key, SignerOrigin.GIVEN)
        for key in parsed
        if isinstance(key, PublicKey) and key.signs is not None
    )
    return keys or KeyFileRefusal("key.none")


def registered_keys(known: Iterable[tuple[Mapping[str, str], str]]) -> tuple[RegisteredKey, ...]:
    """Turn the public JWKs that this computer remembers, each with its label, into keys to verify with.

    The labels are the values of SignerOrigin; an entry that is no usable key is left out.
    """
    parsed = ((parse_public_jwk(dict(jwk)), label) for jwk, label in known)
    return tuple(RegisteredKey(key, SignerOrigin(label)) for key, label in parsed if isinstance(key, PublicKey))


def _candidates(value: dict[str, JsonValue]) -> list[JsonValue] | None:
    inner = value.get("jwks", value)
    if not isinstance(inner, dict):
        return None
    if "kty" in inner:
        return [inner]
    keys = inner.get("keys")
    return keys if isinstance(keys, list) else None
