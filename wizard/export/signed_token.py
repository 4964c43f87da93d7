"""Read a .smtpconf.json or .smtpconf.jws as far as it goes without trusting anybody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import msgspec

from wizard.export.base64url import decode_base64url, encode_base64url
from wizard.export.canonical_json import JsonValue, RefusedJson, canonical_bytes, parse_object
from wizard.export.config_records import FileRecord
from wizard.export.fingerprint import is_thumbprint
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.suites import suite_by_alg

MAX_FILE_BYTES = 96 * 1024
"""64 KiB of payload become 86 KiB of base64url."""
_MAX_HEADER = 512
_TOKEN = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class ReadToken:
    """A token whose form is right: nothing in it is trusted yet.

    ``payload`` is what the signature covers, parsed strictly; ``hint`` is the signer's key as the file names it.
    """

    token: str
    alg: str
    kid: str
    typ: str
    payload: Mapping[str, JsonValue]
    hint: PublicKey | None


@dataclass(frozen=True, slots=True)
class ReadRefusal:
    """Why the file is not read: its verdict, and a detail for the reader's own log."""

    verdict: Literal["format", "too-large"]
    detail: str


def read_signed_file(data: bytes) -> ReadToken | ReadRefusal:
    """Turn the bytes of either form into a token: size cap, strict parse, header allow-list, in this order."""
    if len(data) > MAX_FILE_BYTES:
        return ReadRefusal("too-large", "file")
    try:
        if data.lstrip().startswith(b"{"):
            return _read_document(data)
        return _read_compact(data)
    except RefusedJson as refused:
        return ReadRefusal("too-large" if refused.reason == "too-large" else "format", refused.reason)


def _read_document(data: bytes) -> ReadToken | ReadRefusal:
    document = parse_object(data)
    try:
        record = msgspec.convert(document, FileRecord)
    except msgspec.ValidationError as error:
        return ReadRefusal("format", str(error))
    payload = document["config"]
    if not isinstance(payload, dict):
        return ReadRefusal("format", "config is not an object")
    header, _, signature = record.signature.split(".")
    hint = parse_public_jwk(record.signer.jwk)
    if not isinstance(hint, PublicKey):
        return ReadRefusal("format", f"signer hint: {hint.reason}")
    read = _read_parts(header, canonical_bytes(payload), signature, payload)
    if isinstance(read, ReadRefusal):
        return read
    if hint.thumbprint != read.kid or set(record.signer.jwk) != set(hint.jwk):
        return ReadRefusal("format", "signer hint does not hash to kid")
    return replace(read, hint=hint)


def _read_compact(data: bytes) -> ReadToken | ReadRefusal:
    text = data.decode("ascii", "replace").strip()
    if not _TOKEN.fullmatch(text):
        return ReadRefusal("format", "neither a JSON object nor a compact JWS")
    header, body, signature = text.split(".")
    octets = decode_base64url(body)
    if octets is None:
        return ReadRefusal("format", "payload is not base64url")
    payload = parse_object(octets)
    # A parser that keeps the last of two equal keys would see another object than the signer did.
    if canonical_bytes(payload) != octets:
        return ReadRefusal("format", "payload is not canonical")
    return _read_parts(header, octets, signature, payload)


def _read_parts(
    header_text: str, octets: bytes, signature: str, payload: Mapping[str, JsonValue]
) -> ReadToken | ReadRefusal:
    raw = decode_base64url(header_text)
    if raw is None or decode_base64url(signature) is None:
        return ReadRefusal("format", "not base64url")
    header = parse_object(raw, limit=_MAX_HEADER)
    alg, kid, typ = header.get("alg"), header.get("kid"), header.get("typ")
    if set(header) != {"alg", "kid", "typ"} or not (
        isinstance(alg, str) and isinstance(kid, str) and isinstance(typ, str)
    ):
        return ReadRefusal("format", "header names")
    if suite_by_alg(alg) is None or not is_thumbprint(kid):
        return ReadRefusal("format", "header values")
    token = f"{header_text}.{encode_base64url(octets)}.{signature}"
    return ReadToken(token, alg, kid, typ, payload, None)
