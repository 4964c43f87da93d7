"""A world that answers from tables, each answer after a time of a virtual clock, or never."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from wizard.discovery.search import search
from wizard.discovery.world import ConfigFile, ConfigPlace, NoConfigFile, World
from wizard.facts.candidate import SettingsSearch
from wizard.facts.names import (
    DnsOutcome,
    DnsProof,
    HostAddresses,
    MailExchanger,
    MailExchangersFact,
    ServiceRecord,
)
from wizard.facts.search_options import SearchOptions
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.transport_security import TransportSecurity

Delay = Callable[[str], float | None]
"""From a question such as ``MX n.example`` to the seconds until its answer; None: it never comes."""


def at_once(_question: str) -> float:
    return 0.0


@dataclass
class FakeWorld:
    """Tables by name. ``files``: URL to body. ``working``: what ``host:port`` shows, None for a bad certificate."""

    exchangers: tuple[tuple[int, str], ...] = ()
    services_of: Mapping[str, tuple[ServiceRecord, ...]] = field(default_factory=dict)
    texts_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hosts: Mapping[str, str] = field(default_factory=dict)
    aliases_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    bad_sites: tuple[str, ...] = ()
    working: Mapping[str, bool | None] = field(default_factory=dict)
    private: tuple[str, ...] = ()
    proofs: Mapping[str, DnsProof] = field(default_factory=dict)
    outcome: DnsOutcome | None = None
    null_mx: bool = False
    delay: Delay = at_once
    asked: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)

    @property
    def world(self) -> World:
        return World(self, self, self)

    async def mail_exchangers(self, domain: str) -> MailExchangersFact:
        await self._ask(f"MX {domain}")
        outcome = self.outcome or (DnsOutcome.FOUND if self.exchangers or self.null_mx else DnsOutcome.NODATA)
        found = tuple(MailExchanger(preference, host) for preference, host in self.exchangers)
        return MailExchangersFact(domain, outcome, found, self.null_mx, 0.0)

    async def services(self, name: str) -> tuple[DnsOutcome, tuple[ServiceRecord, ...]]:
        await self._ask(f"SRV {name}")
        records = self.services_of.get(".".join(name.split(".")[:2]), ())
        return (DnsOutcome.FOUND if records else self.outcome or DnsOutcome.NXDOMAIN), records

    async def texts(self, name: str) -> tuple[DnsOutcome, tuple[str, ...]]:
        await self._ask(f"TXT {name}")
        found = self.texts_of.get(name, ())
        return (DnsOutcome.FOUND if found else DnsOutcome.NODATA), found

    async def proof(self, name: str, kind: str) -> DnsProof:
        found = self.proofs.get(kind, DnsProof.UNPROVEN)
        if found is not DnsProof.UNPROVEN:
            await self._ask(f"DNSKEY {name}")
        return found

    async def addresses(self, host: Host) -> HostAddresses:
        await self._ask(f"A {host}")
        address = self.hosts.get(host.ascii)
        if address is None:
            return HostAddresses(DnsOutcome.NXDOMAIN, ())
        return HostAddresses(DnsOutcome.FOUND, (address,))

    async def aliases(self, host: Host) -> tuple[str, ...]:
        return self.aliases_of.get(host.ascii, ())

    async def get(self, place: ConfigPlace) -> ConfigFile | NoConfigFile:
        await self._ask(f"GET {place}")
        if str(place) in self.bad_sites:
            return NoConfigFile(certificate_refused=True)
        body = self.files.get(str(place))
        return NoConfigFile() if body is None else ConfigFile(body.encode(), "text/xml", str(place))

    def inside(self, addresses: Sequence[str], port: int) -> bool:
        return any(address in self.private for address in addresses)

    async def look(self, endpoint: Endpoint, security: TransportSecurity, addresses: Sequence[str]) -> bool | None:
        await self._ask(f"LOOK {endpoint}")
        return self.working.get(str(endpoint), False)

    async def _ask(self, question: str) -> None:
        self.asked.append(question)
        wait_s = self.delay(question)
        try:
            if wait_s is None:
                # For ever, as far as any limit of a search goes.
                wait_s = 1e6
            await asyncio.sleep(wait_s)
        except asyncio.CancelledError:
            self.cancelled.append(question)
            raise


def mailbox(text: str) -> Mailbox:
    parsed = parse_mailbox(text)
    assert isinstance(parsed, Mailbox)
    return parsed


async def find(
    address: str, world: FakeWorld, options: SearchOptions | None = None, told: list[SettingsSearch] | None = None
) -> SettingsSearch:
    """Search, keeping what was told on the way."""
    seen: list[SettingsSearch] = [] if told is None else told
    return await search(mailbox(address), world.world, options or SearchOptions(), seen.append)


def servers(found: SettingsSearch) -> list[str]:
    """Write each candidate as ``host:port security``."""
    return [f"{c.endpoint} {c.security.value}" for c in found.candidates]


def config(*entries: tuple[str, int, str], username: str = "%EMAILADDRESS%", auth: str = "password-cleartext") -> str:
    """Write an autoconfig file with outgoing servers (host, port, socket type)."""
    written = "".join(
        f'<outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port><socketType>{kind}</socketType>'
        f"<authentication>{auth}</authentication><username>{username}</username></outgoingServer>"
        for host, port, kind in entries
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><clientConfig version="1.1"><emailProvider id="p"><domain>p</domain>'
        '<incomingServer type="imap"><hostname>imap.p.example</hostname><port>993</port><socketType>SSL</socketType>'
        f"</incomingServer>{written}</emailProvider></clientConfig>"
    )
