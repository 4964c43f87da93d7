"""The list of drafts and forgetting everything: by keyboard, with undo, with what stays named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.hands import OFFSCREEN_SAYS, press
from tests.gui.made_drafts import Desk, made_saved, store
from tests.gui.made_sessions import PASSWORD
from tests.workstation.fake_keyring import FakeKeyring
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_password
from wizard.gui.drafts_dialog import DraftsDialog
from wizard.gui.drafts_forget import ForgetDialog
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.shared_screen import share_screen
from wizard.gui.window_place import recent_platforms, remember_platform, settings_file
from wizard.settings.secret import Secret
from wizard.workstation.forgetting import forget_everything
from wizard.workstation.kept_secrets import keep_secret
from wizard.workstation.known_keys import KeyLabel, remember_key
from wizard.workstation.log import ProgramLog
from wizard.workstation.password_store import mail_entry
from wizard.workstation.paths import paths_below
from wizard.workstation.saved_drafts import draft_file

pytestmark = OFFSCREEN_SAYS


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is remembered out of the settings that other tests share."""
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    monkeypatch.setattr("wizard.gui.drafts_forget.settings_file", lambda: tmp_path / "window.ini")
    monkeypatch.setattr("wizard.gui.drafts_forget.program_paths", lambda: paths_below(tmp_path))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return paths_below(tmp_path).drafts


@pytest.fixture
def desk(qtbot: QtBot, folder: Path) -> Iterator[Desk]:
    store(folder, made_saved("contoso.example", host="", platform="other"), made_saved("fabrikam.example"))
    store(folder, made_saved())
    made = Desk(qtbot, folder)
    yield made
    made.end()


def opened(desk: Desk) -> DraftsDialog:
    """Open the list by the menu, as a person does."""
    next(action for action in desk.window.menu.actions() if action.text() == "&Drafts...").trigger()
    dialog = desk.window.findChild(DraftsDialog)
    assert dialog is not None
    desk.until(dialog.isActiveWindow)
    return dialog


def gone(dialog: QWidget) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def has_left(dialog: DraftsDialog, left: int) -> bool:
    return dialog.list.count() == left


def names(dialog: DraftsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_list_names_each_by_its_domain_with_platform_server_and_moment(desk: Desk) -> None:
    dialog = opened(desk)
    assert names(dialog) == ["northwind.example", "fabrikam.example", "contoso.example"]
    spoken = [dialog.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0].startswith("northwind.example, Referral Factory · mail.northwind.example · 1")
    assert spoken[2].startswith("contoso.example, Another platform · no server yet · 1")


def test_rule_45_arrows_and_enter_open_a_draft(desk: Desk) -> None:
    dialog = opened(desk)
    assert dialog.focusWidget() is dialog.list
    press(dialog.list, Qt.Key.Key_Down)
    press(dialog.list, Qt.Key.Key_Return)
    desk.until(lambda: gone(dialog))
    assert desk.session.state.draft.from_address == "referrals@fabrikam.example"
    assert desk.window.current_step() is Step.SIGN_IN


def test_delete_is_taken_back_by_undo(desk: Desk, folder: Path) -> None:
    dialog = opened(desk)
    press(dialog.list, Qt.Key.Key_Delete)
    desk.until(lambda: names(dialog) == ["fabrikam.example", "contoso.example"])
    assert dialog.message.text() == "The draft for northwind.example was deleted."
    assert not draft_file(folder, "northwind.example").exists()
    assert dialog.list.currentRow() == 0
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: len(names(dialog)) == 3)
    assert made_saved() in desk.on_disk()
    assert dialog.message.text() == ""


def test_the_focus_stays_at_delete_and_undo_takes_it_to_what_came_back(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.list.setCurrentRow(1)
    deleted = names(dialog)[1]
    dialog.delete_button.setFocus()
    press(dialog.delete_button, Qt.Key.Key_Space)
    desk.until(lambda: has_left(dialog, 2))
    assert dialog.delete_button.hasFocus()
    dialog.open_button.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: has_left(dialog, 3))
    desk.until(dialog.list.hasFocus)
    assert dialog.list.currentItem().text() == deleted
    dialog.reject()


def test_an_empty_list_says_what_a_draft_is(desk: Desk) -> None:
    dialog = opened(desk)
    for left in (2, 1, 0):
        press(dialog.list, Qt.Key.Key_Delete)
        desk.until(partial(has_left, dialog, left))
    assert not dialog.list.isVisible()
    assert dialog.nothing.isVisible()
    assert dialog.nothing.text().startswith("No drafts.")
    assert not dialog.open_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
    assert dialog.message.isVisible()


def test_the_draft_of_this_window_says_so_and_is_not_deleted_from_under_it(desk: Desk) -> None:
    desk.type("from_address", "a@zenith.example")
    dialog = opened(desk)
    desk.until(lambda: len(names(dialog)) == 4)
    assert names(dialog)[0] == "zenith.example"
    dialog.list.setCurrentRow(0)
    spoken = dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("· in this window")
    assert not dialog.delete_button.isEnabled()
    dialog.delete_chosen()
    dialog.open_chosen()
    assert not dialog.isVisible()
    assert len(desk.on_disk()) == 4
    assert desk.session.state.draft.from_address == "a@zenith.example"


def test_opening_another_draft_keeps_what_was_typed(desk: Desk) -> None:
    desk.type("from_address", "a@zenith.example")
    dialog = opened(desk)
    desk.until(lambda: len(names(dialog)) == 4)
    dialog.list.setCurrentRow(1)
    dialog.open_chosen()
    assert desk.session.state.draft.from_address == "referrals@northwind.example"
    assert {saved.domain for saved in desk.on_disk()} >= {"zenith.example", "northwind.example"}


def test_what_has_no_address_yet_is_asked_about_before_another_draft_takes_its_place(desk: Desk) -> None:
    desk.type("from_name", "Nobody's")
    dialog = opened(desk)
    dialog.open_chosen()
    question = dialog.findChild(PlainDialog)
    assert question is not None
    assert desk.session.state.draft.from_name == "Nobody's"
    question.accept()
    assert desk.session.state.draft.from_address == "referrals@northwind.example"


def test_while_settings_are_checked_no_other_draft_takes_their_place(desk: Desk) -> None:
    desk.session.apply(replace(desk.session.state, checking=True))
    dialog = opened(desk)
    dialog.open_chosen()
    assert dialog.isVisible()
    assert "being checked" in dialog.message.text()
    assert desk.session.state.draft.from_address == ""


def test_a_draft_that_went_meanwhile_is_told(desk: Desk, folder: Path) -> None:
    dialog = opened(desk)
    draft_file(folder, "northwind.example").unlink()
    dialog.open_chosen()
    assert dialog.message.text() == "This draft is not there any more."
    desk.until(lambda: len(names(dialog)) == 2)


def test_a_hostile_draft_is_shown_as_text_and_bounded(desk: Desk, folder: Path) -> None:
    hostile = made_saved("evil.example", host="<b>" + "h" * 900 + "\u202e", step="platform")
    store(folder, hostile)
    dialog = opened(desk)
    desk.until(lambda: "evil.example" in names(dialog))
    item = dialog.list.item(names(dialog).index("evil.example"))
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\u202e" not in spoken
    assert len(spoken) < 250
    assert "<b>hhh" in spoken


def test_long_details_wrap_and_are_not_cut(desk: Desk, folder: Path) -> None:
    store(folder, made_saved("evil.example", host="h" * 70 + ".example", step="platform"))
    dialog = opened(desk)
    desk.until(lambda: "evil.example" in names(dialog))
    dialog.resize(360, 520)
    line = QFontMetrics(dialog.list.font()).height()
    item = dialog.list.item(names(dialog).index("evil.example"))
    desk.until(lambda: dialog.list.visualItemRect(item).height() > 4 * line)
    assert dialog.list.horizontalScrollBar().maximum() == 0


def forgetting(desk: Desk) -> ForgetDialog:
    next(action for action in desk.window.menu.actions() if action.text() == "&Forget everything...").trigger()
    dialog = desk.window.findChild(ForgetDialog)
    assert dialog is not None
    desk.until(dialog.isActiveWindow)
    return dialog


def test_forgetting_takes_drafts_platforms_and_place_and_leaves_the_log(desk: Desk, tmp_path: Path) -> None:
    remember_platform("other")
    ProgramLog(paths_below(tmp_path).logs).record("program.started", version="1")
    desk.type("from_address", "a@zenith.example")
    desk.until(lambda: len(desk.on_disk()) == 4)
    dialog = forgetting(desk)
    dialog.forget_button.click()
    desk.until(lambda: gone(dialog))
    assert desk.on_disk() == ()
    assert not desk.folder.exists()
    assert recent_platforms() == ()
    assert not settings_file().exists()
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["smtp-wizard.log"]
    assert desk.session.forgets


def test_after_forgetting_this_window_keeps_nothing_and_closing_asks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.type("from_address", "a@zenith.example")
    dialog = forgetting(desk)
    dialog.forget_button.click()
    desk.until(lambda: gone(dialog))
    desk.type("host", "mail.zenith.example")
    desk.session.apply(type_password(desk.session.state, Secret(PASSWORD)))
    desk.window.show_step(Step.SENDER)
    assert not desk.drafts.keeps_all()
    assert not desk.folder.exists()
    assert recent_platforms() == ()
    asked: list[bool] = []

    def ask(_window: object, *, kept: bool = False) -> bool:
        asked.append(kept)
        return True

    monkeypatch.setattr("wizard.gui.close_question.wants_to_close", ask)
    desk.window.reject()
    assert asked == [False]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_forget_nothing(desk: Desk, key: Qt.Key) -> None:
    dialog = forgetting(desk)
    press(dialog, key)
    assert not dialog.isVisible()
    assert len(desk.on_disk()) == 3
    assert not desk.drafts.stopped


def test_the_log_goes_when_it_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    ProgramLog(paths_below(tmp_path).logs).record("program.started", version="1")
    dialog = forgetting(desk)
    dialog.log_box.setChecked(True)
    dialog.forget_button.click()
    desk.until(lambda: gone(dialog))
    assert not list(tmp_path.rglob("*.log"))


def test_what_could_not_be_deleted_is_named(desk: Desk, folder: Path) -> None:
    stuck = draft_file(folder, "stuck.example")
    stuck.mkdir()
    dialog = forgetting(desk)
    dialog.forget_button.click()
    desk.until(lambda: dialog.message.text() != "")
    assert stuck.name in dialog.message.text()
    assert dialog.isVisible()


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    """Have a keyring in which a password was kept from here."""
    made = FakeKeyring()
    entry, keys = mail_entry("mail.northwind.example", "me"), paths_below(tmp_path).keys
    keep_secret(entry, Secret(PASSWORD), keys, choose=made.choose)
    monkeypatch.setattr("wizard.gui.drafts_forget.forget_everything", partial(forget_everything, choose=made.choose))
    return made


def test_forgetting_takes_what_was_kept_in_the_keyring_and_the_window_says_so(desk: Desk, fake: FakeKeyring) -> None:
    desk.session.apply(replace(desk.session.state, keeps_password=True))
    dialog = forgetting(desk)
    dialog.forget_button.click()
    desk.until(lambda: gone(dialog))
    assert fake.entries == {}
    assert not desk.session.state.keeps_password, "the next sign-in would put it there again"
    notice = desk.window.memory.notice
    assert notice is not None
    assert notice.text() == "Everything was forgotten. This window keeps no draft any more."


def test_a_locked_keyring_is_told_and_forgetting_can_be_repeated(desk: Desk, fake: FakeKeyring) -> None:
    fake.raises = KeyringLocked("locked")
    dialog = forgetting(desk)
    dialog.forget_button.click()
    assert not dialog.keep_button.isEnabled(), "what goes on cannot be kept any more"
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    desk.until(lambda: dialog.message.text() != "")
    assert "Unlock it" in dialog.message.text()
    assert "Not everything" not in dialog.message.text(), "every file is gone"
    assert dialog.keep_button.text() == "&Close"
    assert dialog.focusWidget() is dialog.keep_button
    fake.raises = None
    dialog.forget_button.click()
    desk.until(lambda: gone(dialog))
    assert fake.entries == {}


def test_what_platforms_depend_on_goes_when_it_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    keys = paths_below(tmp_path).keys
    remember_key(keys, {"kid": "k"}, KeyLabel.ONE_TIME, "EdDSA+X25519")
    dialog = forgetting(desk)
    dialog.standing_box.setChecked(True)
    dialog.forget_button.click()
    desk.until(lambda: gone(dialog))
    assert not keys.exists()


def test_nothing_is_forgotten_while_settings_are_checked(desk: Desk) -> None:
    dialog = forgetting(desk)
    desk.session.apply(replace(desk.session.state, checking=True))
    dialog.forget_button.click()
    assert "Wait" in dialog.message.text()
    assert len(desk.on_disk()) == 3
    assert not desk.session.forgets


def test_on_a_shared_screen_what_is_left_names_no_customer(desk: Desk, folder: Path) -> None:
    draft_file(folder, "stuck.example").mkdir()
    share_screen(True)
    try:
        dialog = forgetting(desk)
        dialog.forget_button.click()
        desk.until(lambda: dialog.message.text() != "")
        assert "stuck" not in dialog.message.text()
        assert ".json" in dialog.message.text()
    finally:
        share_screen(False)


def test_many_stuck_and_many_damaged_files_leave_the_dialogs_on_the_screen(desk: Desk, folder: Path) -> None:
    for number in range(40):
        draft_file(folder, f"stuck{number}.example").mkdir()
        (folder / f"draft-damaged{number}.example.json").write_bytes(b"{")
    listed = opened(desk)
    desk.until(lambda: listed.notes.text().endswith("…"))
    assert listed.height() < 700
    listed.close()
    dialog = forgetting(desk)
    dialog.forget_button.click()
    desk.until(lambda: dialog.message.text() != "")
    assert dialog.message.text().endswith(", …")
    assert dialog.height() < 700


def test_rule_44_every_button_of_both_dialogs_has_a_name_and_the_list_a_description(desk: Desk) -> None:
    dialog, question = opened(desk), forgetting(desk)
    assert dialog.list.accessibleName()
    assert dialog.list.accessibleDescription()
    for one in (dialog, question):
        for control in one.findChildren(QAbstractButton):
            assert control.accessibleName() or control.text() or control.isHidden()
    mnemonics = [control.text().partition("&")[2][:1] for control in dialog.findChildren(QAbstractButton)]
    used = [letter.lower() for letter in mnemonics if letter]
    assert len(used) == len(set(used))
