"""The small line below a field: a sentence, and at most one suggestion that can be taken."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.fonts import line_height, text_font
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import Tone, plain_label

HintKind = Literal["muted", "ok", "error", "warning"]
_TONES: dict[HintKind, Tone] = {"muted": "muted", "ok": "ok", "error": "error", "warning": "warning"}
_ABOVE = 5
_OVER = 4
"""How far the link, with its 24 px, stands out of the line above and below."""


class HintLine(QWidget):
    """Hidden while it has nothing to say."""

    suggestion_taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE - _OVER, 0, 0)
        self._unsaid = False
        self._label = plain_label("", "small")
        self._link = link_button("")
        self._link.setFont(text_font("small"))
        self._link.hide()
        self._link.clicked.connect(self.suggestion_taken)
        self._row = InlineRow(self._label, self._link, text_line=line_height("small"), over=_OVER)
        column.addWidget(self._row)
        self.hide()

    def show_hint(
        self,
        text: str,
        kind: HintKind,
        link: str | None = None,
        *,
        announced: bool = True,
        later: bool = False,
        first: bool = False,
    ) -> None:
        """Show a sentence in its colour, with a link after it where there is something to take.

        ``announced`` False: something else on the page says it aloud. ``later`` True: it is not said now, since it
        is about a value that is being typed; a call without it says what then still stands there. ``first`` True: it
        is said before all that waits.
        """
        if shown(text) != self._label.text() or shown(link or "") != self._link.text():
            self._unsaid = announced
        self._label.setText(text)
        self._label.set_tone(_TONES[kind])
        self._link.setText(link or "")
        self._link.setVisible(bool(link))
        self._link.setAccessibleDescription(self._label.text())
        self.setVisible(bool(text))
        if self._unsaid and not later and text and kind in ("error", "warning") and self.isVisible():
            self._unsaid = False
            from wizard.gui.announce import say_aloud

            # Spoken once, when it appears (rule 44).
            say_aloud(self, " ".join(part for part in (self._label.text(), self._link.text()) if part), first=first)

    def text(self) -> str:
        """Give the sentence."""
        return self._label.text()
