"""A platform's request file (NAME.smtpreq.json): whom to sign for and whom to seal for. It may be planted."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal
from urllib.parse import urlsplit

import msgspec

from wizard.catalogue.records import Platform
from wizard.export.canonical_json import RefusedJson, parse_object
from wizard.export.config_records import Seconds
from wizard.export.platform_likeness import built_in_platform, looks_like_built_in
from wizard.export.public_key import KeyRefusal, PublicKey, parse_public_jwk
from wizard.export.suites import SUITES, Suite, suite_by_name
from wizard.settings.mailbox import Mailbox, parse_mailbox

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
_Url = Annotated[str, msgspec.Meta(max_length=500)]
_Address = Annotated[str, msgspec.Meta(max_length=45)]


class _KeySet(msgspec.Struct, frozen=True):
    keys: Annotated[list[dict[str, object]], msgspec.Meta(max_length=16)]


class _RequestRecord(msgspec.Struct, frozen=True):
    """The members that are read; a platform may write more, which mean nothing here."""

    platform: _Text
    aud: Annotated[str, msgspec.Meta(pattern="^[\\x21-\\x7e]{1,200}$")]
    jwks: _KeySet
    suites: Annotated[list[Annotated[str, msgspec.Meta(max_length=40)]], msgspec.Meta(min_length=1, max_length=8)]
    req: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9._~-]{16,128}$")]
    exp: Seconds
    format: Literal["smtp-request/1"] = "smtp-request/1"
    callback: _Url | None = None
    egress_ips: Annotated[list[_Address], msgspec.Meta(max_length=64)] = []
    fallback_sender: Annotated[str, msgspec.Meta(max_length=320)] | None = None


@dataclass(frozen=True, slots=True)
class PlatformRequest:
    """What a request file brings. ``claimed_name`` is what the file calls the platform: nobody vouches for it.

    ``built_in``: the id of the shipped profile it speaks for; that profile keeps its own egress addresses, fallback
    sender and audience, and ``ignored`` names the members that said something else. ``suites`` are those that both
    sides know and that have a key to seal for, ours preferred first. ``expires_at`` is in seconds since 1970.
    """

    claimed_name: str
    audience: str
    nonce: str
    suites: tuple[Suite, ...]
    keys: tuple[PublicKey, ...]
    egress_addresses: tuple[str, ...]
    fallback_sender: str | None
    callback: str | None
    expires_at: int
    built_in: str | None
    ignored: tuple[str, ...]

    def sealing_key(self, suite: Suite) -> PublicKey | None:
        """Give the key to seal for in a suite; its fingerprint is compared by a person before first use."""
        return next((key for key in self.keys if key.seals is suite), None)


@dataclass(frozen=True, slots=True)
class RequestRefusal:
    """Why a request file is not taken.

    Codes: ``request.too_large``, ``request.format``, ``request.expired``, ``request.private_key`` (it holds a private
    key), ``request.audience`` (a shipped profile has another audience), ``request.look_alike`` (its name or audience
    is made to be taken for a shipped profile's). The detail may hold text from the file: escape it.
    """

    code: str
    untrusted_detail: str = ""


def parse_request_file(data: bytes, platforms: Iterable[Platform], now: int) -> PlatformRequest | RequestRefusal:
    """Turn the bytes of a request file into what it asks for, as of ``now`` (seconds since 1970).

    ``platforms`` are the shipped profiles: a file never overrides their ids, audiences or egress addresses.
    """
    try:
        record = msgspec.convert(parse_object(data), _RequestRecord)
    except RefusedJson as refused:
        return RequestRefusal(
            "request.too_large" if refused.reason == "too-large" else "request.format", refused.reason
        )
    except msgspec.ValidationError as error:
        return RequestRefusal("request.format", str(error))
    if (refusal := _refuse_values(record, now)) is not None:
        return refusal
    keys = _usable_keys(record.jwks.keys)
    if isinstance(keys, RequestRefusal):
        return keys
    return _fit_profile(record, keys, tuple(platforms))


def _refuse_values(record: _RequestRecord, now: int) -> RequestRefusal | None:
    if record.exp <= now:
        return RequestRefusal("request.expired")
    if not all(_is_address(text) for text in record.egress_ips):
        return RequestRefusal("request.format", "egress_ips")
    if record.callback is not None and not _is_https(record.callback):
        return RequestRefusal("request.format", "callback")
    if record.fallback_sender is not None and not isinstance(parse_mailbox(record.fallback_sender), Mailbox):
        return RequestRefusal("request.format", "fallback_sender")
    return None


def _usable_keys(values: list[dict[str, object]]) -> tuple[PublicKey, ...] | RequestRefusal:
    """Keep the keys of our suites; another kind of key is not ours to judge, a broken one refuses the file."""
    keys = []
    for value in values:
        key = parse_public_jwk(value)
        if isinstance(key, PublicKey):
            keys.append(key)
        elif key != KeyRefusal("unsupported"):
            code = "request.private_key" if key.reason == "private" else "request.format"
            return RequestRefusal(code, "jwks")
    return tuple(keys)


def _fit_profile(
    record: _RequestRecord, keys: tuple[PublicKey, ...], platforms: tuple[Platform, ...]
) -> PlatformRequest | RequestRefusal:
    profile = built_in_platform(record.platform, platforms)
    if profile is not None and record.aud != profile.audience:
        return RequestRefusal("request.audience", record.aud)
    if profile is None and looks_like_built_in(record.platform, record.aud, platforms):
        return RequestRefusal("request.look_alike", record.platform)
    egress, fallback = tuple(record.egress_ips), record.fallback_sender
    ignored: tuple[str, ...] = ()
    if profile is not None:
        kept = {
            "egress_ips": egress == profile.egress_addresses,
            "fallback_sender": fallback == profile.fallback_sender,
        }
        ignored = tuple(member for member, same in kept.items() if not same)
        egress, fallback = profile.egress_addresses, profile.fallback_sender
    offered = {suite_by_name(name) for name in record.suites}
    sealing = {key.seals for key in keys}
    return PlatformRequest(
        claimed_name=record.platform,
        audience=record.aud,
        nonce=record.req,
        suites=tuple(suite for suite in SUITES if suite in offered and suite in sealing),
        keys=keys,
        egress_addresses=egress,
        fallback_sender=fallback,
        callback=record.callback,
        expires_at=record.exp,
        built_in=profile.id if profile else None,
        ignored=ignored,
    )


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text


def _is_https(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme == "https" and bool(parts.hostname) and parts.username is None and text.isascii()
    except ValueError:
        return False
