"""A fault in a slot is logged by its place and said in one sentence; its values go nowhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CODE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wizard.gui import window
from wizard.gui.app import WindowOptions, run_window
from wizard.workstation.paths import program_paths

def slot():
    password = "orchard-lamp-27"
    raise ValueError(password)

def arrange(shown):
    QTimer.singleShot(0, slot)
    QTimer.singleShot(50, shown.close_without_question)

window.WizardWindow.showEvent = lambda self, event: arrange(self)
print("exit", run_window(WindowOptions(practice_scenario="healthy")))
print(program_paths().logs / "smtp-wizard.log")
"""


def test_a_fault_in_a_slot_gives_one_sentence_and_a_line_in_the_log(tmp_path: Path) -> None:
    folders = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    code, log = done.stdout.splitlines()
    assert code == "exit 0"
    said = [line for line in done.stderr.splitlines() if "smtp-wizard:" in line]
    assert said == [
        f"smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {log}."
    ]
    written = Path(log).read_text(encoding="ascii")
    assert '"event": "program.fault"' in written
    assert "<string>:" in written
    assert "slot > ValueError" in written
    for text in (done.stderr, written):
        assert "orchard-lamp-27" not in text
        assert "Traceback" not in text
