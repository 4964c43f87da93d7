"""The topics of the help: their order, and which stand beside which."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.catalogue.help_pages import HelpPage, help_for, help_names
from wizard.words.translation import language_in_use

RELATED: Mapping[str, tuple[str, ...]] = {
    "platform": ("keys", "finish", "cause-platform"),
    "sender": ("server", "cause-sender"),
    "server": ("sign-in", "cause-settings", "cause-tls"),
    "sign-in": ("checks", "cause-login", "cause-account"),
    "checks": ("explain", "cause-login", "cause-network"),
    "finish": ("keys", "cause-platform"),
    "explain": ("checks",),
    "keys": ("finish", "platform"),
    "practice": ("checks", "explain"),
    "drafts": ("sign-in", "keys"),
    "cause-account": ("sign-in", "cause-login", "cause-sender"),
    "cause-login": ("sign-in", "cause-account"),
    "cause-message": ("cause-sender", "cause-recipient"),
    "cause-names": ("server", "cause-network"),
    "cause-network": ("server", "cause-names", "cause-server"),
    "cause-platform": ("platform", "finish"),
    "cause-program": ("checks",),
    "cause-recipient": ("cause-message", "cause-sender"),
    "cause-sender": ("sender", "cause-account"),
    "cause-server": ("cause-network", "explain"),
    "cause-settings": ("server", "sign-in"),
    "cause-tls": ("server", "cause-settings"),
}
"""What stands under "See also", by topic: three at most."""


def topic_page(topic: str) -> HelpPage:
    """Give the page of a topic in the language in use, in English where there is none."""
    return help_for(topic, language_in_use().tag)


def all_topics() -> tuple[str, ...]:
    """Give every topic: the pages of the window in the order of the steps, then the kinds of problems."""
    return tuple(topic for topic in RELATED if topic in help_names("en"))
