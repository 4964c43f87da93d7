"""The way of the Tab key to what appears later: where it stands, not when it came."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, group: QWidget) -> None:
    """Let Tab go from a control to those in a group, in the order that they have, and then on as before."""
    inside, at = list[QWidget](), group.nextInFocusChain()
    while at is not None and at is not group:
        if group.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            inside.append(at)
        at = at.nextInFocusChain()
    for control in inside:
        QWidget.setTabOrder(before, control)
        before = control
