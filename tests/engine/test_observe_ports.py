"""The live look at a host, and the search, over the network view."""

from __future__ import annotations

import asyncio

import pytest

from tests.probe.certificates import HOST, Authority, server_context
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import ADDRESS, serve
from tests.probe.submission_server import SubmissionServer
from wizard.engine.find_settings import find_settings
from wizard.engine.observe_ports import observe_ports
from wizard.facts.connection import PortAnswer, PortFact
from wizard.facts.names import NamesFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.settings.endpoint import Host
from wizard.settings.mailbox import Mailbox


async def test_names_then_ports_are_told_as_they_come(authority: Authority, names: NameServer) -> None:
    told: list[NamesFact | PortFact] = []
    behaviour = SubmissionServer(server_context(authority.issue(), authority.intermediate))
    with serve(behaviour) as server:
        view = NetworkView(names.address, {(ADDRESS, 587): ("127.0.0.1", server.port)}, authority.root.pem)
        fact = await observe_ports(Host(HOST), view, Deadlines(30, 30, 60), told.append)
    assert isinstance(told[0], NamesFact)
    assert {one.port for one in told[1:] if isinstance(one, PortFact)} == {587, 465, 25}
    assert [(p.port, p.answer, p.works) for p in fact.ports] == [
        (587, PortAnswer.SMTP, True),
        (465, PortAnswer.NO_CONNECTION, False),
        (25, PortAnswer.NO_CONNECTION, False),
    ]
    assert behaviour.commands == ["EHLO", "STARTTLS", "EHLO"]


async def test_host_without_an_address_has_no_ports(names: NameServer) -> None:
    told: list[NamesFact | PortFact] = []
    fact = await observe_ports(Host("no.example"), NetworkView(names.address, {}), Deadlines(), told.append)
    assert fact.ports == ()
    assert [type(one) for one in told] == [NamesFact]


async def test_total_deadline_leaves_out_what_has_not_answered(names: NameServer) -> None:
    with serve(lambda peer: peer.hold()) as server:
        view = NetworkView(names.address, {(ADDRESS, 587): ("127.0.0.1", server.port)})
        fact = await observe_ports(Host(HOST), view, Deadlines(30, 30, 0.3), lambda _: None)
        await server.all_closed()
    assert [port.port for port in fact.ports] == [465, 25]


async def test_cancelling_closes_every_connection(names: NameServer) -> None:
    with serve(lambda peer: peer.hold()) as server:
        routes = {(ADDRESS, port): ("127.0.0.1", server.port) for port in (587, 25)}
        looking = observe_ports(Host(HOST), NetworkView(names.address, routes), Deadlines(), lambda _: None)
        task = asyncio.create_task(looking)
        await server.connected(2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.all_closed()


async def test_search_asks_the_given_name_server(names: NameServer) -> None:
    found = await find_settings(Mailbox("user", Host("probe.example")), NetworkView(nameserver=names.address))
    assert found.domain == "probe.example"
    assert found.exchangers is not None
    assert [exchanger.host for exchanger in found.exchangers.exchangers] == [HOST]
