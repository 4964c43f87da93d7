"""A platform that takes settings itself, as a record like those that ship with the program."""

from __future__ import annotations

from wizard.catalogue.platform_records import Platform
from wizard.catalogue.platforms import NEUTRAL_PLATFORM, platform_by_id
from wizard.words.translation import QT_TRANSLATE_NOOP

CONNECTED = "connected"


def connected_platform(
    name: str,
    audience: str,
    egress_addresses: tuple[str, ...],
    fallback_sender: str | None,
    built_in: str | None = None,
    platform_id: str = CONNECTED,
) -> Platform:
    """Make the record of a platform that a person connected to.

    A shipped profile (``built_in``) keeps its own words and addresses. ``name`` comes from the platform: it has to be
    safe to show already.
    """
    profile = platform_by_id(built_in) if built_in is not None else None
    if profile is not None:
        return profile._replace(has_api=True)
    neutral = platform_by_id(NEUTRAL_PLATFORM)
    if neutral is None:
        raise RuntimeError("the neutral platform is part of the program")
    return neutral._replace(
        id=platform_id,
        name=name,
        short_name=name,
        audience=audience,
        egress_addresses=egress_addresses,
        fallback_sender=fallback_sender,
        needs=_NEEDS[:1] if platform_id != CONNECTED else _NEEDS,
        rules=_RULES,
        has_api=True,
    )


_NEEDS = (
    {"en": QT_TRANSLATE_NOOP("resources", "The mailbox that will send, with its password or app password.")},
    {
        "en": QT_TRANSLATE_NOOP(
            "resources", "The pairing code that the platform shows, once, to make this computer's key known to it."
        )
    },
)
_RULES = (
    {
        "en": QT_TRANSLATE_NOOP(
            "resources", "The platform tests the settings from its side and uses them only when its test passes."
        )
    },
    {"en": QT_TRANSLATE_NOOP("resources", "If the mail server has a firewall, it must admit the platform too.")},
)
