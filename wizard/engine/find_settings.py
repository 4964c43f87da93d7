"""From a mailbox to proposed settings."""

from __future__ import annotations

from wizard.discovery.search import search
from wizard.facts.candidate import SettingsSearch
from wizard.facts.network_view import NetworkView
from wizard.probe.resolver import Resolver
from wizard.settings.mailbox import Mailbox


async def find_settings(mailbox: Mailbox, network: NetworkView) -> SettingsSearch:
    """Search shipped providers, mail exchangers and SRV records for the mailbox; nothing found is an answer too."""
    return await search(mailbox, Resolver(network))
