"""The wheel as packaging/run installs it: the program that people start, not the checkout it was built from."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(sys.executable).parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

READ_ALL = """
import hashlib, json, sys
from importlib import metadata, util
from pathlib import Path
import wizard
from wizard.words.resource_files import read_resource
wanted = json.load(sys.stdin)
print(json.dumps({
    "place": str(Path(wizard.__file__).parent),
    "resources": {name: hashlib.sha256(read_resource(*name.split("/"))).hexdigest() for name in wanted},
    "files": sorted(str(file) for file in metadata.files("smtp-wizard")),
    "scripts": {script.name: script.value for script in metadata.distribution("smtp-wizard").entry_points},
    "top_level_resources": util.find_spec("resources") is not None,
}))
"""


def outside(folder: Path, *command: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program of this environment in a folder far from the checkout, so that only what is installed is found."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_"))}
    environment["HOME"] = str(folder)
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, input=typed
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """What the installed package says of itself; packaging/test demands it, elsewhere its absence is a reason to skip."""
    names = [
        file.relative_to(CHECKOUT / "resources").as_posix()
        for file in sorted((CHECKOUT / "resources").rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".ts"
    ]
    found = outside(tmp_path_factory.mktemp("outside"), sys.executable, "-c", READ_ALL, typed=json.dumps(names))
    if found.returncode and os.environ.get("SMTP_WIZARD_INSTALLED") != "required":
        pytest.skip("the program is not installed here; packaging/test installs it from its wheel")
    assert found.returncode == 0, found.stderr
    answer: dict[str, dict[str, str]] = json.loads(found.stdout)
    return answer


def test_the_package_is_installed_and_not_read_from_the_checkout(installed: dict[str, dict[str, str]]) -> None:
    assert Path(str(installed["place"])).is_relative_to(sys.prefix)


def test_every_resource_of_the_checkout_is_readable_and_the_same(installed: dict[str, dict[str, str]]) -> None:
    assert len(installed["resources"]) > 100
    for name, digest in installed["resources"].items():
        assert hashlib.sha256((CHECKOUT / "resources" / name).read_bytes()).hexdigest() == digest


def test_nothing_but_the_package_is_installed(installed: dict[str, dict[str, str]]) -> None:
    files = {Path(file) for file in installed["files"]}
    assert {file.parts[0] for file in files if file.parts[0] != ".."} == {
        "wizard",
        f"smtp_wizard-{PROJECT['version']}.dist-info",
    }
    assert any(file.name == "LICENSE" for file in files)
    assert [file for file in files if file.suffix == ".ts"] == []
    assert not installed["top_level_resources"]


def test_both_programs_exist(installed: dict[str, dict[str, str]]) -> None:
    assert installed["scripts"] == PROJECT["scripts"] | PROJECT["gui-scripts"]
    for name in installed["scripts"]:
        assert (PROGRAMS / name).exists()


def test_the_version_is_the_project_s(installed: dict[str, dict[str, str]], tmp_path: Path) -> None:
    said = outside(tmp_path, str(PROGRAMS / "smtp-wizard"), "--version")
    assert (said.returncode, said.stdout.strip()) == (0, f"smtp-wizard {PROJECT['version']}")


def test_every_package_of_the_environment_is_pinned(installed: dict[str, dict[str, str]]) -> None:
    pins = (CHECKOUT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    pinned = {normal(line) for line in pins.splitlines() if not line.startswith("#")}
    present = {normal(f"{found.name}=={found.version}") for found in metadata.distributions()}
    brought_by_python = {"pip", "setuptools", "smtp-wizard"}
    assert {name for name in present - pinned if name.partition("==")[0] not in brought_by_python} == set()


def normal(requirement: str) -> str:
    """Give a requirement as indexes compare it: case, dots and underscores make no difference (PEP 503)."""
    name, _, version = requirement.partition("==")
    return f"{name.lower().replace('_', '-').replace('.', '-')}=={version}"


def test_practice_runs_from_the_installed_program(installed: dict[str, dict[str, str]], tmp_path: Path) -> None:
    command = [str(PROGRAMS / "smtp-wizard"), "practice", "--headless", "--json", "--scenario", "wrong_password"]
    said = outside(tmp_path, *command)
    assert said.returncode == 0, said.stderr
    document = json.loads(said.stdout)
    assert document["schema"] == "smtp-wizard/practice/1"
    assert document["true_cause"] == document["check"]["root_cause"] == "login.wrong_password"
    assert all(Path(tmp_path, file).exists() for file in document["files"])
