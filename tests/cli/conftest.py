"""A home of its own for each test of the command line, and a way to run commands against a practice lab."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.commands import CommandRun, run_command
from wizard.practice.lab import PracticeLab
from wizard.practice.scenarios import scenario_by_id


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep keys and logs inside the test, away from any keyring."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.chdir(tmp_path)
    return home


@pytest.fixture
def lab() -> Iterator[PracticeLab]:
    """Give the healthy practice lab."""
    scenario = scenario_by_id("healthy")
    assert scenario is not None
    with PracticeLab(scenario) as lab:
        yield lab


@pytest.fixture
def command(
    lab: PracticeLab, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., CommandRun]:
    """Give a function that runs one command in the lab's network, with a line on standard input."""

    def run(*arguments: str, line: str = "") -> CommandRun:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line.encode("utf-8")), "utf-8"))
        capsys.readouterr()
        code = run_command(arguments, lab.network)
        captured = capsys.readouterr()
        return CommandRun(code, captured.out, captured.err)

    return run
