"""The lab: what it shows of itself, and that nothing of it is left behind."""

from __future__ import annotations

import contextlib
import gc
import socket
import threading

import pytest

from wizard.practice.control_site import MAIL_IPV4, WEB_IPV4
from wizard.practice.lab import PRACTICE_IPV4, PRACTICE_IPV6, PracticeLab
from wizard.practice.scenario import Scenario
from wizard.practice.scenarios import SCENARIOS, scenario_by_id


def lab_for(scenario_id: str) -> PracticeLab:
    scenario = scenario_by_id(scenario_id)
    assert scenario is not None
    return PracticeLab(scenario)


def test_every_port_of_the_host_leads_to_loopback_and_every_other_address_nowhere(healthy_lab: PracticeLab) -> None:
    routes = healthy_lab.network.routes
    assert routes is not None
    assert {routes[PRACTICE_IPV4, port][0] for port in (1, 25, 465, 587, 65535)} == {"127.0.0.1"}
    assert len({routes[PRACTICE_IPV4, port] for port in (25, 465, 587, 2525)}) == 4
    assert routes[PRACTICE_IPV4, 2525] == routes[PRACTICE_IPV4, 26]
    for elsewhere in ("198.51.100.1", "127.0.0.1", "::1"):
        assert (elsewhere, 587) not in routes
    assert (PRACTICE_IPV4, 0) not in routes
    assert (PRACTICE_IPV4, 65536) not in routes


def test_routes_count_and_list_every_port_of_every_address(healthy_lab: PracticeLab) -> None:
    routes = healthy_lab.network.routes
    assert routes is not None
    assert len(list(routes)) == len(routes)
    control = {(WEB_IPV4, 443), *((MAIL_IPV4, port) for port in (25, 465, 587))}
    whole = {PRACTICE_IPV4, PRACTICE_IPV6}
    assert {place for place in routes if place[0] not in whole} == control


def test_a_port_that_is_not_served_refuses(healthy_lab: PracticeLab) -> None:
    assert healthy_lab.network.routes is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(healthy_lab.network.routes[PRACTICE_IPV4, 2525], 5)


def test_an_unreachable_host_has_no_route() -> None:
    with lab_for("unreachable") as lab:
        assert lab.network.routes is not None
        assert (PRACTICE_IPV4, 587) not in lab.network.routes
        assert len(lab.network.routes) == 0
        assert list(lab.network.routes) == []


def test_nothing_is_left_behind_even_with_clients_in_the_middle_of_a_dialogue() -> None:
    with lab_for("healthy") as lab:
        assert lab.network.routes is not None
        assert lab.network.nameserver is not None
        places = [lab.network.routes[PRACTICE_IPV4, port] for port in (25, 465, 587)] + [lab.network.nameserver]
        clients = [socket.create_connection(place, 5) for place in places]
        assert clients[0].recv(100).startswith(b"220 ")
    for client in clients:
        with client, contextlib.suppress(ConnectionError):
            while client.recv(100):
                pass
    assert "practice-lab" not in [thread.name for thread in threading.enumerate()]
    gc.collect()  # Warnings are errors: a socket that was not closed would speak up here.


def test_a_lab_may_be_closed_twice_and_without_ever_having_served() -> None:
    lab = PracticeLab(SCENARIOS[0])
    lab.close()
    lab.close()
    gc.collect()


def test_an_error_in_the_block_passes_through_and_closes_the_lab() -> None:
    with pytest.raises(LookupError), lab_for("healthy"):
        raise LookupError
    assert "practice-lab" not in [thread.name for thread in threading.enumerate()]


def test_two_labs_do_not_get_in_each_other_s_way(healthy_lab: PracticeLab) -> None:
    with PracticeLab(Scenario("other", "other", "other", None)) as other:
        assert other.network.nameserver != healthy_lab.network.nameserver
        assert other.network.ca_pem != healthy_lab.network.ca_pem
