"""What the platform remembers: configurations, signers, events, the results of its tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ConfigState(StrEnum):
    """What has become of a configuration.

    QUARANTINED: its signer is not registered. PENDING: taken, not in use. ACTIVE: mail goes out through it.
    SUPERSEDED: another one was activated. ENDED: the platform's own sender took over. REFUSED: it left quarantine
    badly, or its signer was revoked. EXPIRED: it was never activated in time.
    """

    QUARANTINED = "quarantined"
    PENDING = "pending"
    ACTIVE = "active"
    SUPERSEDED = "superseded"
    ENDED = "ended"
    REFUSED = "refused"
    EXPIRED = "expired"


class EventKind(StrEnum):
    """What happened; the history shows these."""

    RECEIVED = "received"
    QUARANTINED = "quarantined"
    RELEASED = "released"
    REFUSED = "refused"
    EXPIRED = "expired"
    TEST_PASSED = "test-passed"
    TEST_FAILED = "test-failed"
    ACTIVATED = "activated"
    SUPERSEDED = "superseded"
    FALLBACK = "fallback"
    SIGNER_REGISTERED = "signer-registered"
    SIGNER_REVOKED = "signer-revoked"


@dataclass(frozen=True, slots=True)
class StoredConfig:
    """A configuration as it lies in the database. ``token`` is the compact JWS, its password still sealed."""

    id: str
    kid: str
    jti: str
    req: str | None
    iat: int
    exp: int
    token: str
    state: ConfigState
    test_passed: bool | None
    tested_at: int | None
    findings: tuple[Mapping[str, object], ...]
    activated_at: int | None
    ended_at: int | None


@dataclass(frozen=True, slots=True)
class StoredSigner:
    """A registered key with its whole public JWK; ``revoked_at`` is None for one that may sign."""

    kid: str
    jwk: Mapping[str, str]
    registered_at: int
    revoked_at: int | None


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """One line of the history; times in seconds since 1970."""

    at: int
    event: EventKind
    id: str | None = None
    jti: str | None = None
    kid: str | None = None


@dataclass(frozen=True, slots=True)
class OwnTestResult:
    """What the platform's own test gave. ``findings`` are objects of the API's schema Finding."""

    passed: bool
    at: int
    findings: tuple[Mapping[str, object], ...]
