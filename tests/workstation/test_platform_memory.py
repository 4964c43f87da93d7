"""What this computer keeps of platforms: tokens one per origin, origins, and what was signed when."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workstation.fake_keyring import FakeKeyring, no_keyring
from wizard.export import signer_key
from wizard.settings.secret import Secret
from wizard.workstation.known_keys import known_keys, own_keys
from wizard.workstation.password_store import KeyringState
from wizard.workstation.platform_origins import (
    KnownOrigin,
    OriginStanding,
    known_origins,
    origin_of,
    origin_standing,
    remember_origin,
)
from wizard.workstation.private_file import FileRefusal
from wizard.workstation.signer_keys import (
    KeptIn,
    SignerHolding,
    SignerRefusal,
    locked_key_file,
    open_signer,
    signer_entry,
)
from wizard.workstation.signer_rotation import delete_signer, replace_signer
from wizard.workstation.signing_record import SignedEntry, record_signed, signed_entries
from wizard.workstation.token_store import delete_token, load_token, store_token

ONE, OTHER = "https://platform.example", "https://other.example"
SUITE = "EdDSA+X25519"
PHRASE = Secret("a phrase to lock it")
ENTRY = SignedEntry(
    at=1,
    how="push",
    kid="k",
    audience="platform.example",
    jti="j",
    expires_at=2,
    host="mail.northwind.example",
    port=587,
    from_address="referrals@northwind.example",
    password="sealed",
    tested="passed",
)


def test_token_belongs_to_one_origin(fake: FakeKeyring, tmp_path: Path) -> None:
    assert store_token(ONE, Secret("one"), tmp_path, choose=fake.choose).state is KeyringState.STORED
    assert store_token(OTHER, Secret("other"), tmp_path, choose=fake.choose).state is KeyringState.STORED
    assert load_token(ONE, choose=fake.choose).secret == Secret("one")
    assert load_token(OTHER, choose=fake.choose).secret == Secret("other")
    assert load_token(ONE + ":8443", choose=fake.choose).state is KeyringState.MISSING
    assert delete_token(ONE, choose=fake.choose).state is KeyringState.DELETED
    assert load_token(ONE, choose=fake.choose).state is KeyringState.MISSING
    assert load_token(OTHER, choose=fake.choose).secret == Secret("other")


def test_without_a_keyring_no_token_is_kept_anywhere(tmp_path: Path) -> None:
    assert store_token(ONE, Secret("one"), tmp_path, choose=no_keyring).state is KeyringState.NO_KEYRING
    assert list(tmp_path.iterdir()) == []


def test_the_same_platform_at_another_origin_is_seen(tmp_path: Path) -> None:
    assert origin_standing(tmp_path, "platform.example", ONE) is OriginStanding.NEW
    assert remember_origin(tmp_path, KnownOrigin("platform.example", "Platform", ONE)) is None
    assert origin_standing(tmp_path, "platform.example", ONE) is OriginStanding.KNOWN
    assert origin_standing(tmp_path, "platform.example", OTHER) is OriginStanding.OTHER
    assert origin_standing(tmp_path, "platform.example", ONE + ":8443") is OriginStanding.OTHER_PORT
    assert origin_standing(tmp_path, "platform.example", ONE + ".evil.example") is OriginStanding.OTHER
    remember_origin(tmp_path, KnownOrigin("platform.example", "Platform", OTHER))
    assert [entry.origin for entry in known_origins(tmp_path)] == [OTHER]


def test_origin_is_found_by_audience_or_name_and_never_guessed(tmp_path: Path) -> None:
    remember_origin(tmp_path, KnownOrigin("platform.example", "Platform", ONE))
    remember_origin(tmp_path, KnownOrigin("two.example", "Twins", ONE))
    remember_origin(tmp_path, KnownOrigin("three.example", "Twins", OTHER))
    assert origin_of(tmp_path, "Platform.Example ") == ONE
    assert origin_of(tmp_path, "platform") == ONE
    assert origin_of(tmp_path, "twins") is None
    assert origin_of(tmp_path, "nobody") is None


@pytest.mark.parametrize(
    "content", ["", "[]", '{"platforms": 7}', '{"platforms": [7, {"audience": 7}]}', "[" * 50000]
)
def test_damaged_list_of_origins_gives_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "platform-origins.json").write_text(content)
    assert known_origins(tmp_path) == ()


def test_what_was_signed_is_told_in_order_and_privately(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    assert record_signed(folder, ENTRY) is None
    assert record_signed(folder, replace(ENTRY, at=5, how="file")) is None
    assert signed_entries(folder) == (ENTRY, replace(ENTRY, at=5, how="file"))
    assert stat.S_IMODE((folder / "signed.jsonl").stat().st_mode) == 0o600


def test_cut_off_line_costs_that_line_only(tmp_path: Path) -> None:
    record_signed(tmp_path, ENTRY)
    path = tmp_path / "signed.jsonl"
    path.write_bytes(path.read_bytes() + path.read_bytes()[:30])
    record_signed(tmp_path, replace(ENTRY, at=9))
    assert [entry.at for entry in signed_entries(tmp_path)] == [1, 9]


def test_full_record_goes_on_in_a_new_file_and_is_read_with_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.workstation.signing_record._FULL", 300)
    for at in range(4):
        record_signed(tmp_path, replace(ENTRY, at=at))
    assert (tmp_path / "signed.1.jsonl").exists()
    assert [entry.at for entry in signed_entries(tmp_path)] == [0, 1, 2, 3]


def test_record_that_cannot_be_written_is_a_value(tmp_path: Path) -> None:
    (tmp_path / "signed.jsonl").mkdir()
    assert isinstance(record_signed(tmp_path, ENTRY), FileRefusal)
    assert signed_entries(tmp_path) == ()


def opened(folder: Path, fake: FakeKeyring | None, passphrase: Secret | None = None) -> SignerHolding:
    choose = no_keyring if fake is None else fake.choose
    holding = open_signer(SUITE, signer_key, folder, passphrase, choose)
    assert isinstance(holding, SignerHolding)
    return holding


def test_rotated_key_is_the_one_that_signs_next_and_the_old_one_still_verifies(
    tmp_path: Path, fake: FakeKeyring
) -> None:
    old = opened(tmp_path, fake)
    new = replace_signer(SUITE, signer_key, tmp_path, old, signer_key.new_key(SUITE), choose=fake.choose)
    assert isinstance(new, SignerHolding)
    assert new.public_jwk["kid"] != old.public_jwk["kid"]
    assert opened(tmp_path, fake).public_jwk == new.public_jwk
    assert {key.jwk["kid"] for key in known_keys(tmp_path)} == {old.public_jwk["kid"], new.public_jwk["kid"]}


def test_locked_key_is_rotated_in_its_file(tmp_path: Path) -> None:
    old = opened(tmp_path, None, PHRASE)
    assert old.kept_in is KeptIn.LOCKED_FILE
    made = signer_key.new_key(SUITE)
    refused = replace_signer(SUITE, signer_key, tmp_path, old, made, choose=no_keyring)
    assert refused == SignerRefusal("signer.passphrase_needed")
    assert opened(tmp_path, None, PHRASE).public_jwk == old.public_jwk
    new = replace_signer(SUITE, signer_key, tmp_path, old, made, PHRASE, choose=no_keyring)
    assert isinstance(new, SignerHolding)
    assert opened(tmp_path, None, PHRASE).public_jwk == new.public_jwk


def test_keyring_that_spoils_what_it_stores_keeps_the_old_key(tmp_path: Path, fake: FakeKeyring) -> None:
    old = opened(tmp_path, fake)
    endings = iter(["x", ""])
    fake.spoil = lambda text: text + next(endings)
    refused = replace_signer(SUITE, signer_key, tmp_path, old, signer_key.new_key(SUITE), choose=fake.choose)
    assert refused == SignerRefusal("signer.keyring")
    assert opened(tmp_path, fake).public_jwk == old.public_jwk


def test_one_time_key_cannot_be_rotated(tmp_path: Path) -> None:
    old = opened(tmp_path, None)
    refused = replace_signer(SUITE, signer_key, tmp_path, old, signer_key.new_key(SUITE), choose=no_keyring)
    assert refused == SignerRefusal("signer.not_kept")


def test_deleted_key_is_gone_from_keyring_and_file(tmp_path: Path, fake: FakeKeyring) -> None:
    opened(tmp_path, None, PHRASE)
    opened(tmp_path, fake)
    done = delete_signer(SUITE, tmp_path, fake.choose)
    assert (done.keyring, done.file_deleted, done.complete) == (KeyringState.DELETED, True, True)
    assert (signer_entry(SUITE).service, SUITE) not in fake.entries
    assert not locked_key_file(tmp_path, SUITE).exists()
    assert own_keys(tmp_path, SUITE) == ()
    assert {key.deleted for key in known_keys(tmp_path)} == {True}
    again = delete_signer(SUITE, tmp_path, fake.choose)
    assert (again.keyring, again.file_deleted, again.complete) == (KeyringState.MISSING, False, True)
