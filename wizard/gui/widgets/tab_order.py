"""The way of the Tab key to what appears later: where it stands, not when it came."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, group: QWidget) -> None:
    """Let Tab go from a control to those in a group, in the order that they have, and then on as before."""
    chain = list(tab_chain(group))
    for control in chain:
        if group.isAncestorOf(control) and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, control)
            before = control


def tab_chain(start: QWidget) -> Iterator[QWidget]:
    """Give every widget of a window that follows one in the order of Tab, those included that take no focus."""
    at = start.nextInFocusChain()
    while at is not None and at is not start:
        yield at
        at = at.nextInFocusChain()
