"""Words typed by hand on a shared screen: each is dots until it ends, then it is shown, masked if it is somebody's.

Why masked while typing, and not once the box is left: who supports a customer types what the customer reads out, the
address first, while others watch; the box may keep the focus for minutes, and one glance is enough. Why word by word,
and not all of it in dots: the answer hangs on every word of the message, so that a slip has to be seen, and words
like "authentication failed" are nobody's secret. The explanation always gets what was typed. There is no undo
meanwhile: it would take the masked words apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit

from wizard.gui.shared_screen import BULLET, shown

_TYPED = QTextFormat.Property.UserProperty + 1
"""Of a dot the letter that was typed, of a masked word what it masks."""
_SHOWN_AS = QTextFormat.Property.UserProperty + 2
"""Of a masked word how it is shown: one that was edited since is no longer what it masked."""
_WORD = re.compile(r"\S+")
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One shown character: where it stands in the document, and what it stands for."""

    at: int
    shown: str
    typed: str
    dot: bool = False


class TypedWords:
    """Takes keys and input methods in place of a plain text edit; ``text`` gives what was really typed."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._settling = False
        edit.setUndoRedoEnabled(False)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        edit.cursorPositionChanged.connect(self.settle)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Put what a key types in as dots; False for a key that types nothing."""
        text = event.text()
        # The same as Qt's own: Ctrl alone is a command, and AltGr, which is Ctrl and Alt, types.
        command = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in _COMMANDS
        if self._edit.isReadOnly() or command or not text.isprintable() or not text:
            return False
        self._insert(text)
        return True

    def takes_input(self, event: QInputMethodEvent) -> None:
        """Put in what an input method made; what it is still making is shown nowhere."""
        if not self._edit.isReadOnly():
            self._insert(event.commitString())

    def text(self) -> str:
        """Give the whole text as it was typed."""
        return "\n".join("".join(cell.typed for cell in _cells(block)) for block in self._blocks())

    def settle(self, *, everything: bool = False) -> None:
        """Show every word that has ended, which is where the cursor is not; ``everything``: that one too."""
        if self._settling:
            return
        self._settling = True
        here = -1 if everything else self._edit.textCursor().position()
        for block in self._blocks():
            self._settle_block(block, here)
        self._settling = False

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._edit.document().firstBlock()
        while block.isValid():
            yield block
            block = block.next()

    def _settle_block(self, block: QTextBlock, here: int) -> None:
        cells = list(_cells(block))
        if not any(cell.dot for cell in cells):
            return
        line = "".join(" " if cell.shown.isspace() else "x" for cell in cells)
        # From the end, so that what comes before keeps its place.
        for found in reversed(list(_WORD.finditer(line))):
            word = cells[found.start() : found.end()]
            first, behind = word[0].at, word[-1].at + _width(word[-1].shown)
            if any(cell.dot for cell in word) and not first <= here <= behind:
                self._show("".join(cell.typed for cell in word), first, behind)

    def _show(self, typed: str, first: int, behind: int) -> None:
        masked = shown(typed)
        form = QTextCharFormat()
        if masked != typed:
            form.setProperty(_TYPED, typed)
            form.setProperty(_SHOWN_AS, masked)
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(first)
        cursor.setPosition(behind, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(masked, form)

    def _insert(self, text: str) -> None:
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for char in text:
            form = QTextCharFormat()
            if not char.isspace():
                form.setProperty(_TYPED, char)
            cursor.insertText(char if char.isspace() else BULLET, form)
        cursor.endEditBlock()
        self.settle()
        self._edit.ensureCursorVisible()


def _cells(block: QTextBlock) -> Iterator[_Cell]:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        form = fragment.charFormat()
        typed, shown_as = form.property(_TYPED), form.property(_SHOWN_AS)
        yield from _cells_of(fragment.position(), fragment.text(), typed, shown_as)
        at += 1


def _cells_of(at: int, text: str, typed: object, shown_as: object) -> Iterator[_Cell]:
    whole = isinstance(typed, str) and shown_as == text
    for number, char in enumerate(text):
        if whole:
            yield _Cell(at, char, str(typed) if number == 0 else "")
        elif isinstance(typed, str) and shown_as is None and char == BULLET:
            yield _Cell(at, char, typed, dot=True)
        else:
            yield _Cell(at, char, char)
        at += _width(char)


def _width(char: str) -> int:
    """Give how many places a character takes in a document of Qt, which counts in UTF-16."""
    return 1 + (ord(char) > 0xFFFF)
