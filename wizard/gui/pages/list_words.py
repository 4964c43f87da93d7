"""Names in a row, as a sentence lists them."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.words.translation import translate


def joined(names: Sequence[str]) -> str:
    """Write names after each other: "a, b, c"."""
    return translate("gui", ", ", "between two items of a list").join(names)


def listed(names: Sequence[str]) -> str:
    """Write names as the end of a sentence: "a", "a and b", "a, b and c"; empty for none."""
    if len(names) < 2:
        return "".join(names)
    return translate("gui", "{names} and {last}", "a list").format(names=joined(names[:-1]), last=names[-1])
