"""A newer set of provider data on this computer."""

from __future__ import annotations

from pathlib import Path

from wizard.workstation.newer_providers import KeptSet, drop_set, keep_set, kept_set
from wizard.workstation.private_file import FileRefusal


def test_a_set_is_kept_with_its_key_and_replaced_with_its_key(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "provider-data"
    assert kept_set(folder) is None
    assert keep_set(folder, KeptSet(b"one", b"key")) is None
    assert kept_set(folder) == KeptSet(b"one", b"key")
    assert keep_set(folder, KeptSet(b"two", None)) is None
    assert kept_set(folder) == KeptSet(b"two", None)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_a_forgotten_set_is_gone_and_forgetting_twice_is_fine(tmp_path: Path) -> None:
    assert keep_set(tmp_path, KeptSet(b"one", b"key")) is None
    assert drop_set(tmp_path) is None
    assert drop_set(tmp_path) is None
    assert kept_set(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_a_refusal(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert isinstance(keep_set(tmp_path / "file" / "below", KeptSet(b"one", None)), FileRefusal)
    assert kept_set(tmp_path / "file" / "below") is None


def test_a_set_of_impossible_size_is_left_aside(tmp_path: Path) -> None:
    (tmp_path / "providers.jws").write_bytes(b"x" * (4 * 1024 * 1024 + 1))
    assert kept_set(tmp_path) is None
