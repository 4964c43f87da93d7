"""A real GNOME Keyring on a message bus of its own: unlocked, locked, and not there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
REQUIRED = bool(os.environ.get("CI")) or os.environ.get("SMTP_WIZARD_REAL_SERVERS") == "required"
SECRET = 'tä "st\\ 漢字 '

pytestmark = [
    pytest.mark.real_keyring,
    pytest.mark.skipif(sys.platform != "linux", reason="Secret Service is Linux's"),
]


@pytest.fixture(autouse=True)
def _keyring_is_installed() -> None:
    missing = [name for name in ("gnome-keyring-daemon", "dbus-run-session", "dbus-daemon") if not shutil.which(name)]
    if missing and REQUIRED:
        pytest.fail(f"missing: {', '.join(missing)}")
    if missing:
        pytest.skip(f"missing: {', '.join(missing)}")


def on_a_bus(folder: Path, steps: str, config: str | None = None, **environment: str) -> list[dict[str, Any]]:
    """Run shell steps on a message bus of their own and read the JSON lines that they print."""
    for name in ("home", "run"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    own = {"HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run"), "PYTHONPATH": str(ROOT)}
    own |= {name: str(folder / "home" / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    command = ["dbus-run-session", *(["--config-file", config] if config else []), "--", "sh", "-euc", steps]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**kept, **own, **environment}, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def steps(password: str) -> str:
    """Start the daemon, unlocked with a password, ask, and stop it."""
    return (
        f"export $(printf %s {password} | gnome-keyring-daemon --unlock --components=secrets)\n"
        f"'{sys.executable}' -W error::DeprecationWarning -m tests.workstation.real_keyring_calls '{SECRET}'\n"
    )


EXPECTED = [
    ("find", "found", None),
    ("load", "missing", None),
    ("store", "stored", None),
    ("store", "stored", None),
    ("load", "found", SECRET),
    ("delete", "deleted", None),
    ("delete", "missing", None),
]


def test_a_real_keyring_keeps_passwords_and_the_signer_key(tmp_path: Path) -> None:
    told = on_a_bus(tmp_path, steps("labpw"))
    assert [(line["call"], line["state"], line["secret"]) for line in told[:7]] == EXPECTED
    assert {line["keyring"] for line in told[:7]} == {"Secret Service"}
    assert [line["kept_in"] for line in told[7:]] == ["keyring", "keyring"]
    assert told[7]["kid"] == told[8]["kid"]


def test_the_environment_does_not_turn_it_into_a_null_keyring(tmp_path: Path) -> None:
    told = on_a_bus(
        tmp_path,
        steps("labpw"),
        PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
        KEYRING_PROPERTY_PREFERRED_COLLECTION="/org/freedesktop/secrets/collection/planted",
    )
    assert [(line["call"], line["state"], line["secret"]) for line in told[:7]] == EXPECTED


def test_a_locked_keyring_is_said_to_be_locked_and_the_signer_key_is_for_one_time(tmp_path: Path) -> None:
    on_a_bus(tmp_path, steps("labpw"))
    told = on_a_bus(tmp_path, steps("another-password"))
    assert told[0]["state"] == "found"
    assert {line["state"] for line in told[1:7]} == {"locked"}
    assert {line["reason"] for line in told[1:7]} <= {"KeyringLocked", "InitError"}
    assert [line["kept_in"] for line in told[7:]] == ["one-time", "one-time"]


BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


def test_a_bus_without_a_keyring_is_said_to_have_none(tmp_path: Path) -> None:
    config = tmp_path / "bus.conf"
    config.write_text(BARE_BUS)
    asked = f"'{sys.executable}' -m tests.workstation.real_keyring_calls '{SECRET}'\n"
    told = on_a_bus(tmp_path, asked, str(config))
    assert {line["state"] for line in told[:7]} == {"no-keyring"}
    assert [line["kept_in"] for line in told[7:]] == ["one-time", "one-time"]


def test_forgetting_everything_leaves_nothing_of_ours_in_a_real_keyring(tmp_path: Path) -> None:
    calls = steps("labpw").replace("real_keyring_calls", "real_keyring_forgetting")
    kept, forgotten, everything = on_a_bus(tmp_path, calls)
    signer, listed = "SMTP Wizard: signer key", "SMTP Wizard: what is kept"
    mail, token = "SMTP Wizard: mail.northwind.example", "SMTP Wizard: platform token"
    assert kept["services"] == ["Browser", mail, token, signer, listed, listed]
    assert forgotten == {"step": "forgotten", "services": ["Browser", signer], "complete": True}
    assert everything == {"step": "all forgotten", "services": ["Browser"], "complete": True, "files": []}
