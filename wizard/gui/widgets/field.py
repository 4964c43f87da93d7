"""A labelled field: bold label, 38 px box with a state sign in it, and a hint below with at most one suggestion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wizard.facts.check import CheckState
from wizard.gui.fonts import text_font
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.hint import HintKind, HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.restyle import restyle
from wizard.gui.widgets.status_icon import StatusIcon

_EDGE = 12


class StatusLineEdit(QLineEdit):
    """A line edit that can show a state sign at its right end."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font("body"))
        self._icon = StatusIcon(parent=self)
        self._icon.hide()
        self._reserved = 0
        wants_ring(self)

    def set_state(self, state: CheckState | None) -> None:
        """Show a sign, or none."""
        if state is not None:
            self._icon.set_state(state)
        self._icon.setVisible(state is not None)
        self._place()

    def reserve(self, pixels: int) -> None:
        """Keep room at the right end for a control of the owner, such as the reveal toggle."""
        self._reserved = pixels
        self._place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the sign at the right end."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return done

    def _place(self) -> None:
        icon = self._icon
        shown = not icon.isHidden()
        room = self._reserved + (icon.width() + _EDGE if shown else 0)
        self.setTextMargins(0, 0, room, 0)
        x = self.width() - _EDGE - self._reserved - icon.width()
        icon.move(QPoint(x, (self.height() - icon.height()) // 2))


class LabelledField(QWidget):
    """Label, field and hint as one thing, also for assistive technology.

    ``edit`` is the line edit; ``left`` fires when it loses the focus; ``suggestion_taken`` when its link is pressed.
    """

    left = Signal()
    suggestion_taken = Signal()

    def __init__(self, label: str, accessible_description: str, edit: StatusLineEdit | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        self.label = plain_label(label, "strong")
        self.edit = edit if edit is not None else StatusLineEdit()
        self._description = accessible_description
        self.label.setBuddy(self.edit)
        self.edit.setAccessibleName(self.label.shown_text())
        self.edit.setAccessibleDescription(accessible_description)
        self._hint = HintLine()
        self._hint.suggestion_taken.connect(self.suggestion_taken)
        self.edit.left.connect(self.left)
        column.addWidget(self.label)
        column.addSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self._hint)

    def set_hint(self, text: str, kind: HintKind = "muted", link: str | None = None) -> None:
        """Say something below the field; an error also reddens its border. An empty text takes the line away."""
        self._hint.show_hint(text, kind, link)
        restyle(self.edit, "state", "error" if kind == "error" and text else "")
        spoken = " ".join(part for part in (self._description, text, link or "") if part)
        self.edit.setAccessibleDescription(spoken)

    def hint_text(self) -> str:
        """Give the sentence below the field."""
        return self._hint.text()

    def set_state(self, state: CheckState | None) -> None:
        """Show a state sign inside the field, or none."""
        self.edit.set_state(state)

    def text(self) -> str:
        """Give the text as typed."""
        return self.edit.text()

    def show_text(self, text: str) -> None:
        """Put a text in from outside, without a signal and only when it differs: the cursor stays."""
        if self.edit.text() != text:
            self.edit.blockSignals(True)
            self.edit.setText(text)
            self.edit.blockSignals(False)

    def setFocus(self) -> None:  # type: ignore[override]  # Qt's overload with a reason is not wanted here
        """Put the cursor into the field."""
        self.edit.setFocus()
