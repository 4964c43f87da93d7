"""The search: a mailbox to settings from every source at once, told as they come, best first."""

from __future__ import annotations

from wizard.catalogue.providers import provider_for_domain
from wizard.discovery.board import Board, Emit
from wizard.discovery.guessed_source import guesses
from wizard.discovery.look_ups import LookUps
from wizard.discovery.proposal import Proof
from wizard.discovery.provider_proposals import provider_proposals
from wizard.discovery.published_sources import own_site, public_list
from wizard.discovery.record_sources import mail_exchangers, sender_policy, services
from wizard.discovery.world import World
from wizard.facts.candidate import CandidateSource, SettingsSearch
from wizard.facts.search_options import SearchOptions
from wizard.settings.mailbox import Mailbox


async def search(
    mailbox: Mailbox, world: World | None, options: SearchOptions, emit: Emit | None = None
) -> SettingsSearch:
    """Turn a mailbox into settings, best first; nothing found is an answer too.

    No password is used, and cleartext is never proposed. ``world``: None searches the shipped data only, as
    ``options.offline`` does. ``emit`` is called with every change while answers come in; what is returned is final.
    Cancelling ends every look-up and closes its sockets.
    """
    board = Board(mailbox, emit or _ignore)
    if options.provider_data and (provider := provider_for_domain(mailbox.domain.ascii)) is not None:
        board.of_domain = provider
        board.post(
            "provider data", 0, provider_proposals(provider, mailbox, CandidateSource.PROVIDER_DATA, Proof.SHIPPED)
        )
    if options.offline or world is None:
        if not board.proposals:
            board.note("discovery.offline")
        return board.result(final=True)
    board.asked_dns = True
    look_ups = LookUps(world, options, board)
    mail_exchangers(look_ups)
    services(look_ups)
    own_site(look_ups)
    if options.ispdb:
        public_list(look_ups)
    sender_policy(look_ups)
    if board.of_domain is None:
        guesses(look_ups)
    await look_ups.run()
    return board.result(final=True)


def _ignore(_: SettingsSearch) -> None:
    """Nobody watches."""
