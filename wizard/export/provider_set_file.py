"""A newer set of provider data as a signed file: a compact JWS (RFC 7515) by a key that the program pins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.catalogue.provider_set import ProviderSet, read_set
from wizard.export.base64url import decode_base64url
from wizard.export.canonical_json import JsonValue, RefusedJson, parse_object
from wizard.export.fingerprint import is_thumbprint
from wizard.export.jose_signature import sign_compact, signature_holds
from wizard.export.public_key import PublicKey
from wizard.export.signer_key import SignerKey
from wizard.export.suites import suite_by_alg
from wizard.export.verification_keys import KeyFileRefusal, parse_verification_keys
from wizard.words.resource_files import read_resource

TYP = "smtp-providers+jws"
MAX_FILE_BYTES = 4 * 1024 * 1024
"""The shipped set makes a file of about 330 kB."""

_MAX_HEADER = 512
_TOKEN = re.compile(rb"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class SetRefusal:
    """Why a set is not used.

    Codes: ``set.too_large``, ``set.format`` (no signed set), ``set.unknown_key`` (signed by a key that is not
    pinned), ``set.signature`` (changed after it was signed), ``set.content`` (not as the schema and the rules say),
    ``set.older`` (older than the data in use). ``untrusted_detail``: more about it, in words of the program or of
    the file.
    """

    code: str
    untrusted_detail: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    token: str
    alg: str
    kid: str
    payload: bytes


def pinned_keys() -> tuple[PublicKey, ...]:
    """Give the keys whose sets this program takes (resources/keys/provider-data.jwks.json)."""
    parsed = parse_verification_keys(read_resource("keys", "provider-data.jwks.json"))
    return () if isinstance(parsed, KeyFileRefusal) else tuple(entry.key for entry in parsed)


def open_set(data: bytes, keys: Iterable[PublicKey]) -> ProviderSet | SetRefusal:
    """Turn the bytes of a signed set into the set. Nothing in it is read before the signature held."""
    if len(data) > MAX_FILE_BYTES:
        return SetRefusal("set.too_large")
    read = _read(data.strip())
    if read is None:
        return SetRefusal("set.format")
    key = next((key for key in keys if key.thumbprint == read.kid), None)
    if key is None:
        return SetRefusal("set.unknown_key")
    if not signature_holds(read.token, key, read.alg, MAX_FILE_BYTES):
        return SetRefusal("set.signature")
    opened = read_set(read.payload)
    return SetRefusal("set.content", opened) if isinstance(opened, str) else opened


def sign_set(payload: bytes, signer: SignerKey) -> bytes:
    """Sign the bytes of a provider-set document; gives the bytes of the file."""
    header = {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": TYP}
    return sign_compact(header, payload, signer).encode("ascii") + b"\n"


def _read(token: bytes) -> _Read | None:
    if not _TOKEN.fullmatch(token):
        return None
    header_text, payload_text, signature = token.decode("ascii").split(".")
    raw, payload = decode_base64url(header_text), decode_base64url(payload_text)
    if raw is None or payload is None or decode_base64url(signature) is None:
        return None
    try:
        header: dict[str, JsonValue] = parse_object(raw, limit=_MAX_HEADER)
    except RefusedJson:
        return None
    alg, kid = header.get("alg"), header.get("kid")
    if set(header) != {"alg", "kid", "typ"} or header["typ"] != TYP:
        return None
    if not (isinstance(alg, str) and isinstance(kid, str)) or suite_by_alg(alg) is None or not is_thumbprint(kid):
        return None
    return _Read(token.decode("ascii"), alg, kid, payload)
