"""The reader's side of a sealed password: what is looked at before the library sees it, and the binding after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from joserfc.errors import JoseError
from joserfc.jwe import decrypt_compact
from joserfc.jwk import ECKey, OctKey, OKPKey

from wizard.export.base64url import decode_base64url
from wizard.export.canonical_json import JsonValue, RefusedJson, parse_object, parse_strict
from wizard.export.config_records import PASSWORD_NAME, SECRET_TYP
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.seal import BLOCK, CODE_ALG, CONTENT_ENC, MAX_PLAINTEXT, PUBLIC_KEY_ALG
from wizard.export.sealing_key import SealingKey
from wizard.export.transfer_code import TransferCode
from wizard.settings.credentials import parse_password
from wizard.settings.secret import Secret

MIN_CODE_ROUNDS = 1_000
MAX_CODE_ROUNDS = 16_384
_MAX_HEADER = 1024
_KEY_NAMES = frozenset({"alg", "enc", "kid", "typ", "cty", "epk"})
_CODE_NAMES = frozenset({"alg", "enc", "typ", "cty", "p2s", "p2c"})


@dataclass(frozen=True, slots=True)
class SecretOpener:
    """What a reader can open with."""

    keys: tuple[SealingKey, ...] = ()
    code: TransferCode | None = None


@dataclass(frozen=True, slots=True)
class OpenRefusal:
    """Why a sealed password is not used. ``detail`` is for the reader's own log."""

    verdict: Literal["secret", "bind"]
    detail: str


def read_sealed_header(token: str) -> Mapping[str, JsonValue] | OpenRefusal:
    """Read and judge the protected header: exactly the names of the profile, so no zip, crit, jku or x5c.

    The library is never shown another header: one known library inflates 65 kB to 50 MB where ``zip`` stands.
    """
    parts = token.split(".")
    raw = decode_base64url(parts[0])
    if len(parts) != 5 or raw is None or not all(parts) or any(decode_base64url(part) is None for part in parts):
        return OpenRefusal("secret", "not a compact JWE")
    try:
        header = parse_object(raw, limit=_MAX_HEADER)
    except RefusedJson as refused:
        return OpenRefusal("secret", f"header: {refused.reason}")
    alg = header.get("alg")
    names = {PUBLIC_KEY_ALG: _KEY_NAMES, CODE_ALG: _CODE_NAMES}.get(alg if isinstance(alg, str) else "")
    if names is None or set(header) != names:
        return OpenRefusal("secret", "header names")
    if (header["enc"], header["typ"], header["cty"]) != (CONTENT_ENC, SECRET_TYP, "json"):
        return OpenRefusal("secret", "header values")
    if not (_key_header_is_sound(header) if alg == PUBLIC_KEY_ALG else _code_header_is_sound(header)):
        return OpenRefusal("secret", "header values")
    return header


def open_secret(token: str, opener: SecretOpener, bind: Mapping[str, JsonValue]) -> Secret | OpenRefusal:
    """Open a sealed password and compare what it is bound to with the configuration that carried it."""
    header = read_sealed_header(token)
    if isinstance(header, OpenRefusal):
        return header
    key = _key_for(header, opener)
    if key is None:
        return OpenRefusal("secret", "sealed for another key")
    try:
        opened = decrypt_compact(token, key, algorithms=[str(header["alg"]), CONTENT_ENC])
    except (JoseError, ValueError):  # the library raises bare ValueError on some bad input
        return OpenRefusal("secret", "does not open")
    return _bound_value(opened.plaintext or b"", bind)


def _key_header_is_sound(header: Mapping[str, JsonValue]) -> bool:
    epk = header["epk"]
    if not (isinstance(header["kid"], str) and isinstance(epk, dict)):
        return False
    names = {"kty", "crv", "x", "y"} if epk.get("kty") == "EC" else {"kty", "crv", "x"}
    key = parse_public_jwk(epk) if set(epk) == names else None
    return isinstance(key, PublicKey) and key.seals is not None


def _code_header_is_sound(header: Mapping[str, JsonValue]) -> bool:
    rounds, salt = header["p2c"], header["p2s"]
    if isinstance(rounds, bool) or not isinstance(rounds, int) or not isinstance(salt, str):
        return False
    octets = decode_base64url(salt)
    return MIN_CODE_ROUNDS <= rounds <= MAX_CODE_ROUNDS and octets is not None and 8 <= len(octets) <= 64


def _key_for(header: Mapping[str, JsonValue], opener: SecretOpener) -> OKPKey | ECKey | OctKey | None:
    if header["alg"] == CODE_ALG:
        return OctKey.import_key(opener.code.octets()) if opener.code else None
    epk = header["epk"]
    curve = epk.get("crv") if isinstance(epk, dict) else None
    for key in opener.keys:
        if header["kid"] in (key.public.kid, key.public.thumbprint) and curve == key.suite.sealing_curve:
            return key.private_key()
    return None


def _bound_value(plaintext: bytes, bind: Mapping[str, JsonValue]) -> Secret | OpenRefusal:
    if not plaintext or len(plaintext) % BLOCK or len(plaintext) > MAX_PLAINTEXT:
        return OpenRefusal("secret", "length")
    try:
        content = parse_strict(plaintext, limit=MAX_PLAINTEXT, direction_controls=True)
    except RefusedJson as refused:
        return OpenRefusal("secret", f"content: {refused.reason}")
    if not isinstance(content, dict) or set(content) != {"v", "name", "value", "bind", "pad"}:
        return OpenRefusal("secret", "content: members")
    if content["v"] is True or content["v"] != 1 or content["name"] != PASSWORD_NAME:
        return OpenRefusal("secret", "content: another kind of secret")
    if content["bind"] != dict(bind):
        return OpenRefusal("bind", "sealed for another configuration")
    value = content["value"]
    password = parse_password(value) if isinstance(value, str) else None
    return password if isinstance(password, Secret) else OpenRefusal("secret", "content: not a password")
