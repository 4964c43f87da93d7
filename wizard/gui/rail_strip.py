"""The rail in one line, for as long as help stands in its place: the marks of the six steps (rule 3)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.flow.steps import Step
from wizard.gui.fonts import scaled
from wizard.gui.rail import Rail, RailStep
from wizard.words.translation import translate

_WIDTH, _HEIGHT = 38, 30


class RailMark(RailStep):
    """One step as its dot alone; its name is in the tool tip and for assistive technology."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(step, parent)
        self.setText("")
        self.setToolTip(self.name)

    def sizeHint(self) -> QSize:
        """Ask for the dot and the room around it."""
        return QSize(scaled(22) + _WIDTH - 22, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Ask for the same: a dot does not get smaller."""
        return self.sizeHint()

    def draw_name(self, painter: QPainter, *, mirrored: bool) -> None:
        """Leave the name out."""


class RailStrip(QWidget):
    """Shows what a rail shows; a press on a mark goes where a press on the rail's step goes."""

    def __init__(self, rail: Rail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = rail
        self.setAccessibleName(translate("gui", "Steps"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._marks = {step: RailMark(step, self) for step in Step}
        for step, mark in self._marks.items():
            mark.clicked.connect(lambda _checked=False, step=step: rail.step_clicked.emit(step))
            row.addWidget(mark)
        row.addStretch(1)
        rail.steps_shown.connect(self._show)
        self._show()

    def step_button(self, step: Step) -> RailMark:
        """Give the mark of a step."""
        return self._marks[step]

    def _show(self) -> None:
        for step, mark in self._marks.items():
            button = self._rail.step_button(step)
            mark.show_mark(button.mark, clickable=button.focusPolicy() != Qt.FocusPolicy.NoFocus)
