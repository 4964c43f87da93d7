"""Every text of a widget that somebody reads or hears, and what of it is not in the pseudo-language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.words.pseudo import CLOSE, OPEN

_WORD = re.compile(r"[A-Za-z]{3,}")
_STRETCH = re.compile(r"~*\Z")


def readable_texts(root: QWidget) -> Iterator[str]:
    """Give the texts of a window and of everything in it, also what only a screen reader says."""
    if root.isWindow():
        yield root.windowTitle()
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QListWidget):
            yield from (widget.item(row).text() for row in range(widget.count()))
        elif isinstance(widget, QMenu):
            yield from (action.text() for action in widget.actions())


def plain_english(root: QWidget, names: Iterable[str] = ()) -> list[str]:
    """Give the texts with words outside the brackets of the pseudo-language; ``names`` stay as they are."""
    return sorted({text for text in readable_texts(root) if has_plain_words(text, names)})


def twice_translated(root: QWidget) -> list[str]:
    """Give the texts in which a translation was translated again."""
    return sorted({text for text in readable_texts(root) if _is_doubled(text)})


def has_plain_words(text: str, names: Iterable[str] = ()) -> bool:
    """Tell whether words stand outside all brackets."""
    outside = "".join(part for depth, part in _pieces(text) if depth == 0)
    for name in sorted(names, key=len, reverse=True):
        outside = outside.replace(name, " ")
    return bool(_WORD.search(outside))


def _is_doubled(text: str) -> bool:
    """Tell whether brackets hold nothing but other brackets."""
    for at, sign in enumerate(text):
        if sign == OPEN and text[at + 1 : at + 2] == OPEN:
            inner_end, outer_end = _end(text, at + 1), _end(text, at)
            if _STRETCH.match(text[inner_end + 1 : outer_end]) is not None:
                return True
    return False


def _end(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        depth += {OPEN: 1, CLOSE: -1}.get(text[at], 0)
        if depth == 0:
            return at
    return len(text)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    depth = 0
    for sign in text:
        depth += sign == OPEN
        yield depth, sign
        depth -= sign == CLOSE
