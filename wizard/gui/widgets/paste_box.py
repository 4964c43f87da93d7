"""A field for pasted text of any size and origin: it stays plain, shows what it holds, and shows only so much."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.shared_screen import is_shared
from wizard.gui.shared_screen import shown as masked
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.typed_words import TypedWords
from wizard.report.display_safe import display_safe
from wizard.words.translation import translate

MOST_READ = 1024 * 1024
"""Characters of a pasted text that are kept; the rest is left out."""
MOST_SHOWN = 10_000
"""Characters up to which a text can be seen whole and changed."""
_END_SHOWN = 4_000

_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e007f]"
)


class PasteBox(QPlainTextEdit):
    """Several lines of plain text. ``edited`` fires when the text is another one; ``whole_text`` gives all of it.

    A text longer than MOST_SHOWN is kept whole and shown by its ends; it can be replaced, not edited. On a shared
    screen what is pasted is shown masked, and so is what is typed, word by word.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font("mono"))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        option = self.document().defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._whole: str | None = None
        self._cleaning = False
        self._typed = TypedWords(self) if is_shared() else None
        self.masked = False
        """The screen is shared, and what was pasted is kept as it is and shown masked."""
        self.shortened = False
        """Something of what was pasted was left out, because it was more than MOST_READ."""
        wants_ring(self)
        self.textChanged.connect(self._changed)

    def whole_text(self) -> str:
        """Give the text as pasted or typed, also what is not shown."""
        if self._whole is not None:
            return self._whole
        return self.toPlainText() if self._typed is None else self._typed.text()

    def left_out(self) -> int:
        """Tell how many characters are kept and not shown."""
        return 0 if self._whole is None else max(0, len(self._whole) - 2 * _END_SHOWN)

    def take(self, text: str) -> None:
        """Put a text in place of the one that is there."""
        self.shortened = len(text) > MOST_READ
        text = text[:MOST_READ]
        shown = plain_lines(text if len(text) <= MOST_SHOWN else _both_ends(text))
        veiled = masked(shown)
        self.masked, shown = veiled != shown, veiled
        fits = len(text) <= MOST_SHOWN and len(shown) <= MOST_SHOWN and not self.masked
        self._whole = None if fits else text
        self._cleaning = True
        self.setPlainText(shown[: 2 * MOST_SHOWN])
        self._cleaning = False
        self.setReadOnly(self._whole is not None)
        self.edited.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted or dropped as plain text; a long one takes the place of everything."""
        text = source.text()
        shown = plain_lines(text) if len(text) <= MOST_SHOWN else text
        too_long = len(shown) + self.document().characterCount() > MOST_SHOWN
        # Only what is short enough to be shown whole is masked here: a clipboard may hold any amount.
        if self.isReadOnly() or too_long or masked(shown) != shown:
            self.take(text)
            return
        self.textCursor().insertText(shown, QTextCharFormat())
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text and nothing else."""
        return source.hasText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mask what was typed, once the field is left: the last word, and what is somebody's in several words."""
        super().focusOutEvent(event)
        if self._typed is not None:
            self._typed.settle(everything=True)
        if self._whole is None and masked(self.toPlainText()) != self.toPlainText():
            self.take(self.whole_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, on a shared screen in dots."""
        if self._typed is None or not self._typed.takes_key(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method made, on a shared screen in dots."""
        if self._typed is None:
            super().inputMethodEvent(event)
        else:
            self._typed.takes_input(event)

    def paste_over(self, text: str) -> None:
        """Paste a text as a person does, over what is selected."""
        data = QMimeData()
        data.setText(text)
        self.insertFromMimeData(data)

    def _changed(self) -> None:
        if self._cleaning:
            return
        if self._whole is None and _HIDDEN.search(self.toPlainText()):
            # Qt's own menu offers characters that turn the direction of text.
            if self._typed is not None:
                self.take(plain_lines(self.whole_text()))
                return
            self._cleaning = True
            self.setPlainText(plain_lines(self.toPlainText()))
            self.moveCursor(QTextCursor.MoveOperation.End)
            self._cleaning = False
        self.edited.emit()


def plain_lines(untrusted: str) -> str:
    """Turn text from anywhere into lines in which everything can be seen; colours of a terminal go."""
    lines = _COLOUR.sub("", untrusted).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(display_safe(line, 2 * MOST_SHOWN) if _HIDDEN.search(line) else line for line in lines)


def _both_ends(text: str) -> str:
    hidden = len(text) - 2 * _END_SHOWN
    gap = translate("gui", "%n character(s) are read and not shown here", "", hidden)
    return f"{text[:_END_SHOWN]}\n\n[{gap}]\n\n{text[-_END_SHOWN:]}"
