"""Drafts on a real disk: permissions, links, damage, a newer version, a full disk, a kill, two programs, thousands."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workstation.test_saved_draft import CANARY, DRAFT, saved
from wizard.workstation.draft_keeper import DraftKeeper
from wizard.workstation.file_lock import held_lock
from wizard.workstation.private_file import make_private_folder
from wizard.workstation.saved_draft import SavedDraft, draft_bytes
from wizard.workstation.saved_drafts import (
    DraftRefusal,
    StoredDraft,
    delete_draft,
    draft_file,
    list_drafts,
    load_draft,
    save_draft,
)

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
LOCK = ".drafts.lock"


def of(domain: str, at: int = 7) -> SavedDraft:
    return replace(saved(), from_address=f"referrals@{domain}", saved_at=at)


def typing(domain: str, when: int = 7) -> SavedDraft:
    return replace(of(domain, when), step="sender")


def at(folder: Path, domain: str, number: int = 1) -> SavedDraft | DraftRefusal:
    """Load what lies in the file of a domain."""
    loaded = load_draft(draft_file(folder, domain, number))
    return loaded.saved if isinstance(loaded, StoredDraft) else loaded


def keep(keeper: DraftKeeper, saved: SavedDraft) -> StoredDraft:
    """Keep it, and see that it was written."""
    written = keeper.keep(saved)
    assert isinstance(written, StoredDraft)
    return written


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir() if entry.name != LOCK)


def test_a_draft_is_named_by_the_customers_domain_and_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    stored = save_draft(folder, saved())
    assert isinstance(stored, StoredDraft)
    assert names(folder) == ["draft-northwind.example.json"]
    assert at(folder, "northwind.example") == saved()
    assert CANARY.encode() not in draft_file(folder, "northwind.example").read_bytes()
    assert delete_draft(folder, stored) is None
    assert delete_draft(folder, stored) is None
    assert at(folder, "northwind.example") == DraftRefusal("draft.missing", draft_file(folder, "northwind.example"))


def test_the_list_has_the_last_saved_first(tmp_path: Path) -> None:
    for at, domain in enumerate(("a.example", "b.example", "c.example")):
        save_draft(tmp_path, of(domain, at))
        os.utime(draft_file(tmp_path, domain), (at, at))
    assert [draft.saved.domain for draft in list_drafts(tmp_path).drafts] == ["c.example", "b.example", "a.example"]
    listed = list_drafts(tmp_path, limit=1)
    assert ([draft.saved.domain for draft in listed.drafts], listed.more) == (["c.example"], 2)


def test_a_draft_from_the_future_comes_after_what_was_saved_since_the_clock_was_set_back(tmp_path: Path) -> None:
    now = time.time()
    for domain, saved_at in (("ahead.example", now + 86_400), ("now.example", now), ("old.example", now - 86_400)):
        save_draft(tmp_path, of(domain))
        os.utime(draft_file(tmp_path, domain), (saved_at, saved_at))
    listed = [draft.saved.domain for draft in list_drafts(tmp_path).drafts]
    assert listed == ["now.example", "old.example", "ahead.example"]


def test_a_folder_that_is_not_there_gives_an_empty_list(tmp_path: Path) -> None:
    assert list_drafts(tmp_path / "none").drafts == ()


def test_without_an_address_nothing_is_kept(tmp_path: Path) -> None:
    assert save_draft(tmp_path, replace(saved(), from_address="referrals")) == DraftRefusal("draft.no_domain")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "domain", ["con.example", "xn--mnchen-3ya.example", f"{'a' * 60}.{'b' * 60}.{'c' * 60}.example", "_x.example"]
)
def test_every_domain_gives_a_name_that_a_file_can_have(domain: str, tmp_path: Path) -> None:
    assert isinstance(save_draft(tmp_path, of(domain)), StoredDraft)
    assert at(tmp_path, domain) == of(domain)
    assert names(tmp_path)[0].startswith("draft-")
    assert len(names(tmp_path)[0]) < 200


@pytest.mark.parametrize("domain", ["../../etc/passwd", "/etc/passwd", "..", "a/b", "\u202e", "a\0b"])
def test_no_domain_leads_out_of_the_folder(domain: str, tmp_path: Path) -> None:
    assert draft_file(tmp_path, domain).parent == tmp_path
    assert "\0" not in str(draft_file(tmp_path, domain))


@posix
def test_nobody_else_reads_it_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        save_draft(tmp_path / "share" / "smtp-wizard" / "drafts", saved())
    finally:
        os.umask(old)
    below = [tmp_path / "share", *(tmp_path / "share").rglob("*")]
    assert len(below) == 5
    assert {oct(stat.S_IMODE(path.stat().st_mode) & 0o077) for path in below} == {"0o0"}


@posix
def test_a_planted_link_is_not_read_and_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim, folder = tmp_path / "victim", tmp_path / "drafts"
    folder.mkdir()
    victim.write_bytes(draft_bytes(of("northwind.example", 99)))
    path = draft_file(folder, "northwind.example")
    path.symlink_to(victim)
    assert at(folder, "northwind.example") == DraftRefusal("file.is_link", path)
    assert list_drafts(folder).drafts == ()
    assert isinstance(save_draft(folder, saved()), StoredDraft)
    assert not path.is_symlink()
    assert victim.read_bytes() == draft_bytes(of("northwind.example", 99))


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 100, b'{"version": 1', b"[" * 70_000, b"{}", draft_bytes(saved())[:-9]]
)
def test_a_damaged_file_is_set_aside_and_loses_nothing_else(data: bytes, tmp_path: Path) -> None:
    save_draft(tmp_path, of("good.example"))
    broken = draft_file(tmp_path, "broken.example")
    broken.write_bytes(data)
    listed = list_drafts(tmp_path)
    assert [draft.saved.domain for draft in listed.drafts] == ["good.example"]
    assert [aside.domain for aside in listed.set_aside] == ["broken.example"]
    assert listed.set_aside[0].path.read_bytes() == data
    assert not broken.exists()
    assert list_drafts(tmp_path).set_aside == ()
    assert isinstance(save_draft(tmp_path, of("broken.example")), StoredDraft)


def test_a_damaged_file_is_set_aside_when_its_customer_is_saved_or_loaded(tmp_path: Path) -> None:
    path = draft_file(tmp_path, "northwind.example")
    path.write_bytes(b"one")
    assert isinstance(save_draft(tmp_path, saved()), StoredDraft)
    path.write_bytes(b"two")
    refused = at(tmp_path, "northwind.example")
    assert isinstance(refused, DraftRefusal)
    assert refused.code == "draft.damaged"
    assert refused.path is not None
    assert refused.path.read_bytes() == b"two"
    assert sorted(p.read_bytes() for p in tmp_path.glob("*.damaged")) == [b"one", b"two"]


def test_a_newer_versions_file_is_left_alone(tmp_path: Path) -> None:
    path = draft_file(tmp_path, "northwind.example")
    newer = json.dumps({**json.loads(draft_bytes(saved())), "version": 2}).encode()
    path.write_bytes(newer)
    assert at(tmp_path, "northwind.example") == DraftRefusal("draft.newer_version", path)
    assert isinstance(save_draft(tmp_path, saved()), StoredDraft)
    assert at(tmp_path, "northwind.example", 2) == saved()
    assert list_drafts(tmp_path).newer == ("northwind.example",)
    assert path.read_bytes() == newer


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_what_cannot_be_read_is_told_and_stays(tmp_path: Path) -> None:
    save_draft(tmp_path, saved())
    path = draft_file(tmp_path, "northwind.example")
    path.chmod(0)
    assert [refusal.code for refusal in list_drafts(tmp_path).unreadable] == ["file.no_permission"]
    assert path.exists()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small disk takes root on Linux")
def test_a_full_disk_leaves_the_draft_before(tmp_path: Path) -> None:
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(tmp_path)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        assert isinstance(save_draft(tmp_path, saved()), StoredDraft)
        with pytest.raises(OSError, match="space"):
            (tmp_path / "filler").write_bytes(b"x" * 100_000)
        own = load_draft(draft_file(tmp_path, "northwind.example"))
        assert isinstance(own, StoredDraft)
        refused = save_draft(tmp_path, replace(saved(), from_name="other"), own)
        assert refused == DraftRefusal("file.disk_full", draft_file(tmp_path, "northwind.example"))
        assert at(tmp_path, "northwind.example") == saved()
        assert names(tmp_path) == ["draft-northwind.example.json", "filler"]
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


WRITER = """
import sys
import time
from dataclasses import replace
from pathlib import Path
from tests.workstation.test_saved_draft import saved
from wizard.workstation.saved_drafts import save_draft
folder, most, host, own = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], None
for at in range(most):
    name = f"{at} " + "x" * (at * 37 % 900)
    own = save_draft(folder, replace(saved(), host=host, from_name=name, saved_at=at), own)
    assert type(own).__name__ == "StoredDraft", own
    print(at, flush=True)
"""


def writer(folder: Path, most: int, host: str = "one.example") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(most), host], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


@posix
@pytest.mark.parametrize("after", [1, 4, 9])
def test_killed_in_the_middle_of_a_write_the_draft_is_whole(after: int, tmp_path: Path) -> None:
    with writer(tmp_path, 1_000_000) as child:
        assert child.stdout is not None
        for _ in range(after):
            child.stdout.readline()
        child.send_signal(signal.SIGKILL)
    draft = at(tmp_path, "northwind.example")
    assert isinstance(draft, SavedDraft)
    assert draft.saved_at >= after - 1
    assert draft.from_name == f"{draft.saved_at} " + "x" * (draft.saved_at * 37 % 900)
    assert list_drafts(tmp_path).set_aside == ()
    assert isinstance(save_draft(tmp_path, saved()), StoredDraft)


HANGS = """
import os, sys, time
from dataclasses import replace
from pathlib import Path
from tests.workstation.test_saved_draft import saved
from wizard.workstation.saved_drafts import draft_file, load_draft, save_draft
def hang(descriptor):
    print("written, not yet in place", flush=True)
    time.sleep(3600)
os.fsync = hang
path = draft_file(Path(sys.argv[1]), "northwind.example")
save_draft(Path(sys.argv[1]), replace(saved(), from_name="half of the new draft"), load_draft(path))
"""


@posix
def test_killed_between_writing_and_renaming_the_draft_before_is_whole_and_the_lock_is_free(tmp_path: Path) -> None:
    save_draft(tmp_path, saved())
    with subprocess.Popen(
        [sys.executable, "-c", HANGS, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().startswith("written")
        child.send_signal(signal.SIGKILL)
    assert at(tmp_path, "northwind.example") == saved()
    assert isinstance(save_draft(tmp_path, replace(saved(), from_name="new")), StoredDraft)


def test_what_a_kill_left_is_swept_away_an_hour_later_and_not_before(tmp_path: Path) -> None:
    old, new = (tmp_path / f".draft-{name}.json.0123456789abcdef.part" for name in ("old", "new"))
    old.write_bytes(b"half")
    new.write_bytes(b"half")
    os.utime(old, (1, 1))
    list_drafts(tmp_path)
    assert names(tmp_path) == [new.name]


def test_two_programs_at_once_each_leave_their_own_whole_draft(tmp_path: Path) -> None:
    with writer(tmp_path, 60) as one, writer(tmp_path, 60, "other.example") as other:
        listed = [list_drafts(tmp_path) for _ in range(50)]
        assert (one.wait(), other.wait()) == (0, 0)
    assert all(seen.set_aside == () and seen.unreadable == () for seen in listed)
    assert names(tmp_path) == ["draft-northwind.example.json", "draft-northwind.example~2.json"]
    left = {draft.saved.host: draft.saved.saved_at for draft in list_drafts(tmp_path).drafts}
    assert left == {"one.example": 59, "other.example": 59}


def test_a_draft_that_another_window_changed_is_not_written_over(tmp_path: Path) -> None:
    one, other = DraftKeeper(tmp_path), DraftKeeper(tmp_path)
    other.go_on(keep(one, of("a.example")))
    keep(one, replace(of("a.example"), from_name="said in the first window"))
    keep(other, replace(of("a.example"), from_name="said in the second window"))
    keep(one, replace(of("a.example"), from_name="said last"))
    assert {draft.saved.from_name for draft in list_drafts(tmp_path).drafts} == {
        "said last",
        "said in the second window",
    }
    assert one.drop() is None
    assert [draft.saved.from_name for draft in list_drafts(tmp_path).drafts] == ["said in the second window"]


def test_a_draft_that_says_no_more_than_the_new_one_gives_way_to_it(tmp_path: Path) -> None:
    keep(DraftKeeper(tmp_path), replace(of("a.example"), host="", port="587"))
    keep(DraftKeeper(tmp_path), of("a.example"))
    assert names(tmp_path) == ["draft-a.example.json"]


def test_a_draft_that_was_deleted_elsewhere_is_written_again_by_the_window_that_has_it(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path)
    assert delete_draft(tmp_path, keep(keeper, of("a.example"))) is None
    keep(keeper, replace(of("a.example"), from_name="goes on"))
    assert names(tmp_path) == ["draft-a.example.json"]


def test_a_draft_that_was_deleted_elsewhere_is_not_said_to_be_kept(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path)
    own = keep(keeper, of("a.example"))
    assert delete_draft(tmp_path, own) is None
    assert keeper.keep(of("a.example")) == DraftRefusal("draft.missing", own.path)
    assert names(tmp_path) == []


def test_a_draft_that_was_changed_elsewhere_is_kept_beside_the_other(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path)
    own = keep(keeper, of("a.example"))
    own.path.write_bytes(draft_bytes(replace(of("a.example"), from_name="another window")))
    keep(keeper, of("a.example"))
    assert names(tmp_path) == ["draft-a.example.json", "draft-a.example~2.json"]


def test_fifty_different_drafts_of_one_customer_are_enough(tmp_path: Path) -> None:
    for number in range(50):
        keep(DraftKeeper(tmp_path), replace(of("a.example"), from_name=f"name {number}"))
    refused = DraftKeeper(tmp_path).keep(replace(of("a.example"), from_name="one more"))
    assert refused == DraftRefusal("draft.too_many", draft_file(tmp_path, "a.example"))


def test_ten_thousand_drafts_are_listed_by_reading_the_newest_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_private_folder(tmp_path)
    for number in range(10_000):
        path = draft_file(tmp_path, f"c{number}.example")
        path.write_bytes(draft_bytes(of(f"c{number}.example")))
        os.utime(path, (number, number))
    read: list[Path] = []

    def watch(path: Path, _limit: int) -> bytes:
        read.append(path)
        return path.read_bytes()

    monkeypatch.setattr("wizard.workstation.saved_drafts.read_limited", watch)
    listed = list_drafts(tmp_path)
    assert len(read) == len(listed.drafts) == 500
    assert listed.drafts[0].saved.domain == "c9999.example"
    assert listed.more == 9_500


def test_a_keeper_writes_only_what_is_new(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path)
    assert isinstance(keeper.keep(of("a.example", 1)), StoredDraft)
    assert keeper.keep(of("a.example", 2)) is None
    assert isinstance(keeper.keep(replace(of("a.example", 3), host="x.example")), StoredDraft)
    assert keeper.drop() is None
    assert names(tmp_path) == []


def test_a_corrected_domain_takes_the_draft_along(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path)
    keeper.keep(typing("northwind.co"))
    keeper.keep(typing("northwind.com"))
    assert names(tmp_path) == ["draft-northwind.com.json"]


def test_another_customers_draft_stays_when_the_domain_was_a_slip(tmp_path: Path) -> None:
    save_draft(tmp_path, replace(of("northwind.co", 1), from_name="somebody else"))
    keeper = DraftKeeper(tmp_path)
    keep(keeper, typing("northwind.co", 2))
    keep(keeper, typing("northwind.com", 3))
    assert names(tmp_path) == ["draft-northwind.co.json", "draft-northwind.com.json"]
    assert at(tmp_path, "northwind.co") == replace(of("northwind.co", 1), from_name="somebody else")
    assert at(tmp_path, "northwind.com") == typing("northwind.com", 3)


def test_after_a_later_step_another_domain_is_another_customer(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path)
    keep(keeper, of("a.example"))
    keep(keeper, typing("a.example"))
    keep(keeper, typing("b.e"))
    keep(keeper, typing("b.example"))
    assert names(tmp_path) == ["draft-a.example.json", "draft-b.example.json"]
    assert keeper.drop() is None
    assert names(tmp_path) == ["draft-a.example.json"]


def test_a_loaded_draft_goes_on_in_its_own_file(tmp_path: Path) -> None:
    stored = save_draft(tmp_path, of("a.example"))
    assert isinstance(stored, StoredDraft)
    keeper = DraftKeeper(tmp_path)
    keeper.go_on(stored)
    assert keeper.keep(of("a.example", 9)) is None
    assert keep(keeper, replace(of("a.example"), from_name="goes on")).path == stored.path
    assert names(tmp_path) == ["draft-a.example.json"]


def test_a_keeper_that_cannot_write_says_so_and_tries_again(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.write_bytes(b"a file in the way")
    keeper = DraftKeeper(folder)
    assert isinstance(keeper.keep(of("a.example")), DraftRefusal)
    folder.unlink()
    assert isinstance(keeper.keep(of("a.example")), StoredDraft)


def test_the_password_of_the_draft_is_in_no_file(tmp_path: Path) -> None:
    DraftKeeper(tmp_path).keep(saved(replace(DRAFT, username=CANARY)))
    assert all(CANARY.encode() not in path.read_bytes() for path in tmp_path.iterdir())


def test_while_another_program_writes_nothing_is_written_over_or_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.workstation.saved_drafts._LOCK_LIMIT_S", 0.0)
    path = draft_file(tmp_path, "northwind.example")
    path.write_bytes(b"damaged")
    with held_lock(tmp_path / LOCK, 0.0) as held:
        assert held
        assert save_draft(tmp_path, saved()) == DraftRefusal("file.failed", path)
        assert [aside.path for aside in list_drafts(tmp_path).set_aside] == [path]
    assert path.read_bytes() == b"damaged"
