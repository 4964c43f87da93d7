"""A page of help as text to read: headings, paragraphs and lists, built from plain words and never from HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from wizard.catalogue.help_pages import HelpHeading, HelpList, HelpPage
from wizard.gui.fonts import TextStyle, line_height, scaled, text_font
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.words.languages import language_for
from wizard.words.translation import translate

_BEFORE_HEADING, _AFTER_HEADING, _BEFORE_PARAGRAPH, _BEFORE_ITEM = 16, 2, 8, 4
_INDENT = 20


class HelpText(QTextEdit):
    """Read with arrow keys as in a document; H and Shift+H go from heading to heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_text")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(
            translate("gui", "Arrow keys read it. H goes to the next heading, Shift+H to the one before.")
        )
        wants_ring(self)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning; its direction is that of the language it is written in."""
        self.setAccessibleName(page.title)
        mirrored = language_for((page.language,)).right_to_left
        self._direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self.clear()
        self.document().setDocumentMargin(scaled(6))
        self.document().setIndentWidth(scaled(_INDENT))
        self._first = True
        cursor = self.textCursor()
        self._add(cursor, page.title, "title", heading=1)
        for block in page.blocks:
            if isinstance(block, HelpHeading):
                self._add(cursor, block.text, "strong", heading=2, above=_BEFORE_HEADING, below=_AFTER_HEADING)
            elif isinstance(block, HelpList):
                self._add_list(cursor, block)
            else:
                self._add(cursor, block.text, "body", above=_BEFORE_PARAGRAPH)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def headings(self) -> tuple[tuple[int, str], ...]:
        """Give the level and the text of every heading."""
        found, block = list[tuple[int, str]](), self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append((block.blockFormat().headingLevel(), block.text()))
            block = block.next()
        return tuple(found)

    def go_to_heading(self, *, back: bool = False) -> None:
        """Select the next heading, so that it is seen and read; stay where there is none."""
        block = self.textCursor().block()
        block = block.previous() if back else block.next()
        while block.isValid() and not block.blockFormat().headingLevel():
            block = block.previous() if back else block.next()
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a heading on H; everything else as in every text."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        back = held == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_H and (back or held == Qt.KeyboardModifier.NoModifier):
            self.go_to_heading(back=back)
            return
        super().keyPressEvent(event)

    def _add_list(self, cursor: QTextCursor, block: HelpList) -> None:
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDecimal if block.numbered else QTextListFormat.Style.ListDisc)
        form.setIndent(1)
        made = None
        for item in block.items:
            self._add(cursor, item, "body", above=_BEFORE_ITEM)
            if made is None:
                made = cursor.createList(form)
            else:
                made.add(cursor.block())

    def _add(
        self, cursor: QTextCursor, text: str, style: TextStyle, *, heading: int = 0, above: int = 0, below: int = 0
    ) -> None:
        block = QTextBlockFormat()
        block.setHeadingLevel(heading)
        block.setLayoutDirection(self._direction)
        block.setTopMargin(scaled(above))
        block.setBottomMargin(scaled(below))
        # At least: letters of some scripts are higher than the line of the design.
        block.setLineHeight(line_height(style), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        letters = QTextCharFormat()
        letters.setFont(QFont(text_font(style)))
        if self._first:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(block, letters)
        self._first = False
        cursor.insertText(text, letters)
