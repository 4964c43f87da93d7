"""What discovery asks the DNS."""

from __future__ import annotations

from typing import Protocol

from wizard.facts.names import DnsOutcome, MailExchangersFact, ServiceRecord


class RecordSource(Protocol):
    """Where discovery gets DNS records from; failures are outcomes, never exceptions."""

    async def mail_exchangers(self, domain: str) -> MailExchangersFact:
        """Look up the MX records of a domain given in A-labels."""
        ...

    async def services(self, name: str) -> tuple[DnsOutcome, tuple[ServiceRecord, ...]]:
        """Look up the SRV records of a name such as ``_submissions._tcp.example.com``."""
        ...
