"""Passwords and tokens in the keyring, and the list by which they are found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, PasswordDeleteError

from tests.workstation.fake_keyring import FakeKeyring, no_keyring
from wizard.settings.secret import Secret
from wizard.workstation.kept_secrets import USED_FILE, delete_secret, forget_secrets, keep_secret
from wizard.workstation.password_store import KeyringEntry, KeyringState, mail_entry

LIST = "SMTP Wizard: what is kept"
ONE, TWO, THREE = (mail_entry(f"mail.{name}.example", f"info@{name}.example") for name in ("one", "two", "three"))


def keep(fake: FakeKeyring, folder: Path, *entries: KeyringEntry) -> None:
    for entry in entries:
        assert keep_secret(entry, Secret("x"), folder, choose=fake.choose).state is KeyringState.STORED


def test_each_is_listed_once_and_all_are_forgotten(fake: FakeKeyring, tmp_path: Path) -> None:
    keep(fake, tmp_path, ONE, TWO, ONE)
    assert {account for service, account in fake.entries if service == LIST} == {"1", "2"}
    assert forget_secrets(tmp_path, choose=fake.choose) is KeyringState.DELETED
    assert fake.entries == {}
    assert list(tmp_path.iterdir()) == []
    assert forget_secrets(tmp_path, choose=fake.choose) is None


@pytest.mark.parametrize("gone", [ONE, TWO, THREE])
def test_what_is_deleted_leaves_no_gap_in_the_list(fake: FakeKeyring, tmp_path: Path, gone: KeyringEntry) -> None:
    keep(fake, tmp_path, ONE, TWO, THREE)
    assert delete_secret(gone, choose=fake.choose).state is KeyringState.DELETED
    assert {account for service, account in fake.entries if service == LIST} == {"1", "2"}
    assert forget_secrets(tmp_path, choose=fake.choose) is KeyringState.DELETED
    assert fake.entries == {}


def test_no_user_name_is_written_to_a_file(fake: FakeKeyring, tmp_path: Path) -> None:
    keep(fake, tmp_path, ONE)
    assert [path.name for path in tmp_path.iterdir()] == [USED_FILE]
    assert (tmp_path / USED_FILE).read_bytes() == b""


def test_a_list_that_somebody_wrote_into_deletes_nothing_of_other_programs(fake: FakeKeyring, tmp_path: Path) -> None:
    keep(fake, tmp_path, ONE)
    fake.entries["Browser", "me"] = "another program's"
    fake.entries[LIST, "2"] = '["Browser", "me"]'
    fake.entries[LIST, "3"] = "no JSON"
    keep(fake, tmp_path, TWO)
    assert forget_secrets(tmp_path, choose=fake.choose) is KeyringState.DELETED
    assert fake.entries == {("Browser", "me"): "another program's"}


def test_stopped_in_the_middle_the_list_names_what_is_left(fake: FakeKeyring, tmp_path: Path) -> None:
    keep(fake, tmp_path, ONE, TWO)

    class Denies(FakeKeyring):
        def delete_password(self, service: str, username: str) -> None:
            if service == ONE.service:
                raise PasswordDeleteError("denied")
            super().delete_password(service, username)

    denies = Denies()
    denies.entries = fake.entries
    assert forget_secrets(tmp_path, choose=denies.choose) is KeyringState.FAILED
    assert set(fake.entries) == {(ONE.service, ONE.account), (LIST, "1")}
    assert forget_secrets(tmp_path, choose=fake.choose) is KeyringState.DELETED
    assert fake.entries == {}


def test_without_a_keyring_or_with_a_locked_one_nothing_is_left_to_look_for(
    fake: FakeKeyring, tmp_path: Path
) -> None:
    assert keep_secret(ONE, Secret("x"), tmp_path, choose=no_keyring).state is KeyringState.NO_KEYRING
    fake.raises = KeyringLocked("locked")
    assert keep_secret(ONE, Secret("x"), tmp_path, choose=fake.choose).state is KeyringState.LOCKED
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_forgotten_later_is_not_kept(fake: FakeKeyring, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    kept = keep_secret(ONE, Secret("x"), blocked / "keys", choose=fake.choose)
    assert kept.state is KeyringState.NOT_STORED
    assert fake.entries == {}
