"""Writes down everything that a window tells: texts of widgets, accessible texts, titles, tables, clipboard."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextInsertEvent,
    QAction,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from wizard.gui.session import Session

_KINDS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)


class Watcher:
    """Looks at every window of the program, and listens to what is said aloud."""

    def __init__(self, folder: Path) -> None:
        """Write into a folder, one file a look."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._looks = 0
        self.said: list[str] = []

        class Listening:
            """Stands in for QAccessible, where announcements leave the program."""

            AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
            Event = QAccessible.Event

        setattr(Listening, "isActive", staticmethod(lambda: True))  # noqa: B010 - Qt's own name, which no check likes
        setattr(Listening, "updateAccessibility", staticmethod(self._hear))  # noqa: B010 - Qt's own name, which no check likes
        setattr(QtGui, "QAccessible", Listening)  # noqa: B010 - replaced for this program's whole life

    def look(self, name: str, session: Session | None = None) -> str:
        """Write down what can be seen and heard now; give it as well."""
        lines = [f"clipboard {kind}: {text}" for kind, text in clipboard_texts()]
        for window in QApplication.topLevelWidgets():
            for widget in (window, *window.findChildren(QWidget)):
                lines += [f"{type(widget).__name__} {what}: {text}" for what, text in _told_by(widget)]
            lines += [f"action: {told}" for action in window.findChildren(QAction) for told in _of_action(action)]
        lines += [f"said: {text}" for text in self.said]
        if session is not None:
            lines += [f"state: {session.state!r}", f"seat: {session.practice!r}", f"offers: {session.offers!r}"]
        text = "\n".join(lines)
        self.note(name, text)
        return text

    def note(self, name: str, text: str) -> None:
        """Write something down for the search."""
        self._looks += 1
        (self._folder / f"{self._looks:03}-{name}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))

    def _hear(self, event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(event.message())
        elif isinstance(event, QAccessibleTextInsertEvent):
            self.said.append(event.textInserted())


def clipboard_texts() -> Iterator[tuple[str, str]]:
    """Give every format of both clipboards."""
    clipboard = QGuiApplication.clipboard()
    selection = (clipboard.Mode.Selection,) if clipboard.supportsSelection() else ()
    for mode in (clipboard.Mode.Clipboard, *selection):
        content = clipboard.mimeData(mode)
        kinds = content.formats() if content else ()  # type: ignore[truthy-bool]  # none once the program ended
        for kind in kinds:
            yield kind, bytes(content.data(kind).data()).decode("utf-8", "replace")


def _told_by(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Give what a widget tells. What stands in a field that somebody types into is theirs, and is left out."""
    typed = isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly()
    own = {"text", "displayText", "plainText", "selectedText"} if typed else set()
    if isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal:
        own = {"text"}
    yield from _properties(widget, own)
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        for kind in _KINDS:
            if "displayText" in own and kind is QAccessible.Text.Value:
                continue
            yield f"accessible {kind.name}", interface.text(kind)
    if isinstance(widget, QComboBox):
        yield "entries", "\n".join(widget.itemText(row) for row in range(widget.count()))
    model = getattr(widget, "model", None)
    if callable(model) and isinstance(table := model(), QAbstractItemModel):
        yield from (("cell", text) for text in _cells(table, QModelIndex()))


def _properties(thing: QObject, left_out: set[str]) -> Iterator[tuple[str, str]]:
    described = thing.metaObject()
    for at in range(described.propertyCount()):
        # Other kinds hold no text, and some of them cannot be read from Python at all.
        name, kind = str(described.property(at).name()), str(described.property(at).typeName())
        if kind == "QString" and name not in left_out and (value := thing.property(name)):
            yield name, value
    for dynamic in (bytes(octets.data()).decode() for octets in thing.dynamicPropertyNames()):
        with contextlib.suppress(RuntimeError):  # of a kind that Python knows nothing of
            yield dynamic, repr(thing.property(dynamic))


def _of_action(action: QAction) -> tuple[str, ...]:
    return action.text(), action.toolTip(), action.statusTip(), action.whatsThis(), repr(action.data())


def _cells(table: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(min(table.rowCount(parent), 500)):
        for column in range(20):  # lists keep to themselves how many they have
            index = table.index(row, column, parent)
            if not index.isValid():
                break
            yield from (str(text) for role in (*roles, Qt.ItemDataRole.UserRole) if (text := index.data(role)))
            yield from _cells(table, index)
