from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wizard.workstation.file_lock import held_lock
from wizard.workstation.known_keys import KeyLabel, known_keys, mark_deleted, own_keys, remember_key
from wizard.workstation.private_file import FileRefusal

SUITE = "EdDSA+X25519"
_PROGRAM = """
import sys
from pathlib import Path
from wizard.workstation.known_keys import KeyLabel, remember_key
sys.stdin.read()
for number in range(10):
    assert remember_key(Path(sys.argv[1]), {"kid": f"{sys.argv[2]}-{number}"}, KeyLabel.ONE_TIME, "s") is None
"""


def kids(folder: Path) -> set[str]:
    return {key.jwk["kid"] for key in known_keys(folder)}


def test_no_key_is_lost_when_programs_add_keys_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    programs = [
        subprocess.Popen([sys.executable, "-c", _PROGRAM, str(folder), name], stdin=subprocess.PIPE)
        for name in "abcd"
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.close()
    assert [program.wait() for program in programs] == [0, 0, 0, 0]
    assert kids(folder) == {f"{name}-{number}" for name in "abcd" for number in range(10)}


def test_no_key_is_lost_when_threads_add_keys_at_once(tmp_path: Path) -> None:
    together = threading.Barrier(8)

    def add(number: int) -> FileRefusal | None:
        together.wait()
        return remember_key(tmp_path, {"kid": str(number)}, KeyLabel.ONE_TIME, SUITE)

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(add, range(8))) == [None] * 8
    assert kids(tmp_path) == {str(number) for number in range(8)}


def test_a_list_that_another_program_holds_for_too_long_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.workstation.known_keys._LOCK_LIMIT_S", 0.0)
    with held_lock(tmp_path / ".public-keys.lock", 0.0) as held:
        assert held
        assert isinstance(remember_key(tmp_path, {"kid": "k"}, KeyLabel.ONE_TIME, SUITE), FileRefusal)
    assert remember_key(tmp_path, {"kid": "k"}, KeyLabel.ONE_TIME, SUITE) is None


def test_a_lock_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / ".public-keys.lock").mkdir()
    refused = remember_key(tmp_path, {"kid": "k"}, KeyLabel.ONE_TIME, SUITE)
    assert isinstance(refused, FileRefusal)
    assert refused.code == "file.is_folder"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_lock_is_its_owners_alone(tmp_path: Path) -> None:
    remember_key(tmp_path, {"kid": "k"}, KeyLabel.ONE_TIME, SUITE)
    assert stat.S_IMODE((tmp_path / ".public-keys.lock").stat().st_mode) == 0o600


def test_a_deleted_key_is_known_and_no_longer_an_own_one_until_it_is_back(tmp_path: Path) -> None:
    for number, (label, suite) in enumerate(((KeyLabel.THIS_COMPUTER, SUITE), (KeyLabel.THIS_COMPUTER, "other"))):
        assert remember_key(tmp_path, {"kid": str(number)}, label, suite) is None
    assert mark_deleted(tmp_path, SUITE) is None
    assert kids(tmp_path) == {"0", "1"}
    assert (own_keys(tmp_path, SUITE), len(own_keys(tmp_path, "other"))) == ((), 1)
    assert remember_key(tmp_path, {"kid": "0"}, KeyLabel.THIS_COMPUTER, SUITE) is None
    assert [key.jwk["kid"] for key in own_keys(tmp_path, SUITE)] == ["0"]
    assert len(known_keys(tmp_path)) == 2


def test_where_no_key_was_made_nothing_is_written_for_a_deletion(tmp_path: Path) -> None:
    assert mark_deleted(tmp_path / "keys", SUITE) is None
    assert not (tmp_path / "keys").exists()
