"""kill -9 at every step of a push: the platform is in one of its two states, and the next start knows which."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.import_table import CHECKOUT
from tests.delivery.stage import Stage, set_stage
from wizard.cli.earlier_pushes import settle_earlier
from wizard.delivery.steps import DeliveryStep
from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST, PRACTICE_PASSWORD

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

_S = DeliveryStep
_BEFORE_THE_PUSH = (_S.SIGN_IN, _S.REQUEST, _S.STATE, _S.AGREE, _S.SIGN)
MOMENTS = [
    *((step, "begins", "nothing-sent") for step in _BEFORE_THE_PUSH),
    (_S.SIGN, "ended", "nothing-sent"),
    *(
        (step, moment, "not-active")
        for step in (_S.PUSH, _S.PLATFORM_TEST)
        for moment in ("begins", "answered", "ended")
    ),
    (_S.ACTIVATE, "begins", "not-active"),
    (_S.ACTIVATE, "answered", "active"),
    (_S.ACTIVATE, "ended", "active"),
    *((step, moment, "active") for step in (_S.READ_BACK, _S.RECEIPT) for moment in ("begins", "answered", "ended")),
]


@dataclass
class Office:
    """One computer with a home of its own, and the platform that it pushes to."""

    stage: Stage
    home: Path
    passphrase: Path

    def run(
        self, *arguments: str, step: str = "", moment: str = "never", disbelieves: bool = False
    ) -> subprocess.CompletedProcess[str]:
        network = self.stage.lab.network
        folder = self.stage.platform.folder
        where = ("--to-platform", self.stage.platform.url, "--token-file", str(folder.token))
        more = ("--ca-file", str(folder.certificates), "--passphrase-file", str(self.passphrase), "--json")
        ports = [place for place in network.routes or {} if place[1] == 587]
        order = {
            "arguments": [*arguments, *where, *more],
            "nameserver": network.nameserver,
            "routes": [[*place, *(network.routes or {})[place]] for place in ports],
            "ca_pem": network.ca_pem,
            "step": step,
            "moment": moment,
            "disbelieves_receipts": disbelieves,
        }
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/no",
        }
        return subprocess.run(
            [sys.executable, "-m", "tests.delivery.killed_push", json.dumps(order)],
            input=PRACTICE_PASSWORD + "\n",
            capture_output=True,
            text=True,
            cwd=CHECKOUT,
            env=environment,
            check=False,
        )

    def push(self, name: str, **more: Any) -> subprocess.CompletedProcess[str]:
        host = ("--host", PRACTICE_HOST, "--from-name", name, "--password-stdin")
        return self.run("push", PRACTICE_ADDRESS, *host, **more)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("office")
    (folder / "phrase").write_text("a phrase to lock the key\n")
    with set_stage(folder / "platform") as stage:
        office = Office(stage, folder / "home", folder / "phrase")
        done = office.run("keys", "register", "--pairing-code", stage.platform.pairing_code)
        assert done.returncode == 0, done.stdout + done.stderr
        yield office


async def told(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what the next start says of interrupted pushes; asking changes nothing at the platform."""
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(office.home))
    before = await office.stage.state()
    async with office.stage.connector() as connector:
        settled = await settle_earlier(connector)
    assert await office.stage.state() == before
    return [found.aftermath.value for found in settled]


@pytest.mark.parametrize(("step", "moment", "aftermath"), MOMENTS, ids=str)
async def test_killed_push_leaves_one_of_two_states_and_the_next_start_says_which(
    office: Office, step: DeliveryStep, moment: str, aftermath: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"Killed {step} {moment}"
    before = await office.stage.state()
    killed = office.push(name, step=step.value, moment=moment)
    assert killed.returncode == -signal.SIGKILL, killed.stdout + killed.stderr
    after = await office.stage.state()
    if aftermath == "active":
        assert after.active is not None
        assert after.active.settings.from_name == name
    else:
        assert after.active == before.active
    assert await told(office, monkeypatch) == [aftermath]


async def test_next_push_after_a_kill_goes_through_and_nothing_is_told_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.push("Killed once", step="activate", moment="begins")
    run = office.push("Goes through")
    assert run.returncode == 0, run.stdout + run.stderr
    document = json.loads(run.stdout)
    assert document["outcome"] == "active"
    assert [entry["aftermath"] for entry in document["earlier"]] == ["not-active"]
    state = await office.stage.state()
    assert state.active is not None
    assert state.active.settings.from_name == "Goes through"
    assert await told(office, monkeypatch) == []


async def test_killed_while_putting_back_is_told_as_it_stands(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = office.push("Put back", step="restore", moment="begins", disbelieves=True)
    assert killed.returncode == -signal.SIGKILL
    assert await told(office, monkeypatch) == ["active"]
    killed = office.push("Put back again", step="restore", moment="ended", disbelieves=True)
    assert killed.returncode == -signal.SIGKILL
    assert (await office.stage.state()).method == "fallback"
    assert await told(office, monkeypatch) == ["superseded"]


async def test_killed_push_leaves_no_secret_on_the_disk(office: Office) -> None:
    office.push("Secrets", step="activate", moment="answered")
    secrets = (PRACTICE_PASSWORD, office.stage.platform.token, "a phrase to lock the key")
    files = [path for path in office.home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".jsonl" for path in files)
    for path in files:
        assert not any(secret in path.read_text("latin-1") for secret in secrets)


async def test_two_programs_pushing_at_once_leave_one_active(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    await told(office, monkeypatch)
    names = ("Racing one", "Racing two")
    runs = await asyncio.gather(*(asyncio.to_thread(office.push, name) for name in names))
    documents = [json.loads(run.stdout) for run in runs]
    state = await office.stage.state()
    assert state.active is not None
    assert state.active.settings.from_name in names
    assert {document["outcome"] for document in documents} <= {"active", "superseded"}
    receipts = []
    async with office.stage.connector() as connector:
        for document in documents:
            data = await connector.read_receipt(document["config"]["id"])
            assert isinstance(data, bytes)
            read = read_signed_file(data)
            assert isinstance(read, ReadToken)
            receipts.append(read.payload["state"])
    assert sorted(map(str, receipts)) == ["active", "superseded"]
    assert [document["earlier"] for document in documents] == [[], []]
