"""The Qt binding in use is one that does not break the interpreter."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtCore import QObject


def test_calls_into_qt_give_back_a_whole_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None with every call that returns nothing.

    After some five thousand calls the interpreter stops with "deallocating None". From Python 3.12 on None is
    immortal (PEP 683) and nothing happens, so this can only fail on 3.11.
    """
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(300):
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    assert lost < 150, f"PySide6 {PySide6.__version__} loses references to None on this Python; use another version"
