"""Collects every text that people read: from the calls in wizard/ and from the sentences in resources/."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
MARKS = ("translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP")
RESOURCES = "resources"
_FOLDERS = ("causes", "licences", "platforms", "providers", "tell_apart")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text: the room that says it, its English words, what tells it from its twin, and whether it counts."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UnreadableCallError(ValueError):
    """A call names its text in a way that nobody can collect, such as with an f-string or a variable."""


def collect() -> list[Text]:
    """Give all texts of the checkout, each once, in order."""
    found: set[Text] = set()
    for path in sorted((CHECKOUT / "wizard").rglob("*.py")):
        if "words" not in path.parts:
            found.update(texts_of_code(path.read_text(encoding="utf-8"), str(path.relative_to(CHECKOUT))))
    for folder in _FOLDERS:
        for path in sorted((CHECKOUT / "resources" / folder).rglob("*.json")):
            english = sentences(json.loads(path.read_text(encoding="utf-8")))
            found.update(Text(RESOURCES, sentence) for sentence in english)
    return sorted(found)


def texts_of_code(source: str, name: str) -> Iterator[Text]:
    """Give the texts that a module marks; UnreadableCallError names the line of a call that marks none.

    A call whose text is a name (``translate("report", _TITLE)``) shows what a table marked and is passed over.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or _called(node) not in MARKS:
            continue
        context, text, *rest = [*node.args, *(k.value for k in node.keywords if k.arg == "comment")]
        where = f"{name}:{node.lineno}"
        if not isinstance(context, ast.Constant) or isinstance(text, ast.JoinedStr | ast.BinOp):
            raise UnreadableCallError(where)
        if not isinstance(text, ast.Constant):
            if _called(node) != "translate":
                raise UnreadableCallError(where)
            continue
        comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
        counts = any(k.arg == "n" for k in node.keywords) or len(node.args) > 3 or _called(node) == MARKS[2]
        yield Text(str(context.value), str(text.value), str(comment), counts)


def sentences(record: object) -> Iterator[str]:
    """Give the English sentences of a record of resources/: every ``{"en": text}`` in it."""
    if isinstance(record, dict):
        english = record.get("en")
        if isinstance(english, str) and english:
            yield english
        for value in record.values():
            yield from sentences(value)
    elif isinstance(record, list):
        for value in record:
            yield from sentences(value)


def _called(node: ast.Call) -> str:
    # Never a method: str.translate is something else.
    return node.func.id if isinstance(node.func, ast.Name) else ""
