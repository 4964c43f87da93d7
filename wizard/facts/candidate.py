"""Settings that a search found, with where they came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.facts.names import MailExchangersFact
from wizard.settings.endpoint import Endpoint
from wizard.settings.transport_security import TransportSecurity


class CandidateSource(StrEnum):
    """Where a candidate comes from."""

    PROVIDER_DATA = "provider-data"
    MX = "mx"
    SRV = "srv"


class Trust(StrEnum):
    """Whether a candidate may be used as it is, or has to be shown and confirmed first."""

    VERIFIED = "verified"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class SettingsCandidate:
    """One proposal: never cleartext. ``username`` is what to sign in as; None when the source does not say."""

    endpoint: Endpoint
    security: TransportSecurity
    username: str | None
    source: CandidateSource
    trust: Trust
    provider: str | None


@dataclass(frozen=True, slots=True)
class SettingsSearch:
    """What a search for one mailbox gave, best candidate first.

    ``provider``: the id of the provider that hosts the domain's mail, when known, even without a candidate (a
    forwarder, a filter in front, a service without SMTP). ``notes`` are codes whose words live in report.
    """

    domain: str
    candidates: tuple[SettingsCandidate, ...]
    provider: str | None
    exchangers: MailExchangersFact | None
    notes: tuple[str, ...]
    elapsed_s: float
