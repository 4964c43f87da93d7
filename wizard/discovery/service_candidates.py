"""From SRV records to candidates (RFC 6186, RFC 8314 section 5.1)."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.catalogue.providers import provider_for_exchanger, provider_for_host
from wizard.catalogue.records import Provider
from wizard.discovery.provider_candidates import username_for
from wizard.facts.candidate import CandidateSource, SettingsCandidate, Trust
from wizard.facts.names import ServiceRecord
from wizard.settings.endpoint import Endpoint, Host, parse_host
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

SERVICES = {
    "_submissions._tcp": TransportSecurity.IMPLICIT_TLS,
    "_submission._tcp": TransportSecurity.STARTTLS,
}
"""The services asked for, with the security that each stands for; the safer one first (RFC 8314 section 3)."""

_SECURITY_OF_PORT = {465: TransportSecurity.IMPLICIT_TLS, 587: TransportSecurity.STARTTLS}


def service_candidates(
    records: Iterable[tuple[TransportSecurity, ServiceRecord]], mailbox: Mailbox, host_of_domain: Provider | None
) -> tuple[SettingsCandidate, ...]:
    """Turn SRV records into candidates: lowest priority first, then implicit TLS, then the greater weight.

    Priority counts across both services (RFC 6186 section 3.4). The draw by weight is for sharing load among many
    clients (RFC 2782); one proposal is steadier in order. Targets that are no host name are passed over, as are
    filters. Ports 465 and 587 mean what they are registered for, whichever service names them.
    """
    order = list(TransportSecurity)
    ordered = sorted(records, key=lambda entry: (entry[1].priority, order.index(entry[0]), -entry[1].weight))
    found = []
    for security, record in ordered:
        host = _target_host(record)
        if host is None:
            continue
        provider = provider_for_host(host.ascii)
        found.append(
            SettingsCandidate(
                Endpoint(host, record.port),
                _SECURITY_OF_PORT.get(record.port, security),
                username_for(provider, mailbox) if provider else None,
                CandidateSource.SRV,
                _trust(host, mailbox, provider, host_of_domain),
                provider.id if provider else None,
            )
        )
    return tuple(found)


def not_offered(records: Iterable[ServiceRecord]) -> bool:
    """Tell whether the records say that the service is not there: the target "." (RFC 6186 section 3.4)."""
    return any(record.target.rstrip(".") == "" for record in records)


def _target_host(record: ServiceRecord) -> Host | None:
    host = parse_host(record.target)
    if not isinstance(host, Host) or host.is_address or "." not in host.ascii or not 1 <= record.port <= 65535:
        return None
    owner = provider_for_exchanger(host.ascii)
    return None if owner is not None and owner.kind in ("filter", "forwarder") else host


def _trust(host: Host, mailbox: Mailbox, provider: Provider | None, host_of_domain: Provider | None) -> Trust:
    # RFC 6186 section 6: inside the mailbox's domain the certificate proves the name, whoever answered the look-up.
    inside = host == mailbox.domain or host.ascii.endswith(f".{mailbox.domain.ascii}")
    at_provider = provider is not None and host_of_domain is not None and provider.id == host_of_domain.id
    return Trust.VERIFIED if inside or at_provider else Trust.CONFIRM
