"""What a search for settings may ask."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """Which sources a search uses, and how long it may take.

    ``offline``: only the shipped data, no packet leaves this computer. ``ispdb``: ask Thunderbird's public database,
    which learns the domain and nothing else. ``provider_data``: use the shipped settings of providers; that a server
    is a filter or forwarder is known either way, so that it is never proposed. ``trust_anchor``: the text of a file
    with DNSSEC trust anchors to use in place of the shipped ones of the root zone. ``limit_s``: seconds for it all.
    """

    offline: bool = False
    ispdb: bool = True
    provider_data: bool = True
    trust_anchor: str | None = None
    limit_s: float = 13.5
