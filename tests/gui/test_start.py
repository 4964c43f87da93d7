"""The program starts fast and quietly: nothing heavy before the first paint, nothing left behind after closing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.none_guard import guard_none
from wizard.gui.window_place import remember_place, restore_place

HEAVY = (
    "asyncio",
    "ssl",
    "dns",
    "httpx",
    "keyring",
    "cryptography",
    "joserfc",
    "wizard.engine",
    "wizard.practice",
    "wizard.workstation",
    "wizard.export",
)
CODE = """
import sys
from wizard.gui.app import WindowOptions, run_window
code = run_window(WindowOptions(practice_scenario={scenario!r}, exit_after_paint=True, appearance={appearance!r}))
print("exit", code)
print("loaded", *[name for name in {heavy!r} if name in sys.modules])
"""


def run_program(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder), "PYTHONWARNINGS": "error"}
    return subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("scenario", [None, "healthy"])
def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path, scenario: str | None) -> None:
    done = run_program(CODE.format(scenario=scenario, appearance="system", heavy=HEAVY), tmp_path)
    assert done.stdout.splitlines() == ["exit 0", "loaded"], done.stderr


@pytest.mark.parametrize("appearance", ["light", "dark", "high-contrast"])
def test_every_appearance_opens_and_closes(tmp_path: Path, appearance: str) -> None:
    done = run_program(CODE.format(scenario=None, appearance=appearance, heavy=()), tmp_path)
    assert done.stdout.splitlines()[0] == "exit 0"
    assert "Traceback" not in done.stderr


OPEN_AND_CLOSE = """
import threading
from PySide6.QtCore import QTimer
from wizard.gui import app as module

class Window(module.WizardWindow):
    def __init__(self, session, pages, parent=None):
        super().__init__(session, pages, parent)
        session.connected.connect(lambda: QTimer.singleShot(0, self, self.close_without_question))

module.WizardWindow = Window
print("exit", module.run_window(module.WindowOptions(practice_scenario="healthy")))
print("left", [t.name for t in threading.enumerate() if t.name in {threads!r}])
"""


def test_closing_ends_the_practice_servers_and_their_threads(tmp_path: Path) -> None:
    ours = ("practice-lab", "smtp-wizard-bridge", "smtp-wizard-practice")
    done = run_program(OPEN_AND_CLOSE.replace("{threads!r}", repr(ours)), tmp_path)
    assert done.stdout.splitlines() == ["exit 0", "left []"], done.stderr
    assert "ResourceWarning" not in done.stderr


NONE_CALLS = """
from PySide6.QtCore import QObject
from wizard.gui.none_guard import guard_none
guard_none()
thing = QObject()
for _call in range(200_000):
    thing.setObjectName("a")
print("alive")
"""


def test_two_hundred_thousand_calls_that_give_none_end_nothing(tmp_path: Path) -> None:
    """PySide6 6.12.0 takes a reference to None with each such call on Python 3.11; 5,700 of them ended it."""
    done = run_program(NONE_CALLS, tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "alive")


def test_the_guard_acts_only_where_it_is_needed() -> None:
    needed = sys.version_info < (3, 12) and PySide6.__version_info__[:2] >= (6, 12)
    assert guard_none() is needed


@OFFSCREEN_SAYS
def test_the_window_opens_where_it_was(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.setGeometry(40, 50, 700, 500)
    first.show()
    remember_place(first)
    restore_place(second)
    assert second.size() == first.size()


@OFFSCREEN_SAYS
def test_a_spoiled_memory_of_the_place_is_ignored(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[window]\ngeometry=@Nonsense(\n", "utf-8")
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: file)
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(333, 222)
    restore_place(widget)
    assert widget.size().toTuple() == (333, 222)
