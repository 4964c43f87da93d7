"""The dialog "Keys": make, show, register, rotate, delete, and what was signed when."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.delivery.stage import Stage
from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_delivery import Seat, make_seat, opened, texts
from wizard.flow.steps import Step
from wizard.gui.bridge_keys import KeyOrder, KeyRefused, making_key
from wizard.gui.dialogs_keys import KeysDialog
from wizard.gui.dialogs_keys_parts import KeyCard, PairingDialog, PassphraseDialog, QrCode
from wizard.gui.pages.finish_delivery_cards import OutcomeCard
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.gui.plain_dialog import PlainDialog
from wizard.workstation.password_store import KeyringEntry, KeyringResult, KeyringState
from wizard.workstation.paths import program_paths
from wizard.workstation.signer_keys import locked_key_file

pytestmark = OFFSCREEN_SAYS
PASSPHRASE = "three green apples"
SUITE = "EdDSA+X25519"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep keys of tests out of this computer's own folders and keyring."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def seat(qtbot: QtBot, stage: Stage) -> Iterator[Seat]:
    one = make_seat(qtbot, stage)
    yield one
    one.close()


def _open(seat: Seat) -> KeysDialog:
    seat.window.open_keys()
    dialog = seat.window.findChildren(KeysDialog)[-1]
    seat.until(lambda: dialog.told is not None)
    return dialog


def _make(seat: Seat, dialog: KeysDialog) -> str:
    click(dialog.make_button)
    asked = opened(PassphraseDialog)
    assert asked.second is not None
    asked.first.edit.setText(PASSPHRASE)
    asked.second.edit.setText(PASSPHRASE)
    click(asked.go_button)
    seat.until(lambda: dialog.told is not None and dialog.told.keys)
    return _kid(dialog)


def _kid(dialog: KeysDialog) -> str:
    assert dialog.told is not None
    return dialog.told.keys[0].kid


def _known(stage: Stage) -> set[str]:
    async def ask() -> set[str]:
        async with stage.connector() as connector:
            signers = await connector.signers()
        assert isinstance(signers, tuple)
        return {signer.kid for signer in signers}

    return asyncio.run(ask())


def _pair(seat: Seat, dialog: KeysDialog, code: str) -> None:
    asked = opened(PairingDialog)
    asked.code.edit.setText(code)
    click(asked.go_button)


def test_without_a_keyring_a_passphrase_locks_the_key(seat: Seat) -> None:
    dialog = _open(seat)
    assert "no usable keyring" in dialog.nothing.text()
    assert dialog.register_button.isHidden()
    click(dialog.make_button)
    asked = opened(PassphraseDialog)
    assert asked.second is not None
    asked.first.edit.setText(PASSPHRASE)
    asked.second.edit.setText("another one")
    click(asked.go_button)
    assert "two different" in asked.second.hint_text()
    asked.reject()
    assert not locked_key_file(program_paths().keys, SUITE).exists()
    _make(seat, dialog)
    assert locked_key_file(program_paths().keys, SUITE).exists()
    assert PASSPHRASE.encode() not in locked_key_file(program_paths().keys, SUITE).read_bytes()
    dialog.accept()


def test_the_focus_begins_at_what_can_be_done_and_what_was_done_is_said(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("wizard.gui.dialogs_keys.say_aloud", lambda _thing, text: said.append(text))
    dialog = _open(seat)
    assert dialog.focusWidget() is dialog.make_button
    _make(seat, dialog)
    assert dialog.focusWidget() is dialog.register_button
    assert dialog.message.text()
    assert said == [dialog.message.text()]


def test_a_locked_keyring_is_asked_once_and_is_not_said_to_hold_no_key(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[KeyringEntry] = []

    def locked(entry: KeyringEntry) -> KeyringResult:
        asked.append(entry)
        return KeyringResult(KeyringState.LOCKED, "Secret Service")

    monkeypatch.setattr("wizard.workstation.password_store.load_password", locked)
    dialog = _open(seat)
    assert dialog.nothing.text().startswith("The keyring is locked")
    assert dialog.make_button.isHidden()
    assert len(asked) == 1, "each question opens the keyring's own dialog"

    async def make() -> object:
        return await making_key(KeyOrder())(lambda _event: None)

    assert asyncio.run(make()) == KeyRefused("signer.keyring")
    dialog.accept()


def test_fingerprint_short_form_and_qr_code_are_shown(seat: Seat) -> None:
    dialog = _open(seat)
    _make(seat, dialog)
    (card,) = dialog.findChildren(KeyCard)
    assert dialog.told is not None
    (key,) = dialog.told.keys
    assert len(key.fingerprint.replace(" ", "")) == 52
    assert key.fingerprint in texts(card)
    assert key.short_fingerprint in texts(card)
    qr = card.findChildren(QrCode)
    assert len(qr) == 1
    assert qr[0].size() == qr[0].sizeHint()
    dialog.accept()


def test_a_wrong_pairing_code_is_said_and_the_right_one_registers(seat: Seat, stage: Stage) -> None:
    seat.connect()
    dialog = _open(seat)
    kid = _make(seat, dialog)
    click(dialog.register_button)
    _pair(seat, dialog, "AAAAA-AAAAA")
    seat.until(lambda: dialog.message.text() == "The pairing code is wrong.")
    assert _known(stage) == set()
    click(dialog.register_button)
    _pair(seat, dialog, stage.platform.pairing_code)
    seat.until(lambda: "is registered at" in dialog.message.text())
    assert _known(stage) == {kid}
    dialog.accept()


def test_rotating_registers_the_new_key_and_revokes_the_old_one(seat: Seat, stage: Stage) -> None:
    seat.connect()
    dialog = _open(seat)
    old = _make(seat, dialog)
    click(dialog.register_button)
    _pair(seat, dialog, stage.platform.pairing_code)
    seat.until(lambda: _known(stage) == {old})
    seat.until(lambda: "is registered at" in dialog.message.text())
    click(dialog.rotate_button)
    _pair(seat, dialog, stage.platform.pairing_code)
    seat.until(lambda: _kid(dialog) != old)
    assert _known(stage) == {_kid(dialog)}
    dialog.accept()


def test_a_refused_rotation_keeps_the_old_key(seat: Seat, stage: Stage) -> None:
    seat.connect()
    dialog = _open(seat)
    old = _make(seat, dialog)
    click(dialog.rotate_button)
    _pair(seat, dialog, "AAAAA-AAAAA")
    seat.until(lambda: dialog.message.text() == "The pairing code is wrong.")
    assert _kid(dialog) == old
    dialog.accept()


def test_deleting_is_asked_first_and_revokes(seat: Seat, stage: Stage) -> None:
    seat.connect()
    dialog = _open(seat)
    kid = _make(seat, dialog)
    click(dialog.register_button)
    _pair(seat, dialog, stage.platform.pairing_code)
    seat.until(lambda: "is registered at" in dialog.message.text())
    assert _known(stage) == {kid}
    click(dialog.delete_button)
    opened(PlainDialog).reject()
    assert locked_key_file(program_paths().keys, SUITE).exists()
    click(dialog.delete_button)
    opened(PlainDialog).accept()
    seat.until(lambda: dialog.told is not None and not dialog.told.keys)
    assert not locked_key_file(program_paths().keys, SUITE).exists()
    assert _known(stage) == set()
    dialog.accept()


def test_a_locked_key_is_unlocked_where_it_is_needed_and_what_it_signed_is_listed(seat: Seat, stage: Stage) -> None:
    seat.connect()
    dialog = _open(seat)
    kid = _make(seat, dialog)
    click(dialog.register_button)
    _pair(seat, dialog, stage.platform.pairing_code)
    seat.until(lambda: "is registered at" in dialog.message.text())
    assert dialog.told is not None
    assert dialog.told.signed == ()
    dialog.accept()
    seat.session.passphrase = None
    seat.save()
    (card,) = [one for one in seat.finish.delivery.cards() if isinstance(one, OutcomeCard)]
    assert card.passphrase_row is not None
    card.passphrase_row.edit.setText(PASSPHRASE)
    click(card.passphrase_row.button)
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ENDED)
    assert seat.run.told is not None
    assert seat.run.told.outcome == "active"
    dialog = _open(seat)
    assert dialog.told is not None
    (entry,) = dialog.told.signed
    assert entry.how == "push"
    assert entry.key == dialog.told.keys[0].short_fingerprint[:9]
    assert _kid(dialog) == kid
    assert "referrals@northwind.example through mail.northwind.example:587" in texts(dialog)
    dialog.accept()


def test_practice_shows_the_practice_key_and_cannot_delete_it(qtbot: QtBot, stage: Stage) -> None:
    seat = make_seat(qtbot, stage, practising=True)
    dialog = _open(seat)
    click(dialog.make_button)
    seat.until(lambda: "For practice only" in texts(dialog))
    assert dialog.rotate_button.isHidden()
    assert dialog.delete_button.isHidden()
    dialog.accept()
    seat.close()


def test_keys_are_offered_on_the_first_and_the_last_page(seat: Seat) -> None:
    offered = {step for step in Step if seat.window.step_page(step).offers_keys()}
    assert offered == {Step.PLATFORM, Step.FINISH}
