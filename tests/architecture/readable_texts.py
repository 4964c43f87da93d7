"""Finds the texts in the code that people may read and that nobody marked for translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MARKS = {"translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}
_TWO_WORDS = re.compile(r"[A-Za-z]{2,}[,:;.']? (?:[A-Za-z]{2,}|[a&{])")
_ONE_WORD = re.compile(r"\A[&]?[A-Z][a-z&]+(?:\.\.\.|:)?\Z")
_CODE = re.compile(r"[{}] *[\w-]+: |\A[\w.-]+ ?[=<>]|\\[bwdsAZ]|\(\?|</?\w+|%[A-Z0-9]{2}|::|\A--?\w")


@dataclass(frozen=True, slots=True)
class Unmarked:
    """One text that reads like words, and where it stands."""

    path: Path
    line: int
    text: str


def unmarked_texts(path: Path) -> Iterator[Unmarked]:
    """Give the texts of a module that read like words, without those that are marked, docstrings and raised errors' own."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = set(_nodes_that_nobody_reads(tree))
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if reads_like_words(text):
            yield Unmarked(path, node.lineno, text)


def reads_like_words(text: str) -> bool:
    """Tell whether a text looks like words for people: two words in a row, or one with a capital."""
    if _CODE.search(text):
        return False
    return bool(_TWO_WORDS.search(text) or _ONE_WORD.match(text))


def _nodes_that_nobody_reads(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            for part in node.values:
                yield id(part)
        elif isinstance(node, ast.Raise) or _is_mark(node):
            yield from map(id, ast.walk(node))


def _is_mark(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS
