"""The names on a platform's form as they are shown: a real platform's in its own words, the neutral one's in ours."""

from __future__ import annotations

from wizard.catalogue.platform_records import Platform
from wizard.catalogue.platforms import NEUTRAL_PLATFORM, platform_by_id
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

NEUTRAL_WORDS = frozenset(
    {
        QT_TRANSLATE_NOOP("resources", "SMTP server", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "Port", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "Encryption", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "User name", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "Password", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "From name", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "From address", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "Save", "on the form of a platform that is not known"),
        QT_TRANSLATE_NOOP("resources", "None", "on the form of a platform that is not known"),
    }
)
"""What stands on the neutral form and is no name of a protocol."""


def platform_name(platform: Platform) -> str:
    """Give the name of a platform as a label; "Another platform" for the neutral one."""
    if platform.id == NEUTRAL_PLATFORM:
        return translate("catalogue", "Another platform", "a choice beside platforms with names")
    return platform.name


def form_words(platform: Platform, text: str) -> str:
    """Turn a label, a button or a security word of a platform's form into what is shown.

    The words of a shipped platform stand on its own English form and stay as they are.
    """
    own = platform.id != NEUTRAL_PLATFORM and platform_by_id(platform.id) is not None
    return (
        text
        if own or text not in NEUTRAL_WORDS
        else translate("resources", text, "on the form of a platform that is not known")
    )
