"""Sources that are files on the web: the domain's own, the public list, and those of the mail exchanger's owner."""

from __future__ import annotations

from urllib.parse import quote

from wizard.catalogue.public_suffix import registrable_domain
from wizard.discovery.autoconfig_candidates import Published, published_servers, strict_host
from wizard.discovery.autoconfig_document import read_autoconfig
from wizard.discovery.guessed_source import guess_host
from wizard.discovery.look_ups import LookUps
from wizard.discovery.proposal import Proof
from wizard.discovery.ranking import EXCHANGER, GUESS, OWN_SITE, PUBLIC_LIST
from wizard.discovery.trust import same_owner
from wizard.discovery.world import ConfigFile, ConfigPlace, NoConfigFile
from wizard.facts.candidate import CandidateSource
from wizard.settings.endpoint import Host

PUBLIC_LIST_HOST = Host("autoconfig.thunderbird.net")
_FILE = "/mail/config-v1.1.xml"
_WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"
_MORE_GUESSES = 50
"""The place of the first host that a file offers in clear only, behind the usual guesses."""


def own_site(look_ups: LookUps) -> None:
    """Ask the domain itself, at both places where its file may lie; only the domain is told to anybody."""
    domain = look_ups.board.domain
    places = []
    if (host := strict_host(f"autoconfig.{domain.ascii}")) is not None:
        places.append(ConfigPlace(host, _FILE))
    places.append(ConfigPlace(domain, _WELL_KNOWN))
    for number, place in enumerate(places):
        look_ups.start((OWN_SITE, number), _ask_own_site(look_ups, place, number))


def public_list(look_ups: LookUps) -> None:
    """Ask Thunderbird's database for the domain."""
    look_ups.start((PUBLIC_LIST, 0), _ask_public_list(look_ups))


def exchanger_sites(look_ups: LookUps, exchanger: str, *, proven: bool) -> None:
    """Ask the owner of a mail exchanger, and the public list about it, by the names that mail clients use.

    Those are the exchanger without its first label, which tells products of one owner apart, and its registrable
    domain. A public suffix is nobody's.
    """
    for number, domain in enumerate(exchanger_domains(exchanger, look_ups.board.domain)):
        place = 2 * number + 1
        look_ups.start((EXCHANGER, place), _ask_exchanger(look_ups, domain, place, proven=proven))
        if look_ups.options.ispdb:
            look_ups.start((EXCHANGER, place + 1), _ask_list_about(look_ups, domain, place + 1))


def exchanger_domains(exchanger: str, domain: Host) -> tuple[Host, ...]:
    """Give the domains to ask about a mail exchanger, the longer first; never the mailbox's own, which was asked."""
    owner = registrable_domain(exchanger)
    if owner is None:
        return ()
    names = dict.fromkeys((exchanger.partition(".")[2] if exchanger != owner else owner, owner))
    hosts = (strict_host(name) for name in names)
    return tuple(host for host in hosts if host is not None and host != domain)


async def _ask_own_site(look_ups: LookUps, place: ConfigPlace, number: int) -> None:
    found = await look_ups.world.web.get(place)
    if isinstance(found, NoConfigFile):
        if found.certificate_refused:
            look_ups.board.note("discovery.site_certificate_refused")
        return
    _take(look_ups, number, found, CandidateSource.AUTOCONFIG, Proof.OWN_SITE)


async def _ask_public_list(look_ups: LookUps) -> None:
    found = await look_ups.world.web.get(_list_place(look_ups.board.domain))
    if isinstance(found, ConfigFile):
        _take(look_ups, 0, found, CandidateSource.ISPDB, Proof.PUBLIC_LIST)


async def _ask_exchanger(look_ups: LookUps, domain: Host, place: int, *, proven: bool) -> None:
    host = strict_host(f"autoconfig.{domain.ascii}")
    found = await look_ups.world.web.get(ConfigPlace(host, _FILE)) if host is not None else NoConfigFile()
    if isinstance(found, ConfigFile):
        proof = Proof.PROVIDER if proven else Proof.NONE
        _take(look_ups, place, found, CandidateSource.MX, proof, registrable_domain(domain.ascii))


async def _ask_list_about(look_ups: LookUps, domain: Host, place: int) -> None:
    found = await look_ups.world.web.get(_list_place(domain))
    if isinstance(found, ConfigFile):
        _take(look_ups, place, found, CandidateSource.MX, Proof.NONE)


def _list_place(domain: Host) -> ConfigPlace:
    return ConfigPlace(PUBLIC_LIST_HOST, f"/v1.1/{quote(domain.ascii)}")


def _take(
    look_ups: LookUps,
    place: int,
    found: ConfigFile,
    source: CandidateSource,
    proof: Proof,
    owner: str | None = None,
) -> None:
    servers = read_autoconfig(found.untrusted_body, found.content_type)
    published = published_servers(servers, look_ups.board.mailbox, source, proof, found.found_at, owner)
    _note(look_ups, published)
    look_ups.board.post(f"{source} {found.found_at}", place, published.proposals)
    # Only the public list may send us to look at a stranger's ports.
    known = source is CandidateSource.ISPDB
    hosts = [host for host in published.in_clear if known or same_owner(host, look_ups.board.domain)]
    for number, host in enumerate(hosts):
        look_ups.start((GUESS, _MORE_GUESSES + number), guess_host(look_ups, host, _MORE_GUESSES + number))


def _note(look_ups: LookUps, published: Published) -> None:
    if published.oauth_only:
        look_ups.board.note("discovery.oauth_only")
    if published.in_clear:
        look_ups.board.note("discovery.in_clear_only")
