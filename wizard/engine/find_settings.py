"""From a mailbox to proposed settings."""

from __future__ import annotations

from collections.abc import Callable

from wizard.discovery.config_web import ConfigWeb
from wizard.discovery.port_look import PortLook
from wizard.discovery.search import search
from wizard.discovery.world import World
from wizard.facts.candidate import SettingsSearch
from wizard.facts.network_view import NetworkView
from wizard.facts.search_options import SearchOptions
from wizard.probe.dns_anchors import Anchors, parse_anchors
from wizard.probe.record_lookup import RecordLookup
from wizard.settings.mailbox import Mailbox
from wizard.words.resource_files import read_resource

_EVERYTHING = SearchOptions()


async def find_settings(
    mailbox: Mailbox,
    network: NetworkView,
    options: SearchOptions = _EVERYTHING,
    emit: Callable[[SettingsSearch], None] | None = None,
) -> SettingsSearch:
    """Search every source for the settings of a mailbox; nothing found is an answer too.

    ``emit`` is called with each change while answers come in, best candidate first and ``final`` False; what is
    returned is final. It takes at most ``options.limit_s`` seconds. Raises ValueError when ``options.trust_anchor``
    is no file of trust anchors. Cancelling closes every socket.
    """
    if options.offline:
        return await search(mailbox, None, options, emit)
    records = RecordLookup(network, _anchors(options))
    try:
        world = World(records, ConfigWeb(records, network), PortLook(network))
        return await search(mailbox, world, options, emit)
    finally:
        await records.close()


def is_trust_anchor(text: str) -> bool:
    """Tell whether a text holds trust anchors that ``find_settings`` takes."""
    try:
        parse_anchors(text)
    except ValueError:
        return False
    return True


def _anchors(options: SearchOptions) -> Anchors:
    shipped = read_resource("dnssec", "root-anchors.txt").decode("ascii")
    return parse_anchors(shipped if options.trust_anchor is None else options.trust_anchor)
