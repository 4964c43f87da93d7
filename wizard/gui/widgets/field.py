"""A labelled field: bold label, 38 px box with a state sign in it, and a hint below with at most one suggestion."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.facts.check import CheckState
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.hint import HintKind, HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.port_box import PortBox
from wizard.gui.widgets.restyle import restyle
from wizard.gui.widgets.status_line_edit import StatusLineEdit
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_REST_MS = 1000

CLEANED = QT_TRANSLATE_NOOP("gui", "Blanks and characters that cannot be seen were removed.")


class LabelledField(QWidget):
    """Label, field and hint as one thing, also for assistive technology.

    ``edit`` is the line edit; ``left`` fires when it loses the focus; ``suggestion_taken`` when its link is pressed.
    """

    left = Signal()
    suggestion_taken = Signal()

    def __init__(self, label: str, accessible_description: str, box: PortBox | StatusLineEdit | None = None) -> None:
        """Name the field; ``box`` is another control than a plain line edit, with a line edit in it."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        self.label = plain_label(label, "strong")
        self.box = box if box is not None else StatusLineEdit()
        self.edit = self.box.edit if isinstance(self.box, PortBox) else self.box
        self._description = accessible_description
        self.label.setBuddy(self.box)
        for spoken in (self.edit, self.box):
            spoken.setAccessibleName(self.label.shown_text())
            spoken.setAccessibleDescription(accessible_description)
        self._spoken = accessible_description
        self.rest = QTimer(self)
        """Runs while somebody types: a screen reader reads each new description of the field that has the focus."""
        self.rest.setSingleShot(True)
        self.rest.setInterval(_REST_MS)
        self.rest.timeout.connect(self._describe)
        self.edit.left.connect(self._describe)
        self.heard_first = False
        """Whether what stands below is said before all that waits: that Caps Lock is on (rule 26)."""
        self._hint = HintLine()
        self._hint.suggestion_taken.connect(self.suggestion_taken)
        self.edit.left.connect(self.left)
        self.edit.cleaned.connect(lambda: self.set_hint(translate("gui", CLEANED)))
        column.addWidget(self.label)
        column.addSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self._hint)
        column.addStretch(1)

    def set_label(self, label: str) -> None:
        """Change the field's name."""
        self.label.setText(label)
        for spoken in (self.edit, self.box):
            spoken.setAccessibleName(self.label.shown_text())

    def set_hint(
        self,
        text: str,
        kind: HintKind = "muted",
        link: str | None = None,
        *,
        announced: bool = True,
        later: bool = False,
    ) -> None:
        """Say something below the field; an error also reddens its border. An empty text takes the line away.

        ``announced`` False: something else on the page says it aloud.
        """
        self._hint.show_hint(text, kind, link, announced=announced, later=later, first=self.heard_first)
        self._redden(kind == "error" and bool(text))
        said = " ".join(part for part in (text, link or "") if part)
        # Two sentences: read without a pause, one would run into the other.
        first = self._description.rstrip(".")
        spoken = f"{first}. {said}" if first and said else said or self._description
        if (spoken := shown(spoken)) == self._spoken:
            return
        self._spoken = spoken
        if self.edit.hasFocus():
            self.rest.start()
        else:
            self._describe()

    def _describe(self) -> None:
        self.rest.stop()
        if self.edit.accessibleDescription() != self._spoken:
            self.edit.setAccessibleDescription(self._spoken)

    def _redden(self, wrong: bool) -> None:
        focused = isinstance(self.box, PortBox) and self.edit.hasFocus()
        restyle(self.box, "state", "error" if wrong else "focus" if focused else "")

    def hint_text(self) -> str:
        """Give the sentence below the field."""
        return self._hint.text()

    def keep_left_to_right(self) -> None:
        """Keep what is typed left to right in a mirrored window: addresses, hosts and numbers read that way."""
        for one in (self.box, self.edit):
            one.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def set_state(self, state: CheckState | None) -> None:
        """Show a state sign inside the field, or none."""
        self.edit.set_state(state)

    def text(self) -> str:
        """Give the text as typed."""
        return self.edit.text()

    def show_text(self, text: str) -> None:
        """Put a text in from outside, without a signal and only when it differs: the cursor stays."""
        text = text[: self.edit.maxLength()]
        if self.edit.text() != text:
            self.edit.blockSignals(True)
            self.edit.setText(text)
            self.edit.blockSignals(False)

    def setFocus(self) -> None:  # type: ignore[override]  # Qt's overload with a reason is not wanted here
        """Put the cursor into the field."""
        self.edit.setFocus()


__all__ = ["LabelledField", "StatusLineEdit"]
