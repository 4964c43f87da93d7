"""The list of drafts: one entry of two lines for each, named by the customer's domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.gui.drafts_words import details_text, shown_domain
from wizard.gui.fonts import text_font
from wizard.gui.shared_screen import shown
from wizard.gui.theme import current_tokens
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.word_lines import word_lines
from wizard.words.translation import translate
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import StoredDraft

_STORED = Qt.ItemDataRole.UserRole
_DETAILS = Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _BETWEEN, _RADIUS = 10, 8, 2, 4


class DraftsList(QListWidget):
    """Arrow keys and the first letters of a domain choose; Enter opens, as the owner decides."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("gui", "Drafts", "title of a window"))
        self.setAccessibleDescription(translate("gui", "Arrow keys choose one, Enter opens it, Delete deletes it"))
        self.setItemDelegate(_TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        wants_ring(self)

    def chosen(self) -> StoredDraft | None:
        """Give the selected draft."""
        item = self.item(self.currentRow())
        stored = item.data(_STORED) if self.count() and self.currentRow() >= 0 else None
        return stored if isinstance(stored, StoredDraft) else None

    def show_drafts(self, drafts: Sequence[StoredDraft], is_own: Callable[[StoredDraft], bool]) -> None:
        """Show these; the choice stays where it was, or goes to the one that is now in its place."""
        chosen, row = self.chosen(), self.currentRow()
        # No moment without a choice is told: buttons would go grey for it and lose the focus.
        signalled = self.blockSignals(True)
        self.clear()
        every = [stored.saved for stored in drafts]
        for stored in drafts:
            self.addItem(_entry(stored, every, own=is_own(stored)))
        same = [at for at, stored in enumerate(drafts) if chosen is not None and stored.path == chosen.path]
        self.setCurrentRow(same[0] if same else min(max(row, 0), len(drafts) - 1))
        self.blockSignals(signalled)

    def choose(self, path: Path) -> bool:
        """Choose the draft of a file; False where it is not in the list."""
        for row in range(self.count()):
            stored = self.item(row).data(_STORED)
            if isinstance(stored, StoredDraft) and stored.path == path:
                self.setCurrentRow(row)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap long details anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _TwoLines(QStyledItemDelegate):
    """Draws the domain in bold and the details below, wrapped rather than cut."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for the height of both texts at the list's width."""
        width = self._list().viewport().width() - 2 * _SIDE
        first, second = _heights(index, width)
        return QSize(0, 2 * _ABOVE + first + _BETWEEN + second)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the entry, on the accent's soft ground when it is chosen."""
        tokens, place = current_tokens(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        room = place.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        first, _second = _heights(index, room.width())
        # With it the painter also mirrors the alignment.
        painter.setLayoutDirection(self._list().layoutDirection())
        painter.setFont(text_font("strong"))
        painter.setPen(QColor(tokens.text))
        _draw(painter, QRect(room.left(), room.top(), room.width(), first), _text(index, 0))
        painter.setFont(text_font("small"))
        # On the soft ground of the chosen one, muted text would be too faint.
        painter.setPen(QColor(tokens.text if state & QStyle.StateFlag.State_Selected else tokens.muted))
        below = QRect(room.left(), room.top() + first + _BETWEEN, room.width(), room.height() - first - _BETWEEN)
        _draw(painter, below, _text(index, _DETAILS))
        painter.restore()

    def _list(self) -> QListWidget:
        found = self.parent()
        if not isinstance(found, QListWidget):
            raise TypeError("the delegate belongs to a list")
        return found


def _entry(stored: StoredDraft, every: Sequence[SavedDraft], *, own: bool) -> QListWidgetItem:
    domain, details = shown(shown_domain(stored.saved)), shown(details_text(stored.saved, every))
    if own:
        details = translate("gui", "{details} · in this window", "a draft").format(details=details)
    item = QListWidgetItem(domain)
    item.setData(_STORED, stored)
    item.setData(_DETAILS, details)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{domain}, {details}")
    return item


def _heights(index: QModelIndex | QPersistentModelIndex, width: int) -> tuple[int, int]:
    fonts = ((text_font("strong"), _text(index, 0)), (text_font("small"), _text(index, _DETAILS)))
    # The marks around a host come from another font, whose lines may be higher.
    first, second = (QFontMetrics(font).height() * len(word_lines(text, font, width)) for font, text in fonts)
    return first, second


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    """Draw the lines below each other; none breaks inside a time or a word."""
    height, top = painter.fontMetrics().height(), room.top()
    for line in word_lines(text, painter.font(), room.width()):
        painter.drawText(QRect(room.left(), top, room.width(), height), int(Qt.AlignmentFlag.AlignVCenter), line)
        top += height


def _text(index: QModelIndex | QPersistentModelIndex, role: int) -> str:
    return str(index.data(role) or "")
