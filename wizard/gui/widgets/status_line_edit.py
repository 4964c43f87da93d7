"""A line edit with room for a state sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.facts.check import CheckState
from wizard.gui.fonts import text_font
from wizard.gui.shared_screen import is_shared
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.status_icon import StatusIcon
from wizard.settings.typed_text import MOST_TYPED, without_hidden

if TYPE_CHECKING:
    from wizard.gui.shared_screen_field import FieldVeil

_EDGE = 12


class StatusLineEdit(QLineEdit):
    """A line edit that can show a state sign at its far end, the right one unless it is mirrored.

    On a shared screen every one is masked, until its owner says that what it holds is nobody's.
    """

    veils = True
    """Whether the field is masked on a shared screen."""
    cleans = True
    """Whether characters that nobody sees are taken out of what is typed or pasted."""
    keeps_joiners = False
    """Whether those stay that join or vary letters: it is a person's name."""
    entered = Signal()
    left = Signal()
    cleaned = Signal()
    """Something was taken out that nobody sees; it comes before every other slot of ``textEdited``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font("body"))
        # One more than any value has: a longer text is seen to be too long, and Qt lays out no more of it.
        self.setMaxLength(MOST_TYPED + 1)
        self._icon = StatusIcon(parent=self)
        self._icon.hide()
        self._reserved = 0
        self.veil: FieldVeil | None = self._veiled() if self.veils and is_shared() else None
        wants_ring(self)
        if self.cleans:
            self.textEdited.connect(self._take_out_hidden)

    def show_plainly(self) -> None:
        """Leave the text readable on a shared screen: it says nothing of a person or a company."""
        if self.veil is not None:
            self.veil.remove()
            self.veil = None

    def set_state(self, state: CheckState | None) -> None:
        """Show a sign, or none."""
        if state is not None:
            self._icon.set_state(state)
        self._icon.setVisible(state is not None)
        self._place()

    def reserve(self, pixels: int) -> None:
        """Keep room at the far end for a control of the owner, such as the reveal toggle."""
        self._reserved = pixels
        self._place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the field was entered."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the sign at the far end."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the masked text of a field that rests on a shared screen; else as every line edit."""
        if self.veil is not None and self.veil.paints():
            self.veil.paint()
        else:
            super().paintEvent(event)

    def put(self, wanted: str) -> None:
        """Put a text in place of the last edit, without a signal; undo goes back to what stood before that."""
        behind = without_hidden(_from_place(self.text(), self.cursorPosition()), of_name=self.keeps_joiners)
        behind = behind if wanted.endswith(behind) else behind.rstrip()
        signalled = self.blockSignals(True)
        self.undo()
        now = self.text()
        shorter = min(len(now), len(wanted))
        start = next((at for at in range(shorter) if now[at] != wanted[at]), shorter)
        end = next((at for at in range(shorter - start) if now[-1 - at] != wanted[-1 - at]), shorter - start)
        if now != wanted:
            self.setSelection(_places(now[:start]), _places(now[start : len(now) - end]))
            self.insert(wanted[start : len(wanted) - end])
        self.setCursorPosition(_places(wanted.removesuffix(behind)))
        self.blockSignals(signalled)

    def _take_out_hidden(self, text: str) -> None:
        if text != without_hidden(text, of_name=self.keeps_joiners):
            self.put(without_hidden(self.text(), of_name=self.keeps_joiners))
            self.cleaned.emit()

    def _veiled(self) -> FieldVeil:
        from wizard.gui.shared_screen_field import FieldVeil

        return FieldVeil(self)

    def _place(self) -> None:
        icon = self._icon
        shown = not icon.isHidden()
        reserved = self._reserved
        room = reserved + (icon.width() + _EDGE if shown else 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        from_edge = _EDGE + reserved
        x = from_edge if mirrored else self.width() - from_edge - icon.width()
        icon.move(QPoint(x, (self.height() - icon.height()) // 2))


def _places(text: str) -> int:
    """Count the places of a text in Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _from_place(text: str, place: int) -> str:
    """Give what stands behind a place of Qt."""
    return text.encode("utf-16-le", "surrogatepass")[2 * place :].decode("utf-16-le", "replace")
