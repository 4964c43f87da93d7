"""Autoconfig files over real sockets: nothing is fetched outside, and nothing hangs."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence

import pytest

from tests.discovery.fake_world import FakeWorld
from tests.discovery.signed_zones import Zones
from tests.discovery.simulated_internet import (
    Internet,
    InternetServers,
    Reader,
    Writer,
    redirect,
    response,
)
from tests.discovery.virtual_time import run_virtual
from wizard.discovery import config_web
from wizard.discovery.config_web import ConfigWeb
from wizard.discovery.world import ConfigFile, ConfigPlace, NoConfigFile
from wizard.facts.names import DnsOutcome, HostAddresses
from wizard.facts.network_view import NetworkView
from wizard.probe.https_fetch import FetchTrouble, HttpsAnswer
from wizard.probe.record_lookup import RecordLookup
from wizard.settings.endpoint import Host

SITE = "203.0.113.10"
URL = "https://autoconfig.n.example/mail/config-v1.1.xml"
PLACE = ConfigPlace(Host("autoconfig.n.example"), "/mail/config-v1.1.xml")
HOSTS = ("autoconfig.n.example", "n.example", "www.n.example", "other.example", "autoconfig.other.example")
Serve = Callable[[Internet], InternetServers]


def internet(page: object, **more: object) -> Internet:
    records = {(host, "A"): [SITE] for host in HOSTS}
    return Internet(Zones(records), {URL: page, **more})  # type: ignore[dict-item]  # pages by URL


async def get(servers: InternetServers, network: NetworkView | None = None) -> ConfigFile | NoConfigFile:
    view = network or servers.network(SITE)
    records = RecordLookup(view, {})
    try:
        return await ConfigWeb(records, view).get(PLACE)
    finally:
        await records.close()


async def test_a_file_arrives_with_its_type_and_place(serve: Serve) -> None:
    found = await get(serve(internet(response(b"<x/>"))))
    assert found == ConfigFile(b"<x/>", "text/xml", URL)


async def test_the_request_says_nothing_but_what_it_wants(serve: Serve) -> None:
    world = internet(response(b"<x/>", "200 OK", "Set-Cookie: a=b"))
    await get(serve(world))
    assert world.heads == [
        b"GET /mail/config-v1.1.xml HTTP/1.1\r\nHost: autoconfig.n.example\r\nUser-Agent: smtp-wizard\r\n"
        b"Accept: application/xml, text/xml\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
    ]


async def test_no_cookie_comes_back_after_a_redirect(serve: Serve) -> None:
    first = response(b"", "302 Found", "Location: https://n.example/x", "Set-Cookie: a=b; Domain=n.example")
    world = internet(first, **{"https://n.example/x": response(b"<x/>")})
    assert isinstance(await get(serve(world)), ConfigFile)
    assert b"ookie" not in b"".join(world.heads)


@pytest.mark.parametrize(
    ("location", "at"),
    [
        ("https://n.example/x", "https://n.example/x"),
        ("https://www.n.example:443/x", "https://www.n.example/x"),
        ("/y?z=1", "https://autoconfig.n.example/y?z=1"),
        ("//n.example/x", "https://n.example/x"),
        ("https://N.EXAMPLE/x#part", "https://n.example/x"),
    ],
)
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
async def test_a_redirect_inside_the_registrable_domain_is_followed(
    serve: Serve, location: str, at: str, status: str
) -> None:
    world = internet(redirect(location, status), **{at: response(b"<x/>")})
    found = await get(serve(world))
    assert isinstance(found, ConfigFile)
    assert found.found_at == at


HOSTILE_LOCATIONS = [
    "http://n.example/x",
    "http://autoconfig.n.example/mail/config-v1.1.xml",
    "https://other.example/x",
    "https://autoconfig.other.example/x",
    "https://n.example.other.example/x",
    "https://evil-n.example/x",
    "https://169.254.169.254/latest/meta-data/",
    "http://169.254.169.254/latest/meta-data/",
    "https://[fd00:ec2::254]/",
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://localhost/x",
    "https://autoconfig.localhost/x",
    "https://2130706433/x",
    "https://0x7f000001/x",
    "https://0x7f.0x1/x",
    "https://127.1/x",
    "file:///etc/passwd",
    "file://localhost/etc/passwd",
    "ftp://n.example/x",
    "data:text/xml,<clientConfig/>",
    "javascript:alert(1)",
    "gopher://n.example:25/_HELO",
    "https://user:password@n.example/x",
    "https://n.example:8443/x",
    "https://n.example:25/x",
    "https://n.example:0/x",
    "https://n.example:99999/x",
    "https://n.example\\@other.example/x",
    "https://other.example\\.n.example/x",
    "https://n.example%2eother.example/x",
    "https://n.example /x",
    "https://n.example/\tx y",
    "https:///x",
    "https://",
    "///other.example/x",
    "//other.example/x",
    "\\\\other.example\\x",
    "https://example/x",
    "https://n.exampl\xe9/x",
    "https://" + "a" * 300 + ".n.example/x",
    "https://n.example/" + "a" * 3000,
]


@pytest.mark.parametrize("location", HOSTILE_LOCATIONS)
async def test_a_redirect_anywhere_else_is_not_followed(serve: Serve, location: str) -> None:
    world = internet(redirect(location))
    assert await get(serve(world)) == NoConfigFile()
    assert world.requests == [URL]
    assert {question.split()[1] for question in world.questions} == {"autoconfig.n.example"}


@pytest.mark.parametrize(("hops", "arrives"), [(3, True), (4, False)])
async def test_three_redirects_are_followed_and_no_fourth(serve: Serve, hops: int, arrives: bool) -> None:
    pages = {f"https://n.example/{n}": redirect(f"https://n.example/{n + 1}") for n in range(1, hops)}
    pages[f"https://n.example/{hops}"] = response(b"<x/>")
    world = internet(redirect("https://n.example/1"), **pages)
    assert isinstance(await get(serve(world)), ConfigFile) is arrives
    assert len(world.requests) == 4


async def test_a_ring_of_redirects_ends(serve: Serve) -> None:
    world = internet(redirect(URL))
    assert await get(serve(world)) == NoConfigFile()
    assert len(world.requests) == 4


INSIDE = [
    "10.0.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "192.168.1.1",
    "172.16.0.1",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
]


@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_with_an_address_inside_is_not_connected_to(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(config_web, "fetch", never)
    records = FakeWorld(hosts={"autoconfig.n.example": address})
    assert await ConfigWeb(records, NetworkView()).get(PLACE) == NoConfigFile()


async def test_of_several_addresses_only_those_outside_are_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[Sequence[str]] = []

    async def note(_host: Host, _path: str, addresses: Sequence[str], *_: object) -> FetchTrouble:
        tried.append(addresses)
        return FetchTrouble.NO_CONNECTION

    monkeypatch.setattr(config_web, "fetch", note)

    class Two(FakeWorld):
        async def addresses(self, host: Host) -> HostAddresses:
            return HostAddresses(DnsOutcome.FOUND, ("10.0.0.1", "8.8.8.8", "::1"))

    await ConfigWeb(Two(), NetworkView()).get(PLACE)
    assert tried == [("8.8.8.8",)]


async def test_a_redirect_to_a_name_with_an_inside_address_is_not_followed(serve: Serve) -> None:
    records = {("autoconfig.n.example", "A"): [SITE], ("n.example", "A"): ["169.254.169.254"]}
    world = Internet(Zones(records), {URL: redirect("https://n.example/x"), "https://n.example/x": response(b"<x/>")})
    assert await get(serve(world)) == NoConfigFile()
    assert world.requests == [URL]


async def test_a_name_is_looked_up_once_so_that_it_cannot_change_under_way(serve: Serve) -> None:
    world = internet(response(b"<x/>"))
    assert isinstance(await get(serve(world)), ConfigFile)
    assert sorted(world.questions) == ["A autoconfig.n.example", "AAAA autoconfig.n.example"]


async def test_a_certificate_that_cannot_be_trusted_is_told(serve: Serve) -> None:
    world = internet(response(b"<x/>"))
    world.bad_certificates = ("autoconfig.n.example",)
    assert await get(serve(world)) == NoConfigFile(certificate_refused=True)
    assert world.requests == []


def flood(octets: bytes) -> Callable[[Reader, Writer], object]:
    async def send(_reader: Reader, writer: Writer) -> None:
        with contextlib.suppress(OSError):
            for _ in range(100):
                writer.write(octets)
                await writer.drain()

    return send


async def silence(reader: Reader, _writer: Writer) -> None:
    await reader.read()


BAD_PAGES: dict[str, object] = {
    "not found": response(b"<x/>", "404 Not Found"),
    "no content": b"HTTP/1.1 204 No Content\r\n\r\n",
    "a fault": response(b"<x/>", "500 Oops"),
    "redirect without a place": response(b"", "302 Found"),
    "compressed": response(b"<x/>", "200 OK", "Content-Encoding: gzip"),
    "65 KiB": response(b"a" * 65 * 1024),
    "chunked for ever": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"400\r\n" + b"a" * 1024 + b"\r\n",
    "bad chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "cut off": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<x/>",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n<x/>",
    "length and chunks": b"HTTP/1.1 200 OK\r\nContent-Length: four\r\n\r\n<x/>",
    "not HTTP": b"220 smtp.n.example ESMTP\r\n",
    "huge headers": flood(b"HTTP/1.1 200 OK\r\n" + b"X: " + b"a" * 20000 + b"\r\n"),
    "headers for ever": flood(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 10000),
    "a body for ever": flood(b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 20000),
    "nothing": b"",
}


@pytest.mark.parametrize("name", BAD_PAGES)
async def test_an_answer_that_is_not_a_small_whole_file_gives_nothing(serve: Serve, name: str) -> None:
    assert await get(serve(internet(BAD_PAGES[name]))) == NoConfigFile()


@pytest.fixture
def short_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_web, "FETCH_LIMIT_S", 0.3)
    monkeypatch.setattr(config_web, "WHOLE_LIMIT_S", 0.9)


async def drip(_reader: Reader, writer: Writer) -> None:
    with contextlib.suppress(OSError):
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X: a\r\n")
            await writer.drain()
            await asyncio.sleep(0.01)


@pytest.mark.usefixtures("short_limit")
@pytest.mark.parametrize("page", [silence, drip])
async def test_a_site_that_never_finishes_is_given_up_and_its_socket_closed(serve: Serve, page: object) -> None:
    world = internet(page)
    assert await get(serve(world)) == NoConfigFile()
    assert await asyncio.to_thread(world.closed_early.wait, 30)


def test_every_answer_on_the_way_has_its_own_time(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [HttpsAnswer(302, "", "https://www.n.example/x", b""), HttpsAnswer(200, "text/xml", None, b"<x/>")]

    async def slow_fetch(_host: Host, _target: str, _addresses: object, _network: object, until: float) -> object:
        async with asyncio.timeout_at(until):
            await asyncio.sleep(0.7 * config_web.FETCH_LIMIT_S)
        return answers.pop(0)

    monkeypatch.setattr(config_web, "fetch", slow_fetch)
    world = FakeWorld(hosts=dict.fromkeys(HOSTS, SITE))
    found = run_virtual(ConfigWeb(world, NetworkView()).get(PLACE))
    assert found == ConfigFile(b"<x/>", "text/xml", "https://www.n.example/x")


@pytest.mark.usefixtures("short_limit")
async def test_redirects_share_one_limit(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_web, "FETCH_LIMIT_S", 3600.0)
    pages = {f"https://n.example/{n}": redirect(f"https://n.example/{n + 1}") for n in range(1, 3)}
    world = internet(redirect("https://n.example/1"), **pages, **{"https://n.example/3": silence})
    assert await get(serve(world)) == NoConfigFile()


async def test_cancelling_closes_the_socket(serve: Serve) -> None:
    world = internet(silence)
    servers = serve(world)
    task = asyncio.create_task(get(servers))
    assert await asyncio.to_thread(world.waiting.wait, 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(world.closed_early.wait, 30)
