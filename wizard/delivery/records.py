"""What goes into a delivery and what comes out; no field of the report can hold a secret."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import Enum, StrEnum

from wizard.delivery.difference import SettingChange
from wizard.delivery.journal import Journal
from wizard.delivery.platform_test import PlatformTest
from wizard.delivery.receipt import Receipt
from wizard.delivery.restore import Restoration
from wizard.delivery.steps import DeliveryEvent, DeliveryStep
from wizard.export.config_claims import CheckedRun
from wizard.export.public_key import PublicKey
from wizard.export.request_file import PlatformRequest
from wizard.export.signed_config import SignedConfig
from wizard.export.signer_key import SignerKey
from wizard.export.suites import Suite
from wizard.platforms.connector import PlatformConnector, PlatformState
from wizard.platforms.origin import Origin
from wizard.settings.submission_settings import SettingsSummary, SubmissionSettings

PUSH_LIFETIME_S = 600


class Outcome(StrEnum):
    """How a delivery ended.

    NOT_AS_SENT: the platform holds other settings than it was given. UNKNOWN: nobody could tell whether it is
    active; the journal stays open and the next start asks. NOT_NOTED: the journal could not be written, so nothing
    was sent. RECEIPT_MISSING: it is active and as sent, but the receipt could not be fetched.
    """

    ACTIVE = "active"
    UNCHANGED = "unchanged"
    PROPOSED = "proposed"
    DECLINED = "declined"
    QUARANTINED = "quarantined"
    SIGN_IN_FAILED = "sign-in-failed"
    TEST_FAILED = "test-failed"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    SUPERSEDED = "superseded"
    NOT_AS_SENT = "not-as-sent"
    RECEIPT_REFUSED = "receipt-refused"
    RECEIPT_MISSING = "receipt-missing"
    NOT_NOTED = "not-noted"
    UNKNOWN = "unknown"


FINE = frozenset({Outcome.ACTIVE, Outcome.UNCHANGED, Outcome.PROPOSED})


@dataclass(frozen=True, slots=True)
class Ending:
    """Why and where a delivery ended. ``code`` is a stable code with words in report; None for a good end."""

    outcome: Outcome
    code: str | None = None
    retry_after_s: int | None = None
    untrusted_detail: str = ""
    step: DeliveryStep | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is shown before anything is written: where it goes, for which key it is sealed, what changes."""

    origin: Origin
    request: PlatformRequest
    suite: Suite
    recipient: PublicKey
    settings: SettingsSummary
    before: PlatformState
    changes: tuple[SettingChange, ...]


class Agreement(Enum):
    """What the person, or what this computer remembers of the platform, says to a proposal; the value is a code."""

    AGREED = "agree.agreed"
    DECLINED = "agree.declined"
    KEY_CHANGED = "agree.key_changed"
    KEY_NOT_COMPARED = "agree.key_not_compared"
    ORIGIN_CHANGED = "agree.origin_changed"


@dataclass(frozen=True, slots=True)
class SignerUnavailable:
    """Why there is no key to sign with; the code has words in report."""

    code: str


@dataclass(frozen=True, slots=True)
class DeliveryOrder:
    """What to deliver. ``request``: a request file that was given besides; its keys must be the site's own."""

    settings: SubmissionSettings
    request: PlatformRequest | None = None
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class DeliveryMeans:
    """What a delivery works with; everything of this computer comes in from outside.

    ``check`` runs the checks with the new settings, sign-in included. ``agree`` decides on a proposal. ``kept`` is
    told what was signed, before it leaves. ``now`` gives seconds since 1970. ``again_after_s``: seconds to wait
    before a call that may be made twice is made again after a lost connection.
    """

    connector: PlatformConnector
    check: Callable[[], Awaitable[CheckedRun]]
    open_signer: Callable[[Suite], Awaitable[SignerKey | SignerUnavailable]]
    agree: Callable[[Proposal], Awaitable[Agreement]]
    journal: Journal
    emit: Callable[[DeliveryEvent], None]
    kept: Callable[[SignedConfig], None]
    now: Callable[[], int]
    again_after_s: tuple[float, ...] = (0.5, 2.0, 5.0)


@dataclass(frozen=True, slots=True)
class SignedReference:
    """What was signed, without its content. ``expires_at`` in seconds since 1970."""

    jti: str
    kid: str
    audience: str
    expires_at: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a delivery learnt on its way; None for what it did not reach."""

    checked: CheckedRun | None = None
    request: PlatformRequest | None = None
    before: PlatformState | None = None
    proposal: Proposal | None = None
    signed: SignedReference | None = None
    config_id: str | None = None
    test: PlatformTest | None = None
    after: PlatformState | None = None
    receipt: Receipt | None = None
    restoration: Restoration | None = None


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """A delivery that is over."""

    origin: Origin
    settings: SettingsSummary
    ending: Ending
    found: Found = field(default_factory=Found)
    dry_run: bool = False

    @property
    def ok(self) -> bool:
        """Tell whether it ended as wanted."""
        return self.ending.outcome in FINE
