"""What a diagnosis consists of: codes, evidence and actions, never prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wizard.facts.check import CheckId, CheckRun, CheckState
from wizard.settings.transport_security import TransportSecurity


class Severity(StrEnum):
    """How much a finding matters: an error stops sending, a warning may, information does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Certainty(StrEnum):
    """How sure the root cause is."""

    SURE = "sure"
    PROBABLE = "probable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Put these values in the draft and check again what depends on them; None leaves a field as it is."""

    host: str | None = None
    port: int | None = None
    security: TransportSecurity | None = None
    username: str | None = None
    from_address: str | None = None


@dataclass(frozen=True, slots=True)
class EnterPassword:
    """Ask for the password again in place; ``kind`` is password, app-password or token."""

    kind: str


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Open a page of the provider or the platform; always https, always from resources, never from a server."""

    url: str


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Run the checks again, after a wait in seconds where the server asked for one."""

    after_s: int | None = None


Remedy = ChangeSettings | EnterPassword | OpenPage | TryAgain


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. ``params`` fill the placeholders of the words; values from a server are untrusted there.

    ``untrusted_quote`` holds the server's own words, line by line, to be shown escaped as "The server said".
    """

    code: str
    severity: Severity
    evidence: tuple[CheckId, ...]
    params: Mapping[str, str] = field(default_factory=dict)
    remedies: tuple[Remedy, ...] = ()
    untrusted_quote: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One run and what it means. The findings stand with the root cause first.

    ``root_cause``, ``certainty``: None when no finding is an error. ``alternatives``: at most three codes.
    """

    run: CheckRun
    findings: tuple[Finding, ...]
    root_cause: str | None
    certainty: Certainty | None
    alternatives: tuple[str, ...]
    states: Mapping[CheckId, CheckState]
    provider: str | None
    platform: str | None

    @property
    def ok(self) -> bool:
        """Tell whether nothing found stops sending."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a pasted error message means. Unknown: ``cause`` None, no alternatives; what could be read stays."""

    cause: str | None
    certainty: Certainty
    alternatives: tuple[str, ...]
    params: Mapping[str, str]
    provider: str | None
    stage: str | None
    reply_code: int | None
    enhanced: str | None
