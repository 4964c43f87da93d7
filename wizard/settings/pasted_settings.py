"""A whole server setting pasted into one field: links, host and port, a provider's lines, JSON, XML, variables."""

from __future__ import annotations

import re
from urllib.parse import unquote

from wizard.settings.pasted_pairs import pairs_of
from wizard.settings.pasted_places import PastedSettings, split_link, split_place
from wizard.settings.pasted_values import settings_of

__all__ = ["MOST_CHARACTERS", "PastedSettings", "may_be_several", "split_pasted"]

MOST_CHARACTERS = 60_000
"""Characters of a pasted text that are looked at."""


def split_pasted(text: str) -> PastedSettings | None:
    """Take a pasted text apart; None when it is a plain host, or nothing of the kind (wizard rule 16)."""
    stripped = text[:MOST_CHARACTERS].strip()
    if stripped.lower().startswith("mailto:"):
        return PastedSettings(username=unquote(stripped[7:].partition("?")[0]) or None)
    if "\n" not in stripped and (found := split_link(stripped)) is not None:
        return found
    if (found := split_place(stripped)) is not None:
        return found
    if not may_be_several(stripped):
        return None
    return settings_of(pairs_of(stripped))


def may_be_several(text: str) -> bool:
    """Tell whether a text may name more than one value; a host, an address and most names do not."""
    stripped = text.strip()
    return "\n" in stripped or re.search(r"[\r\t\u2028={<]|://|[:;]\s", stripped) is not None
