"""Public keys as JWK (RFC 7517): signers' keys to verify with, platforms' keys to seal for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey

from wizard.export.base64url import decode_base64url
from wizard.export.suites import Suite, sealing_suite, signing_suite

_COORDINATE_BYTES = 32
_MAX_KID = 128


@dataclass(frozen=True, slots=True)
class PublicKey:
    """One usable public key.

    ``jwk`` holds the members of RFC 7638 and nothing else; ``thumbprint`` is their SHA-256. ``kid`` is the name in
    the key set it came from, the thumbprint where it has none. A suite that is None: not usable for that.
    """

    jwk: Mapping[str, str]
    thumbprint: str
    kid: str
    signs: Suite | None
    seals: Suite | None


@dataclass(frozen=True, slots=True)
class KeyRefusal:
    """Why a JWK is not taken: ``unsupported`` (another kind of key), ``private`` (a private part), ``malformed``."""

    reason: str


def parse_public_jwk(value: object) -> PublicKey | KeyRefusal:
    """Turn a parsed JWK into a key. Only the key itself is looked at: certificates and addresses in it are not."""
    if not isinstance(value, dict):
        return KeyRefusal("malformed")
    if "d" in value or "k" in value:
        return KeyRefusal("private")
    signs, seals = signing_suite(value), sealing_suite(value)
    use = value.get("use")
    signs, seals = signs if use in (None, "sig") else None, seals if use in (None, "enc") else None
    if signs is None and seals is None:
        return KeyRefusal("unsupported")
    members = _members(value)
    if members is None:
        return KeyRefusal("malformed")
    key = joserfc_key(members)
    if key is None:
        return KeyRefusal("malformed")
    thumbprint = key.thumbprint()
    kid = value.get("kid", thumbprint)
    if not (isinstance(kid, str) and 0 < len(kid) <= _MAX_KID and kid.isascii() and kid.isprintable()):
        return KeyRefusal("malformed")
    return PublicKey(members, thumbprint, kid, signs, seals)


def joserfc_key(members: Mapping[str, str]) -> OKPKey | ECKey | None:
    """Turn the members of a JWK into the library's key; None when they are no point of the curve."""
    kind: type[OKPKey | ECKey] = OKPKey if members["kty"] == "OKP" else ECKey
    try:
        return kind.import_key(dict(members))
    except (ValueError, JoseError):
        return None


def _members(value: Mapping[str, object]) -> dict[str, str] | None:
    names = ("crv", "kty", "x", "y") if value.get("kty") == "EC" else ("crv", "kty", "x")
    members = {name: text for name in names if isinstance(text := value.get(name), str)}
    coordinates = [decode_base64url(members.get(name, "")) for name in names if name in ("x", "y")]
    if not all(data is not None and len(data) == _COORDINATE_BYTES for data in coordinates):
        return None
    return members
