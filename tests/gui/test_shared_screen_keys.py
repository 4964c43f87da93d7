"""On a shared screen Tab stops at what does something: not at the button that shows no password there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.made_sessions import made_state
from tests.gui.rules.rule_room import Room, page_at
from wizard.diagnosis.finding import EnterPassword
from wizard.flow.steps import Step
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.shared_screen import protect, share_screen
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.window import WizardWindow
from wizard.settings.draft import SettingsDraft

pytestmark = OFFSCREEN_SAYS
_MOST_STOPS = 80


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    yield made
    made.close()
    share_screen(False)
    protect(None)


def on_the_sign_in_page(room: Room) -> tuple[WizardWindow, PasswordEdit]:
    window = room.open(made_state(None), Step.SIGN_IN)
    page = page_at(window, Step.SIGN_IN)
    assert isinstance(page, SignInPage)
    return window, page.password_edit


def in_the_problem_card(room: Room) -> tuple[WizardWindow, PasswordEdit]:
    asks = finding(remedies=(EnterPassword("password"),))
    window = room.open(made_state(diagnosis(refused_sign_in(), asks)), Step.CHECKS)
    page = page_at(window, Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert page.problem is not None
    assert page.problem.password_row is not None
    return window, page.problem.password_row.edit


PLACES = [on_the_sign_in_page, in_the_problem_card]


def stops(window: WizardWindow, start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Go once round the window with a key, and give where the focus was."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    while len(reached) < _MOST_STOPS:
        press(window.focusWidget(), key)
        focused = window.focusWidget()
        if focused is start:
            return reached
        reached.append(focused)
    raise AssertionError(reached)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("place", PLACES)
def test_tab_passes_by_a_button_that_shows_nothing(room: Room, place: object, key: Qt.Key) -> None:
    assert callable(place)
    share_screen(True)
    window, edit = place(room)
    assert edit.toggle.isVisible()
    reached = stops(window, edit, key)
    assert len(reached) > 5
    assert edit.toggle not in reached


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_the_button_that_shows_a_password(room: Room, place: object) -> None:
    assert callable(place)
    window, edit = place(room)
    assert stops(window, edit, Qt.Key.Key_Tab)[0] is edit.toggle


@pytest.mark.parametrize("place", PLACES)
def test_a_mouse_may_still_ask_why_and_ears_hear_it_at_the_field(room: Room, place: object) -> None:
    assert callable(place)
    share_screen(True)
    _window, edit = place(room)
    edit.setFocus()
    click(edit.toggle)
    QApplication.processEvents()
    assert edit.toggle.text() == "Not on a shared screen"
    assert edit.toggle.toolTip() == "The password stays masked while the screen is shared"
    assert not edit.revealed
    assert edit.hasFocus()
    assert edit.accessibleDescription().endswith(". The password stays masked while the screen is shared")


def test_name_tab_address_goes_into_two_fields(room: Room) -> None:
    share_screen(True)
    window = room.open(replace(made_state(None), draft=SettingsDraft()), Step.SENDER)
    page = page_at(window, Step.SENDER)
    assert isinstance(page, SenderPage)
    name, address = page.field("from_name").edit, page.field("from_address").edit
    name.setFocus(Qt.FocusReason.TabFocusReason)
    for text in ("Northwind Referrals", "referrals@northwind.example"):
        type_text(window.focusWidget(), text)
        press(window.focusWidget(), Qt.Key.Key_Tab)
    assert (name.text(), address.text()) == ("Northwind Referrals", "referrals@northwind.example")


def test_after_a_password_tab_goes_on_and_no_key_comes_back_into_it(room: Room) -> None:
    share_screen(True)
    window, edit = on_the_sign_in_page(room)
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    edit.selectAll()
    type_text(edit, "orchard-lamp-27")
    press(edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is not edit
    type_text(window.focusWidget(), "zz")
    assert edit.text() == "orchard-lamp-27"
