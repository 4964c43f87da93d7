"""Two pictures compared: edges of letters may differ a little, anything else may not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage, QPainter

NEAR = 48
"""How far a channel of a pixel may always be from the one of the reference, of 255."""
FAR = 128
"""How far it may be where it lies between its neighbours: an edge that moved by a part of a pixel."""
MOST_DIFFERING = 0.0001
"""The share of pixels that may differ more than that: 72 of a picture of 1024 x 700."""
_FORMAT = QImage.Format.Format_RGB32
_MARK = 0xFFE0004D
_PALE = QColor(255, 255, 255, 190)
Rows = list[memoryview]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing gave. ``share`` of the pixels differ; ``difference`` marks them, None where there are none."""

    share: float
    difference: QImage | None
    other_size: bool = False

    @property
    def same(self) -> bool:
        """Tell whether the pictures are the same to a person."""
        return not self.other_size and self.share <= MOST_DIFFERING


def compare(reference: QImage, picture: QImage) -> Comparison:
    """Compare a new picture with its reference."""
    if reference.size() != picture.size():
        return Comparison(1.0, None, other_size=True)
    first, second = reference.convertToFormat(_FORMAT), picture.convertToFormat(_FORMAT)
    here, there = _rows(first), _rows(second)
    wrong = [(x, y) for y in range(len(here)) if here[y] != there[y] for x in _differing(here, there, y)]
    if not wrong:
        return Comparison(0.0, None)
    return Comparison(len(wrong) / (first.width() * first.height()), _marked(second, wrong))


def _rows(picture: QImage) -> Rows:
    pixels = memoryview(bytes(picture.constBits())).cast("I")
    stride = picture.bytesPerLine() // 4
    return [pixels[row * stride : row * stride + picture.width()] for row in range(picture.height())]


def _differing(here: Rows, there: Rows, y: int) -> Iterator[int]:
    for x, (one, other) in enumerate(zip(here[y], there[y], strict=True)):
        distance = _distance(one, other)
        if distance <= NEAR:
            continue
        if distance > FAR or not (_lies_between(other, here, x, y) and _lies_between(one, there, x, y)):
            yield x


def _lies_between(colour: int, rows: Rows, x: int, y: int) -> bool:
    """Tell whether a colour lies between the darkest and the brightest around a place, channel by channel."""
    around = [
        _channels(rows[row][column])
        for row in range(max(0, y - 1), min(len(rows), y + 2))
        for column in range(max(0, x - 1), min(len(rows[0]), x + 2))
    ]
    sides = zip(zip(*around, strict=True), _channels(colour), strict=True)
    return all(min(side) - NEAR <= channel <= max(side) + NEAR for side, channel in sides)


def _distance(one: int, other: int) -> int:
    if one == other:
        return 0
    return max(abs(a - b) for a, b in zip(_channels(one), _channels(other), strict=True))


def _channels(colour: int) -> tuple[int, int, int]:
    return (colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF


def _marked(picture: QImage, places: list[tuple[int, int]]) -> QImage:
    """Give a pale copy with the differing pixels in one strong colour."""
    shown = picture.copy()
    painter = QPainter(shown)
    painter.fillRect(shown.rect(), _PALE)
    painter.end()
    for x, y in places:
        shown.setPixel(x, y, _MARK)
    return shown
