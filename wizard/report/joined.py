"""Labels with their values, and several names in a row."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.words.translation import translate


def labelled(label: str, value: str) -> str:
    """Give "Port: 587"."""
    return translate("report", "{label}: {value}", "a label and what it is").format(label=label, value=value)


def listed(names: Iterable[str]) -> str:
    """Give "SPF, DKIM, DMARC"."""
    return translate("report", ", ", "between two items of a list").join(names)
