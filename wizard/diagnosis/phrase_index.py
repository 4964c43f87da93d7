"""Words that a phrase cannot do without, so that most phrases need not be looked for at all.

Looking for a fixed word is some hundred times faster than looking for a pattern, and of all phrases a text holds the
fixed words of a few dozen.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class IndexedPhrase:
    """A pattern, and words of which one stands in every text that it matches; no words: it has to be tried."""

    pattern: re.Pattern[str]
    words: frozenset[str]

    def found_in(self, text: str, present: Set[str]) -> bool:
        """Tell whether the phrase is in the text, of whose indexed words some are present."""
        if self.words and self.words.isdisjoint(present):
            return False
        return self.pattern.search(text) is not None


def indexed(phrase: str) -> tuple[IndexedPhrase, ...]:
    """Turn a phrase into one indexed phrase for each of its alternatives."""
    return tuple(IndexedPhrase(re.compile(branch), frozenset(needed_words(branch))) for branch in branches(phrase))


def branches(pattern: str) -> tuple[str, ...]:
    """Split a pattern at the bars that stand in no group and no class."""
    parts, start = [], 0
    for at, depth in _outside_classes(pattern):
        if pattern[at] == "|" and depth == 0:
            parts.append(pattern[start:at])
            start = at + 1
    return (*parts, pattern[start:])


def needed_words(branch: str) -> tuple[str, ...]:
    """Find words of which every match of a pattern without bars at its top holds one; none when there are none."""
    best: tuple[str, ...] = ()
    run = ""
    at = 0
    while at <= len(branch):
        char = branch[at : at + 1]
        end = _end_of_item(branch, at)
        literal = _literal(branch[at:end])
        optional = branch[end : end + 1] in {"?", "*", "{"} and end < len(branch)
        if literal is not None and not optional:
            run += literal
            at = end
            if branch[at : at + 1] == "+":
                best, run, at = _better(best, (run,)), "", at + 1
            continue
        best, run = _better(best, (run,)), ""
        if char == "(" and not optional and not re.match(r"\(\?[!=<]", branch[at:end]):
            best = _better(best, _of_group(branch[at + 1 : end - 1]))
        at = end + 1 if optional or not char else end
        while at and branch[at - 1 : at] == "{" and "}" in branch[at:]:
            at = branch.index("}", at) + 1
    return best


def _of_group(inside: str) -> tuple[str, ...]:
    plain = inside.removeprefix("?:")
    words = [needed_words(branch) for branch in branches(plain)]
    return tuple(word for each in words for word in each) if all(words) else ()


def _better(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Keep what is rarer: the longer shortest word."""
    if not other or min(map(len, other)) < _SHORTEST:
        return one
    if not one or min(map(len, other)) > min(map(len, one)):
        return other
    return one


def _literal(item: str) -> str | None:
    """Give the character that an item of a pattern stands for; None for what stands for several or for none."""
    if len(item) == 1 and item not in ".^$|()[]{}?*+":
        return item
    if item[:2] in ("\\u", "\\x"):
        return chr(int(item[2:], 16))
    if len(item) == 2 and item[0] == "\\" and not item[1].isalnum():
        return item[1]
    return None


def _end_of_item(pattern: str, at: int) -> int:
    if pattern[at : at + 1] == "\\":
        return at + {"u": 6, "x": 4}.get(pattern[at + 1 : at + 2], 2)
    if pattern[at : at + 1] == "[":
        return next((i + 1 for i in range(at + 1, len(pattern)) if _closes_class(pattern, at, i)), len(pattern))
    if pattern[at : at + 1] == "(":
        return next((i + 1 for i, depth in _outside_classes(pattern, at) if depth == 0 and pattern[i] == ")"), at + 1)
    return at + 1


def _closes_class(pattern: str, start: int, at: int) -> bool:
    return pattern[at] == "]" and pattern[at - 1] != "\\" and at > start + 1


def _outside_classes(pattern: str, start: int = 0) -> list[tuple[int, int]]:
    """Give each position outside classes and escapes with the depth of groups after it."""
    found = []
    depth, at, in_class = 0, start, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        else:
            depth += (char == "(") - (char == ")")
            found.append((at, depth))
        at += 1
    return found
