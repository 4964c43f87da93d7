"""An editable list of ports: type one, or pick one of the usual."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.widgets.down_arrow import draw_down_arrow
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.restyle import restyle
from wizard.gui.widgets.status_line_edit import StatusLineEdit


class PortBox(QComboBox):
    """Looks like the other fields. ``edit`` is its line edit; ``textActivated`` fires when a port was picked."""

    def __init__(self, ports: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(text_font("body"))
        self.setEditable(True)
        self.edit = StatusLineEdit()
        self.edit.show_plainly()
        wants_ring(self.edit, wanted=False)
        wants_ring(self)
        self.setLineEdit(self.edit)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes null: no completion
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([str(port) for port in ports])
        self.setCurrentIndex(-1)
        self.edit.entered.connect(lambda: self._show_focus(focused=True))
        self.edit.left.connect(lambda: self._show_focus(focused=False))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Never change the port by scrolling over it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the colour of quiet text."""
        super().paintEvent(event)
        draw_down_arrow(self)

    def _show_focus(self, *, focused: bool) -> None:
        """Show the focus of the line edit as the focus of the whole box; the colour of an error stays."""
        if self.property("state") != "error":
            restyle(self, "state", "focus" if focused else "")
