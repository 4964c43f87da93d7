"""A password typed through every flow of the window is nowhere but sealed, in the keyring, and on the wire."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.canary.canary import RIGHT, WRONG, leaking_files
from tests.canary.ground import ECHOING, environment
from wizard.practice.scenario import PRACTICE_ADDRESS, Family
from wizard.practice.scenarios import SCENARIOS

WALKED = {
    "echoes": ECHOING,
    Family.HEALTHY: "healthy_gmail",
    Family.SIGN_IN: "wrong_password",
    Family.NETWORK: "refused",
    Family.ON_THE_WAY: "starttls_stripped",
    Family.TLS: "certificate_self_signed",
    Family.ENVELOPE: "sandbox",
    Family.HOSTILE: "hostile_text",
}
SITUATION = [
    "sender",
    "password-typed",
    "password-shown",
    "result",
    "details-copied",
    "explained",
    "explanation-copied",
    "finish-enter",
    "finish-file",
    "finish-answer",
    "situation-prompt.smtpconf.json",
    "situation-transfer-code.smtpconf.json",
    "dialog",
    "situation-report.html",
    "situation-report.txt",
    "details-of-finish",
    "end",
]


def walk(folder: Path, situation: str, flow: str, *, keyring: bool = False) -> dict[str, Any]:
    """Start the program below a folder, let it be walked through, and give what it came to."""
    order = {"situation": situation, "flow": flow, "keyring": keyring}
    done = subprocess.run(
        [sys.executable, "-m", "tests.canary.window_walk", str(folder)],
        input=json.dumps(order),
        env=environment(folder),
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
        # What a system keeps of a program that crashed is not this program's to answer for.
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)),
    )
    (folder / "stdout").write_text(done.stdout)
    (folder / "stderr").write_text(done.stderr)
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert isinstance(report, dict)
    fault = next(folder.glob("seen/*-fault.txt"), None)
    assert fault is None, fault.read_text()
    return report


def assert_nowhere(folder: Path) -> None:
    """Search everything that the walk left behind."""
    assert leaking_files(folder, (RIGHT, WRONG), PRACTICE_ADDRESS) == {}


def test_everything_that_the_window_does_with_a_password(tmp_path: Path) -> None:
    report = walk(tmp_path, "healthy", "everything", keyring=True)
    assert report["done"][-1] == "end"
    assert {
        "failure-copied",
        "password-in-the-card",
        "kept-in-the-keyring",
        "password-on-the-clipboard",
        "clipboard-cleared",
        "shared-True",
        "shared-False",
        "guide-transfer-code.smtpconf.json",
        "connected-sealed.smtpconf.json",
        "pushed-active",
        "slot-crashed",
        "keyring-off",
    } <= set(report["done"])
    # The servers saw the wrong one refused and the right one taken; the keyring had it.
    assert report["attempts"][:2] == [False, True]
    assert report["kept"] >= 1
    for name in ("smtp-wizard.log", "draft-northwind.example.json", "platform.sqlite3"):
        assert list(tmp_path.rglob(name)), name
    assert_nowhere(tmp_path)


@pytest.mark.parametrize("family", WALKED)
def test_a_situation_of_every_family(tmp_path: Path, family: str) -> None:
    report = walk(tmp_path, WALKED[family], "situation")
    assert report["done"] == SITUATION
    assert_nowhere(tmp_path)


def test_the_keyboard_ends_the_program_during_a_sign_in(tmp_path: Path) -> None:
    report = walk(tmp_path, "no_greeting", "interrupted")
    assert "interrupted" in report["done"]
    assert_nowhere(tmp_path)


def test_every_family_is_walked() -> None:
    families = {one.id: one.family for one in SCENARIOS}
    assert set(families.values()) == set(WALKED) - {"echoes"}
    assert all(families[WALKED[family]] is family for family in WALKED if family != "echoes")
