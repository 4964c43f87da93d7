"""The five languages: how each example reader is built and started."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from tests.conformance.vectors import CONFORMANCE

LANGUAGES = ("python", "node", "php", "java", "go")
READERS = CONFORMANCE / "readers"
REQUIRED = bool(os.environ.get("CI")) or os.environ.get("SMTP_WIZARD_RUNTIMES") == "required"
_PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


@dataclass(frozen=True)
class ReaderProgram:
    """An example reader that is ready to run."""

    language: str
    command: tuple[str, ...]

    def judge(self, files: Sequence[Path]) -> subprocess.CompletedProcess[str]:
        """Let it judge vectors: one line each, exit code 1 when one is wrong."""
        command = [*self.command, *map(str, files)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def prepare_reader(language: str, folder: Path) -> ReaderProgram:
    """Copy a reader into an empty folder, as somebody would who uses it, and build it there."""
    source = shutil.copytree(READERS / language, folder / language)
    match language:
        case "python":
            return ReaderProgram(language, (sys.executable, str(source / "check_vectors.py")))
        case "node":
            (source / "node_modules").symlink_to(node_modules())
            return ReaderProgram(language, (program("node"), str(source / "check-vectors.mjs")))
        case "php":
            loud = ("-d", "display_errors=stdout", "-d", "error_reporting=-1")
            return ReaderProgram(language, (program("php"), *loud, str(source / "check_vectors.php")))
        case "java":
            build([program("javac"), "-Xlint:all", "-Werror", "-d", str(folder), *map(str, source.glob("*.java"))])
            return ReaderProgram(language, (program("java"), "-cp", str(folder), "CheckVectors"))
        case "go":
            return ReaderProgram(language, (_built_go(source, folder),))
        case _:
            raise ValueError(language)


def program(name: str) -> str:
    """Give the path of a program; where it is missing, the test fails or is skipped (packaging/test wants all)."""
    found = shutil.which(name, path=_PATH)
    if found is None:
        missing(f"there is no {name}")
    return found


def node_modules() -> Path:
    """Give the folder that holds npm's jose."""
    named = os.environ.get("SMTP_WIZARD_TEST_NODE_MODULES", "")
    folders = [Path(named), Path(named, "node_modules")] if named else []
    found = next((folder for folder in folders if (folder / "jose").is_dir()), None)
    if found is None:
        missing(f"SMTP_WIZARD_TEST_NODE_MODULES={named!r} holds no jose")
    return found


def missing(reason: str) -> NoReturn:
    """Fail where everything is required, skip with the reason elsewhere."""
    if REQUIRED:
        pytest.fail(reason)
    pytest.skip(reason)


def build(command: Sequence[str], folder: Path | None = None, environment: Mapping[str, str] | None = None) -> None:
    """Run a compiler; what it says is the failure."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=environment)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def _built_go(source: Path, folder: Path) -> str:
    made = folder / "reader"
    own = {
        "GOTOOLCHAIN": "local",
        "GOPROXY": "off",
        "GOFLAGS": "",
        "CGO_ENABLED": "0",
        "GOPATH": str(folder / "gopath"),
    }
    cache = os.environ.get("GOCACHE", str(folder / "gocache"))
    environment = {**os.environ, **own, "GOCACHE": cache}
    for arguments in (["vet", "."], ["build", "-o", str(made), "."]):
        build([program("go"), *arguments], source, environment)
    return str(made)
