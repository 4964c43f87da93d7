from __future__ import annotations

import importlib
import threading
from typing import Any

import pytest
from keyring.errors import (
    InitError,
    KeyringError,
    KeyringLocked,
    NoKeyringError,
    PasswordDeleteError,
    PasswordSetError,
)

from tests.workstation.fake_keyring import FakeKeyring, HangingKeyring, no_keyring
from wizard.settings.secret import Secret
from wizard.workstation.password_store import (
    KeyringResult,
    KeyringState,
    delete_password,
    find_keyring,
    load_password,
    mail_entry,
    store_password,
)

ENTRY = mail_entry("mail.northwind.example", "referrals@northwind.example")
SECRET = Secret('tä "st\\ 漢字 ')


def test_a_stored_password_is_found_until_it_is_deleted(fake: FakeKeyring) -> None:
    assert load_password(ENTRY, choose=fake.choose).state is KeyringState.MISSING
    stored = store_password(ENTRY, SECRET, choose=fake.choose)
    assert stored == KeyringResult(KeyringState.STORED, "Fake keyring")
    found = load_password(ENTRY, choose=fake.choose)
    assert found.state is KeyringState.FOUND
    assert found.secret == SECRET
    assert delete_password(ENTRY, choose=fake.choose).state is KeyringState.DELETED
    assert delete_password(ENTRY, choose=fake.choose).state is KeyringState.MISSING
    assert fake.entries == {}


def test_people_see_server_and_user_in_their_keyring_program(fake: FakeKeyring) -> None:
    store_password(ENTRY, SECRET, choose=fake.choose)
    assert list(fake.entries) == [("SMTP Wizard: mail.northwind.example", "referrals@northwind.example")]


def test_the_keyring_is_called_in_a_thread_of_its_own(fake: FakeKeyring) -> None:
    store_password(ENTRY, SECRET, choose=fake.choose)
    assert fake.threads == {"smtp-wizard-keyring"}


def test_a_keyring_that_gives_back_another_password_has_not_stored_it(fake: FakeKeyring) -> None:
    fake.spoil = lambda password: password.strip()
    result = store_password(ENTRY, SECRET, choose=fake.choose)
    assert result == KeyringResult(KeyringState.NOT_STORED, "Fake keyring", "read-back")
    assert fake.entries == {}


def test_without_a_keyring_nothing_is_stored_and_that_is_said() -> None:
    assert store_password(ENTRY, SECRET, choose=no_keyring) == KeyringResult(KeyringState.NO_KEYRING)
    assert load_password(ENTRY, choose=no_keyring).state is KeyringState.NO_KEYRING
    assert find_keyring(choose=no_keyring).state is KeyringState.NO_KEYRING


def test_the_keyrings_name_is_found_without_touching_an_entry(fake: FakeKeyring) -> None:
    assert find_keyring(choose=fake.choose) == KeyringResult(KeyringState.FOUND, "Fake keyring")
    assert fake.threads == set()


@pytest.mark.parametrize(
    ("raised", "state", "storing"),
    [
        (KeyringLocked("x"), KeyringState.LOCKED, KeyringState.LOCKED),
        (InitError("Prompt dismissed"), KeyringState.LOCKED, KeyringState.LOCKED),
        (KeyringError("x"), KeyringState.FAILED, KeyringState.NOT_STORED),
        (NoKeyringError("x"), KeyringState.FAILED, KeyringState.NOT_STORED),
        (PasswordSetError("x"), KeyringState.FAILED, KeyringState.NOT_STORED),
        (OSError(5, "x"), KeyringState.FAILED, KeyringState.NOT_STORED),
        (UnicodeDecodeError("utf-8", b"", 0, 1, "x"), KeyringState.FAILED, KeyringState.NOT_STORED),
        (RuntimeError("x"), KeyringState.FAILED, KeyringState.NOT_STORED),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_a_keyring_raises_becomes_a_value(
    raised: Exception, state: KeyringState, storing: KeyringState, fake: FakeKeyring
) -> None:
    fake.raises = raised
    loaded = load_password(ENTRY, choose=fake.choose)
    assert loaded == KeyringResult(state, "Fake keyring", type(raised).__name__)
    assert store_password(ENTRY, SECRET, choose=fake.choose).state is storing
    assert delete_password(ENTRY, choose=fake.choose).state is state


def test_a_raw_error_of_the_message_bus_becomes_a_value(fake: FakeKeyring) -> None:
    jeepney: Any = importlib.import_module("jeepney")  # it has no types
    wrappers: Any = importlib.import_module("jeepney.wrappers")
    call = jeepney.new_method_call(jeepney.DBusAddress("/x", "x.y", "x.y"), "z")
    fake.raises = wrappers.DBusErrorResponse(jeepney.new_error(call, "org.kde.Error"))
    assert load_password(ENTRY, choose=fake.choose).reason == "DBusErrorResponse"


def test_deleting_that_is_refused_is_a_value(fake: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    store_password(ENTRY, SECRET, choose=fake.choose)

    def refuse(_service: str, _username: str) -> None:
        raise PasswordDeleteError("x")

    monkeypatch.setattr(fake, "delete_password", refuse)
    assert delete_password(ENTRY, choose=fake.choose).state is KeyringState.FAILED
    fake.spoil = lambda _password: "other"
    assert store_password(ENTRY, SECRET, choose=fake.choose).state is KeyringState.NOT_STORED


def test_a_keyring_that_hangs_is_left_and_what_it_stores_too_late_goes_again() -> None:
    hanging = HangingKeyring()
    result = store_password(ENTRY, SECRET, limit_s=0.01, choose=hanging.choose)
    assert result.state is KeyringState.TIMED_OUT
    hanging.let_go.set()
    assert hanging.deleted.wait(10)
    assert hanging.entries == {}


def test_a_thread_left_behind_does_not_hold_up_the_end_of_the_program() -> None:
    hanging = HangingKeyring()
    store_password(ENTRY, SECRET, limit_s=0.01, choose=hanging.choose)
    left = [thread for thread in threading.enumerate() if thread.name == "smtp-wizard-keyring"]
    assert left
    assert all(thread.daemon for thread in left)
    hanging.let_go.set()
    for thread in left:
        thread.join(10)


def test_no_result_shows_the_password(fake: FakeKeyring) -> None:
    store_password(ENTRY, SECRET, choose=fake.choose)
    found = load_password(ENTRY, choose=fake.choose)
    assert SECRET.reveal() not in repr(found)
    fake.raises = RuntimeError(SECRET.reveal())
    assert SECRET.reveal() not in repr(load_password(ENTRY, choose=fake.choose))


def test_a_fault_of_our_own_comes_out_as_one_and_is_not_called_a_time_out(fake: FakeKeyring) -> None:
    fake.raises = AssertionError("ours")
    with pytest.raises(AssertionError, match="ours"):
        load_password(ENTRY, choose=fake.choose)
