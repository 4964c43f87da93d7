"""What a platform is called: by its own name, or by a word of ours for one that this program does not know."""

from __future__ import annotations

from wizard.catalogue.platform_records import Platform
from wizard.catalogue.platforms import NEUTRAL_PLATFORM
from wizard.words.translation import translate


def is_nameless(platform: Platform) -> bool:
    """Tell whether sentences say "the platform" because nobody knows its name."""
    return platform.id == NEUTRAL_PLATFORM


def platform_title(platform: Platform) -> str:
    """Give the name that stands alone, as on a card."""
    return translate("gui", "Another platform") if is_nameless(platform) else platform.name
