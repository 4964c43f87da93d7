"""The ring goes with its control: the place where it was is drawn anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.widgets.focus_ring import RingGround
from wizard.gui.widgets.status_line_edit import StatusLineEdit

pytestmark = OFFSCREEN_SAYS
IN_THE_OLD_RING = QPoint(48, 60)
"""Two pixels left of the control, where only the ring is."""


class WatchedGround(RingGround):
    """Remembers what was drawn anew."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        self.drawn += event.region()
        super().paintEvent(event)


@pytest.mark.parametrize("moved", ["the control", "what it lies in", "hidden"])
def test_no_ring_stays_where_a_control_was(qtbot: QtBot, moved: str) -> None:
    ground = WatchedGround()
    qtbot.addWidget(ground)
    ground.resize(400, 300)
    box = QWidget(ground)
    box.setGeometry(50, 50, 200, 40)
    edit = StatusLineEdit()
    edit.setParent(box)
    edit.setGeometry(0, 0, 200, 36)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(lambda: ground.drawn.contains(IN_THE_OLD_RING))
    ground.repaint()
    ground.drawn = QRegion()
    if moved == "the control":
        edit.move(0, 100)
    elif moved == "hidden":
        box.hide()
    else:
        box.move(50, 150)
    qtbot.waitUntil(lambda: ground.drawn.contains(IN_THE_OLD_RING))
