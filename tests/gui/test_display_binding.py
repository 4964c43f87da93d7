"""The Qt binding in use does not end the interpreter."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
from PySide6.QtCore import QObject
from wizard.gui.none_guard import guard_none
guard_none()
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("name")
print("alive")
"""


def test_twenty_thousand_calls_into_qt_leave_the_interpreter_alive() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None with every call that returns nothing.

    After some five thousand calls the interpreter stops with "deallocating None"; from Python 3.12 on None is
    immortal (PEP 683). A version without that fault, or the guard, keeps it alive.
    """
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
