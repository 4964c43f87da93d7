"""What a search asks: the DNS, the web, and mail servers without credentials. Failures are values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wizard.facts.names import DnsOutcome, DnsProof, HostAddresses, MailExchangersFact, ServiceRecord
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity


class RecordSource(Protocol):
    """Where a search gets DNS records and addresses from. Names are in A-labels, without a final dot."""

    async def mail_exchangers(self, domain: str) -> MailExchangersFact:
        """Look up the MX records of a domain."""
        ...

    async def services(self, name: str) -> tuple[DnsOutcome, tuple[ServiceRecord, ...]]:
        """Look up the SRV records of a name such as ``_submissions._tcp.example.com``."""
        ...

    async def texts(self, name: str) -> tuple[DnsOutcome, tuple[str, ...]]:
        """Look up the TXT records of a name."""
        ...

    async def proof(self, name: str, kind: str) -> DnsProof:
        """Tell how far DNSSEC proves the answer to a question that was asked before."""
        ...

    async def addresses(self, host: Host) -> HostAddresses:
        """Look up the addresses of a host."""
        ...

    async def aliases(self, host: Host) -> tuple[str, ...]:
        """Give the names that a host is an alias of."""
        ...


@dataclass(frozen=True, slots=True)
class ConfigPlace:
    """Where an autoconfig file may lie: ``https://host`` and a path with its slash."""

    host: Host
    path: str

    def __str__(self) -> str:
        return f"https://{self.host}{self.path}"


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A file that arrived whole over verified HTTPS, and where it was in the end."""

    untrusted_body: bytes
    content_type: str
    found_at: str


@dataclass(frozen=True, slots=True)
class NoConfigFile:
    """There is none; ``certificate_refused``: there may be one, behind a certificate that cannot be trusted."""

    certificate_refused: bool = False


class WebSource(Protocol):
    """Where a search gets autoconfig files from."""

    async def get(self, place: ConfigPlace) -> ConfigFile | NoConfigFile:
        """Get one file, three seconds for each answer on the way."""
        ...


class PortSource(Protocol):
    """A look at a mail server without credentials."""

    def inside(self, addresses: Sequence[str], port: int) -> bool:
        """Tell whether one of the addresses lies in this computer or a private network."""
        ...

    async def look(self, endpoint: Endpoint, security: TransportSecurity, addresses: Sequence[str]) -> bool | None:
        """Tell whether the server greets and its TLS is verified; None when its certificate was refused."""
        ...


@dataclass(frozen=True, slots=True)
class World:
    """Everything outside that a search may ask."""

    records: RecordSource
    web: WebSource
    ports: PortSource
