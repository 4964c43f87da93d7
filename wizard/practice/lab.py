"""A practice network on loopback: mail server, name server, control host, and the view that leads to them."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from wizard.facts.network_view import NetworkView, SocketAddress
from wizard.practice.control_site import CONTROL_HOST, ControlSite
from wizard.practice.dns_server import DnsServer
from wizard.practice.dns_zone import Zone
from wizard.practice.journal import AuthAttempt, Journal, ReceivedMessage
from wizard.practice.loopback import IPV4_LOOPBACK, loopback_addresses
from wizard.practice.mail_server import MailServer
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.practice_ca import PracticeCa
from wizard.practice.scenario import PRACTICE_DOMAIN, PRACTICE_IPV4, PRACTICE_IPV6, Scenario
from wizard.practice.serving_thread import ServingThread

__all__ = ["PRACTICE_IPV4", "PRACTICE_IPV6", "PracticeLab", "PracticeRoutes"]


class PracticeRoutes(Mapping[SocketAddress, SocketAddress]):
    """Where every port of the practice host really is: served ports at their sockets, all others at a closed one.

    Once ``locked_out`` says so, every port of an address is where ``shut`` says.
    """

    def __init__(
        self,
        served: Mapping[SocketAddress, SocketAddress],
        closed: Mapping[str, SocketAddress],
        shut: Mapping[str, SocketAddress] | None = None,
        locked_out: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the served (address, port) pairs, and the closed place for each address of the host."""
        self._served = dict(served)
        self._closed = dict(closed)
        self._shut = dict(shut or {})
        self._locked_out = locked_out

    def __getitem__(self, place: SocketAddress) -> SocketAddress:
        address, port = place
        if not 1 <= port <= 65535:
            raise KeyError(place)
        if address in self._shut and self._locked_out():
            return self._shut[address]
        return self._served.get(place) or self._closed[address]

    def __iter__(self) -> Iterator[SocketAddress]:
        whole = ((address, port) for address in self._closed for port in range(1, 65536))
        return itertools.chain(whole, self._elsewhere)

    def __len__(self) -> int:
        return 65535 * len(self._closed) + len(self._elsewhere)

    @property
    def _elsewhere(self) -> list[SocketAddress]:
        return [place for place in self._served if place[0] not in self._closed]


class PracticeLab:
    """A scenario made real for as long as the ``with`` block lasts, in a thread with an event loop of its own.

    Sockets are bound when the lab is made, on free loopback ports; nothing ever leaves the computer.
    """

    def __init__(self, scenario: Scenario) -> None:
        """Make certificates and bind the sockets; serving begins with the ``with`` block."""
        self.scenario = scenario
        self._journal = Journal()
        self._authority = PracticeCa(scenario.server, datetime.now(UTC) - scenario.clock_ahead)
        self._addresses = loopback_addresses()
        self._thread = ServingThread(self._serve, "practice-lab")
        with contextlib.ExitStack() as stack:
            self._control = ControlSite(self._authority, scenario.outside, scenario.clock_ahead)
            stack.callback(self._control.close)
            self._dns = DnsServer(self._zone())
            stack.callback(self._dns.close)
            self._mail = MailServer(
                scenario.server, self._addresses, scenario.behaviour, scenario.account, self._journal
            )
            stack.callback(self._mail.close)
            behaviour = scenario.behaviour
            self._context = self._authority.server_context(behaviour.certificate, behaviour.tls)
            self._firewall = PlatformFirewall(self._routes(), scenario.admits_platform)
            stack.callback(self._firewall.close)
            self._resources = stack.pop_all()

    @property
    def network(self) -> NetworkView:
        """Give the view of the network in which the practice host answers at its documentation addresses."""
        return NetworkView(
            nameserver=self._dns.address,
            routes=self._routes(),
            ca_pem=self._authority.root_pem,
            control=(CONTROL_HOST,),
        )

    @property
    def platform_network(self) -> NetworkView:
        """Give the view of the network that a platform in the cloud has of the same server."""
        return replace(self.network, routes=self._firewall)

    @property
    def messages(self) -> tuple[ReceivedMessage, ...]:
        """Give the messages that the server took so far."""
        return tuple(self._journal.messages)

    @property
    def attempts(self) -> tuple[AuthAttempt, ...]:
        """Give the sign-in attempts that the server saw so far."""
        return tuple(self._journal.attempts)

    @property
    def connections(self) -> tuple[int, ...]:
        """Give the standard port of every connection so far."""
        return tuple(self._journal.connections)

    @property
    def received_in_clear(self) -> bytes:
        """Give what finished connections had received before TLS."""
        return b"".join(self._journal.received_in_clear)

    @property
    def control_contacts(self) -> tuple[int, ...]:
        """Give the standard port of every connection to the control host so far."""
        return self._control.contacts

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving, end the thread and close every socket; a second call does nothing."""
        self._thread.stop()
        self._resources.close()

    async def _serve(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self._dns.serve())
            group.create_task(self._control.serve())
            group.create_task(self._mail.serve(self._context))

    def _zone(self) -> Zone:
        host = self.scenario.server
        records: dict[tuple[str, str], tuple[str, ...]] = {
            (PRACTICE_DOMAIN, "MX"): (f"10 {host}.",),
            (PRACTICE_DOMAIN, "TXT"): ('"v=spf1 mx -all"',),
            (f"_dmarc.{PRACTICE_DOMAIN}", "TXT"): ('"v=DMARC1; p=none"',),
            (f"_submissions._tcp.{PRACTICE_DOMAIN}", "SRV"): (f"0 1 465 {host}.",),
            (f"_submission._tcp.{PRACTICE_DOMAIN}", "SRV"): (f"10 1 587 {host}.",),
            (host, "A"): (self.scenario.ipv4,),
            **self._control.records,
        }
        if len(self._addresses) > 1:
            records[host, "AAAA"] = (PRACTICE_IPV6,)
        records.update(self.scenario.records)
        there = {place: values for place, values in records.items() if values}
        broken = PRACTICE_DOMAIN if self.scenario.names_broken else ""
        return Zone(PRACTICE_DOMAIN, there, self.scenario.names_fail, self.scenario.names_silent, broken)

    def _routes(self) -> PracticeRoutes:
        if not self.scenario.reachable:
            return PracticeRoutes({}, {})
        ipv4 = self.scenario.ipv4
        shown = {local: ipv4 if local == IPV4_LOOPBACK else PRACTICE_IPV6 for local in self._addresses}
        served = {(shown[local], port): (local, real) for (local, port), real in self._mail.places.items()}
        closed = {shown[local]: (local, real) for local, real in self._mail.closed.items()}
        shut = {shown[local]: (local, real) for local, real in self._mail.shut.items()}
        if not self.scenario.ipv6_routed:
            served = {place: real for place, real in served.items() if place[0] != PRACTICE_IPV6}
            closed.pop(PRACTICE_IPV6, None)
        served.update(self._control.routes)
        return PracticeRoutes(served, closed, shut, lambda: self._journal.locked_out)
