"""What a sentence says in place of a name or a value that is not known."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

# A sentence of a cause with any other placeholder that is not filled is left out.
FALLBACKS: Mapping[str, str] = {
    "host": QT_TRANSLATE_NOOP("report", "the server", "in the middle of a sentence"),
    "port": QT_TRANSLATE_NOOP("report", "this port", "in the middle of a sentence"),
    "security": QT_TRANSLATE_NOOP("report", "this security setting", "in the middle of a sentence"),
    "username": QT_TRANSLATE_NOOP("report", "this user", "in the middle of a sentence"),
    "address": QT_TRANSLATE_NOOP("report", "this address", "in the middle of a sentence"),
    "provider": QT_TRANSLATE_NOOP("report", "the provider", "in the middle of a sentence"),
    "platform": QT_TRANSLATE_NOOP("report", "the platform", "in the middle of a sentence"),
    "domain": QT_TRANSLATE_NOOP("report", "the domain", "in the middle of a sentence"),
    "family": QT_TRANSLATE_NOOP("report", "one kind of address", "in the middle of a sentence"),
    "days": QT_TRANSLATE_NOOP("report", "a few days", "in the middle of a sentence"),
    "step": QT_TRANSLATE_NOOP("report", "at this step", "in the middle of a sentence"),
    "recipient": QT_TRANSLATE_NOOP("report", "the recipient", "in the middle of a sentence"),
}
_AT_THE_BEGINNING: Mapping[str, str] = {
    "host": QT_TRANSLATE_NOOP("report", "The server", "at the beginning of a sentence"),
    "port": QT_TRANSLATE_NOOP("report", "This port", "at the beginning of a sentence"),
    "security": QT_TRANSLATE_NOOP("report", "This security setting", "at the beginning of a sentence"),
    "username": QT_TRANSLATE_NOOP("report", "This user", "at the beginning of a sentence"),
    "address": QT_TRANSLATE_NOOP("report", "This address", "at the beginning of a sentence"),
    "provider": QT_TRANSLATE_NOOP("report", "The provider", "at the beginning of a sentence"),
    "platform": QT_TRANSLATE_NOOP("report", "The platform", "at the beginning of a sentence"),
    "domain": QT_TRANSLATE_NOOP("report", "The domain", "at the beginning of a sentence"),
    "family": QT_TRANSLATE_NOOP("report", "One kind of address", "at the beginning of a sentence"),
    "days": QT_TRANSLATE_NOOP("report", "A few days", "at the beginning of a sentence"),
    "step": QT_TRANSLATE_NOOP("report", "At this step", "at the beginning of a sentence"),
    "recipient": QT_TRANSLATE_NOOP("report", "The recipient", "at the beginning of a sentence"),
}


def in_the_middle() -> dict[str, str]:
    """Give what stands for each placeholder inside a sentence, in the language in use."""
    return {name: translate("report", words, "in the middle of a sentence") for name, words in FALLBACKS.items()}


def at_the_beginning() -> dict[str, str]:
    """Give what stands for each placeholder where a sentence begins with it."""
    return {
        name: translate("report", words, "at the beginning of a sentence")
        for name, words in _AT_THE_BEGINNING.items()
    }


def nameless_platform() -> str:
    """Give what a platform without a name is called inside a sentence."""
    return translate("report", FALLBACKS["platform"], "in the middle of a sentence")


def nameless_platform_begins() -> str:
    """Give what a platform without a name is called at the beginning of a sentence."""
    return translate("report", _AT_THE_BEGINNING["platform"], "at the beginning of a sentence")
