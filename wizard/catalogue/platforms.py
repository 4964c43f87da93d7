"""The shipped platforms that send through a customer's mail server."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from wizard.catalogue.records import Platform
from wizard.words.resource_files import list_resources, read_resource

NEUTRAL_PLATFORM = "other"
"""The id of the platform that stands for any that is not listed; it comes last."""


@lru_cache(maxsize=1)
def load_platforms() -> tuple[Platform, ...]:
    """Give every shipped platform in the order of show: by name, the neutral one last."""
    decoder = msgspec.json.Decoder(Platform)
    names = list_resources("platforms", ".json")
    loaded = [decoder.decode(read_resource("platforms", name)) for name in names]
    return tuple(sorted(loaded, key=lambda platform: (platform.id == NEUTRAL_PLATFORM, platform.name.casefold())))


def platform_by_id(platform_id: str) -> Platform | None:
    """Give the platform with this id, whatever its case; None when there is none."""
    wanted = platform_id.strip().casefold()
    return next((platform for platform in load_platforms() if platform.id == wanted), None)
