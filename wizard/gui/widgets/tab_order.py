"""The way of the Tab key to what appears later: where it stands, not when it came.

Nobody asks ``nextInFocusChain`` here. PySide takes the widget that is asked for the owner of the one that it gives,
the window itself after the last one: when a card of the page went, so did everything that Python held of the window,
its menu first ("Internal C++ object already deleted").
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, group: QWidget) -> None:
    """Let Tab go from a control to those in a group, in the order of their making, and then on as before."""
    for control in parts_of(group):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, control)
            before = control


def parts_of(group: QWidget) -> list[QWidget]:
    """Give every widget of a group in the order of Tab, those included that take no focus."""
    return group.findChildren(QWidget)
