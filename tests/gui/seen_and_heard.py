"""Everything of a widget that somebody sees or hears: texts, what assistive technology gets, and what is drawn."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from tests.gui.readable import readable_texts

_TEXT = re.compile(r"<text\b[^>]*>(.*?)</text>", re.DOTALL)
_TOLD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole + 1,
)


def everything_of(root: QWidget) -> Iterator[str]:
    """Give every text of a window or a page, whichever way it reaches a person."""
    yield from readable_texts(root)
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None:
            yield from (told.text(kind) for kind in _TOLD)
        if isinstance(widget, QLineEdit):
            yield widget.displayText()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QLabel):
            assert widget.pixmap().isNull(), "a picture that nobody looked at"
        elif isinstance(widget, QMenu):
            yield from (text for action in widget.actions() for text in (action.text(), action.toolTip()))
        yield from _items_of(widget)
    yield from drawn_texts(root)


def drawn_texts(root: QWidget) -> Iterator[str]:
    """Draw a widget and give the texts that were drawn, line by line, whoever drew them."""
    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(root.width(), root.height()))
    painter = QPainter(generator)
    root.render(painter, QPoint(0, 0))
    painter.end()
    for found in _TEXT.finditer(bytes(written.data()).decode("utf-8")):
        yield html.unescape(found[1])


def leaks(root: QWidget, secrets: Iterable[str]) -> list[str]:
    """Give the texts in which one of these stands, case aside."""
    wanted = [secret.lower() for secret in secrets]
    return sorted({text for text in everything_of(root) if any(secret in text.lower() for secret in wanted)})


def _items_of(widget: QWidget) -> Iterator[str]:
    model = widget.model() if isinstance(widget, QAbstractItemView | QComboBox) else None
    if model is None:
        return
    for row in range(model.rowCount()):
        yield from (str(model.data(model.index(row, 0), role) or "") for role in _ROLES)
