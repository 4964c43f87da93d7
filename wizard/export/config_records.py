"""The shape of smtp-config/1, member by member; resources/schemas/smtp-config-1.schema.json says the same."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec

SecurityWord = Literal["implicit-tls", "starttls", "cleartext"]
Tested = Literal["passed", "partly", "failed", "not-tested"]
SignerKind = Literal["kept", "one-time", "practice"]
"""Whether the signer's key will be met again: kept on a computer, made for one time, or the practice mode's."""
CheckResult = Literal["passed", "warning", "failed"]

FORMAT = "smtp-config/1"
TYP = "smtp-config+jwt"
SECRET_TYP = "smtp-secret+jwe"  # noqa: S105 - a type name of RFC 7515 section 4.1.9, not a password
PASSWORD_NAME: Final = "smtp.password"  # noqa: S105 - the name of a member
UNSPECIFIED_AUDIENCE = "unspecified"
ISSUER_PREFIX = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:"
"""RFC 9278: the issuer is its key."""
MAX_LIFETIME_S = 7 * 24 * 3600
NOT_BEFORE_S = 60
"""``nbf`` lies this long before ``iat``: clocks differ."""

Seconds = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
ShortText = Annotated[str, msgspec.Meta(min_length=1, max_length=320)]


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every record: a member that the profile does not know is refused."""


class FromRecord(_Record, frozen=True):
    """Who messages are from."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    address: ShortText


class TlsRecord(_Record, frozen=True):
    """How the certificate is verified: against the trust anchors (full), or one pinned key."""

    verify: Literal["full", "pin"]
    spki_sha256: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_-]{43}$")] | None


class SmtpRecord(_Record, frozen=True):
    """Where and how to submit."""

    host: Annotated[str, msgspec.Meta(min_length=1, max_length=253)]
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    security: SecurityWord
    auth: Literal["password", "none"]
    username: ShortText | None
    sender: FromRecord = msgspec.field(name="from")
    tls: TlsRecord


class SecretRecord(_Record, frozen=True):
    """How a password travels: exactly one member is there."""

    jwe: Annotated[str, msgspec.Meta(min_length=1, max_length=8192)] | msgspec.UnsetType = msgspec.UNSET
    ref: Literal["prompt"] | msgspec.UnsetType = msgspec.UNSET
    plain: Annotated[str, msgspec.Meta(min_length=1, max_length=4096)] | msgspec.UnsetType = msgspec.UNSET


class CheckRecord(_Record, frozen=True):
    """One check that ran: what it gave, when (seconds since 1970), and from where. Never a server's text."""

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9_]+(\\.[a-z0-9_]+)*$", max_length=64)]
    result: CheckResult
    at: Seconds
    seen_from: Literal["this-computer", "practice"] = msgspec.field(name="from")


class ConfigRecord(_Record, frozen=True):
    """Everything that is signed."""

    iss: Annotated[str, msgspec.Meta(pattern="^urn:ietf:params:oauth:jwk-thumbprint:sha-256:[A-Za-z0-9_-]{43}$")]
    aud: Annotated[str, msgspec.Meta(pattern="^[\\x21-\\x7e]{1,200}$")]
    iat: Seconds
    nbf: Seconds
    exp: Seconds
    jti: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    smtp: SmtpRecord
    secrets: dict[Literal["smtp.password"], SecretRecord]
    tested: Tested
    signer_key: SignerKind
    checks: Annotated[list[CheckRecord], msgspec.Meta(max_length=64)]
    req: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9._~-]{16,128}$")] | msgspec.UnsetType = msgspec.UNSET


class SignerRecord(_Record, frozen=True):
    """A hint which key signed; it never grants trust."""

    jwk: dict[str, str]


class FileRecord(_Record, frozen=True):
    """The readable file: the same signature, detached (RFC 7515 appendix F)."""

    format: Literal["smtp-config/1"]
    config: dict[str, object]
    signature: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+$", max_length=2048)]
    signer: SignerRecord
