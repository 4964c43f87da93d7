"""A source of DNS records that answers from a table."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from wizard.facts.names import DnsOutcome, MailExchanger, MailExchangersFact, ServiceRecord

ServiceAnswer = tuple[DnsOutcome, tuple[ServiceRecord, ...]]


class FakeRecords:
    """Answer for one domain; ``hold`` names questions that are never answered (they wait until cancelled)."""

    def __init__(
        self,
        exchangers: tuple[tuple[int, str], ...] = (),
        services: Mapping[str, tuple[ServiceRecord, ...]] | None = None,
        outcome: DnsOutcome | None = None,
        null_mx: bool = False,
        hold: frozenset[str] = frozenset(),
    ) -> None:
        self._exchangers = exchangers
        self._services = services or {}
        self._outcome = outcome
        self._null_mx = null_mx
        self._hold = hold
        self.asked: list[str] = []
        self.cancelled: list[str] = []
        self.three_asked = asyncio.Event()

    async def mail_exchangers(self, domain: str) -> MailExchangersFact:
        """Give the mail exchangers of the table, NODATA without any, or the outcome that was set."""
        await self._ask("MX", domain)
        outcome = self._outcome or (DnsOutcome.FOUND if self._exchangers or self._null_mx else DnsOutcome.NODATA)
        found = tuple(MailExchanger(preference, host) for preference, host in self._exchangers)
        return MailExchangersFact(domain, outcome, found, self._null_mx, 0.0)

    async def services(self, name: str) -> ServiceAnswer:
        """Give the SRV records under the first two labels of the name."""
        await self._ask("SRV", name)
        records = self._services.get(".".join(name.split(".")[:2]), ())
        return (DnsOutcome.FOUND if records else self._outcome or DnsOutcome.NXDOMAIN), records

    async def _ask(self, kind: str, name: str) -> None:
        self.asked.append(f"{kind} {name}")
        if len(self.asked) == 3:
            self.three_asked.set()
        if kind in self._hold:
            try:
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                self.cancelled.append(f"{kind} {name}")
                raise
