"""What name resolution answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class DnsOutcome(Enum):
    """The DNS outcomes that mean different things (RFC 2308); a resolver that cannot be asked is its own."""

    FOUND = "found"
    NXDOMAIN = "nxdomain"
    NODATA = "nodata"
    SERVFAIL = "servfail"
    TIMED_OUT = "timed-out"
    NO_RESOLVER = "no-resolver"


class DnsProof(Enum):
    """What DNSSEC says of an answer (RFC 4033 section 5).

    PROVEN: validated here from a trust anchor, or by a resolver on this very computer (the AD bit, RFC 6840 section
    5.8). BOGUS: the zone is signed and the answer does not fit its keys. UNPROVEN: anything else.
    """

    PROVEN = "proven"
    UNPROVEN = "unproven"
    BOGUS = "bogus"


class LookupSource(Enum):
    """Who was asked: the operating system (hosts file, split DNS and VPN rules count) or the DNS directly."""

    OPERATING_SYSTEM = "operating-system"
    DNS = "dns"


@dataclass(frozen=True, slots=True)
class AddressLookup:
    """One look-up of the addresses of a host. ``errno`` is the EAI code of getaddrinfo where that was asked."""

    host: str
    source: LookupSource
    outcome: DnsOutcome
    addresses: tuple[str, ...]
    errno: int | None
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class NamesFact:
    """The addresses of the server: the operating system's answer decides, the DNS's stands beside it."""

    operating_system: AddressLookup
    dns: AddressLookup | None
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether there is an address to connect to."""
        return self.operating_system.outcome is DnsOutcome.FOUND

    @property
    def addresses(self) -> tuple[str, ...]:
        """Give the addresses that a connection uses, in the operating system's order."""
        return self.operating_system.addresses

    @property
    def disagrees(self) -> bool:
        """Tell whether both were answered and share no address."""
        return (
            self.dns is not None
            and self.dns.outcome is DnsOutcome.FOUND
            and self.passed
            and not set(self.dns.addresses) & set(self.operating_system.addresses)
        )


@dataclass(frozen=True, slots=True)
class MailExchanger:
    """One MX record (RFC 5321 section 5.1)."""

    preference: int
    host: str


@dataclass(frozen=True, slots=True)
class MailExchangersFact:
    """Where mail for the sender's domain goes. A null MX (RFC 7505) is ``null_mx`` with no exchangers."""

    domain: str
    outcome: DnsOutcome
    exchangers: tuple[MailExchanger, ...]
    null_mx: bool
    elapsed_s: float

    @property
    def passed(self) -> bool:
        """Tell whether mail sent to the domain can arrive somewhere: replies need that."""
        return self.outcome in (DnsOutcome.FOUND, DnsOutcome.NODATA) and not self.null_mx


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """One SRV record (RFC 2782); target ``.`` says that the service is not offered (RFC 6186 section 3.4)."""

    priority: int
    weight: int
    port: int
    target: str


@dataclass(frozen=True, slots=True)
class HostAddresses:
    """The addresses of a host, and the names that it is an alias of, in order (CNAME, RFC 1034 section 3.6.2)."""

    outcome: DnsOutcome
    addresses: tuple[str, ...]
    aliases: tuple[str, ...] = ()
