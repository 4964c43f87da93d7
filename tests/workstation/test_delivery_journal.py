"""The journals of deliveries: who is running, who was killed, and that nothing else ever gets in."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.import_table import CHECKOUT
from wizard.workstation.delivery_journal import (
    DeliveryJournal,
    NoJournal,
    interrupted_journals,
    open_journal,
    settle_journal,
)
from wizard.workstation.private_file import FileRefusal

OPENED: dict[str, str | int | None] = {
    "event": "opened",
    "at": 1,
    "origin": "https://p.example",
    "host": "m",
    "port": 1,
    "from_address": "a@b",
}
BEGIN: dict[str, str | int | None] = {"event": "begin", "at": 2, "step": "push"}
CLOSED: dict[str, str | int | None] = {"event": "closed", "at": 3, "outcome": "active"}


def opened(folder: Path) -> DeliveryJournal:
    journal = open_journal(folder)
    assert isinstance(journal, DeliveryJournal)
    return journal


def test_delivery_that_goes_on_here_is_not_interrupted_and_one_that_let_go_is(tmp_path: Path) -> None:
    journal = opened(tmp_path / "deliveries")
    assert journal.write(OPENED)
    assert journal.write(BEGIN)
    assert interrupted_journals(tmp_path / "deliveries") == ()
    journal.close()
    found = interrupted_journals(tmp_path / "deliveries")
    assert [entry.path for entry in found] == [journal.path]
    assert found[0].lines == (OPENED, BEGIN)


def test_delivery_of_another_program_counts_as_interrupted_only_once_that_program_was_killed(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib\n"
        "from wizard.workstation.delivery_journal import open_journal\n"
        "journal = open_journal(pathlib.Path(sys.argv[1]))\n"
        "assert journal.write({'event': 'begin', 'at': 2, 'step': 'push'})\n"
        "print('ready', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"ready\n"
        assert interrupted_journals(tmp_path) == ()
        other.kill()
        other.wait()
        assert len(interrupted_journals(tmp_path)) == 1


def test_ended_delivery_is_not_interrupted(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    assert all(journal.write(line) for line in (OPENED, BEGIN, CLOSED))
    journal.close()
    assert interrupted_journals(tmp_path) == ()


@pytest.mark.parametrize("cut", range(1, 40, 7))
def test_line_that_a_kill_cut_off_is_left_out_and_does_not_spoil_the_next(tmp_path: Path, cut: int) -> None:
    journal = opened(tmp_path)
    assert journal.write(OPENED)
    assert journal.write(BEGIN)
    journal.close()
    journal.path.write_bytes(journal.path.read_bytes()[:-cut])
    found = interrupted_journals(tmp_path)[0]
    assert found.lines == (OPENED,)
    assert settle_journal(found, CLOSED)
    assert interrupted_journals(tmp_path) == ()


def test_settled_delivery_is_told_once(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    journal.write(OPENED)
    journal.close()
    assert settle_journal(interrupted_journals(tmp_path)[0], CLOSED)
    assert interrupted_journals(tmp_path) == ()


@pytest.mark.parametrize(
    "line",
    [
        {"event": "begin", "at": 1, "step": "push", "password": "canary"},
        {"event": "note", "at": 1, "text": "canary"},
        {"event": "closed", "at": 1, "outcome": "x" * 1000},
        {"at": 1},
    ],
)
def test_what_is_not_on_the_list_of_fields_is_not_written(tmp_path: Path, line: dict[str, str | int | None]) -> None:
    journal = opened(tmp_path)
    assert not journal.write(line)
    assert journal.path.read_bytes() == b""
    journal.close()


def test_journal_is_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        journal = opened(tmp_path / "deliveries")
    finally:
        os.umask(before)
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700
    journal.close()


def test_folder_that_cannot_be_made_and_a_closed_journal_are_values(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert isinstance(open_journal(tmp_path / "file" / "deliveries"), FileRefusal)
    journal = opened(tmp_path)
    journal.close()
    journal.close()
    assert not journal.write(BEGIN)
    assert interrupted_journals(tmp_path / "nowhere") == ()
    assert NoJournal().write(BEGIN)


def test_full_disk_is_said_and_not_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(tmp_path)

    def full(_descriptor: int, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("wizard.workstation.line_file.os.write", full)
    assert not journal.write(BEGIN)
    monkeypatch.undo()
    journal.close()


def test_only_the_latest_ended_journals_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.workstation.delivery_journal._KEPT", 3)
    interrupted = opened(tmp_path)
    interrupted.write(OPENED)
    interrupted.close()
    for _ in range(6):
        journal = opened(tmp_path)
        journal.write(CLOSED)
        journal.close()
    opened(tmp_path).close()
    assert len(list(tmp_path.iterdir())) == 3 + 2
    assert interrupted.path.exists()


@pytest.mark.parametrize("content", [b"\xff\xfe\n", b"[]\n", b"{}\n", b"[" * 50000 + b"\n", b"null\n", b"\n\n"])
def test_file_of_rubbish_is_no_delivery_with_anything_to_say(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.jsonl").write_bytes(content)
    assert all(entry.lines == ({},) for entry in interrupted_journals(tmp_path))
