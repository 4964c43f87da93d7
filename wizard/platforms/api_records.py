"""The answers of the open API as they come over the wire; resources/openapi/smtp-config-1.openapi.json says the same.

A member that this program does not know means nothing here; one that it reads has its form checked.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

ConfigId = Annotated[
    str, msgspec.Meta(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
]
Thumbprint = Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_-]{43}$")]
Seconds = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
_Text = Annotated[str, msgspec.Meta(max_length=320)]
_Code = Annotated[str, msgspec.Meta(pattern="^[a-z0-9_]+(\\.[a-z0-9_-]+)+$", max_length=64)]


class FromWire(msgspec.Struct, frozen=True):
    """Who messages are from."""

    name: _Text
    address: _Text


class TlsWire(msgspec.Struct, frozen=True):
    """How the platform verifies the mail server."""

    verify: Literal["full", "pin"]
    spki_sha256: _Text | None


class SmtpWire(msgspec.Struct, frozen=True):
    """Settings without a password: the ``smtp`` claim of the configuration."""

    host: _Text
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    security: Literal["implicit-tls", "starttls", "cleartext"]
    auth: Literal["password", "none"]
    username: _Text | None
    sender: FromWire = msgspec.field(name="from")
    tls: TlsWire


class ActiveWire(msgspec.Struct, frozen=True):
    """The configuration that mail goes out through."""

    id: ConfigId
    jti: ConfigId
    kid: Thumbprint
    activated_at: Seconds
    settings: SmtpWire


class EventWire(msgspec.Struct, frozen=True):
    """One entry of the history."""

    at: Seconds
    event: Annotated[str, msgspec.Meta(pattern="^[a-z-]{1,40}$")]
    id: ConfigId | None
    jti: ConfigId | None
    kid: Thumbprint | None


class StateWire(msgspec.Struct, frozen=True):
    """How mail goes out now, and how it came to that."""

    active_method: Literal["fallback", "custom-smtp"]
    sender: _Text
    active: ActiveWire | None
    history: Annotated[list[EventWire], msgspec.Meta(max_length=1000)] = []


class PushedWire(msgspec.Struct, frozen=True):
    """What became of a push. ``unchanged``: ``id`` and ``jti`` are those of the active configuration."""

    id: ConfigId
    state: Literal["pending", "quarantined", "unchanged"]
    jti: ConfigId
    kid: Thumbprint


class FindingWire(msgspec.Struct, frozen=True):
    """One thing that the platform's test found, without any words."""

    cause: _Code
    at: Seconds
    severity: Literal["error", "warning", "info"] = "error"
    stage: Annotated[str, msgspec.Meta(max_length=20)] | None = None
    reply_code: Annotated[int, msgspec.Meta(ge=100, le=599)] | None = None
    enhanced: Annotated[str, msgspec.Meta(pattern="^[245]\\.[0-9]{1,3}\\.[0-9]{1,3}$")] | None = None


class TestWire(msgspec.Struct, frozen=True):
    """How the platform's test ended."""

    passed: bool
    at: Seconds
    findings: Annotated[list[FindingWire], msgspec.Meta(max_length=100)]


class SignerWire(msgspec.Struct, frozen=True):
    """A key that may sign for the account."""

    kid: Thumbprint
    registered_at: Seconds


class SignersWire(msgspec.Struct, frozen=True):
    """All of them."""

    signers: Annotated[list[SignerWire], msgspec.Meta(max_length=1000)]


class RegisteredWire(msgspec.Struct, frozen=True):
    """A key was registered. ``released``: configurations that left quarantine by it."""

    kid: Thumbprint
    registered_at: Seconds
    released: Annotated[list[ConfigId], msgspec.Meta(max_length=1000)] = []


class RequestWire(msgspec.Struct, frozen=True):
    """The one member of the request document that this room reads; its reader proper is in export."""

    api: Annotated[str, msgspec.Meta(max_length=500)] | None = None


class ProblemWire(msgspec.Struct, frozen=True):
    """A refusal (RFC 9457); only the code is read."""

    code: _Code
