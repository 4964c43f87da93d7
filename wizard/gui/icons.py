"""SVG icons of resources/icons, tinted with a colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wizard.words.resource_files import read_resource


@lru_cache(maxsize=64)
def tinted_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw resources/icons/NAME.svg in ``#rrggbb`` at a size in pixels, for a screen of this device pixel ratio."""
    svg = read_resource("icons", f"{name}.svg").replace(b"currentColor", colour.encode("ascii"))
    renderer = QSvgRenderer(QByteArray(svg))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def tinted_icon(name: str, colour: str, size: int = 18) -> QIcon:
    """Make an icon with a normal and a double resolution."""
    icon = QIcon(tinted_pixmap(name, colour, size))
    icon.addPixmap(tinted_pixmap(name, colour, size, 2.0))
    return icon
