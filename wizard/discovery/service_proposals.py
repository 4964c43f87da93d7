"""From SRV records to proposals (RFC 6186, RFC 8314 section 5.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.catalogue.providers import provider_for_host
from wizard.discovery.autoconfig_candidates import RELAY_PORT, strict_host
from wizard.discovery.proposal import Proof, Proposal
from wizard.discovery.provider_proposals import username_for
from wizard.facts.candidate import CandidateSource
from wizard.facts.names import ServiceRecord
from wizard.settings.endpoint import Endpoint
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

SERVICES = {
    "_submissions._tcp": TransportSecurity.IMPLICIT_TLS,
    "_submission._tcp": TransportSecurity.STARTTLS,
}
"""The services asked for, with the security that each stands for; the safer one first (RFC 8314 section 3)."""

_SECURITY_OF_PORT = {465: TransportSecurity.IMPLICIT_TLS, 587: TransportSecurity.STARTTLS}


@dataclass(frozen=True, slots=True)
class OfferedService:
    """One SRV record, with the service it was found under and how far it is proven."""

    service: str
    record: ServiceRecord
    proof: Proof


def service_proposals(
    offered: Iterable[OfferedService], mailbox: Mailbox, *, with_provider_data: bool = True
) -> tuple[Proposal, ...]:
    """Turn SRV records into proposals: lowest priority first, then implicit TLS, then the greater weight.

    Priority counts across both services (RFC 6186 section 3.4). The draw by weight is for sharing load among many
    clients (RFC 2782); one proposal is steadier in order. Targets that are no host name are passed over, and so is
    port 25. Ports 465 and 587 mean what they are registered for, whichever service names them.
    """
    order = list(SERVICES)
    ordered = sorted(offered, key=lambda o: (o.record.priority, order.index(o.service), -o.record.weight))
    found = []
    for one in ordered:
        host = strict_host(one.record.target)
        port = one.record.port
        if host is None or not 1 <= port <= 65535 or port == RELAY_PORT:
            continue
        provider = provider_for_host(host.ascii) if with_provider_data else None
        found.append(
            Proposal(
                Endpoint(host, port),
                _SECURITY_OF_PORT.get(port, SERVICES[one.service]),
                username_for(provider, mailbox) if provider else None,
                CandidateSource.SRV,
                one.proof,
                f"{one.service}.{mailbox.domain.ascii}",
                provider.id if provider else None,
            )
        )
    return tuple(found)


def not_offered(records: Iterable[ServiceRecord]) -> bool:
    """Tell whether the records say that the service is not there: the target "." (RFC 6186 section 3.4)."""
    return any(record.target.rstrip(".") == "" for record in records)
