"""Layout judged by code: nothing too small, cut, outside, overlapping, crooked or without a glyph."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
    QWizard,
)

from tests.gui.screenshots.shown import ShownText, baseline_in, place_of, shown_texts, visible_widgets
from wizard.gui.pages.checks_steps import LinkedSentence
from wizard.gui.rail import Rail
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.window import WizardWindow

_SAME_LINE = 0.6
"""How much of the lower of two texts has to lie beside the other for both to be one line."""
_STRAIGHT, _NEARLY, _ANOTHER_LINE = 1.01, 2.1, 6.0
_LONG_WORD = 24
_LEADING = 4
_OVERHANG = 2
"""How far the target of a link in a sentence may stand out of the sentence."""
_IGNORABLE = frozenset("\n\t\u00a0\u200b\u200c\u200d\u2028\u00ad")


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
    """One thing wrong: ``rule`` in a word, ``where`` the widget, ``what`` in a few words."""

    rule: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.where}: {self.what}"


def complaints(root: QWidget, *, may_scroll: bool = True) -> list[Complaint]:
    """Give everything that is wrong with the layout of a window."""
    found = [
        *_too_small(root),
        *_outside(root),
        *_overlapping(root),
        *_crooked(root),
        *_buttons(root),
        *_scrolling(root, may_scroll=may_scroll),
    ]
    for shown in shown_texts(root):
        found += [*_cut(shown), *_without_glyph(shown), *_broken_words(shown)]
    return sorted(set(found))


def name_of(widget: QWidget) -> str:
    """Name a widget by what a person sees of it."""
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    said = str(words) or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {said[:50]!r}"


def _too_small(root: QWidget) -> Iterator[Complaint]:
    for widget in visible_widgets(root):
        least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
        if widget.width() < least.width():
            yield Complaint("too narrow", name_of(widget), f"{widget.width()} of {least.width()} px")
        height = min(_least_height(widget), widget.maximumHeight())
        if widget.height() < height:
            yield Complaint("too low", name_of(widget), f"{widget.height()} of {height} px")


def _least_height(widget: QWidget) -> int:
    """Give the least height at the width that a widget has; its hint speaks of another width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(widget.width())
    if isinstance(widget, QLabel) and not widget.text():
        return 0
    return widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.minimumSizeHint().height()


def _cut(shown: ShownText) -> Iterator[Complaint]:
    if not shown.wraps and not shown.typed and shown.width > shown.room.width() + 1:
        words = f"{shown.text[:60]!r} needs {shown.width:.0f} of {shown.room.width()} px"
        yield Complaint("cut", type(shown.widget).__name__, words)


def _broken_words(shown: ShownText) -> Iterator[Complaint]:
    """Find words of ordinary length that go on in the next line."""
    label = shown.widget
    if not isinstance(label, PlainLabel) or label._style == "mono":
        return
    lines = label._lay_out(shown.room.width())
    for place in range(1, lines.lineCount()):
        at = lines.lineAt(place).textStart()
        before, after = lines.text()[:at], lines.text()[at:]  # not the label's: it lays out marks that nobody sees
        if not (before[-1:].isalpha() and after[:1].isalpha()):
            continue
        word = before.split()[-1] + after.split()[0]
        if len(word) < _LONG_WORD and word.isalpha():
            yield Complaint("broken word", name_of(label), word)


def _outside(root: QWidget) -> Iterator[Complaint]:
    for widget in visible_widgets(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or _is_content(widget, parent):
            continue
        over = _OVERHANG if isinstance(parent, LinkedSentence | InlineRow) else 0
        if not parent.rect().adjusted(0, -over, 0, over).contains(widget.geometry()):
            place, room = widget.geometry(), parent.rect()
            yield Complaint("outside", name_of(widget), f"{_rect(place)} in {name_of(parent)} {_rect(room)}")


def _overlapping(root: QWidget) -> Iterator[Complaint]:
    for parent in visible_widgets(root):
        if isinstance(parent, QAbstractScrollArea | QComboBox | QWizard):
            continue
        children = [
            one
            for one in parent.children()
            if isinstance(one, QWidget) and one.isVisible() and not one.isWindow() and not one.size().isEmpty()
        ]
        for one, other in combinations(children, 2):
            if not one.geometry().intersects(other.geometry()):
                continue
            for here, there in product(_filled(one), _filled(other)):
                if not (shared := here.intersected(there)).isEmpty():
                    yield Complaint("overlapping", name_of(one), f"{name_of(other)} by {_rect(shared)}")


def _filled(widget: QWidget) -> list[QRect]:
    """Give what a widget fills of its parent: of a wrapped text its lines, since the last one may be shared."""
    if widget.property("kind") == "link":  # its target reaches over the blank between two lines
        return [widget.geometry().adjusted(0, _LEADING, 0, -_LEADING)]
    if not isinstance(widget, PlainLabel) or not widget.wordWrap():
        return [widget.geometry()]
    room = widget.contentsRect()
    lines = widget._lay_out(room.width())
    parts = [lines.lineAt(place).naturalTextRect().toRect() for place in range(lines.lineCount())]
    return [part.translated(widget.pos() + room.topLeft()) for part in parts]


def _crooked(root: QWidget) -> Iterator[Complaint]:
    """Find texts of one line that do not stand on one line, by a few pixels."""
    placed = []
    for shown in shown_texts(root):
        baseline = baseline_in(shown, root)
        # A sign, such as a question mark, is centred and stands on no line.
        if baseline is not None and any(sign.isalnum() for sign in shown.text):
            room = place_of(shown, root)
            height = min(room.height(), round(1.6 * shown.font.pixelSize()))
            middle = baseline - 0.35 * shown.font.pixelSize()
            placed.append((shown, baseline, QRect(room.left(), round(middle - height / 2), room.width(), height)))
    for (one, first, here), (other, second, there) in combinations(placed, 2):
        if _region(one.widget) is not _region(other.widget) or not _side_by_side(here, there):
            continue
        same_size = one.font.pixelSize() == other.font.pixelSize()
        if (_STRAIGHT if same_size else _NEARLY) < abs(first - second) < _ANOTHER_LINE:
            words = f"{abs(first - second):.1f} px beside {name_of(other.widget)}"
            yield Complaint("crooked", name_of(one.widget), words)


def _side_by_side(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    apart = one.right() < other.left() or other.right() < one.left()
    return apart and shared >= _SAME_LINE * min(one.height(), other.height())


def _region(widget: QWidget) -> QWidget | None:
    """Give the rail, the page, what scrolls or the window: different ones need not stand on one line."""
    region: QWidget | None = widget
    while region is not None and not isinstance(region, Rail | QAbstractScrollArea):
        region = region.parentWidget()
    return region


def _buttons(root: QWidget) -> Iterator[Complaint]:
    if isinstance(root, WizardWindow):
        wanted = [QWizard.WizardButton.CancelButton]
        last = root.currentId() == max(root.pageIds(), default=0) and root.current_step() == 5
        wanted.append(QWizard.WizardButton.FinishButton if last else QWizard.WizardButton.NextButton)
        if root.current_step() > 0:
            wanted.append(QWizard.WizardButton.BackButton)
        buttons: list[QAbstractButton] = [root.button(which) for which in wanted]
    else:
        buttons = [*[one for one in root.findChildren(QPushButton) if one.isVisible() and not _scrolls(one)][-1:]]
        if not buttons:
            yield Complaint("buttons", name_of(root), "there is none")
    for button in buttons:
        place = QRect(button.mapTo(root, button.rect().topLeft()), button.size())
        if not button.isVisible() or not button.text() or not root.rect().contains(place):
            yield Complaint("buttons", name_of(button), "missing, empty or outside the window")


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _scrolling(root: QWidget, *, may_scroll: bool) -> Iterator[Complaint]:
    if not isinstance(root, WizardWindow):
        return
    scroller = root.step_page(root.current_step()).scroller
    down, sideways = scroller.verticalScrollBar().maximum(), scroller.horizontalScrollBar().maximum()
    if down > 0 and not may_scroll:
        yield Complaint("scrolls", "page", f"by {down} px")
    if sideways > 0:
        yield Complaint("scrolls", "page", f"sideways by {sideways} px")


def _without_glyph(shown: ShownText) -> Iterator[Complaint]:
    missing = sorted({sign for sign in shown.text if not _has_glyph(_key(shown.font), sign)})
    if missing:
        signs = ", ".join(f"U+{ord(sign):04X} {sign}" for sign in missing)
        yield Complaint("no glyph", name_of(shown.widget), signs)


def _key(font: QFont) -> str:
    return font.toString()


@lru_cache(maxsize=4096)
def _has_glyph(key: str, sign: str) -> bool:
    if sign in _IGNORABLE or unicodedata.category(sign) == "Cf":
        return True
    return _raw(key).supportsCharacter(ord(sign))


@lru_cache(maxsize=64)
def _raw(key: str) -> QRawFont:
    font = QFont()
    font.fromString(key)
    return QRawFont.fromFont(font)


def _is_content(widget: QWidget, parent: QWidget) -> bool:
    """Tell whether a widget is what a scroll area moves behind its opening."""
    area = parent.parentWidget()
    return (isinstance(area, QAbstractScrollArea) and parent is area.viewport()) or isinstance(parent, QLineEdit)


def _rect(place: QRect) -> str:
    return f"{place.x()},{place.y()} {place.width()}x{place.height()}"
