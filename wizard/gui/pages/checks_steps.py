"""Numbered steps whose links are real buttons: no text is ever read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QResizeEvent, QTextLine
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.catalogue.causes import load_causes
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Words
from wizard.gui.fonts import text_font
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.gui.widgets.page_link import SCHEME, page_link, shown_url

_URL = re.compile(r"https://[^\s()<>\"'{}]+")
_BLANK = "\u00a0"
_LINK_PADDING = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence; with a URL it is a link to a page that our own resources name."""

    text: str
    url: str | None = None


def linked_pieces(text: str, urls: Iterable[str]) -> tuple[Piece, ...]:
    """Split a sentence at the known pages it names, with or without ``https://``; everything else stays text.

    Only the given URLs become links, so an address that a server put into a sentence never does.
    """
    known = {shown_url(url): url for url in urls if url.startswith(SCHEME)}
    if not known:
        return (Piece(text),)
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    pieces: list[Piece] = []
    position = 0
    for match in re.finditer(rf"(?:https://)?({names})(?![\w/])", text):
        if before := text[position : match.start()]:
            pieces.append(Piece(before))
        pieces.append(Piece(match[1], known[match[1]]))
        position = match.end()
    if after := text[position:]:
        pieces.append(Piece(after))
    return tuple(pieces)


def pages_of_cause(code: str, provider: str | None) -> tuple[str, ...]:
    """Give the pages that the words of a cause, and of its provider, name in our own resources."""
    cause = load_causes().get(code)
    record = load_providers().get(provider or "")
    texts: list[Words] = []
    if cause is not None:
        words = cause.provider_words.get(provider or "", cause.words)
        texts += [words.why, *words.steps]
    urls: list[str | None] = []
    if record is not None:
        texts += [record.credential, *record.prerequisites, record.from_rule, record.limits]
        urls += [record.credential_url, record.help_url]
    found = (url.rstrip(".,;:") for text in texts for sentence in text.values() for url in _URL.findall(sentence))
    return tuple(dict.fromkeys((*(url for url in urls if url), *found)))


class LinkedSentence(PlainLabel):
    """A sentence with real buttons where its links are; they lie over blanks that keep their room in the line."""

    lays_out_more = False  # the links are put where the text has its blanks

    def __init__(self, pieces: Sequence[Piece]) -> None:
        """Make the label from the pieces of one sentence."""
        self._pieces = tuple(pieces)
        self._links: list[tuple[int, int, Button]] = []
        self._drawn = ""
        super().__init__("".join(piece.text for piece in pieces), "body")
        blank = QFontMetricsF(self.font()).horizontalAdvance(_BLANK)
        for piece in self._pieces:
            if piece.url is None:
                self._drawn += piece.text
                continue
            link = page_link(piece.url, piece.text)
            link.setParent(self)
            blanks = ceil((link.sizeHint().width() - _LINK_PADDING) / blank)
            self._links.append((len(self._drawn), blanks, link))
            self._drawn += _BLANK * blanks
        self.remeasure()

    def shown_text(self) -> str:
        """Give the text as it is laid out: blanks that do not break stand where the links lie."""
        return self._drawn or super().shown_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the links over their blanks."""
        super().resizeEvent(event)
        layout = self._lay_out(self.width())
        for start, blanks, link in self._links:
            line = layout.lineForTextPosition(start)
            if line.isValid():
                size = link.sizeHint()
                # In a language that is read from the right the blanks end where they lie furthest left.
                left, right = sorted((_x_of(line, start), _x_of(line, start + blanks)))
                middle = round((left + right - size.width()) / 2)
                link.setGeometry(
                    max(0, min(middle, self.width() - size.width())),
                    round(line.y() + (line.height() - size.height()) / 2),
                    size.width(),
                    size.height(),
                )


def _x_of(line: QTextLine, position: int) -> float:
    """Give where the cursor stands before a character; Qt's stub says object where it gives (x, position)."""
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else 0.0


def sentence(text: str, urls: Sequence[str] = ()) -> PlainLabel:
    """Make one sentence that wraps, with its links in place."""
    pieces = linked_pieces(text, urls)
    if all(piece.url is None for piece in pieces):
        return plain_label(text)
    return LinkedSentence(pieces)


def numbered_step(number: int, content: QWidget, total: int = 9) -> QWidget:
    """Put a number before a step; the numbers of one list are as wide as its highest."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(4, 0, 0, 0)
    layout.setSpacing(6)
    label = plain_label(f"{number}.")
    widest = "9" * len(str(total)) + "."
    label.setFixedWidth(QFontMetrics(text_font("body")).horizontalAdvance(widest) + 2)
    layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(content, 1)
    return line
