"""The icons drawn for this program."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from wizard.words.resource_files import list_resources, read_resource

NAMES = list_resources("icons", ".svg")
NEEDED = "check cross warning info chevron-down copy eye eye-off clock key mail shield file external-link app"


def test_every_icon_that_the_pages_use_is_there() -> None:
    assert {f"{name}.svg" for name in NEEDED.split()} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_by_qt_on_a_square_of_24(name: str) -> None:
    renderer = QSvgRenderer(QByteArray(read_resource("icons", name)))
    assert renderer.isValid()
    assert (renderer.viewBox().width(), renderer.viewBox().height()) == (24, 24)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "app.svg"])
def test_an_icon_takes_its_only_colour_from_outside(name: str) -> None:
    svg = read_resource("icons", name).decode("ascii")
    assert svg.count("<path") == 1
    assert svg.count("currentColor") == 1
    assert not re.search(r"#[0-9a-f]{3,6}|href|<script|<image", svg)
