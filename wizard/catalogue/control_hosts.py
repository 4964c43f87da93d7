"""Hosts that are known to work, to ask after a failure whether the network does (resources/network)."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from wizard.words.resource_files import read_resource


class ControlEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One operator's web host and submission service; ``mail_ports`` are those that the service serves."""

    operator: str
    web: str
    mail: str
    mail_ports: tuple[int, ...]


@lru_cache(maxsize=1)
def load_control_hosts() -> tuple[ControlEntry, ...]:
    """Give every control host in the order in which they are tried."""
    return msgspec.json.decode(read_resource("network", "control-hosts.json"), type=tuple[ControlEntry, ...])
