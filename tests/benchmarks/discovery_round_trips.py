"""Time to the first right server in round trips: this program beside the ways of mail clients, in one run.

    python -m tests.benchmarks.discovery_round_trips

A round trip is a second of a clock that jumps, so the figures are exact and the same on every computer. Counted are:
a question to the DNS, 1; a file over HTTPS, 4 (name, TCP, TLS 1.3, request), or 1 where the name does not exist; a look
at port 465, 4 (TCP, TLS, greeting, EHLO), at 587, 5 (TCP with greeting, EHLO, STARTTLS, TLS, EHLO again); a name that
does not exist costs its look-up. Nobody signs in, and the ways of mail clients are those of their published code:
one after the other (Delta Chat), and everything at once but SRV records, guesses only when all of it failed
(Thunderbird).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.discovery.fake_world import FakeWorld, config, mailbox
from tests.discovery.virtual_time import run_virtual
from wizard.catalogue.providers import provider_for_exchanger
from wizard.discovery.autoconfig_candidates import published_servers
from wizard.discovery.autoconfig_document import read_autoconfig
from wizard.discovery.proposal import Proof
from wizard.discovery.search import search
from wizard.discovery.world import ConfigFile, ConfigPlace
from wizard.facts.candidate import CandidateSource, SettingsSearch
from wizard.facts.names import ServiceRecord
from wizard.facts.search_options import SearchOptions
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

DOMAIN = "n.example"
OWN_FILE = f"https://autoconfig.{DOMAIN}/mail/config-v1.1.xml"
WELL_KNOWN = f"https://{DOMAIN}/.well-known/autoconfig/mail/config-v1.1.xml"
LIST = "https://autoconfig.thunderbird.net/v1.1/"
_SITE = "192.0.2.1"
_PORTS = ((465, TransportSecurity.IMPLICIT_TLS), (587, TransportSecurity.STARTTLS))
_LOOK = {465: 4.0, 587: 5.0}


@dataclass(frozen=True)
class Case:
    """One kind of domain, and the server that is right for it."""

    name: str
    right: str
    world: Callable[[], FakeWorld]


@dataclass(frozen=True)
class Figures:
    """Round trips until the first right server, None when it never comes; ``final``: until our search is over."""

    case: str
    ours: float | None
    final: float
    one_by_one: float | None
    at_once_then_guess: float | None


def _world(**tables: object) -> FakeWorld:
    """Make a world whose own site exists and has nothing, and that costs what the module says."""
    world = FakeWorld(**{"hosts": {}, **tables})  # type: ignore[arg-type]  # fields by name
    world.hosts = {DOMAIN: _SITE, "autoconfig.thunderbird.net": _SITE, **world.hosts}
    for url in world.files:
        world.hosts = {**world.hosts, url.split("/")[2]: _SITE}
    world.delay = lambda question: _cost(world, question)
    return world


def _cost(world: FakeWorld, question: str) -> float:
    kind, _, what = question.partition(" ")
    if kind == "GET":
        return 4.0 if what.split("/")[2] in world.hosts else 1.0
    if kind == "LOOK":
        return _LOOK[int(what.rpartition(":")[2])]
    return 1.0


CASES = (
    Case("its own settings file", "smtp.n.example:465", lambda: _world(files={OWN_FILE: _file("smtp.n.example")})),
    Case("a file at .well-known", "smtp.n.example:465", lambda: _world(files={WELL_KNOWN: _file("smtp.n.example")})),
    Case("the public list", "smtp.n.example:465", lambda: _world(files={f"{LIST}{DOMAIN}": _file("smtp.n.example")})),
    Case("SRV records", "out.n.example:465", lambda: _world(services_of=_services("out.n.example"))),
    Case("mail at a known provider", "smtp.gmail.com:465", lambda: _world(exchangers=((1, "aspmx.l.google.com"),))),
    Case(
        "mail at a hoster in the list",
        "smtp.hoster.example:465",
        lambda: _world(
            exchangers=((1, "mx.hoster.example"),), files={f"{LIST}hoster.example": _file("smtp.hoster.example")}
        ),
    ),
    Case("a server at smtp.", "smtp.n.example:465", lambda: _at("smtp.n.example", 465)),
    Case("a server at mail.", "mail.n.example:587", lambda: _at("mail.n.example", 587)),
    Case("a server at the domain", "n.example:465", lambda: _at("n.example", 465)),
    Case(
        "a server at the hoster",
        "smtp.hoster.example:465",
        lambda: _at("smtp.hoster.example", 465, "mx.hoster.example"),
    ),
)


def measure(case: Case) -> Figures:
    """Run one case in every way."""
    ours, final = run_virtual(_ours(case))
    return Figures(
        case.name, ours, final, run_virtual(_timed(_one_by_one, case)), run_virtual(_timed(_at_once_then_guess, case))
    )


def table(figures: list[Figures]) -> str:
    """Write the figures as a table."""
    lines = [f"{'the domain has':32}{'ours':>8}{'(final)':>10}{'one by one':>14}{'at once, then guess':>22}"]
    for one in figures:
        cells = (one.ours, one.final, one.one_by_one, one.at_once_then_guess)
        written = ["never" if cell is None else f"{cell:g}" for cell in cells]
        lines.append(f"{one.case:32}{written[0]:>8}{written[1]:>10}{written[2]:>14}{written[3]:>22}")
    return "\n".join(lines)


def _file(host: str) -> str:
    return config((host, 465, "SSL"))


def _services(host: str) -> dict[str, tuple[ServiceRecord, ...]]:
    return {"_submissions._tcp": (ServiceRecord(0, 1, 465, host),)}


def _at(host: str, port: int, exchanger: str | None = None) -> FakeWorld:
    return _world(
        hosts={host: _SITE}, working={f"{host}:{port}": True}, exchangers=((1, exchanger),) if exchanger else ()
    )


async def _ours(case: Case) -> tuple[float | None, float]:
    loop = asyncio.get_running_loop()
    right_at: list[float] = []

    def told(now: SettingsSearch) -> None:
        if now.candidates and str(now.candidates[0].endpoint) == case.right:
            right_at.append(loop.time())

    found = await search(mailbox(f"ann@{DOMAIN}"), case.world().world, SearchOptions(), told)
    right = bool(found.candidates) and str(found.candidates[0].endpoint) == case.right
    return (right_at[0] if right else None), loop.time()


async def _timed(client: Callable[[FakeWorld], Awaitable[str | None]], case: Case) -> float | None:
    found = await client(case.world())
    return asyncio.get_running_loop().time() if found == case.right else None


async def _one_by_one(world: FakeWorld) -> str | None:
    """Ask each place after the other: own site, .well-known, two of Autodiscover, the list; then guess, in turn."""
    for url in (OWN_FILE, WELL_KNOWN):
        if (found := await _from_file(world, url)) is not None:
            return found
    for url in (f"https://{DOMAIN}/autodiscover/autodiscover.xml", f"https://autodiscover.{DOMAIN}/autodiscover.xml"):
        await _from_file(world, url)
    if (found := await _from_file(world, f"{LIST}{DOMAIN}")) is not None:
        return found
    for host in (f"smtp.{DOMAIN}", f"mail.{DOMAIN}", DOMAIN):
        for port, security in _PORTS:
            if await _answers(world, host, port, security):
                return f"{host}:{port}"
    return None


async def _at_once_then_guess(world: FakeWorld) -> str | None:
    """Ask own site, list and the mail exchanger's owner at once; guess, at once as well, when all of them failed."""
    own, well_known, listed, by_exchanger = await asyncio.gather(
        _from_file(world, OWN_FILE),
        _from_file(world, WELL_KNOWN),
        _from_file(world, f"{LIST}{DOMAIN}"),
        _by_exchanger(world),
    )
    if (found := own or well_known or listed or by_exchanger) is not None:
        return found
    hosts = (f"smtp.{DOMAIN}", f"mail.{DOMAIN}", DOMAIN)
    tries = [(host, port, security) for port, security in _PORTS for host in hosts]
    answers = await asyncio.gather(*(_answers(world, *one) for one in tries))
    return next((f"{host}:{port}" for (host, port, _), works in zip(tries, answers, strict=True) if works), None)


async def _by_exchanger(world: FakeWorld) -> str | None:
    fact = await world.mail_exchangers(DOMAIN)
    if not fact.exchangers:
        return None
    host = fact.exchangers[0].host
    # The list has the big providers under the names of their exchangers.
    if (provider := provider_for_exchanger(host)) is not None:
        await world.get(ConfigPlace(Host("autoconfig.thunderbird.net"), f"/v1.1/{host}"))
        return f"{provider.endpoints[0].host}:{provider.endpoints[0].port}"
    base = host.partition(".")[2]
    sites = (f"https://autoconfig.{base}/mail/config-v1.1.xml", f"{LIST}{base}")
    found = await asyncio.gather(*(_from_file(world, url) for url in sites))
    return found[0] or found[1]


async def _from_file(world: FakeWorld, url: str) -> str | None:
    host, _, path = url.removeprefix("https://").partition("/")
    found = await world.get(ConfigPlace(Host(host), f"/{path}"))
    if not isinstance(found, ConfigFile):
        return None
    servers = read_autoconfig(found.untrusted_body)
    proposals = published_servers(
        servers, mailbox(f"ann@{DOMAIN}"), CandidateSource.AUTOCONFIG, Proof.NONE, url
    ).proposals
    return str(proposals[0].endpoint) if proposals else None


async def _answers(world: FakeWorld, host: str, port: int, security: TransportSecurity) -> bool:
    found = await world.addresses(Host(host))
    if not found.addresses:
        return False
    return bool(await world.look(Endpoint(Host(host), port), security, found.addresses))


if __name__ == "__main__":
    print(table([measure(case) for case in CASES]))
