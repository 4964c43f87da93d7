"""Icons are drawn in the colour that is asked for, sharp on dense screens."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.icons import tinted_icon, tinted_pixmap
from wizard.words.resource_files import list_resources

pytestmark = OFFSCREEN_SAYS

NAMES = [name.removesuffix(".svg") for name in list_resources("icons", ".svg")]


def colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


@pytest.mark.usefixtures("light_theme")
@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(name: str) -> None:
    image = tinted_pixmap(name, "#2457d6", 24).toImage()
    assert any(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))


@pytest.mark.usefixtures("light_theme")
def test_the_colour_is_the_one_asked_for() -> None:
    assert colours(tinted_pixmap("check", "#c4281c", 48)) == {"#c4281c"}


@pytest.mark.usefixtures("light_theme")
def test_a_dense_screen_gets_twice_the_pixels() -> None:
    pixmap = tinted_pixmap("check", "#c4281c", 18, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (36, 2.0)
    assert not tinted_icon("check", QColor("red").name()).isNull()
