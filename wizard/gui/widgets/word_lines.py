"""The lines of a text that a control draws itself, broken between words."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from wizard.gui.widgets.held_words import WORD_JOINER, held_together


def word_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Break a text into lines of at most this many pixels; a word breaks only where it alone is too wide."""
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return (text,)
    return _broken(text, font.toString(), max(1, width))


def widest_word(text: str, font: QFont) -> int:
    """Give the pixels that the widest word needs."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


@lru_cache(maxsize=256)
def _broken(text: str, font_key: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_key)
    text = held_together(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(_part(text, line.textStart(), line.textLength()).strip().replace(WORD_JOINER, ""))
    layout.endLayout()
    return tuple(lines)


def _part(text: str, start: int, length: int) -> str:
    """Cut out what Qt means: it counts in units of UTF-16, of which few characters have two."""
    if max(text) <= "\uffff":
        return text[start : start + length]
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le")
