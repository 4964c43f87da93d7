"""Punctuation between words that stand together without being a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wizard.words.translation import translate


def named(name: str, value: str) -> str:
    """Join a name and its value: "Port: 587"."""
    return translate("gui", "{name}: {value}", "a name and its value").format(name=name, value=value)


def joined(parts: Iterable[str]) -> str:
    """Join what is not empty, with commas."""
    return translate("gui", ", ", "between two items of a list").join(part for part in parts if part)


def listed(names: Sequence[str]) -> str:
    """Write names as the end of a sentence: "a", "a and b", "a, b and c"; empty for none."""
    if len(names) < 2:
        return "".join(names)
    return translate("gui", "{names} and {last}", "a list").format(names=joined(names[:-1]), last=names[-1])
