"""The platforms in the order in which they are shown: those used last come first."""

from __future__ import annotations

from wizard.catalogue.platform_records import Platform
from wizard.catalogue.platforms import load_platforms
from wizard.gui.window_place import recent_platforms


def platforms_by_use() -> tuple[Platform, ...]:
    """Give every shipped platform, those used from here in front, the last one first."""
    used = recent_platforms()
    return tuple(sorted(load_platforms(), key=lambda one: used.index(one.id) if one.id in used else len(used)))
