"""Threats, row 11: permissions, links, partial writes."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.workstation.private_file import (
    FileRefusal,
    FileWritten,
    delete_file,
    make_private_folder,
    read_limited,
    write_private,
)

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_written_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.smtpconf.json"
    assert write_private(path, b"one") == FileWritten(path)
    assert write_private(path, b"two") == FileWritten(path)
    assert read_limited(path, 100) == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.smtpconf.json"]


@posix
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o777])
def test_only_the_owner_can_read_it_whatever_the_umask(mask: int, tmp_path: Path) -> None:
    path = tmp_path / "a"
    old = os.umask(mask)
    try:
        assert isinstance(write_private(path, b"x"), FileWritten)
    finally:
        os.umask(old)
    assert mode(path) == 0o600


@posix
def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o666)
    write_private(path, b"new")
    assert mode(path) == 0o600


@posix
def test_it_is_never_open_to_others_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = os.fsync

    def watch(descriptor: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", watch)
    old = os.umask(0)
    try:
        write_private(tmp_path / "a", b"x")
    finally:
        os.umask(old)
    assert seen[0] == 0o600


@posix
def test_a_planted_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim, path = tmp_path / "victim", tmp_path / "a"
    victim.write_bytes(b"precious")
    path.symlink_to(victim)
    assert isinstance(write_private(path, b"new"), FileWritten)
    assert victim.read_bytes() == b"precious"
    assert not path.is_symlink()
    assert path.read_bytes() == b"new"


@posix
def test_a_link_in_the_place_of_the_new_file_stops_the_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.workstation.private_file.secrets.token_hex", lambda _size: "guessed")
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / ".a.guessed.part").symlink_to(victim)
    assert isinstance(write_private(tmp_path / "a", b"new"), FileRefusal)
    assert victim.read_bytes() == b"precious"


FULL = """
import resource, signal, sys
from pathlib import Path
from wizard.workstation.private_file import write_private
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
print(write_private(Path(sys.argv[1]), b"n" * 5000).code)
"""


@posix
def test_a_limit_of_the_disk_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "file.disk_full"
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small disk takes root on Linux")
def test_a_disk_that_is_really_full_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)], check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        path = tmp_path / "a"
        assert isinstance(write_private(path, b"old"), FileWritten)
        refused = write_private(path, b"n" * 200_000)
        assert refused == FileRefusal("file.disk_full", path, errno.ENOSPC)
        assert path.read_bytes() == b"old"
        assert [entry.name for entry in tmp_path.iterdir()] == ["a"]
        assert isinstance(write_private(path, b"new"), FileWritten)
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


HANGS = """
import os, sys, time
from pathlib import Path
from wizard.workstation.private_file import write_private
def hang(descriptor):
    print("written, not yet in place", flush=True)
    time.sleep(3600)
os.fsync = hang
write_private(Path(sys.argv[1]), b"half of the new file")
"""


@posix
def test_killed_in_the_middle_the_old_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_private(path, b"old")
    with subprocess.Popen(
        [sys.executable, "-c", HANGS, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().startswith("written")
        child.send_signal(signal.SIGKILL)
    assert path.read_bytes() == b"old"
    left = [entry for entry in tmp_path.iterdir() if entry != path]
    assert all(mode(entry) == 0o600 for entry in left)
    assert isinstance(write_private(path, b"new"), FileWritten)
    assert path.read_bytes() == b"new"


def test_where_nothing_can_be_written_is_said_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "file").write_bytes(b"x")
    assert _code(write_private(folder, b"x")) == "file.is_folder"
    assert _code(write_private(tmp_path / "missing" / "a", b"x")) == "file.no_such_folder"
    assert _code(write_private(tmp_path / "file" / "a", b"x")) == "file.no_such_folder"
    assert _code(write_private(tmp_path / ("n" * 300), b"x")) == "file.name_too_long"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_missing_permission_is_said_by_name(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert _code(write_private(tmp_path / "a", b"x")) == "file.no_permission"
        assert _code(make_private_folder(tmp_path / "b")) == "file.no_permission"
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EROFS, "file.read_only"), (errno.EACCES, "file.no_permission"), (errno.EIO, "file.failed")],
)
def test_every_errno_has_a_code(number: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "open", refuse)
    path = tmp_path / "a"
    assert write_private(path, b"x") == FileRefusal(code, path, number)
    assert read_limited(path, 1) == FileRefusal(code, path, number)


def test_reading_has_a_limit_and_takes_regular_files_only(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_limited(path, 5) == b"12345"
    assert _code(read_limited(path, 4)) == "file.too_large"
    assert _code(read_limited(tmp_path / "b", 4)) == "file.missing"
    assert _code(read_limited(tmp_path, 4)) == "file.not_a_file"


@posix
def test_reading_a_pipe_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert _code(read_limited(tmp_path / "pipe", 4)) == "file.not_a_file"


@posix
def test_a_private_folder_is_closed_to_others(tmp_path: Path) -> None:
    assert make_private_folder(tmp_path / "a" / "b") is None
    assert mode(tmp_path / "a" / "b") == 0o700
    assert make_private_folder(tmp_path / "a" / "b") is None


@posix
def test_the_folders_above_are_closed_too_and_one_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    old = os.umask(0)
    try:
        assert make_private_folder(tmp_path / "a" / "b" / "c") is None
    finally:
        os.umask(old)
    assert [mode(path) for path in (tmp_path, tmp_path / "a", tmp_path / "a" / "b")] == [0o755, 0o700, 0o700]


def test_a_file_in_the_way_of_a_folder_is_said_by_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for path in (tmp_path / "file", tmp_path / "file" / "a", tmp_path / "file" / "a" / "b"):
        refused = make_private_folder(path)
        assert refused is not None
        assert refused.code == "file.no_such_folder"


def test_deleting_what_is_not_there_is_fine(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    assert delete_file(tmp_path / "a") is None
    assert delete_file(tmp_path / "a") is None
    refused = delete_file(tmp_path)
    assert isinstance(refused, FileRefusal)


def _code(result: object) -> str:
    assert isinstance(result, FileRefusal), result
    return result.code
