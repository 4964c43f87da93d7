"""A password given to every command that takes one is nowhere afterwards but sealed, in the keyring, and on the wire."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.canary.canary import FOREIGN, RIGHT, WRONG, leaking_files
from tests.canary.ground import ECHOING, environment
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST

A = PRACTICE_ADDRESS
STDIN = "--password-stdin"
PLATFORM = ("--to-platform", "{url}", "--token-file", "{token}", "--ca-file", "{ca}", "--passphrase-file", "{phrase}")
CHECKS = (
    ("check", A, STDIN),
    ("check", A, STDIN, "--json"),
    ("check", A, STDIN, "--send-test-message", "--port", "465", "--security", "implicit-tls"),
    ("check", A, STDIN, "--host", PRACTICE_HOST, "--port", "25", "--security", "starttls"),
    ("check", A, "--keyring", "--json"),
)
EXPORTS = (
    ("export", A, STDIN, "--output", "plain.smtpconf.json"),
    ("export", A, STDIN, "--request", "{request}", "--output", "sealed.smtpconf.json", "--json"),
    ("export", A, STDIN, "--transfer-code", "--output", "code.smtpconf.json"),
    ("export", A, STDIN, "--no-checks", "--transfer-code", "--output", "unchecked.smtpconf.json"),
    ("export", A, "--keyring", "--request", "{request}", "--output", "kept.smtpconf.json"),
    ("verify", "sealed.smtpconf.json", "--json"),
)
PUSHES = (
    ("keys", "register", *PLATFORM, "--pairing-code", "{code}"),
    ("push", A, STDIN, *PLATFORM, "--dry-run", "--json"),
    ("push", A, STDIN, *PLATFORM, "--json"),
    ("push", A, STDIN, "--from-name", "Another", *PLATFORM),
)
MISTAKES = (("check", A, STDIN), ("push", A, STDIN, *PLATFORM), ("export", A, STDIN, "--output", "w.smtpconf.json"))


def walk(
    folder: Path,
    commands: Sequence[Sequence[str]],
    line: str,
    *,
    right: str = RIGHT,
    situation: str = "healthy",
    interrupts: bool = False,
) -> list[int]:
    """Run commands in a process of their own below a folder, and give their exit codes, also of one that was ended."""
    order = {"right": right, "wrong": WRONG, "situation": situation, "interrupts": interrupts, "commands": commands}
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as pipe:
        json.dump(order, pipe)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.canary.command_line", str(folder), str(reading)],
            input=(line + "\n").encode() * len(commands),
            env=environment(folder),
            cwd=folder,
            pass_fds=(reading,),
            capture_output=True,
            check=False,
            timeout=180,
        )
    finally:
        os.close(reading)
    (folder / "stdout").write_bytes(done.stdout)
    (folder / "stderr").write_bytes(done.stderr)
    codes = folder / "codes.json"
    assert codes.exists(), done.stderr.decode()
    return [int(code) for code in json.loads(codes.read_text())]


def assert_nowhere(folder: Path, *passwords: str) -> None:
    """Search everything that the commands left behind, their output included."""
    assert list(folder.rglob("command-*-environ-after.bin"))
    assert leaking_files(folder, passwords, A) == {}


@pytest.mark.parametrize("password", [RIGHT, FOREIGN], ids=["marks", "letters"])
@pytest.mark.parametrize("commands", [CHECKS, EXPORTS, PUSHES], ids=["check", "export", "push"])
def test_the_right_password(tmp_path: Path, commands: tuple[tuple[str, ...], ...], password: str) -> None:
    assert walk(tmp_path, commands, password, right=password) == [0] * len(commands)
    assert_nowhere(tmp_path, password)


def test_a_refused_password(tmp_path: Path) -> None:
    codes = walk(tmp_path, MISTAKES, WRONG)
    assert codes[:2] == [1, 1]
    assert_nowhere(tmp_path, RIGHT, WRONG)


@pytest.mark.parametrize("command", [("check", A, STDIN), ("check", A, STDIN, "--json")], ids=["words", "json"])
def test_a_server_that_says_the_password_back(tmp_path: Path, command: tuple[str, ...]) -> None:
    assert walk(tmp_path, [command], RIGHT, situation=ECHOING) == [1]
    assert "***" in (tmp_path / "stdout").read_text()
    assert_nowhere(tmp_path, RIGHT)


def test_a_password_in_a_message_to_explain(tmp_path: Path) -> None:
    commands = (("explain", "-"), ("explain", "-", "--json"))
    assert set(walk(tmp_path, commands[:1], f"535 5.7.8 authentication failed: {RIGHT}")) <= {0, 1}
    assert_nowhere(tmp_path, RIGHT)


def test_a_password_typed_where_an_option_belongs(tmp_path: Path) -> None:
    codes = walk(tmp_path, [("check", A, "--keyring", "--json")], RIGHT)
    assert codes == [0]
    assert_nowhere(tmp_path, RIGHT)


def test_ctrl_c_during_a_sign_in(tmp_path: Path) -> None:
    assert walk(tmp_path, [("check", A, STDIN)], RIGHT, situation="no_greeting", interrupts=True) == [130]
    assert_nowhere(tmp_path, RIGHT)


@pytest.mark.parametrize("situation", ["healthy", "wrong_password", "hostile_text", ECHOING])
def test_practice_on_the_command_line(tmp_path: Path, situation: str) -> None:
    # Here the server's own password is the program's to give out, in words; what it does with it is the same.
    commands = [("practice", "--headless", "--scenario", situation, "--output", "out")]
    assert walk(tmp_path, commands, "", situation=situation)[0] in (0, 1)
    assert (tmp_path / "out" / "report.html").exists()
    assert_nowhere(tmp_path, RIGHT, WRONG)
