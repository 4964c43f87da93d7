"""PySide6 reads the source of no module that is imported after it."""

from __future__ import annotations

import os
import subprocess
import sys

CODE = """
import builtins, linecache
import PySide6.QtCore
from wizard.gui.plain_import import import_plainly
done = {plainly}
from wizard.flow.wizard_state import WizardState
from PySide6.QtWidgets import *
print(done, any(name.endswith("wizard_state.py") for name in linecache.cache), QWizard.__name__)
print(import_plainly() if done else None, builtins.__import__ is builtins.__feature_import__)
"""


def run(plainly: str) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", CODE.replace("{plainly}", plainly)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()


def test_no_source_is_read_for_an_import() -> None:
    assert run("import_plainly()") == ["True False QWizard", "False False"]


def test_pyside_by_itself_reads_every_source() -> None:
    """When this fails PySide6 has mended it, and ``import_plainly`` can go."""
    assert run("False") == ["False True QWizard", "None True"]
