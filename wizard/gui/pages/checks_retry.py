"""Trying again: at once, or after the wait that the server asked for."""

from __future__ import annotations

from PySide6.QtCore import QTime, QTimer, Signal

from wizard.diagnosis.finding import TryAgain
from wizard.gui.widgets.buttons import Button, plain_button, primary_button
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.remedy_words import remedy_label
from wizard.words.translation import translate


class RetryRow(InlineRow):
    """One button. With a wait, a press starts it: the row then says when it tries, and offers to try now."""

    again_chosen = Signal()

    def __init__(self, remedy: TryAgain, primary: bool) -> None:
        self.button = _small(remedy_label(remedy), primary)
        self.button.setAccessibleDescription(translate("gui", "Repeats the checks with one sign-in"))
        self._waiting = plain_label("")
        self.now_button = _small(translate("gui", "Try now"), primary=False)
        self.now_button.setAccessibleDescription(translate("gui", "Repeats the checks without waiting"))
        super().__init__(self.button, self._waiting, self.now_button, spacing=8)
        self._after_s = remedy.after_s or 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.again_chosen)
        self._waiting.hide()
        self.now_button.hide()
        self.button.clicked.connect(self._pressed)
        self.now_button.clicked.connect(self._try_now)

    def waits(self) -> bool:
        """Tell whether a wait goes on."""
        return self._timer.isActive()

    def stop_waiting(self) -> None:
        """Forget the wait: something else began to try meanwhile."""
        self._timer.stop()
        self._waiting.hide()
        self.now_button.hide()
        self.button.show()

    def _pressed(self) -> None:
        if not self._after_s:
            self.again_chosen.emit()
            return
        self._timer.start(self._after_s * 1000)
        until = QTime.currentTime().addSecs(self._after_s)
        self._waiting.setText(
            translate("gui", "Tries again at {time}, while this page is open.").format(time=until.toString("HH:mm"))
        )
        self.button.hide()
        self._waiting.show()
        self.now_button.show()

    def _try_now(self) -> None:
        self._timer.stop()
        self.again_chosen.emit()


def _small(text: str, primary: bool) -> Button:
    button = primary_button(text) if primary else plain_button(text)
    button.make_small()
    return button
