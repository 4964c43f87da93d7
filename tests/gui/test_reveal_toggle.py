"""Keys on "Show": none of them types into the password behind it, and Enter means what it means in the field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, press, type_text
from tests.gui.made_sessions import made_state
from tests.gui.rules.rule_room import Room, page_at
from wizard.flow.steps import Step
from wizard.gui.pages.checks_password import PasswordRow
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.window import WizardWindow
from wizard.gui.window_memory import WindowMemory
from wizard.settings.secret import Secret

pytestmark = OFFSCREEN_SAYS
TYPED = "orchard-lamp-27"
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


def on_the_toggle(qtbot: QtBot) -> tuple[Room, WizardWindow, PasswordEdit]:
    """Type the password on Sign-in, and go to "Show" with Tab."""
    room = Room(qtbot)
    state = made_state(None)
    window = room.open(replace(state, draft=replace(state.draft, password=Secret(""))), Step.SIGN_IN)
    page = page_at(window, Step.SIGN_IN)
    assert isinstance(page, SignInPage)
    edit = page.password_edit
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    type_text(edit, TYPED)
    press(edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is edit.toggle
    return room, window, edit


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Z, _NONE),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_7, _NONE),
        (Qt.Key.Key_Backspace, _NONE),
        (Qt.Key.Key_Delete, _NONE),
        (Qt.Key.Key_V, _CTRL),
        (Qt.Key.Key_Z, _CTRL),
        (Qt.Key.Key_Backspace, _CTRL),
    ],
)
def test_no_key_on_the_toggle_changes_the_password(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    room, window, edit = on_the_toggle(qtbot)
    QGuiApplication.clipboard().setText("pasted")
    edit.setCursorPosition(3)
    QTest.keyClick(window.focusWidget(), key, modifiers)
    assert edit.text() == TYPED
    assert window.session.state.draft.password == Secret(TYPED)
    assert not edit.revealed
    room.close()


def test_the_space_bar_shows_the_password_and_hides_it(qtbot: QtBot) -> None:
    room, _window, edit = on_the_toggle(qtbot)
    for shown in (True, False):
        press(edit.toggle, Qt.Key.Key_Space)
        assert edit.revealed is shown
        assert edit.text() == TYPED
    room.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_the_toggle_is_next(qtbot: QtBot, key: Qt.Key) -> None:
    room, window, edit = on_the_toggle(qtbot)
    shown: list[bool] = []
    edit.toggle.toggled.connect(shown.append)
    press(edit.toggle, key)
    assert window.current_step() is Step.CHECKS
    assert shown == []
    room.close()


def test_escape_on_the_toggle_closes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    room, window, edit = on_the_toggle(qtbot)
    monkeypatch.setattr(WindowMemory, "lets_close", lambda _memory, *, agreed: agreed is False)
    press(edit.toggle, Qt.Key.Key_Escape)
    assert not window.isVisible()
    room.close()


def test_enter_on_the_toggle_of_a_card_tries_the_password(qtbot: QtBot) -> None:
    row = PasswordRow("password", labelled=True)
    qtbot.addWidget(row)
    row.show()
    tried: list[Secret] = []
    row.entered.connect(tried.append)
    type_text(row.edit, TYPED)
    press(row.edit.toggle, Qt.Key.Key_Return)
    assert tried == [Secret(TYPED)]
    assert not row.edit.revealed
