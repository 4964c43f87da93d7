"""What the TLS handshake and the peer's certificates showed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wizard.facts.dialogue import ChannelFailure


class TlsOutcome(Enum):
    """How the handshake ended. PINNED: the peer holds the one key that a person trusts; no authority was asked."""

    VERIFIED = "verified"
    PINNED = "pinned"
    CERTIFICATE_REFUSED = "certificate-refused"
    NOT_TLS = "not-tls"
    ALERT = "alert"
    NO_COMMON_VERSION = "no-common-version"
    NO_COMMON_CIPHER = "no-common-cipher"
    CHANNEL_FAILED = "channel-failed"


class CertificateProblem(Enum):
    """One thing wrong with the presented chain; all that apply are named, not the first (RFC 5280, RFC 9525)."""

    PIN_CHANGED = "pin-changed"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    WRONG_NAME = "wrong-name"
    SELF_SIGNED = "self-signed"
    UNKNOWN_ROOT = "unknown-root"
    INCOMPLETE_CHAIN = "incomplete-chain"
    REVOKED = "revoked"
    WEAK = "weak"
    STRICT_RULES = "strict-rules"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CertificateFact:
    """One presented certificate; names come from the peer and are untrusted."""

    untrusted_subject: str
    untrusted_issuer: str
    untrusted_names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    self_issued: bool
    issuer_url: bool
    spki_sha256: str
    fingerprint_sha256: str


@dataclass(frozen=True, slots=True)
class TlsFact:
    """One handshake; the presented chain is kept even when verification failed."""

    outcome: TlsOutcome
    version: str | None
    cipher: str | None
    reference_name: str
    problems: tuple[CertificateProblem, ...]
    verify_code: int | None
    verify_message: str | None
    chain: tuple[CertificateFact, ...]
    failure: ChannelFailure | None
    observed_at: datetime
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether the channel is encrypted, and the peer verified for its name or by its pinned key."""
        return self.outcome in (TlsOutcome.VERIFIED, TlsOutcome.PINNED)
