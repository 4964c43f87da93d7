"""packaging/run in a checkout of its own, with a program that only says what it was started with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(
    BASH is None or not Path("/etc/debian_version").exists(), reason="packaging/run is for Debian and its kin"
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose path has blanks, prepared as after a first run, on a machine with every package."""
    place = tmp_path / "a checkout with blanks"
    shutil.copytree(CHECKOUT / "packaging", place / "packaging")
    (place / "wizard").mkdir()
    (place / "wizard" / "module.py").write_text("value = 1\n")
    (place / "resources").mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        (place / name).write_text("")
    programs = place / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "smtp-wizard").write_text("#!/bin/sh\nfor word; do printf '<%s>' \"$word\"; done\n")
    (programs / "smtp-wizard").chmod(0o755)
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "dpkg-query").write_text("#!/bin/sh\necho installed\n")
    (tools / "dpkg-query").chmod(0o755)
    (place / ".venv" / "fingerprint").write_text(fingerprint(place))
    return place


def bash(place: Path, *arguments: str, **variables: str) -> str:
    environment = {
        name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_QPA" not in name
    }
    environment["PATH"] = f"{place.parent / 'tools'}:{environment['PATH']}"
    done = subprocess.run(
        ["bash", *arguments],
        cwd=place.parent,
        env={**environment, **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def fingerprint(place: Path) -> str:
    return bash(place, "-c", '. "$0/packaging/prepare.sh"; find_python; fingerprint ""', str(place))


@pytest.mark.parametrize(
    ("arguments", "started"),
    [
        ([], "<practice>"),
        (["--scenario", "wrong_password"], "<practice><--scenario><wrong_password>"),
        (["--appearance", "dark"], "<--appearance><dark><practice>"),
        (["--exit-after-paint", "--scenario=refused"], "<--exit-after-paint><practice><--scenario=refused>"),
        (["check", "a b@northwind.example", ""], "<check><a b@northwind.example><>"),
        (["--appearance=dark", "check"], "<--appearance=dark><check>"),
        (["--version"], "<--version>"),
        (["-h"], "<-h>"),
    ],
)
def test_arguments_go_on_to_the_program(checkout: Path, arguments: list[str], started: str) -> None:
    assert bash(checkout, str(checkout / "packaging" / "run"), *arguments, DISPLAY=":0") == started


@pytest.mark.parametrize(
    ("arguments", "started"),
    [
        ([], "<practice><--headless>"),
        (["--output", "a folder"], "<practice><--headless><--output><a folder>"),
        (["platforms"], "<platforms>"),
    ],
)
def test_without_a_display_practice_runs_on_the_command_line(
    checkout: Path, arguments: list[str], started: str
) -> None:
    assert bash(checkout, str(checkout / "packaging" / "run"), *arguments) == started


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_each_kind_of_display_opens_the_window(checkout: Path, variable: str) -> None:
    assert bash(checkout, str(checkout / "packaging" / "run"), **{variable: "x"}) == "<practice>"


@pytest.mark.parametrize(
    "changed",
    ["wizard/module.py", "wizard/new.py", "resources/new.json", "pyproject.toml", "packaging/constraints.txt"],
)
def test_changed_source_changes_the_fingerprint(checkout: Path, changed: str) -> None:
    before = fingerprint(checkout)
    (checkout / changed).write_text("changed\n")
    assert fingerprint(checkout) != before


def test_what_python_leaves_behind_does_not_change_the_fingerprint(checkout: Path) -> None:
    before = fingerprint(checkout)
    (checkout / "wizard" / "__pycache__").mkdir()
    (checkout / "wizard" / "__pycache__" / "module.cpython-311.pyc").write_bytes(b"\0")
    assert fingerprint(checkout) == before


def test_a_moved_checkout_has_another_fingerprint(checkout: Path) -> None:
    before = fingerprint(checkout)
    assert fingerprint(checkout.rename(checkout.with_name("moved"))) != before


_PYTHON = """#!/bin/sh
# Says what it was asked for, and leaves behind what the real one would.
case "$*" in
    -c* | -V) exec "$REAL_PYTHON" "$@" ;;
    "-m venv "*)
        echo venv >>"$CALLS"
        mkdir -p "$3/bin" && cp "$0" "$3/bin/python"
        ;;
    *" wheel "*)
        echo wheel >>"$CALLS"
        for word; do
            [ "$before" != --wheel-dir ] || { mkdir -p "$word" && : >"$word/smtp_wizard-1.whl"; }
            before=$word
        done
        ;;
esac
"""


def prepare(place: Path) -> list[str]:
    """Prepare an environment with a Python that only takes notes; give what it was asked for."""
    python, calls = place.parent / "tools" / "python-of-the-test", place.parent / "calls"
    python.write_text(_PYTHON)
    python.chmod(0o755)
    calls.write_text("")
    script = '. "$0/packaging/prepare.sh"; set -euo pipefail; find_python; need_program .venv-new ""'
    tools = {"SMTP_WIZARD_PYTHON": str(python), "REAL_PYTHON": sys.executable, "CALLS": str(calls)}
    bash(place, "-c", script, str(place), **tools)
    return calls.read_text().split()


def test_a_second_preparation_does_nothing(checkout: Path) -> None:
    assert prepare(checkout) == ["venv", "wheel"]
    assert prepare(checkout) == []


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_other_packages_make_the_environment_anew(checkout: Path, changed: str) -> None:
    prepare(checkout)
    unwanted = checkout / ".venv-new" / "a package that is no longer wanted"
    unwanted.write_text("")
    (checkout / changed).write_text("changed\n")
    assert prepare(checkout) == ["venv", "wheel"]
    assert not unwanted.exists()
    assert prepare(checkout) == []


@pytest.mark.parametrize("changed", ["wizard/module.py", "resources/new.json", "README.md"])
def test_changed_source_alone_builds_the_wheel_and_keeps_the_environment(checkout: Path, changed: str) -> None:
    prepare(checkout)
    (checkout / changed).write_text("changed\n")
    assert prepare(checkout) == ["wheel"]
    assert prepare(checkout) == []


def test_missing_packages_are_named_and_installed_with_sudo_for_that_alone(checkout: Path) -> None:
    tools = checkout.parent / "tools"
    (tools / "dpkg-query").write_text('#!/bin/sh\ncase "$*" in *libegl1*) exit 1 ;; *) echo installed ;; esac\n')
    (tools / "id").write_text("#!/bin/sh\necho 1000\n")
    (tools / "sudo").write_text('#!/bin/sh\necho "sudo $*" >>"$SUDO_LOG"\n')
    for name in ("id", "sudo"):
        (tools / name).chmod(0o755)
    log = checkout.parent / "sudo.log"
    said = bash(checkout, str(checkout / "packaging" / "run"), "--version", SUDO_LOG=str(log))
    assert said == "Installing system packages: libegl1\n<--version>"
    update, install = log.read_text().splitlines()
    assert update.startswith("sudo apt-get update")
    assert install.startswith("sudo env DEBIAN_FRONTEND=noninteractive apt-get install")
    assert install.endswith(" libegl1")


def test_without_sudo_the_command_for_root_is_told_and_nothing_is_started(checkout: Path) -> None:
    tools = checkout.parent / "tools"
    (tools / "dpkg-query").write_text("#!/bin/sh\nexit 1\n")
    (tools / "id").write_text("#!/bin/sh\necho 1000\n")
    (tools / "id").chmod(0o755)
    for name in ("bash", "dirname", "sh"):
        (tools / name).symlink_to(str(shutil.which(name)))
    done = subprocess.run(
        [str(BASH), str(checkout / "packaging" / "run")],
        env={"PATH": str(tools)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "as root, do: apt-get install --no-install-recommends ca-certificates libgl1" in done.stderr


def test_no_file_of_packaging_names_a_host() -> None:
    for file in (CHECKOUT / "packaging").rglob("*"):
        if file.is_file() and file.suffix != ".png":
            assert "://" not in file.read_text(encoding="utf-8"), file
