"""The window looks as it did: named pictures compared with the ones that are kept."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.gui.screenshots.compare_files import compare_files
from tests.gui.screenshots.references import FOLDER, MOST_BYTES, REFERENCES, reference_path, references_named
from tests.gui.screenshots.shots import Shot
from tests.gui.screenshots.studio_work import take

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig keeps the fonts of the machine out")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Draw every reference anew into a folder that stays: SMTP_WIZARD_PICTURES, or one of pytest's."""
    wanted = os.environ.get("SMTP_WIZARD_PICTURES")
    folder = Path(wanted) if wanted else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    take([replace(shot, path=str(folder / f"{shot.name}.new.png")) for shot in REFERENCES])
    return folder


@on_linux
@pytest.mark.timeout(300)
@pytest.mark.parametrize("shot", REFERENCES, ids=lambda shot: shot.name)
def test_a_picture_is_as_it_was(drawn: Path, shot: Shot) -> None:
    words = compare_files(shot, drawn)
    assert words is None, words


def test_all_references_are_small_enough_to_keep_and_none_is_left_over() -> None:
    kept = sorted(FOLDER.glob("*.png"))
    assert sum(path.stat().st_size for path in kept) < MOST_BYTES
    assert kept == sorted(reference_path(shot) for shot in REFERENCES)


def test_a_reference_is_named_by_its_beginning() -> None:
    assert len(references_named(["all"])) == len(REFERENCES)
    assert {shot.scene for shot in references_named(["server-error"])} == {"server/error"}
    with pytest.raises(ValueError, match="no reference is called nothing"):
        references_named(["nothing"])
