"""Where the focus is in a window, found again in the one that takes its place."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.gui.widgets.port_box import PortBox

_Steps = tuple[tuple[str, int], ...]
"""The way down from one widget to another: at each level the class, and which of its siblings of that class."""


def put_focus_as_in(old: QWidget, parts: Iterable[tuple[QWidget, QWidget]]) -> bool:
    """Put the focus where it is in another window over the same session; tells whether it could.

    ``parts``: a part of the old window and its counterpart, each. Pages and rail are made alike each time, whatever
    the language and whether they are masked; the rest of a window is QWizard's own.
    """
    focused = old.focusWidget()
    for before, now in parts:
        way = _way(before, focused)
        found = _at_end(now, way) if way else None
        if found is not None:
            return _focus(found)
    return False


def cursor_in(window: QWidget) -> int | None:
    """Tell where the cursor is in the text that has the focus; None where no text has it."""
    edit = _focused_text(window)
    return None if edit is None else edit.cursorPosition()


def put_cursor(window: QWidget, place: int | None) -> None:
    """Put the cursor there, once the window is shown: that selects the whole text, and a key would wipe it out."""
    edit = _focused_text(window)
    if edit is not None and place is not None:
        edit.deselect()
        edit.setCursorPosition(place)


def _focused_text(window: QWidget) -> QLineEdit | None:
    focused = window.focusWidget()
    edit = focused.edit if isinstance(focused, PortBox) else focused
    return edit if isinstance(edit, QLineEdit) else None


def _focus(found: QWidget) -> bool:
    if not found.isEnabled() or found.isHidden() or found.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    found.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _way(top: QWidget, below: QWidget | None) -> _Steps:
    chain: list[QWidget] = []
    one = below
    while one is not None and one is not top:
        chain.append(one)
        one = one.parentWidget()
    if one is None:
        return ()
    return tuple(_step(above, child) for above, child in pairwise((top, *reversed(chain))))


def _step(above: QWidget, child: QWidget) -> tuple[str, int]:
    alike = [one for one in _children(above) if type(one) is type(child)]
    return type(child).__name__, alike.index(child)


def _at_end(top: QWidget, way: _Steps) -> QWidget | None:
    found = top
    for name, place in way:
        alike = [one for one in _children(found) if type(one).__name__ == name]
        if place >= len(alike):
            return None
        found = alike[place]
    return found


def _children(above: QWidget) -> list[QWidget]:
    return above.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
