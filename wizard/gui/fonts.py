"""Fonts of the text styles, all derived from the application's base font."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

TextStyle = Literal["title", "lead", "body", "muted", "small", "strong", "mono"]

_BASE_PX = 14
_SIZES: dict[str, int] = {"title": 22, "small": 12, "mono": 12}
_LINES: dict[str, int] = {"title": 28, "small": 16, "mono": 20}
_BASE_LINE = 20
_SIDE_BY_SIDE_UP_TO = 130


def text_font(style: TextStyle) -> QFont:
    """Give the font of a style: 22 px title, 14 px text, 12 px small and mono, larger where the base font is."""
    base = QGuiApplication.font()
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if style == "mono" else QFont(base)
    font.setPixelSize(scaled(_SIZES.get(style, _BASE_PX)))
    if style in ("title", "strong"):
        font.setWeight(QFont.Weight.DemiBold)
    return font


def line_height(style: TextStyle) -> int:
    """Give the height of one line in pixels."""
    return scaled(_LINES.get(style, _BASE_LINE))


def is_large() -> bool:
    """Tell whether the text is so large that what stands side by side has to stand one below the other."""
    return scaled(100) > _SIDE_BY_SIDE_UP_TO


def scaled(pixels: int) -> int:
    """Scale a measure of the 14 px design to the base font in use."""
    size = QGuiApplication.font().pixelSize()
    return round(pixels * size / _BASE_PX) if size > _BASE_PX else pixels
