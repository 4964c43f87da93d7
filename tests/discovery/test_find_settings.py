"""The whole search over real sockets: names, sites and mail servers of a simulated Internet."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable

import pytest

from tests.discovery.fake_world import config, mailbox, servers
from tests.discovery.signed_zones import Zones
from tests.discovery.simulated_internet import Internet, InternetServers, Reader, Writer, response
from wizard.discovery import guessed_source, look_ups
from wizard.engine.find_settings import find_settings, is_trust_anchor
from wizard.facts.candidate import CandidateSource, SettingsSearch, Trust
from wizard.facts.network_view import NetworkView
from wizard.facts.search_options import SearchOptions

SITE = "203.0.113.10"
Serve = Callable[[Internet], InternetServers]
LIST_SITE = {("autoconfig.thunderbird.net", "A"): [SITE]}


def page(*entries: tuple[str, int, str]) -> bytes:
    return response(config(*entries).encode())


def a_company(**more: object) -> Internet:
    """A domain with its own file, SRV records, an unknown exchanger and a server at a usual name."""
    records = {
        **LIST_SITE,
        ("n.test", "MX"): ["10 mx.n.test."],
        ("n.test", "A"): [SITE],
        ("autoconfig.n.test", "A"): [SITE],
        ("smtp.n.test", "A"): [SITE],
        ("_submissions._tcp.n.test", "SRV"): ["0 1 465 srv.n.test."],
        ("_submission._tcp.n.test", "SRV"): ["10 1 587 srv.n.test."],
    }
    pages = {
        "https://autoconfig.n.test/mail/config-v1.1.xml": page(("own.n.test", 465, "SSL")),
        "https://autoconfig.thunderbird.net/v1.1/n.test": page(("list.n.test", 587, "STARTTLS")),
    }
    return Internet(Zones(records, (".", "test", "n.test")), pages, **more)  # type: ignore[arg-type]  # fields by name


async def find(serving: InternetServers, address: str = "ann@n.test", **options: object) -> SettingsSearch:
    return await find_settings(mailbox(address), serving.network(SITE), SearchOptions(**options))  # type: ignore[arg-type]


async def test_the_domains_own_file_comes_first_and_is_verified(serve: Serve) -> None:
    found = await find(serve(a_company()))
    best = found.candidates[0]
    assert servers(found)[0] == "own.n.test:465 implicit-tls"
    assert (best.source, best.trust, best.username) == (CandidateSource.AUTOCONFIG, Trust.VERIFIED, "ann@n.test")
    assert best.found_at == "https://autoconfig.n.test/mail/config-v1.1.xml"


async def test_srv_records_that_the_anchor_proves_stand_above_the_public_list(serve: Serve) -> None:
    world = a_company()
    world.pages = {url: body for url, body in world.pages.items() if "thunderbird" in url}
    serving = serve(world)
    proven = await find(serving, trust_anchor=world.zones.anchor())
    assert servers(proven)[:2] == ["srv.n.test:465 implicit-tls", "srv.n.test:587 starttls"]
    assert proven.candidates[0].trust is Trust.VERIFIED
    unproven = await find(serving)
    assert servers(unproven)[0] == "list.n.test:587 starttls"
    assert unproven.candidates[0].trust is Trust.VERIFIED
    assert {c.trust for c in unproven.candidates if c.source is CandidateSource.SRV} == {Trust.CONFIRM}


async def test_a_changed_srv_record_is_not_used(serve: Serve) -> None:
    world = a_company()
    world.pages = {}
    world.zones.tamper("_submissions._tcp.n.test", "SRV", "0 1 465 smtp.evil.test.")
    found = await find(serve(world), trust_anchor=world.zones.anchor())
    assert servers(found) == ["srv.n.test:587 starttls"]
    assert "discovery.dnssec_failed" in found.notes


async def test_a_resolver_on_this_computer_may_vouch_for_its_answers(serve: Serve) -> None:
    world = a_company(validating=True)
    world.pages = {}
    assert (await find(serve(world))).candidates[0].trust is Trust.VERIFIED


@pytest.mark.parametrize(
    ("ports", "found_servers"),
    [
        ((465,), ["smtp.n.test:465 implicit-tls"]),
        ((587,), ["smtp.n.test:587 starttls"]),
        ((465, 587), ["smtp.n.test:465 implicit-tls"]),
    ],
)
async def test_a_server_at_a_usual_name_is_found_without_any_password(
    serve: Serve, ports: tuple[int, ...], found_servers: list[str]
) -> None:
    world = Internet(Zones({("smtp.n.test", "A"): [SITE]}), mail={"smtp.n.test": ports})
    found = await find(serve(world))
    assert servers(found)[:1] == found_servers
    assert {(c.source, c.trust) for c in found.candidates} == {(CandidateSource.GUESS, Trust.CONFIRM)}


async def test_a_server_with_a_bad_certificate_is_said_and_not_proposed(serve: Serve) -> None:
    zones = Zones({("mail.n.test", "A"): [SITE]})
    world = Internet(zones, mail={"mail.n.test": (465, 587)}, bad_certificates=("mail.n.test",))
    found = await find(serve(world))
    assert found.candidates == ()
    assert sorted(map(str, found.refused)) == ["mail.n.test:465", "mail.n.test:587"]
    assert "discovery.certificate_refused" in found.notes


@pytest.mark.parametrize("order", range(4))
async def test_late_and_reordered_answers_change_nothing(serve: Serve, order: int) -> None:
    chance = random.Random(order)
    delays = {"dns_delay": lambda _: chance.random() / 5, "web_delay": lambda _: chance.random() / 5}
    assert servers(await find(serve(a_company(**delays))))[0] == "own.n.test:465 implicit-tls"


async def test_offline_no_packet_leaves(serve: Serve) -> None:
    world = a_company()
    found = await find(serve(world), "ann@gmail.com", offline=True)
    assert servers(found)[0] == "smtp.gmail.com:465 implicit-tls"
    assert (world.questions, world.requests) == ([], [])


async def test_the_local_part_never_leaves_this_computer(serve: Serve) -> None:
    world = a_company()
    world.pages = {}
    await find(serve(world), "very-private@n.test")
    assert "very-private" not in repr((world.questions, world.heads))


async def test_a_dns_that_fails_is_said(serve: Serve) -> None:
    world = a_company()
    serving = serve(world)
    closed = serving.network(SITE)
    view = NetworkView(("127.0.0.1", 9), closed.routes, closed.ca_pem)
    found = await find_settings(mailbox("ann@n.test"), view, SearchOptions(limit_s=1.0))
    assert found.candidates == ()
    assert "discovery.dns_unavailable" in found.notes


async def test_cancelling_closes_every_connection(serve: Serve) -> None:
    gone = threading.Event()

    async def hold(reader: Reader, _writer: Writer) -> None:
        await reader.read()
        gone.set()

    world = Internet(
        Zones({("autoconfig.n.test", "A"): [SITE]}), {"https://autoconfig.n.test/mail/config-v1.1.xml": hold}
    )
    task = asyncio.create_task(find(serve(world)))
    assert await asyncio.to_thread(world.waiting.wait, 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(gone.wait, 30)


async def test_answers_are_told_on_the_way(serve: Serve) -> None:
    told: list[SettingsSearch] = []
    world = a_company(web_delay=lambda _url: 0.1)
    found = await find_settings(mailbox("ann@n.test"), serve(world).network(SITE), SearchOptions(), told.append)
    assert found.final
    assert servers(told[0]) == [] or servers(told[0])[0] == "srv.n.test:465 implicit-tls"
    assert servers(told[-1])[0] == "own.n.test:465 implicit-tls"


async def test_a_trust_anchor_that_is_none_is_an_error_of_the_caller(serve: Serve) -> None:
    assert not is_trust_anchor("rubbish")
    with pytest.raises(ValueError, match="neither"):
        await find_settings(mailbox("a@n.test"), NetworkView(), SearchOptions(trust_anchor="rubbish"))


def test_the_search_never_tries_port_25_or_a_form_without_encryption() -> None:
    assert {port for port, _ in guessed_source._PORTS} == {465, 587}
    assert {security.value for _, security in guessed_source._PORTS} == {"implicit-tls", "starttls"}
    assert look_ups.SETTLED_LIMIT_S < SearchOptions().limit_s < 15
