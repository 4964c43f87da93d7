"""Every text that a window draws: which, in which font, in how much room, and on which line it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from wizard.gui.fonts import scaled, text_font
from wizard.gui.rail import RailStep
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.choice_card import ChoiceCard
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.mnemonic import without_mnemonic
from wizard.gui.widgets.segmented import Segment
from wizard.gui.widgets.word_lines import word_lines
from wizard.gui.widgets.wrapped_link import WrappedLink

_TEXT_IN_FIELDS = 10
"""The padding of a field, left and right."""
_ARROW = 28


@dataclass(frozen=True, slots=True)
class ShownText:
    """One text. ``room`` is what it may fill, in coordinates of its widget; ``width`` what one line of it needs.

    ``baseline``: where its first line stands, from the top of the widget; None where nobody can tell.
    """

    widget: QWidget
    text: str
    font: QFont
    room: QRect
    wraps: bool = False
    baseline: float | None = None
    typed: bool = False

    @property
    def width(self) -> float:
        """Give what the longest line needs."""
        metrics = QFontMetricsF(self.font)
        return max(metrics.horizontalAdvance(line) for line in self.text.split("\n"))


def visible_widgets(root: QWidget) -> Iterator[QWidget]:
    """Give a window and everything in it that can be seen, other windows and what Qt keeps for itself left out."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.window() is root and widget.isVisible() and not widget.size().isEmpty() and not _is_qts(widget):
            yield widget


def shown_texts(root: QWidget) -> Iterator[ShownText]:
    """Give every text of a window."""
    for widget in visible_widgets(root):
        yield from (one for one in texts_of(widget) if one.text.strip())


def texts_of(widget: QWidget) -> Iterator[ShownText]:
    """Give the texts that one widget draws itself."""
    match widget:
        case PlainLabel():
            yield _label(widget)
        case QLabel():
            yield _centred(widget, widget.text(), widget.font(), widget.contentsRect())
        case RailStep():
            yield _rail_step(widget)
        case ChoiceCard():
            yield from _choice_card(widget)
        case Segment():
            font = QFont(widget.font())
            if widget.isChecked():
                font.setWeight(QFont.Weight.DemiBold)
            lines = widget.lines(widget.width())
            one_line = _centred(widget, lines[0], font, widget.rect())
            yield one_line if len(lines) == 1 else ShownText(widget, "\n".join(lines), font, widget.rect())
        case CheckBox():
            room = widget.rect().adjusted(scaled(18) + 10, 0, 0, 0)
            lines = widget.lines(widget.width())
            one_line = _centred(widget, lines[0], widget.font(), room)
            yield one_line if len(lines) == 1 else ShownText(widget, "\n".join(lines), widget.font(), room)
        case WrappedLink():
            return  # its label is seen by itself
        case QPushButton() if "\n" in widget.text():
            yield ShownText(widget, without_mnemonic(widget.text()), widget.font(), widget.rect())
        case QPushButton():
            text = without_mnemonic(widget.text())
            # What its hint has besides the text is padding and frame, of which a pixel at each side may be lost.
            side = (widget.sizeHint().width() - round(QFontMetricsF(widget.font()).horizontalAdvance(text))) // 2 - 1
            yield _centred(widget, text, widget.font(), widget.rect().adjusted(max(0, side), 0, min(0, -side), 0))
        case QAbstractButton():
            yield _centred(widget, without_mnemonic(widget.text()), widget.font(), widget.rect())
        case QLineEdit():
            yield _line_edit(widget)
        case QComboBox() if not widget.isEditable():
            room = widget.rect().adjusted(_TEXT_IN_FIELDS, 0, -_ARROW, 0)
            yield _centred(widget, widget.currentText(), widget.font(), room)
        case QListWidget():
            yield from _list(widget)
        case QPlainTextEdit():
            text = widget.toPlainText() or widget.placeholderText()
            yield ShownText(widget, text, widget.font(), widget.contentsRect(), wraps=True, typed=True)


def place_of(shown: ShownText, root: QWidget) -> QRect:
    """Give the room of a text in the coordinates of its window."""
    return QRect(shown.widget.mapTo(root, shown.room.topLeft()), shown.room.size())


def baseline_in(shown: ShownText, root: QWidget) -> float | None:
    """Give where the first line stands, from the top of the window."""
    if shown.baseline is None:
        return None
    return shown.widget.mapTo(root, QPoint(0, 0)).y() + shown.baseline


def _is_qts(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(widget, QScrollBar) or (
        isinstance(parent, QComboBox) and isinstance(widget, QAbstractItemView | QAbstractScrollArea)
    )


def _label(label: PlainLabel) -> ShownText:
    room, text = label.contentsRect(), label.shown_text()
    if label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
        return ShownText(label, text, label.font(), room, wraps=label.wordWrap())
    lines = label._lay_out(room.width())
    first = lines.lineAt(0)
    style = label._style
    from wizard.gui.fonts import line_height

    spare = room.height() - max(1, lines.lineCount()) * line_height(style)
    top = room.top() + (max(0, spare) // 2 if label.alignment() & Qt.AlignmentFlag.AlignVCenter else 0)
    return ShownText(
        label, text, label.font(), room, wraps=label.wordWrap(), baseline=top + first.position().y() + first.ascent()
    )


def _centred(widget: QWidget, text: str, font: QFont, room: QRect) -> ShownText:
    metrics = QFontMetricsF(font)
    baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()
    return ShownText(widget, text, font, room, baseline=baseline)


def _rail_step(step: RailStep) -> ShownText:
    font = QFont(step.font())
    font.setWeight(QFont.Weight.DemiBold)  # as it is drawn while it is the current one
    side = 8 + scaled(22) + 12
    return _centred(step, step.text(), font, step.rect().adjusted(side, 0, 0, 0))


def _choice_card(card: ChoiceCard) -> Iterator[ShownText]:
    room = card.rect().adjusted(14 + scaled(16) + 10, 12, -14, -12)
    for style, text in card._texts():
        yield ShownText(card, "\n".join(word_lines(text, text_font(style), room.width())), text_font(style), room)


def _line_edit(edit: QLineEdit) -> ShownText:
    margins = edit.textMargins()
    side = 0 if isinstance(edit.parentWidget(), QComboBox) else _TEXT_IN_FIELDS
    room = edit.rect().adjusted(side, 0, -side - margins.right(), 0)
    text = edit.displayText() or edit.placeholderText()
    shown = _centred(edit, text, edit.font(), room)
    return ShownText(
        edit, text, edit.font(), room, baseline=shown.baseline, typed=bool(edit.text()) and not edit.isReadOnly()
    )


def _list(view: QListWidget) -> Iterator[ShownText]:
    for row in range(view.count()):
        item = view.item(row)
        if not item.isHidden():
            place = view.visualItemRect(item).adjusted(6, 0, -6, 0)
            room = QRect(place.topLeft() + view.viewport().pos(), place.size())
            if view.rect().contains(room):
                yield ShownText(view, item.text(), item.font(), room, wraps=view.wordWrap())
