"""QWizard's own layout, brought to the measures of the pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget, QWizard

from wizard.gui.rail import rail_width
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import BUTTON_HEIGHT, FOOT_HEIGHT

SIDE = "side_width"
"""The property of a wizard that widens what lies beside its pages; its change is an event of the wizard."""
_SIDE = 24
_BETWEEN = 8
_RULE_AT_MOST = 4


def row_fits(buttons: Sequence[QWidget], wizard: QWizard) -> bool:
    """Tell whether a row of buttons fits below the page of a window, beside help where that is open."""
    wanted = sum(button.sizeHint().width() for button in buttons) + _BETWEEN * len(buttons)
    # Before it is shown for the first time, the ground has no width yet.
    ground = ground_of(wizard) if wizard.property(SIDE) else None
    width = wizard.width() if ground is None else ground.width()
    return wanted <= width - side_width(wizard) - 2 * _SIDE


def ground_of(wizard: QWizard) -> QWidget | None:
    """Give the widget that holds all of a QWizard, which sets its size and nothing else of its place."""
    return next((child for child in wizard.children() if type(child) is QWidget), None)


def side_width(wizard: QWizard) -> int:
    """Give the width beside the pages: the rail's, or what help took in its place."""
    return wizard.property(SIDE) or rail_width()


def side_of(wizard: QWizard) -> QWidget | None:
    """Give what holds the rail: the label that would show a watermark."""
    ground = ground_of(wizard)
    labels = () if ground is None else (child for child in ground.children() if isinstance(child, QLabel))
    return next((label for label in labels if label.layout() is not None), None)


def in_two_lines(text: str) -> str:
    """Break a text at the blank nearest to its middle; one word stays as it is."""
    blanks = [at for at, sign in enumerate(text) if sign == " "]
    if not blanks:
        return text
    at = min(blanks, key=lambda blank: abs(2 * blank - len(text)))
    return f"{text[:at]}\n{text[at + 1 :]}"


def tidy_wizard_layout(wizard: QWizard, bar: QWidget | None) -> None:
    """Set margins, the rule above the buttons and the bar on top; repeat it whenever QWizard rebuilt its layout.

    ModernStyle takes its measures from the widget style and has no setting for them.
    """
    ground = ground_of(wizard)
    grid = ground.layout() if ground is not None else None
    if ground is None or grid is None:
        return
    if bar is not None and grid.menuBar() is not bar:
        grid.setMenuBar(bar)
    # Not by itemAt: PySide's wrappers of the items outlive a layout that QWizard deletes, and crash.
    for layout in grid.children():
        if isinstance(layout, QHBoxLayout):
            _tidy_buttons(layout)
    for widget in ground.children():
        if isinstance(widget, QWidget) and widget is not bar:
            _tidy_widget(widget, side_width(wizard))


def _tidy_buttons(layout: QHBoxLayout) -> None:
    above = (FOOT_HEIGHT - 1 - BUTTON_HEIGHT) // 2
    layout.setContentsMargins(_SIDE, above, _SIDE, FOOT_HEIGHT - 1 - BUTTON_HEIGHT - above)
    # Qt asks for a new layout even when the spacing stays the same, and that request leads here again without end.
    if layout.spacing() != _BETWEEN:
        layout.setSpacing(_BETWEEN)


def _tidy_widget(widget: QWidget, side: int) -> None:
    inner = widget.layout()
    if isinstance(widget, QLabel) and inner is not None:
        # The label that would show a watermark holds the rail.
        inner.setContentsMargins(0, 0, 0, 0)
        widget.setFixedWidth(side)
    elif isinstance(widget, QFrame) and inner is not None:
        inner.setContentsMargins(0, 0, 0, 0)
    elif type(widget) is QWidget and widget.maximumHeight() <= _RULE_AT_MOST:
        # A sheet of its own: to have the style look at it anew, PySide needs QStyle, which costs a start 5 ms.
        sheet = f"background: {current_tokens().border};"
        if widget.styleSheet() != sheet:
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            widget.setStyleSheet(sheet)
        widget.setFixedHeight(1)
