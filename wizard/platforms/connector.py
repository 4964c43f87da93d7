"""What a connector to a platform offers, and the typed results of its calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from wizard.platforms.call_failure import CallFailure
from wizard.platforms.origin import Origin

FALLBACK = "fallback"
CUSTOM_SMTP = "custom-smtp"
SecurityWord = Literal["implicit-tls", "starttls", "cleartext"]


@dataclass(frozen=True, slots=True)
class RemoteSettings:
    """Settings as a platform holds them, without a password. The texts come from outside: escape them."""

    host: str
    port: int
    security: SecurityWord
    username: str | None
    from_name: str
    from_address: str
    tls_verify: Literal["full", "pin"] = "full"
    spki_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class ActiveConfig:
    """The configuration in use: the platform's name for it, ``jti`` and signer ``kid`` of what was signed."""

    id: str
    jti: str
    kid: str
    activated_at: int
    settings: RemoteSettings


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """One entry of a platform's history; ``at`` in seconds since 1970."""

    at: int
    event: str
    id: str | None
    jti: str | None
    kid: str | None


@dataclass(frozen=True, slots=True)
class PlatformState:
    """How mail goes out now. ``active`` is there exactly when the method is ``custom-smtp``.

    ``untrusted_sender``: the address that mail goes out from; ``history`` newest first.
    """

    method: Literal["fallback", "custom-smtp"]
    untrusted_sender: str
    active: ActiveConfig | None
    history: tuple[HistoryEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestDocument:
    """The bytes of the platform's request document, for the reader in export, and where its API begins."""

    data: bytes
    api_path: str


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of a push."""

    id: str
    state: Literal["pending", "quarantined", "unchanged"]
    jti: str


@dataclass(frozen=True, slots=True)
class RemoteFinding:
    """One thing that the platform's own test found. ``cause`` is a code of resources/causes, or one unknown here."""

    cause: str
    severity: Literal["error", "warning", "info"]
    stage: str | None
    reply_code: int | None
    enhanced: str | None
    at: int


@dataclass(frozen=True, slots=True)
class RemoteTest:
    """How the platform's own test ended; the finding that stopped it comes first."""

    passed: bool
    at: int
    findings: tuple[RemoteFinding, ...]


@dataclass(frozen=True, slots=True)
class RegisteredSigner:
    """A key that may sign for the account; ``registered_at`` in seconds since 1970."""

    kid: str
    registered_at: int


class PlatformConnector(Protocol):
    """A platform that takes signed configurations. Every call gives its result or a failure, and never raises."""

    @property
    def origin(self) -> Origin:
        """Give the origin that everything goes to."""

    async def read_request(self) -> RequestDocument | CallFailure:
        """Read what to sign for and which keys to seal for; needs no token."""

    async def read_state(self) -> PlatformState | CallFailure:
        """Read how mail goes out now."""

    async def push(self, token: str) -> Pushed | CallFailure:
        """Hand over a signed configuration in its compact form."""

    async def test(self, config_id: str) -> RemoteTest | CallFailure:
        """Let the platform test it from its side."""

    async def activate(self, config_id: str) -> PlatformState | CallFailure:
        """Let the platform send through it from now on."""

    async def read_receipt(self, config_id: str) -> bytes | CallFailure:
        """Read the signed receipt; whoever asks verifies it."""

    async def use_fallback(self) -> PlatformState | CallFailure:
        """Go back to the platform's own sender."""

    async def signers(self) -> tuple[RegisteredSigner, ...] | CallFailure:
        """List the keys that may sign for the account."""

    async def register_signer(self, jwk: Mapping[str, str], pairing_code: str) -> RegisteredSigner | CallFailure:
        """Register a public key with a pairing code."""

    async def revoke_signer(self, kid: str) -> CallFailure | None:
        """Revoke a key; None when it may not sign any more."""
