"""Runs cameras, one process for each scale, as many at a time as there are processors."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.gui.screenshots.shots import Shot, write_shots

CHECKOUT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing that is wrong in one picture."""

    shot: str
    rule: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.shot}: {self.rule}: {self.where}: {self.what}"


def take(shots: Sequence[Shot], processes: int = 0) -> list[Wrong]:
    """Take the pictures and give what is wrong. RuntimeError, with its words, when that failed."""
    compile_translations()
    by_scale = groupby(sorted(shots, key=lambda shot: shot.scale), key=lambda shot: shot.scale)
    at_once = processes or os.cpu_count() or 1
    orders = [part for _scale, group in by_scale for part in _parts(list(group), at_once)]
    with tempfile.TemporaryDirectory(prefix="smtp-wizard-orders-") as name, ThreadPoolExecutor(at_once) as pool:
        answers = pool.map(lambda job: _one(job[1], Path(name), job[0]), enumerate(orders))
        return [one for answer in answers for one in answer]


def compile_translations(checkout: Path = CHECKOUT) -> None:
    """Make what is not compiled or out of date: without it a window speaks English, whatever its language.

    RuntimeError, with its words, where that fails.
    """
    command = [sys.executable, str(checkout / "packaging" / "translations.py"), "compile"]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"the translations were not compiled:\n{done.stdout}{done.stderr}")


def _parts(shots: list[Shot], count: int) -> list[list[Shot]]:
    """Share the scenes of one scale among processes; a scene stays whole."""
    names = sorted({(shot.language, shot.scene) for shot in shots})
    share = {name: place % count for place, name in enumerate(names)}
    parts = [[shot for shot in shots if share[shot.language, shot.scene] == part] for part in range(count)]
    return [part for part in parts if part]


def _one(shots: list[Shot], folder: Path, number: int) -> list[Wrong]:
    orders, answers = folder / f"orders-{number}.json", folder / f"answers-{number}.json"
    write_shots(shots, orders)
    command = [sys.executable, "-W", "error", "-m", "tests.gui.screenshots.camera", str(orders), str(answers)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr:
        raise RuntimeError(f"the camera failed:\n{done.stdout}{done.stderr}")
    return [Wrong(*entry) for entry in json.loads(answers.read_text(encoding="utf-8"))]
