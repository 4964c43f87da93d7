"""The checks that explain a failure: early where silence begins, only where they can explain it, never when all is well."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.engine.runs import PATIENT, Recorder, context_for, settings_for
from tests.probe.certificates import DAY, HOST, NOW, Authority, Leaf, server_context
from tests.probe.name_server import NameServer, serve_names
from tests.probe.scripted_server import ADDRESS, Peer, ScriptedServer, serve
from tests.probe.submission_server import SubmissionServer
from wizard.engine.control_hosts import control_host_for, shipped_control_hosts, with_control_hosts
from wizard.engine.other_ports import combinations
from wizard.engine.runner import run_checks
from wizard.facts.check import EXPLAINING, CheckId, CheckRun, NotReached, Observed
from wizard.facts.connection import OtherPortsFact
from wizard.facts.control import ClockFact, ControlFact, ControlHost, StillOpenFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

C = CheckId
IMPLICIT, STARTTLS, _ = TransportSecurity
CONTROL_ADDRESS = "198.51.100.80"
CONTROL = ControlHost("Control", Host("www.control.example"), Host("smtp.control.example"), (587, 465, 25))


@pytest.fixture(scope="module")
def names() -> Iterator[NameServer]:
    zone = {
        (HOST, "A"): (ADDRESS,),
        ("10.probe.example", "A"): ("10.1.2.3",),
        ("probe.example", "MX"): (f"10 {HOST}.",),
        (CONTROL.web.ascii, "A"): (CONTROL_ADDRESS,),
        (CONTROL.mail.ascii, "A"): (CONTROL_ADDRESS,),
    }
    with serve_names(zone) as server:
        yield server


def view(names: NameServer, authority: Authority, control: int | None, **ports: ScriptedServer) -> NetworkView:
    """The host's ports (``p587``), and a control host whose web port is open where ``control`` says."""
    routes = {(ADDRESS, int(name[1:])): ("127.0.0.1", server.port) for name, server in ports.items()}
    if control is not None:
        routes[CONTROL_ADDRESS, 443] = ("127.0.0.1", control)
    return NetworkView(names.address, routes, authority.root.pem, control=(CONTROL,))


async def observed(
    settings: SubmissionSettings, network: NetworkView, deadlines: Deadlines = PATIENT.deadlines
) -> tuple[CheckRun, Recorder]:
    recorder = Recorder()
    options = replace(PATIENT, deadlines=deadlines)
    result = await run_checks(context_for(settings, options, network), recorder)
    assert recorder.is_whole(recorder.announced)
    return result, recorder


async def test_other_ports_are_looked_at_while_the_chosen_one_is_still_silent(
    authority: Authority, names: NameServer
) -> None:
    implicit = server_context(authority.issue(), authority.intermediate)
    looked = threading.Event()

    def silent_until_the_other_was_visited(peer: Peer) -> None:
        assert looked.wait(30)

    def visited(peer: Peer) -> None:
        SubmissionServer(None)(peer)
        looked.set()

    with serve(silent_until_the_other_was_visited) as chosen, serve(visited, implicit) as other:
        network = view(names, authority, None, p587=chosen, p465=other)
        # The chosen port hangs up only after the other one was visited: without an early look nothing would end.
        result, recorder = await observed(
            settings_for(HOST), network, Deadlines(30, 30, 60, other_ports_after_s=0.05)
        )
    ports = result.fact(C.OTHER_PORTS, OtherPortsFact)
    assert ports is not None
    assert [port.port for port in ports.ports if port.works] == [465]
    assert recorder.started.index(C.OTHER_PORTS) > recorder.started.index(C.GREETING)


async def test_an_early_look_leaves_no_trace_when_the_slow_server_is_well(
    authority: Authority, names: NameServer
) -> None:
    behaviour = SubmissionServer(server_context(authority.issue(), authority.intermediate))
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(peer: Peer) -> None:
        asyncio.run_coroutine_threadsafe(begun.wait(), loop).result(30)
        behaviour(peer)

    def other(peer: Peer) -> None:
        loop.call_soon_threadsafe(begun.set)
        peer.hold()

    with serve(slow) as chosen, serve(other) as beside:
        network = view(names, authority, None, p587=chosen, p465=beside)
        result, recorder = await observed(
            settings_for(HOST), network, Deadlines(30, 30, 60, other_ports_after_s=0.05)
        )
        await beside.all_closed()
    assert all(result.outcomes[check] == NotReached(None) for check in EXPLAINING)
    assert not EXPLAINING & set(recorder.started)
    assert behaviour.commands.count("AUTH") == 1


async def test_a_healthy_run_asks_nobody_else(authority: Authority, names: NameServer) -> None:
    behaviour = SubmissionServer(server_context(authority.issue(), authority.intermediate))
    with serve(behaviour) as server, serve(Peer.hold) as web:
        await observed(settings_for(HOST), view(names, authority, web.port, p587=server))
        assert web.connections == 0
        assert server.connections == 1


async def test_a_refused_connection_asks_the_control_host(authority: Authority, names: NameServer) -> None:
    with serve(Peer.hold) as web:
        result, _ = await observed(settings_for(HOST), view(names, authority, web.port))
    fact = result.fact(C.CONTROL, ControlFact)
    assert fact is not None
    assert (fact.web_reached, fact.mail_reached) == (True, False)


async def test_nobody_is_asked_without_leave_or_about_a_private_server(
    authority: Authority, names: NameServer
) -> None:
    with serve(Peer.hold) as web:
        network = view(names, authority, web.port)
        alone, _ = await observed(settings_for(HOST), replace(network, control=None))
        private, _ = await observed(settings_for("10.probe.example"), network)
        assert web.connections == 0
    assert alone.outcomes[C.CONTROL] == private.outcomes[C.CONTROL] == NotReached(None)


async def test_a_server_that_says_why_is_believed(authority: Authority, names: NameServer) -> None:
    def refuse(peer: Peer) -> None:
        peer.say(b"554 5.7.1 your address is blocked\r\n")

    with serve(refuse) as server, serve(Peer.hold) as web:
        result, _ = await observed(settings_for(HOST), view(names, authority, web.port, p587=server))
        assert web.connections == 0
    assert result.outcomes[C.CONTROL] == NotReached(None)


@pytest.mark.parametrize("expired", [True, False])
async def test_the_date_is_asked_for_only_when_dates_were_refused(
    expired: bool, authority: Authority, foreign_authority: Authority, names: NameServer
) -> None:
    past = Leaf(not_before=NOW - 90 * DAY, not_after=NOW - DAY)
    issuer = authority if expired else foreign_authority
    context = server_context(issuer.issue(past if expired else Leaf()), issuer.intermediate)
    with serve(SubmissionServer(None), context) as server, serve(Peer.hold) as web:
        settings = settings_for(HOST, IMPLICIT, 465)
        limits = Deadlines(step_s=0.5, connect_s=5, total_s=30)
        result, _ = await observed(settings, view(names, authority, web.port, p465=server), limits)
    asked = result.fact(C.CLOCK, ClockFact)
    assert (asked is not None) is expired
    assert isinstance(result.outcomes[C.CONTROL], Observed) is not expired


@pytest.mark.parametrize("locks", [True, False])
async def test_after_a_refused_sign_in_the_port_is_tried_once_more(
    locks: bool, authority: Authority, names: NameServer
) -> None:
    context = server_context(authority.issue(), authority.intermediate)

    def refuse_and_lock(peer: Peer) -> None:
        SubmissionServer(None, mechanisms="PLAIN")(peer)

    with serve(refuse_and_lock, context) as server:
        settings = settings_for(HOST, IMPLICIT, 465)
        wrong = replace(settings, credentials=replace(settings.credentials, username="nobody"))  # type: ignore[type-var]  # there are credentials
        network = view(names, authority, None, p465=server)
        routes = _Locking(network.routes or {}) if locks else network.routes
        result, _ = await observed(wrong, replace(network, routes=routes))
    again = result.fact(C.STILL_OPEN, StillOpenFact)
    assert again is not None
    assert again.passed is not locks


class _Locking(dict[tuple[str, int], tuple[str, int]]):
    """Routes that lead somewhere once, and nowhere after that."""

    def get(self, place: object, default: object = None) -> object:  # type: ignore[override]  # narrower than dict's
        return self.pop(place, default)  # type: ignore[call-overload]  # places are what the dialler asks for


async def test_a_refused_connection_is_not_tried_again_after_no_sign_in(
    authority: Authority, names: NameServer
) -> None:
    result, _ = await observed(settings_for(HOST), view(names, authority, None))
    tcp = result.outcomes[C.STILL_OPEN]
    assert tcp == NotReached(C.TCP)


def test_the_other_way_on_the_same_port_is_tried_where_it_can_help() -> None:
    standard = ((465, IMPLICIT), (587, STARTTLS), (2525, STARTTLS), (25, STARTTLS))
    assert combinations(587, STARTTLS, mute=False) == (standard[0], *standard[2:])
    assert combinations(587, STARTTLS, mute=True) == ((587, IMPLICIT), standard[0], *standard[2:])
    assert combinations(465, IMPLICIT, mute=True) == ((465, STARTTLS), *standard[1:])
    assert combinations(8025, STARTTLS, mute=False) == ((8025, IMPLICIT), *standard)
    assert combinations(8465, IMPLICIT, mute=False) == ((8465, STARTTLS), *standard)
    assert combinations(8465, IMPLICIT, mute=False, in_tls=True) == standard


def test_a_control_host_is_never_the_servers_own_operator_and_serves_the_port_where_one_does() -> None:
    network = with_control_hosts(NetworkView())
    hosts = shipped_control_hosts()
    assert network.control == hosts
    assert with_control_hosts(replace(network, control=(CONTROL,))).control == (CONTROL,)
    assert control_host_for(Endpoint(Host("mail.example.org"), 587), network) == hosts[0]
    assert control_host_for(Endpoint(Host("smtp.gmail.com"), 587), network) == hosts[1]
    twenty_five = control_host_for(Endpoint(Host("mail.example.org"), 2525), network)
    assert twenty_five is not None
    assert 2525 in twenty_five.mail_ports
    assert control_host_for(Endpoint(Host("mail.example.org"), 2626), network) == hosts[0]
    assert control_host_for(Endpoint(Host("mail.example.org"), 587), NetworkView()) is None
