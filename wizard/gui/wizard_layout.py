"""QWizard's own layout, brought to the measures of the pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QWidget, QWizard

from wizard.gui.tokens import BUTTON_HEIGHT, FOOT_HEIGHT, RAIL_WIDTH

_SIDE = 24


def tidy_wizard_layout(wizard: QWizard, bar: QWidget | None) -> None:
    """Set margins, the rule above the buttons and the bar on top; QWizard rebuilds its layout, so repeat after it did.

    ModernStyle takes its measures from the widget style and has no setting for them.
    """
    grid = _main_grid(wizard)
    if grid is None:
        return
    if bar is not None and grid.menuBar() is not bar:
        grid.setMenuBar(bar)
    for index in range(grid.count()):
        item = grid.itemAt(index)
        if item is None:
            continue
        _tidy_part(item.layout(), item.widget())


def _main_grid(wizard: QWizard) -> QGridLayout | None:
    for child in wizard.children():
        layout = child.layout() if type(child) is QWidget else None
        if isinstance(layout, QGridLayout):
            return layout
    return None


def _tidy_part(layout: QLayout | None, widget: QWidget | None) -> None:
    if isinstance(layout, QHBoxLayout):
        above = (FOOT_HEIGHT - 1 - BUTTON_HEIGHT) // 2
        layout.setContentsMargins(_SIDE, above, _SIDE, FOOT_HEIGHT - 1 - BUTTON_HEIGHT - above)
        layout.setSpacing(8)
    elif isinstance(widget, QLabel) and (side := widget.layout()) is not None:
        # The label that would show a watermark holds the rail.
        side.setContentsMargins(0, 0, 0, 0)
        widget.setFixedWidth(RAIL_WIDTH)
    elif isinstance(widget, QFrame) and (pages := widget.layout()) is not None:
        pages.setContentsMargins(0, 0, 0, 0)
    elif widget is not None and widget.layout() is None:
        widget.setObjectName("foot_rule")
        widget.setFixedHeight(1)
