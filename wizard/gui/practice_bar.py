"""The bar that says that this is practice, what the task is, and leads to the other situations."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wizard.gui.announce import say_aloud
from wizard.gui.session import PracticeSeat
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.chip import Chip
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.widgets.labels import plain_label
from wizard.report.isolates import isolate
from wizard.words.translation import translate


class PracticeBar(QFrame):
    """Two lines over the whole window in practice mode."""

    change_wanted = Signal()
    """Another situation is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(TOPIC, "practice")
        self.setObjectName("practice_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(12)
        row.addWidget(Chip(translate("gui", "Practice", "a mark: this window practises")))
        self._label = plain_label("", "small", "text")
        self._label.make_selectable()
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.change_link = link_button(
            translate("gui", "Change..."),
            translate("gui", "Chooses another practice situation and starts again with it"),
        )
        self.change_link.setAccessibleName(translate("gui", "Change the practice situation"))
        self.change_link.clicked.connect(self.change_wanted)
        row.addWidget(self.change_link)
        self._say(translate("gui", "Nothing leaves this computer."))

    def minimumSizeHint(self) -> QSize:
        """Ask for no more height than the lines need at the present width; a label asks for narrower, more lines."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.window().width()))

    def sizeHint(self) -> QSize:
        """Ask for the same."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.window().width()))

    def text(self) -> str:
        """Give what the bar says."""
        return self._label.text()

    def show_seat(self, seat: PracticeSeat) -> None:
        """Say which situation this is and what to type in it."""
        task = seat.task or translate("gui", "Address {address}, password {password}").format(
            address=isolate(seat.address), password=seat.password
        )
        self._say(
            translate("gui", "Nothing leaves this computer. {situation}.\n{task}").format(
                situation=seat.title, task=task
            )
        )

    def _say(self, words: str) -> None:
        self._label.show_unmasked(words)  # nobody could type a masked address
        spoken = words.replace("\n", " ")
        self.setAccessibleName(translate("gui", "Practice: {words}").format(words=spoken))
        if self.isVisible():
            say_aloud(self, urgent=False)
