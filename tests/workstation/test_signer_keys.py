from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from tests.workstation.fake_keyring import FakeKeyring, must_not_choose, no_keyring
from wizard.export import signer_key
from wizard.settings.secret import Secret
from wizard.workstation.known_keys import KeyLabel, known_keys, remember_key
from wizard.workstation.password_store import Choose, KeyringState
from wizard.workstation.platform_keys import KeyStanding, accept_platform_key, key_standing
from wizard.workstation.practice_signer import open_practice_signer
from wizard.workstation.private_file import FileRefusal
from wizard.workstation.signer_keys import KeptIn, SignerHolding, SignerRefusal, open_signer, signer_entry

EDDSA, ES256 = "EdDSA+X25519", "ES256+P-256"
PHRASE = Secret("a phrase to lock it")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def opened(folder: Path, choose: Choose, passphrase: Secret | None = None, suite: str = EDDSA) -> SignerHolding:
    holding = open_signer(suite, signer_key, folder, passphrase, choose)
    assert isinstance(holding, SignerHolding), holding
    return holding


def kid(holding: SignerHolding) -> str:
    return holding.public_jwk["kid"]


def test_a_key_is_made_on_first_use_and_is_the_same_afterwards(folder: Path, fake: FakeKeyring) -> None:
    first, again = opened(folder, fake.choose), opened(folder, fake.choose)
    assert (first.kept_in, first.made_now, first.kind) == (KeptIn.KEYRING, True, "kept")
    assert (again.kept_in, again.made_now) == (KeptIn.KEYRING, False)
    assert first.private_key == again.private_key
    assert kid(first) == kid(again)


def test_each_suite_has_a_key_of_its_own(folder: Path, fake: FakeKeyring) -> None:
    one, other = opened(folder, fake.choose), opened(folder, fake.choose, suite=ES256)
    assert (one.public_jwk["crv"], other.public_jwk["crv"]) == ("Ed25519", "P-256")
    assert len(fake.entries) == 2
    assert {key.suite for key in known_keys(folder)} == {EDDSA, ES256}


def test_the_private_key_is_in_no_file_and_does_not_show(folder: Path, fake: FakeKeyring) -> None:
    holding = opened(folder, fake.choose)
    stored = fake.entries[signer_entry(EDDSA).service, EDDSA]
    private = stored.partition('"d":"')[2].partition('"')[0]
    assert len(private) == 43
    assert private not in repr(holding)
    for path in folder.rglob("*"):
        assert private not in path.read_text()


def test_without_keyring_and_passphrase_the_key_is_for_one_time_and_says_so(folder: Path) -> None:
    one, other = opened(folder, no_keyring), opened(folder, no_keyring)
    assert (one.kept_in, one.kind, one.keyring) == (KeptIn.ONE_TIME, "one-time", KeyringState.NO_KEYRING)
    assert kid(one) != kid(other)
    assert [key.label for key in known_keys(folder)] == [KeyLabel.ONE_TIME, KeyLabel.ONE_TIME]


def test_without_a_keyring_a_passphrase_locks_the_key_in_a_file(folder: Path) -> None:
    first, again = opened(folder, no_keyring, PHRASE), opened(folder, no_keyring, PHRASE)
    assert (first.kept_in, first.made_now) == (KeptIn.LOCKED_FILE, True)
    assert (again.kept_in, again.made_now) == (KeptIn.LOCKED_FILE, False)
    assert kid(first) == kid(again)
    path = folder / "signer-eddsa-x25519.pem"
    assert path.read_text().startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_wrong_passphrase_makes_no_other_key(folder: Path) -> None:
    first = opened(folder, no_keyring, PHRASE)
    refused = open_signer(EDDSA, signer_key, folder, Secret("wrong"), no_keyring)
    assert refused == SignerRefusal("signer.wrong_passphrase")
    assert kid(opened(folder, no_keyring, PHRASE)) == kid(first)


def test_a_keyring_is_preferred_to_a_passphrase(folder: Path, fake: FakeKeyring) -> None:
    assert opened(folder, fake.choose, PHRASE).kept_in is KeptIn.KEYRING
    assert not (folder / "signer-eddsa-x25519.pem").exists()


def test_a_locked_keyring_that_may_hold_this_computers_key_is_not_passed_over(
    folder: Path, fake: FakeKeyring
) -> None:
    kept = opened(folder, fake.choose)
    fake.raises = KeyringLocked("x")
    for passphrase in (None, PHRASE):
        assert open_signer(EDDSA, signer_key, folder, passphrase, fake.choose) == SignerRefusal("signer.keyring")
    assert [key.jwk["kid"] for key in known_keys(folder)] == [kid(kept)]
    fake.raises = None
    assert kid(opened(folder, fake.choose)) == kid(kept)


def test_a_silent_keyring_that_may_hold_this_computers_key_is_not_passed_over(
    folder: Path, fake: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(folder, fake.choose)
    monkeypatch.setattr("wizard.workstation.password_store.run_limited", lambda *_arguments: None)
    assert open_signer(EDDSA, signer_key, folder, None, fake.choose) == SignerRefusal("signer.keyring")


def test_a_locked_keyring_gives_a_one_time_key_where_no_key_was_kept(folder: Path, fake: FakeKeyring) -> None:
    opened(folder, no_keyring)
    opened(folder, fake.choose, suite=ES256)
    fake.raises = KeyringLocked("x")
    holding = opened(folder, fake.choose)
    assert (holding.kept_in, holding.keyring) == (KeptIn.ONE_TIME, KeyringState.LOCKED)


def test_a_locked_file_opens_although_the_keyring_is_locked(folder: Path, fake: FakeKeyring) -> None:
    kept = opened(folder, no_keyring, PHRASE)
    fake.raises = KeyringLocked("x")
    assert kid(opened(folder, fake.choose, PHRASE)) == kid(kept)


def test_a_key_that_cannot_be_put_on_the_list_is_usable_and_says_so(tmp_path: Path, fake: FakeKeyring) -> None:
    (tmp_path / "file").write_bytes(b"x")
    nowhere = tmp_path / "file" / "keys"
    assert [opened(nowhere, fake.choose).remembered for _ in range(2)] == [False, False]
    assert not opened(nowhere, no_keyring).remembered
    assert opened(tmp_path / "keys", fake.choose).remembered


def test_a_locked_or_practice_key_that_cannot_be_put_on_the_list_says_so(folder: Path) -> None:
    (folder / "public-keys.json").mkdir(parents=True)
    assert [opened(folder, no_keyring, PHRASE).remembered for _ in range(2)] == [False, False]
    for _ in range(2):
        practice = open_practice_signer(EDDSA, signer_key, folder)
        assert isinstance(practice, SignerHolding)
        assert not practice.remembered


def test_a_keyring_that_does_not_keep_gives_a_one_time_key(folder: Path, fake: FakeKeyring) -> None:
    fake.spoil = lambda _key: ""
    holding = opened(folder, fake.choose)
    assert (holding.kept_in, holding.keyring) == (KeptIn.ONE_TIME, KeyringState.NOT_STORED)


def test_what_is_no_key_in_the_keyring_is_replaced(folder: Path, fake: FakeKeyring) -> None:
    entry = signer_entry(EDDSA)
    fake.entries[entry.service, entry.account] = "not a key"
    assert opened(folder, fake.choose).kept_in is KeptIn.KEYRING
    assert signer_key.public_jwk(Secret(fake.entries[entry.service, entry.account])) is not None


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    refused = open_signer(EDDSA, signer_key, tmp_path / "file" / "keys", PHRASE, no_keyring)
    assert isinstance(refused, SignerRefusal)
    assert refused.code == "signer.file"
    assert isinstance(refused.file, FileRefusal)


def test_the_practice_signer_persists_and_is_labelled_practice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.workstation.keyring_choice.choose_keyring", must_not_choose)
    first, again = (open_practice_signer(ES256, signer_key, folder) for _ in range(2))
    assert isinstance(first, SignerHolding)
    assert isinstance(again, SignerHolding)
    assert kid(first) == kid(again)
    assert (first.made_now, again.made_now) == (True, False)
    assert (first.kind, first.kept_in) == ("practice", KeptIn.PRACTICE_FILE)
    path = folder / "practice-signer-es256-p-256.jwk.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [(key.label, key.jwk["kid"]) for key in known_keys(folder)] == [(KeyLabel.PRACTICE, kid(first))]


def test_a_broken_practice_signer_is_made_anew(folder: Path) -> None:
    folder.mkdir()
    (folder / "practice-signer-eddsa-x25519.jwk.json").write_bytes(b"\xff{broken")
    holding = open_practice_signer(EDDSA, signer_key, folder)
    assert isinstance(holding, SignerHolding)
    assert holding.made_now


def test_a_practice_signer_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    refused = open_practice_signer(EDDSA, signer_key, tmp_path / "file" / "keys")
    assert isinstance(refused, SignerRefusal)
    (tmp_path / "keys" / "practice-signer-eddsa-x25519.jwk.json").mkdir(parents=True)
    assert isinstance(open_practice_signer(EDDSA, signer_key, tmp_path / "keys"), SignerRefusal)


JWK: Mapping[str, str] = {"kty": "OKP", "crv": "Ed25519", "x": "A", "kid": "k"}


def test_a_known_key_is_listed_once(folder: Path) -> None:
    for _ in range(2):
        assert remember_key(folder, JWK, KeyLabel.THIS_COMPUTER, EDDSA) is None
    assert [(key.label, key.suite, dict(key.jwk)) for key in known_keys(folder)] == [
        (KeyLabel.THIS_COMPUTER, EDDSA, dict(JWK))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"keys":7}',
        '{"keys":[7,{"label":"x"},{"label":"practice","suite":"s","jwk":{"a":1}}]}',
        "[" * 99999,
    ],
    ids=lambda text: text[:20],
)
def test_a_broken_list_of_keys_is_an_empty_one_and_is_written_anew(text: str, folder: Path) -> None:
    folder.mkdir()
    (folder / "public-keys.json").write_text(text)
    assert known_keys(folder) == ()
    assert remember_key(folder, JWK, KeyLabel.PRACTICE, EDDSA) is None
    assert len(known_keys(folder)) == 1


def test_the_list_does_not_grow_for_ever(folder: Path) -> None:
    for number in range(205):
        remember_key(folder, {**JWK, "kid": str(number)}, KeyLabel.ONE_TIME, EDDSA)
    assert [key.jwk["kid"] for key in known_keys(folder)] == [str(number) for number in range(5, 205)]


def test_a_changed_platform_key_is_noticed(folder: Path) -> None:
    assert key_standing(folder, "acme.example", "one") is KeyStanding.NEW
    assert accept_platform_key(folder, "acme.example", ("one", "two")) is None
    assert key_standing(folder, "acme.example", "one") is KeyStanding.ACCEPTED
    assert key_standing(folder, "acme.example", "two") is KeyStanding.ACCEPTED
    assert key_standing(folder, "acme.example", "three") is KeyStanding.CHANGED
    assert key_standing(folder, "other.example", "one") is KeyStanding.NEW


@pytest.mark.parametrize(
    "text", ["", "[]", '{"accepted":[]}', '{"accepted":{"acme.example":7}}', "[" * 99999], ids=lambda text: text[:30]
)
def test_a_broken_list_of_platform_keys_knows_nothing(text: str, folder: Path) -> None:
    folder.mkdir()
    (folder / "platform-keys.json").write_text(text)
    assert key_standing(folder, "acme.example", "one") is KeyStanding.NEW


def test_platform_keys_that_cannot_be_written_are_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert isinstance(accept_platform_key(tmp_path / "file" / "x", "a", ("b",)), FileRefusal)
    assert isinstance(remember_key(tmp_path / "file" / "x", JWK, KeyLabel.PRACTICE, EDDSA), FileRefusal)
