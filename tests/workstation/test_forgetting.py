"""Forgetting it all, and what is kept all the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from tests.workstation.fake_keyring import FakeKeyring, must_not_choose, no_keyring
from tests.workstation.test_saved_draft import saved
from wizard.export import signer_key
from wizard.settings.secret import Secret
from wizard.workstation.delivery_journal import DeliveryJournal, open_journal
from wizard.workstation.forgetting import ForgetMore, Kept, forget_everything
from wizard.workstation.kept_secrets import USED_FILE, keep_secret
from wizard.workstation.log import ProgramLog
from wizard.workstation.password_store import Choose, KeyringState, mail_entry
from wizard.workstation.paths import paths_below
from wizard.workstation.platform_keys import accept_platform_key
from wizard.workstation.platform_origins import KnownOrigin, remember_origin
from wizard.workstation.private_file import FileRefusal
from wizard.workstation.saved_drafts import draft_file, save_draft
from wizard.workstation.signer_keys import open_signer, signer_entry
from wizard.workstation.token_store import store_token


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
    assert [kind for kind, _ in forgotten.kept] == [Kept.PLATFORM_KEYS, Kept.DELIVERIES, Kept.LOG]
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
    assert forget_everything(paths, more=ForgetMore(log=True)).kept == ()
    assert not paths.logs.exists()


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


SUITE = "EdDSA+X25519"
MAIL = mail_entry("mail.northwind.example", "referrals@northwind.example")
STRANGER = ("Browser", "referrals@northwind.example")


def _at_work(tmp_path: Path, fake: FakeKeyring) -> None:
    """Keep a password, a token and a signer key beside what another program has in the keyring."""
    keys = paths_below(tmp_path).keys
    fake.entries[STRANGER] = "another program's"
    assert keep_secret(MAIL, Secret("password"), keys, choose=fake.choose).state is KeyringState.STORED
    store_token("https://platform.example", Secret("token"), keys, choose=fake.choose)
    open_signer(SUITE, signer_key, keys, choose=fake.choose)


def test_passwords_and_tokens_leave_the_keyring_and_the_signer_key_stays(tmp_path: Path, fake: FakeKeyring) -> None:
    _at_work(tmp_path, fake)
    forgotten = forget_everything(paths_below(tmp_path), choose=fake.choose)
    assert forgotten.complete
    assert forgotten.keyring is KeyringState.DELETED
    signer = signer_entry(SUITE)
    assert set(fake.entries) == {STRANGER, (signer.service, signer.account)}
    assert forgotten.kept == ((Kept.SIGNER_KEYS, paths_below(tmp_path).keys),)


def test_with_what_platforms_depend_on_nothing_of_ours_is_left(tmp_path: Path, fake: FakeKeyring) -> None:
    _at_work(tmp_path, fake)
    paths = paths_below(tmp_path)
    accept_platform_key(paths.keys, "https://p.example", ("thumb",))
    (paths.keys / "signed.jsonl").write_bytes(b"{}")
    (paths.keys / "signer-eddsa-x25519.pem").write_bytes(b"locked")
    journal = open_journal(paths.deliveries)
    assert isinstance(journal, DeliveryJournal)
    more = ForgetMore(standing=True, log=True)
    forgotten = forget_everything(paths, more=more, choose=fake.choose)
    assert [refusal.path for refusal in forgotten.refused] == [journal.path], "that delivery goes on"
    journal.close()
    assert forget_everything(paths, more=more, choose=fake.choose).complete
    assert set(fake.entries) == {STRANGER}
    assert not tmp_path.exists()


def test_a_keyring_that_refuses_is_told_and_asked_again_the_next_time(tmp_path: Path, fake: FakeKeyring) -> None:
    _at_work(tmp_path, fake)
    paths, more = paths_below(tmp_path), ForgetMore(standing=True)
    for choose in (no_keyring, _locked(fake)):
        forgotten = forget_everything(paths, more=more, choose=choose)
        assert not forgotten.complete
        assert (paths.keys / USED_FILE).exists()
        assert (Kept.SIGNER_KEYS, paths.keys) in forgotten.kept, "the list says that a key may be there"
    fake.raises = None
    assert forget_everything(paths, more=more, choose=fake.choose).complete
    assert set(fake.entries) == {STRANGER}


def test_a_keyring_in_which_nothing_was_kept_is_not_asked(tmp_path: Path) -> None:
    assert forget_everything(paths_below(tmp_path), choose=must_not_choose).keyring is None


def test_a_key_in_a_locked_file_goes_without_a_keyring(tmp_path: Path) -> None:
    paths = paths_below(tmp_path)
    open_signer(SUITE, signer_key, paths.keys, Secret("a long passphrase"), choose=no_keyring)
    assert forget_everything(paths, more=ForgetMore(standing=True), choose=no_keyring).complete
    assert not tmp_path.exists()


def _locked(fake: FakeKeyring) -> Choose:
    fake.raises = KeyringLocked("locked")
    return fake.choose
