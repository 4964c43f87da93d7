"""Guesses: the usual names, proposed only where a server greets with TLS that is verified for that very name."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.catalogue.inbound_services import inbound_service
from wizard.catalogue.public_suffix import registrable_domain
from wizard.discovery.autoconfig_candidates import strict_host
from wizard.discovery.look_ups import LookUps
from wizard.discovery.proposal import Proof, Proposal
from wizard.discovery.ranking import GUESS
from wizard.facts.candidate import CandidateSource
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

_PREFIXES = ("smtp.", "mail.", "")
_PORTS = ((465, TransportSecurity.IMPLICIT_TLS), (587, TransportSecurity.STARTTLS))
"""Implicit TLS first (RFC 8314 section 3); never a port or a form that could end without encryption."""
_EXCHANGER_PLACE = 20
_MAX_FILTERS = 2


def guesses(look_ups: LookUps) -> None:
    """Try the usual names in the mailbox's domain, and in that of its mail exchanger once it is known."""
    for number, host in enumerate(usual_hosts(look_ups.board.domain.ascii)):
        look_ups.start((GUESS, 2 * number), guess_host(look_ups, host, 2 * number))


def exchanger_guesses(look_ups: LookUps, exchanger: str) -> None:
    """Try the usual names in the registrable domain of a mail exchanger that only takes mail in for itself."""
    owner = registrable_domain(exchanger)
    if owner is None or owner == look_ups.board.domain.ascii or inbound_service(exchanger) is not None:
        return
    for number, host in enumerate(usual_hosts(owner)):
        place = _EXCHANGER_PLACE + 2 * number
        look_ups.start((GUESS, place), guess_host(look_ups, host, place))


def usual_hosts(domain: str) -> tuple[Host, ...]:
    """Give smtp.D, mail.D and D itself."""
    hosts = (strict_host(f"{prefix}{domain}") for prefix in _PREFIXES)
    return tuple(host for host in hosts if host is not None)


async def guess_host(look_ups: LookUps, host: Host, place: int) -> None:
    """Look a name up at once, and at its ports only when the DNS itself named no server.

    A name with an address inside this computer or its network is left alone: whoever answers for the name must not
    choose where in there a connection goes.
    """
    records = look_ups.world.records
    found = await records.addresses(host)
    if not found.addresses or look_ups.world.ports.inside(found.addresses, _PORTS[0][0]):
        return
    await look_ups.exchangers_known.wait()
    await look_ups.services_known.wait()
    if await _leads_to_a_filter(look_ups, host, found.addresses):
        return
    for number, (port, security) in enumerate(_PORTS):
        rank = (GUESS, place + number)
        look_ups.start(rank, _look(look_ups, Endpoint(host, port), security, found.addresses, place + number))


async def _look(
    look_ups: LookUps, endpoint: Endpoint, security: TransportSecurity, addresses: Sequence[str], place: int
) -> None:
    board = look_ups.board
    works = await look_ups.world.ports.look(endpoint, security, addresses)
    if works is None:
        board.refused.append(endpoint)
        board.tell()
    elif works:
        proposal = Proposal(endpoint, security, None, CandidateSource.GUESS, Proof.NONE, str(endpoint))
        board.post(f"guess {endpoint}", place, (proposal,))


async def _leads_to_a_filter(look_ups: LookUps, host: Host, addresses: Sequence[str]) -> bool:
    """Tell whether a name is an alias of a filter, or shares an address with the domain's own filter."""
    records = look_ups.world.records
    if any(inbound_service(alias) is not None for alias in await records.aliases(host)):
        return True
    fact = look_ups.board.exchangers
    filters = [e.host for e in fact.exchangers if inbound_service(e.host) is not None] if fact else []
    for name in filters[:_MAX_FILTERS]:
        exchanger = strict_host(name)
        if exchanger is not None and set((await records.addresses(exchanger)).addresses) & set(addresses):
            return True
    return False
