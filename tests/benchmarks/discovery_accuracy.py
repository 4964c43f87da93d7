"""How often the right server comes first, over the domains of the shipped data, each known to one source of a world.

The shipped data itself stands aside (``provider_data`` False): every domain has to be found as an unknown one. Answers
come after chance times of a clock that jumps, so in any order.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.discovery.fake_world import FakeWorld, config, mailbox
from tests.discovery.virtual_time import run_virtual
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import ProviderEndpoint
from wizard.discovery.provider_proposals import fitting_endpoints
from wizard.discovery.search import search
from wizard.facts.names import ServiceRecord
from wizard.facts.search_options import SearchOptions

SOURCES = ("own file", "well-known", "public list", "SRV", "MX and public list", "MX and its owner's file", "guess")
_KINDS = {"implicit-tls": "SSL", "starttls": "STARTTLS"}
_SERVICES = {"implicit-tls": "_submissions._tcp", "starttls": "_submission._tcp"}
_LIST = "https://autoconfig.thunderbird.net/v1.1/"
_HOSTER = "in.mx.hoster.test"
_LONGEST_DELAY_S = 2.5


@dataclass(frozen=True)
class Domain:
    """A domain, the source that knows it, and its right endpoints in order."""

    name: str
    source: str
    endpoints: tuple[ProviderEndpoint, ...]

    @property
    def right(self) -> str:
        first = self.endpoints[0]
        return f"{first.host}:{first.port} {first.security}"


def domains(seed: int) -> Iterator[Domain]:
    """Give each domain with a source by chance; a guess can only know the usual names."""
    chance = random.Random(seed)
    for provider in load_providers().values():
        for name in provider.email_domains:
            usable = tuple(e for e in fitting_endpoints(provider, name) if _is_usual(e))
            if usable:
                yield Domain(name, chance.choice(SOURCES[:-1]), usable)
    for number in range(100):
        security, port = chance.choice([("implicit-tls", 465), ("starttls", 587)])
        name = f"company-{number}.test"
        host = chance.choice([f"smtp.{name}", f"mail.{name}", name, "smtp.hoster.test", "mail.hoster.test"])
        yield Domain(name, "guess", (ProviderEndpoint(host, port, security),))  # type: ignore[arg-type]  # two words


def world_of(domain: Domain, seed: int) -> FakeWorld:
    """Make the world in which one source knows the domain."""
    body = config(*((e.host, e.port, _KINDS[e.security]) for e in domain.endpoints))
    world = FakeWorld(exchangers=((10, f"mx.{domain.name}"),))
    match domain.source:
        case "own file":
            world.files = {f"https://autoconfig.{domain.name}/mail/config-v1.1.xml": body}
        case "well-known":
            world.files = {f"https://{domain.name}/.well-known/autoconfig/mail/config-v1.1.xml": body}
        case "public list":
            world.files = {f"{_LIST}{domain.name}": body}
        case "SRV":
            world.services_of = _services(domain)
        case "MX and public list":
            world.exchangers, world.files = ((10, _HOSTER),), {f"{_LIST}hoster.test": body}
        case "MX and its owner's file":
            files = {"https://autoconfig.mx.hoster.test/mail/config-v1.1.xml": body}
            world.exchangers, world.files = ((10, _HOSTER),), files
        case _:
            first = domain.endpoints[0]
            world.exchangers = ((10, _HOSTER),)
            world.hosts, world.working = {first.host: "192.0.2.1"}, {f"{first.host}:{first.port}": True}
    chance = random.Random(f"{seed} {domain.name}")
    world.delay = lambda _question: chance.random() * _LONGEST_DELAY_S
    return world


def measure(seed: int) -> tuple[int, tuple[str, ...]]:
    """Search every domain; give how many there were, and what came first where it was not right."""
    wrong = []
    everyone = tuple(domains(seed))
    for domain in everyone:
        options = SearchOptions(provider_data=False)
        found = run_virtual(search(mailbox(f"ann@{domain.name}"), world_of(domain, seed).world, options))
        first = next((f"{c.endpoint} {c.security.value}" for c in found.candidates), "nothing")
        if first != domain.right:
            wrong.append(f"{domain.name} ({domain.source}): {first}, not {domain.right}")
    return len(everyone), tuple(wrong)


def _services(domain: Domain) -> dict[str, tuple[ServiceRecord, ...]]:
    found: dict[str, tuple[ServiceRecord, ...]] = {}
    for number, endpoint in enumerate(domain.endpoints):
        service = _SERVICES[endpoint.security]
        found[service] = (*found.get(service, ()), ServiceRecord(number, 1, endpoint.port, endpoint.host))
    return found


def _is_usual(endpoint: ProviderEndpoint) -> bool:
    return not endpoint.template and endpoint.security != "cleartext" and not endpoint.host[0].isdigit()
