"""Pictures of the pages: all twelve, of a run that is over, without a thread, a network or a key."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import made_state
from wizard.diagnosis.finding import Diagnosis
from wizard.facts.connection import PortAnswer
from wizard.gui.page_pictures import draw_pages
from wizard.gui.page_replay import replay_session, used_port

pytestmark = OFFSCREEN_SAYS

FINE = diagnosis(good_outcomes())
REFUSED = diagnosis(refused_sign_in(), finding())
NAMES = ["1-platform", "2-sender", "3-server", "4-sign-in", "5-checks", "6-finish"]


@pytest.mark.parametrize("result", [FINE, REFUSED, None], ids=["fine", "refused", "not checked"])
def test_six_pages_in_two_themes(qtbot: QtBot, tmp_path: Path, result: Diagnosis | None) -> None:
    drawn = draw_pages(made_state(result), tmp_path / "new folder")
    assert [path.name for path in drawn] == sorted(
        f"{name}-{theme}.png" for name in NAMES for theme in ("light", "dark")
    )
    pictures = {path.name: path.read_bytes() for path in drawn}
    assert len(set(pictures.values())) == 12
    for path in drawn:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (960, 660)
    assert QImage(str(drawn[0])).pixelColor(500, 400).lightness() < 128
    assert QImage(str(drawn[1])).pixelColor(500, 400).lightness() > 128


def test_drawing_starts_no_worker(qtbot: QtBot, tmp_path: Path) -> None:
    draw_pages(made_state(FINE), tmp_path)
    names = {thread.name for thread in threading.enumerate()}
    assert not {name for name in names if name.startswith("smtp-wizard")}


def test_a_folder_that_cannot_be_made_is_an_os_error(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        draw_pages(made_state(FINE), tmp_path / "file")


def test_without_an_application_one_is_made_and_says_nothing(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from tests.gui.made_runs import diagnosis, good_outcomes; "
        "from tests.gui.made_sessions import made_state; from wizard.gui.page_pictures import draw_pages; "
        "print(len(draw_pages(made_state(diagnosis(good_outcomes())), pathlib.Path(sys.argv[1]))))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False, cwd=root
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "12", "")


def test_a_replay_tells_the_port_that_was_used(qtbot: QtBot) -> None:
    port = used_port(FINE.run)
    assert port is not None
    assert (port.port, port.answer, port.works) == (587, PortAnswer.SMTP, True)
    session = replay_session(made_state(FINE), FINE)
    assert session.bridge is not None
    session.shut_down()
