"""What one source proposes, with how far it can be trusted; pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wizard.facts.candidate import CandidateSource
from wizard.settings.endpoint import Endpoint
from wizard.settings.transport_security import TransportSecurity


class Proof(Enum):
    """How a source came to know.

    SHIPPED: it is in the data of this program. OWN_SITE: HTTPS from the mailbox's domain itself. OWN_RECORD: a DNS
    record of the domain, proven by DNSSEC. PROVIDER: the site or data of the provider that proven MX records name.
    PUBLIC_LIST: the public list's entry about the mailbox's own domain, over HTTPS. NONE: everything that somebody
    between could have changed, a hint, a guess.
    """

    SHIPPED = "shipped"
    OWN_SITE = "own-site"
    OWN_RECORD = "own-record"
    PROVIDER = "provider"
    PUBLIC_LIST = "public-list"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One server that one source names; never cleartext. ``provider``: the id of the provider whose data it is from.

    ``owner``: the domain that the proof covers besides the mailbox's own, such as that of the mail exchanger.
    """

    endpoint: Endpoint
    security: TransportSecurity
    username: str | None
    source: CandidateSource
    proof: Proof
    found_at: str | None = None
    provider: str | None = None
    owner: str | None = None
