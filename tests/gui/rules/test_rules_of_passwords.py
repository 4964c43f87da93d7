"""Rules 24 to 30: what becomes of a password between the fingers and the server."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.gui.hands import OFFSCREEN_SAYS, click, type_text
from tests.gui.made_sessions import ScriptedRuns, connected, made_draft, platform
from tests.gui.rules.rule_room import (
    FINE,
    REFUSED,
    Room,
    Spoken,
    field_page,
    paste,
    settle,
    words_of,
)
from wizard.catalogue.providers import load_providers
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.announce import say_aloud
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.password_edit import REVEAL_MS, PasswordEdit
from wizard.gui.window import WizardWindow
from wizard.settings.secret import Secret

pytestmark = OFFSCREEN_SAYS

CANARY = "orchard-lamp-canary-27"
GROUPS = "abcd efgh ijkl mnop"
HINTS = (
    Qt.InputMethodHint.ImhSensitiveData,
    Qt.InputMethodHint.ImhNoPredictiveText,
    Qt.InputMethodHint.ImhNoAutoUppercase,
)


def sign_in(room: Room) -> tuple[WizardWindow, PasswordEdit]:
    state = replace(WizardState(platform("getthereferral"), made_draft("")), furthest=Step.SIGN_IN)
    window = room.open(state)
    page = field_page(window, Step.SIGN_IN)
    assert isinstance(page, SignInPage)
    return window, page.password_edit


def in_card(room: Room) -> tuple[WizardWindow, PasswordEdit]:
    window = room.finished(REFUSED)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.problem is not None
    assert page.problem.password_row is not None
    edit = page.problem.password_row.edit
    assert isinstance(edit, PasswordEdit)
    return window, edit


PLACES = {"sign-in": sign_in, "card": in_card}
places = pytest.mark.parametrize("place", PLACES)


def reveal_by_keyboard(edit: PasswordEdit) -> None:
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toggle.hasFocus()
    QTest.keyClick(edit.toggle, Qt.Key.Key_Space)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal


def masked(edit: QLineEdit) -> bool:
    return edit.echoMode() is QLineEdit.EchoMode.Password and CANARY not in edit.displayText()


@places
def test_rule_24_the_password_is_masked_and_shown_by_a_named_toggle(room: Room, place: str) -> None:
    _window, edit = PLACES[place](room)
    type_text(edit, CANARY)
    assert masked(edit)
    assert (edit.toggle.text(), edit.toggle.accessibleName()) == ("Show", "Show password")
    reveal_by_keyboard(edit)
    assert edit.toggle.accessibleName() == "Hide password"
    assert (REVEAL_MS, edit.reveal_timer.interval(), edit.reveal_timer.isActive()) == (30_000, 30_000, True)
    edit.reveal_timer.timeout.emit()  # the clock's 30 s are over
    assert masked(edit)


@places
def test_rule_24_the_mask_returns_when_the_focus_leaves_and_on_next(room: Room, place: str) -> None:
    window, edit = PLACES[place](room)
    type_text(edit, CANARY)
    reveal_by_keyboard(edit)
    next(one for one in window.findChildren(Button) if one.isVisible() and one is not edit.toggle).setFocus()
    assert masked(edit)
    edit.setFocus()
    edit.toggle.setChecked(True)
    window.press_next()
    assert masked(edit)


@places
def test_rule_25_paste_works_and_masked_text_is_not_copied(room: Room, place: str) -> None:
    _window, edit = PLACES[place](room)
    long = "x" * 1024
    paste(edit, long)
    assert edit.text() == long
    for key in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
        QGuiApplication.clipboard().clear()
        edit.selectAll()
        QTest.keySequence(edit, QKeySequence(key))
        assert QGuiApplication.clipboard().text() == ""


@places
def test_rule_26_caps_lock_is_text_and_said_at_once(room: Room, place: str, spoken: Spoken) -> None:
    window, edit = PLACES[place](room)
    edit.setFocus()
    QTest.keyClicks(edit, "A")
    # Nothing turned the event loop since, so it took no time that a clock could tell.
    said = [one.text() for one in window.findChildren(QLabel) if one.isVisible() and "Caps Lock" in one.text()]
    assert said == ["Caps Lock is on."]
    settle()  # announcements come in the turn after, so that they follow a focus that moves
    assert spoken.said.count("Caps Lock is on.") == 1
    QTest.keyClicks(edit, "a")
    assert "Caps Lock" not in words_of(window)


def caps_lock_key(edit: QLineEdit, held_before: int, *, repeats: bool = False) -> None:
    """Press and release Caps Lock as X11 and Wayland tell it: with the modifiers that held before the key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        none = Qt.KeyboardModifier.NoModifier
        key = QKeyEvent(kind, Qt.Key.Key_CapsLock, none, 66, 0xFFE5, held_before, "", repeats)
        QApplication.sendEvent(edit, key)


@places
@pytest.mark.parametrize("system", ["xcb", "wayland"])
def test_rule_26_caps_lock_itself_tells_it_before_any_letter(
    room: Room, place: str, system: str, spoken: Spoken, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, edit = PLACES[place](room)
    edit.setFocus()
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: system)
    for _round in range(2):
        spoken.said.clear()
        caps_lock_key(edit, 0)
        assert "Caps Lock is on." in words_of(window)
        caps_lock_key(edit, 2, repeats=True)  # held down
        assert "Caps Lock is on." in words_of(window)
        settle()
        assert spoken.said.count("Caps Lock is on.") == 1
        caps_lock_key(edit, 2)
        assert "Caps Lock" not in words_of(window)


@places
def test_rule_26_caps_lock_is_said_before_what_waits(room: Room, place: str, spoken: Spoken) -> None:
    window, edit = PLACES[place](room)
    edit.setFocus()
    settle()
    spoken.said.clear()
    say_aloud(window, "something else")
    QTest.keyClicks(edit, "A")
    settle()
    assert [one for one in spoken.said if one in ("something else", "Caps Lock is on.")] == [
        "Caps Lock is on.",
        "something else",
    ]


def test_rule_27_four_groups_are_offered_as_sixteen_letters(room: Room) -> None:
    window, edit = sign_in(room)
    paste(edit, GROUPS)
    assert edit.text() == GROUPS
    click(next(one for one in window.findChildren(Button) if one.isVisible() and "16 letters" in one.text()))
    assert edit.text() == "abcdefghijklmnop"
    assert window.session.state.draft.password == Secret("abcdefghijklmnop")


def test_rule_27_the_card_that_asks_for_an_app_password_takes_its_sixteen_letters(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_jobs, "checking", ScriptedRuns(FINE))
    window, edit = in_card(room)
    connected(window.session)
    paste(edit, GROUPS)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert window.session.state.draft.password == Secret("abcdefghijklmnop")


@places
def test_rule_28_no_prediction_no_capitals_and_marked_sensitive(room: Room, place: str) -> None:
    _window, edit = PLACES[place](room)
    for shown in (False, True, False):
        edit.toggle.setChecked(shown)
        for hint in HINTS:
            assert edit.inputMethodHints() & hint


@pytest.mark.parametrize(
    "provider_id", [one.id for one in load_providers().values() if one.sign_in in ("app-password", "token", "oauth")]
)
def test_rule_29_what_the_provider_wants_is_said_before_the_first_sign_in(room: Room, provider_id: str) -> None:
    provider = load_providers()[provider_id]
    state = WizardState(platform("getthereferral"), made_draft(""), provider=provider_id, furthest=Step.SIGN_IN)
    state = replace(state, draft=replace(state.draft, host=provider.endpoints[0].host))
    words = words_of(field_page(room.open(state), Step.SIGN_IN)).casefold()
    wanted = {"app-password": ("app p", "app-", "password", "code"), "token": ("token", "key"), "oauth": ("oauth",)}
    assert any(word in words for word in wanted[provider.sign_in])
    assert provider.name.casefold() in words


def test_rule_30_the_password_is_in_nothing_but_its_field(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    window, edit = sign_in(room)
    type_text(edit, CANARY)
    assert_no_canary(window, edit)  # before anything is shown anew
    for step in Step:
        window.session.apply(replace(window.session.state, step=step, furthest=Step.FINISH))
        window.setCurrentId(step)
        settle()
        assert_no_canary(window, edit)
    assert CANARY not in repr(window.session.state)
    other = next(one for one in window.findChildren(QLineEdit) if one is not edit)
    while other.isUndoAvailable():
        other.undo()
        assert CANARY not in other.text()


def assert_no_canary(window: QWidget, own: QLineEdit) -> None:
    for one in (window, *window.findChildren(QWidget)):
        told = [one.windowTitle(), one.toolTip(), one.whatsThis(), one.statusTip()]
        told += [one.accessibleName(), one.accessibleDescription(), one.objectName()]
        told += [one.text()] if isinstance(one, QLabel | Button) else []
        told += [one.text()] if isinstance(one, QLineEdit) and one is not own else []
        told += [one.toPlainText()] if isinstance(one, QPlainTextEdit) else []
        interface = QAccessible.queryAccessibleInterface(one) if one.isVisible() else None
        if interface is not None:
            told += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
            told.append(interface.text(QAccessible.Text.Value))
        assert not [text for text in told if CANARY in text], one
