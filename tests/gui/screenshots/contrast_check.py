"""Contrast of every text with its ground, by the tokens of the theme in use (rule 46)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QWidget

from tests.gui.screenshots.layout_checks import Complaint, name_of
from tests.gui.screenshots.shown import ShownText, place_of, shown_texts
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import MINIMUM_CONTRAST, Tokens, contrast

_PIXELS_OF_A_LETTER = 3
_FRAME = 3
_OFF_THE_LINE = 24


def faint_texts(root: QWidget, picture: QImage) -> list[Complaint]:
    """Give the texts of a window that stand out too little in its picture; what is cut off or covered is left out."""
    return sorted(set(_faint(root, picture.convertToFormat(QImage.Format.Format_RGB32))))


def _faint(root: QWidget, picture: QImage) -> Iterator[Complaint]:
    tokens = current_tokens()
    for shown in shown_texts(root):
        place = _seen(shown, root)
        if shown.typed or place.height() < shown.font.pixelSize():
            continue
        colours = _colours(picture, place)
        ground = _hex(colours.most_common(1)[0][0])
        ink = _ink(colours, ground, tokens)
        if ink is not None and contrast(ink, ground) < MINIMUM_CONTRAST:
            words = f"{ink} on {ground} is {contrast(ink, ground):.1f} to 1"
            yield Complaint("faint", name_of(shown.widget), words)


def _seen(shown: ShownText, root: QWidget) -> QRect:
    """Give the part of a text's room that is not scrolled out of sight."""
    part = shown.widget.visibleRegion().boundingRect()
    part.moveTopLeft(shown.widget.mapTo(root, part.topLeft()))
    place = place_of(shown, root).intersected(part)
    frame = _FRAME if isinstance(shown.widget, QPushButton) else 0
    return place.adjusted(frame, frame, -frame, -frame)


def _colours(picture: QImage, place: QRect) -> Counter[int]:
    ratio = picture.devicePixelRatio()
    left, top = round(place.left() * ratio), round(place.top() * ratio)
    right, bottom = round((place.right() + 1) * ratio), round((place.bottom() + 1) * ratio)
    pixels = memoryview(picture.constBits()).cast("I")
    stride = picture.bytesPerLine() // 4
    seen: Counter[int] = Counter()
    for row in range(max(0, top), min(picture.height(), bottom)):
        seen.update(pixels[row * stride + max(0, left) : row * stride + min(picture.width(), right)])
    return seen


def _ink(colours: Counter[int], ground: str, tokens: Tokens) -> str | None:
    """Give the token of the letters: the edges of letters are mixed with the ground, their middle hardly."""
    drawn = [_hex(colour) for colour, count in colours.items() if count >= _PIXELS_OF_A_LETTER]
    if not drawn:
        return None
    strongest = max(drawn, key=lambda colour: _contrast(colour, ground))
    if _contrast(strongest, ground) < 1.2:
        return None
    known = set(tokens) - {"transparent"}
    mixed = {colour: _share(strongest, ground, colour) for colour in known if colour != ground}
    fitting = {colour: share for colour, (share, distance) in mixed.items() if distance <= _OFF_THE_LINE}
    if fitting:
        return max(fitting, key=lambda colour: fitting[colour])
    return min(known, key=lambda colour: _distance(colour, strongest))


def _share(pixel: str, ground: str, ink: str) -> tuple[float, float]:
    """Give how much ink a pixel has that lies between ground and ink, and how far it is from lying there."""
    there = [a - b for a, b in zip(_parts(ink), _parts(ground), strict=True)]
    here = [a - b for a, b in zip(_parts(pixel), _parts(ground), strict=True)]
    length = sum(one * one for one in there) or 1
    share = max(0.0, min(1.0, sum(a * b for a, b in zip(here, there, strict=True)) / length))
    return share, sum(abs(a - share * b) for a, b in zip(here, there, strict=True))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=8192)
def _contrast(one: str, other: str) -> float:
    return contrast(one, other)


def _hex(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06x}"


def _distance(one: str, other: str) -> int:
    return sum(abs(a - b) for a, b in zip(_parts(one), _parts(other), strict=True))
