"""Forgetting it all, and what is kept all the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.workstation.test_saved_draft import saved
from wizard.workstation.delivery_journal import DeliveryJournal, open_journal
from wizard.workstation.forgetting import Kept, forget_everything
from wizard.workstation.log import ProgramLog
from wizard.workstation.paths import paths_below
from wizard.workstation.platform_keys import accept_platform_key
from wizard.workstation.platform_origins import KnownOrigin, remember_origin
from wizard.workstation.private_file import FileRefusal
from wizard.workstation.saved_drafts import draft_file, save_draft


def test_everything_is_forgotten_and_what_is_kept_is_told(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    save_draft(paths.drafts, saved())
    draft_file(paths.drafts, "broken.example").with_suffix(".json.1.damaged").write_bytes(b"x")
    (paths.drafts / ".draft-a.example.json.0123.part").write_bytes(b"half")
    paths.keys.mkdir()
    (paths.keys / "practice-signer-EdDSA.json").write_bytes(b"practice")
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
    assert forget_everything(paths, [ini]).deleted == ()


def test_the_log_goes_only_when_it_is_asked_for(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    ProgramLog(paths.logs).record("program.started", version="1")
    (paths.logs / "smtp-wizard.log.1").write_bytes(b"older")
    assert (Kept.LOG, paths.logs) in forget_everything(paths).kept
    assert len(list(paths.logs.iterdir())) == 2
    assert [kind for kind, _ in forget_everything(paths, log=True).kept] == [Kept.KEYRING]
    assert list(paths.logs.iterdir()) == []


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
