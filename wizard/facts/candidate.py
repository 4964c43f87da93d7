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
    AUTOCONFIG = "autoconfig"
    ISPDB = "ispdb"
    SRV = "srv"
    MX = "mx"
    SPF = "spf"
    GUESS = "guess"


class Trust(StrEnum):
    """Whether a candidate may be used as it is, or has to be shown and confirmed first."""

    VERIFIED = "verified"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class SettingsCandidate:
    """One proposal: never cleartext. ``username`` is what to sign in as; None when the source does not say.

    ``registrable_domain``: whose host it is, which a person compares before confirming (None for an address).
    ``found_at``: the address or the record that named it, such as a URL or ``_submissions._tcp.example.org``.
    """

    endpoint: Endpoint
    security: TransportSecurity
    username: str | None
    source: CandidateSource
    trust: Trust
    provider: str | None
    registrable_domain: str | None = None
    found_at: str | None = None


@dataclass(frozen=True, slots=True)
class SettingsSearch:
    """What a search for one mailbox gave, best candidate first.

    ``provider``: the id of the provider that hosts the domain's mail, when known, even without a candidate (a
    forwarder, a filter in front, a service without SMTP). ``notes`` are codes whose words live in report.
    ``final``: False while sources are still being asked, so that a later answer may change the order.
    ``suggestion``: the domain that was probably meant, when this one does not resolve or is a slip away from it.
    ``in_front``: the name of the filter or forwarder that takes the domain's mail in.
    ``refused``: servers that answered with a certificate that cannot be trusted, and are not proposed for it.
    """

    domain: str
    candidates: tuple[SettingsCandidate, ...]
    provider: str | None
    exchangers: MailExchangersFact | None
    notes: tuple[str, ...]
    elapsed_s: float
    final: bool = True
    suggestion: str | None = None
    in_front: str | None = None
    refused: tuple[Endpoint, ...] = ()
