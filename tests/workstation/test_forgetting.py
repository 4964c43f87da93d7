"""Recent platforms, the window's place, and forgetting it all."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest

from tests.workstation.test_saved_draft import saved
from wizard.workstation.delivery_journal import DeliveryJournal, open_journal
from wizard.workstation.file_lock import held_lock
from wizard.workstation.forgetting import Kept, forget_everything
from wizard.workstation.log import ProgramLog
from wizard.workstation.paths import paths_below
from wizard.workstation.platform_keys import accept_platform_key
from wizard.workstation.platform_origins import KnownOrigin, remember_origin
from wizard.workstation.private_file import FileRefusal
from wizard.workstation.remembered import (
    REMEMBERED_FILE,
    REMEMBERED_LOCK,
    Remembered,
    remember_place,
    remember_platform,
    remembered,
)
from wizard.workstation.saved_drafts import draft_file, save_draft


def test_the_platform_used_last_comes_first_and_eight_stay(tmp_path: Path) -> None:
    for platform in ("other", "getthereferral", *(f"p{n}" for n in range(7)), "other"):
        assert remember_platform(tmp_path, platform) is None
    assert remembered(tmp_path).platforms == ("other", "p6", "p5", "p4", "p3", "p2", "p1", "p0")


def test_the_place_is_kept_beside_the_platforms(tmp_path: Path) -> None:
    remember_platform(tmp_path, "other")
    assert remember_place(tmp_path, b"\x01\xd9\xd0\xcb\0") is None
    assert remembered(tmp_path) == Remembered(("other",), b"\x01\xd9\xd0\xcb\0")


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{", b"\0", b'{"version": 1, "platforms": 5, "place": "?"}', b"[" * 60_000]
)
def test_what_is_damaged_counts_as_nothing_and_is_written_anew(data: bytes, tmp_path: Path) -> None:
    (tmp_path / REMEMBERED_FILE).write_bytes(data)
    assert remembered(tmp_path) == Remembered()
    assert remember_platform(tmp_path, "other") is None
    assert remembered(tmp_path) == Remembered(("other",))


def test_what_a_newer_version_wrote_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / REMEMBERED_FILE
    newer = json.dumps({"version": 2, "platforms": [["x"]]}).encode()
    path.write_bytes(newer)
    assert remember_platform(tmp_path, "other") == FileRefusal("file.newer_version", path)
    assert remembered(tmp_path) == Remembered()
    assert path.read_bytes() == newer


def test_programs_that_remember_at_once_lose_nothing(tmp_path: Path) -> None:
    threads = [threading.Thread(target=remember_platform, args=(tmp_path, f"p{n}")) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(remembered(tmp_path).platforms) == [f"p{n}" for n in range(8)]


def test_what_is_no_id_and_no_place_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="id"):
        remember_platform(tmp_path, "a b")
    with pytest.raises(ValueError, match="place"):
        remember_place(tmp_path, b"x" * 5000)


def test_everything_is_forgotten_and_what_is_kept_is_told(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    save_draft(paths.drafts, saved())
    draft_file(paths.drafts, "broken.example").with_suffix(".json.1.damaged").write_bytes(b"x")
    (paths.drafts / ".draft-a.example.json.0123.part").write_bytes(b"half")
    remember_platform(paths.remembered, "other")
    remember_origin(paths.keys, KnownOrigin("https://p.example", "P", "https://p.example"))
    accept_platform_key(paths.keys, "https://p.example", ("thumb",))
    ProgramLog(paths.logs).record("program.started", version="1")
    journal = open_journal(paths.deliveries)
    assert isinstance(journal, DeliveryJournal)
    journal.close()
    ini = tmp_path / "window.ini"
    ini.write_bytes(b"[window]")

    forgotten = forget_everything(paths, [ini])

    assert forgotten.complete
    assert [kind for kind, _ in forgotten.kept] == [Kept.KEYRING, Kept.PLATFORM_KEYS, Kept.DELIVERIES, Kept.LOG]
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"platform-keys.json", "smtp-wizard.log", journal.path.name}
    assert not paths.drafts.exists()
    assert not paths.remembered.exists()
    assert forget_everything(paths, [ini]).deleted == ()


def test_a_strangers_file_stays(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    save_draft(paths.drafts, saved())
    (paths.drafts / "holiday.jpg").write_bytes(b"x")
    assert forget_everything(paths).complete
    assert [path.name for path in paths.drafts.iterdir()] == ["holiday.jpg"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="links need no permission on POSIX")
def test_a_link_goes_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    paths, victim = paths_below(tmp_path), tmp_path / "victim"
    victim.write_bytes(b"precious")
    paths.drafts.mkdir()
    draft_file(paths.drafts, "a.example").symlink_to(victim)
    assert forget_everything(paths).complete
    assert victim.read_bytes() == b"precious"

    elsewhere = tmp_path / "elsewhere"
    save_draft(elsewhere, saved())
    paths.drafts.symlink_to(elsewhere)
    forgotten = forget_everything(paths)
    assert forgotten.refused == (FileRefusal("file.is_link", paths.drafts),)
    assert draft_file(elsewhere, "northwind.example").exists()


def test_what_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    draft_file(paths.drafts, "a.example").mkdir(parents=True)
    forgotten = forget_everything(paths)
    assert not forgotten.complete
    assert [refusal.path for refusal in forgotten.refused] == [draft_file(paths.drafts, "a.example")]


def test_while_another_program_writes_nothing_is_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.workstation.remembered._LOCK_LIMIT_S", 0.0)
    remember_platform(tmp_path, "other")
    with held_lock(tmp_path / REMEMBERED_LOCK, 0.0) as held:
        assert held
        assert remember_platform(tmp_path, "p1") == FileRefusal("file.failed", tmp_path / REMEMBERED_FILE)
    assert remembered(tmp_path).platforms == ("other",)
