"""What stands in the title bars: the product last, behind a plain hyphen."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wizard.gui.window_titles import set_title

_GUI = Path(__file__).parents[2] / "wizard" / "gui"


def test_a_title_ends_with_the_product(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_title(widget, "Keys")
    assert widget.windowTitle() == "Keys - SMTP Wizard"


def test_the_product_is_named_as_qt_would_add_it() -> None:
    # Otherwise Qt would put its own name for the program behind ours.
    assert "setApplicationDisplayName(PRODUCT)" in (_GUI / "app.py").read_text("utf-8")


def test_every_window_takes_its_title_from_one_place() -> None:
    callers = {
        path.name
        for path in _GUI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "setWindowTitle"
    }
    assert callers == {"window_titles.py"}
