"""The frame: rail, buttons, measures of the pictures, closing, and moving only as the flow allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press
from tests.gui.made_sessions import made_draft, platform
from wizard.flow.navigation import StepMark
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui import window as window_module
from wizard.gui.close_question import close_dialog
from wizard.gui.page_set import make_pages
from wizard.gui.practice_bar import PracticeBar
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.tokens import FOOT_HEIGHT, RAIL_WIDTH
from wizard.gui.widgets.mnemonic import mnemonics_shown
from wizard.gui.window import WizardWindow

pytestmark = OFFSCREEN_SAYS

B = QWizard.WizardButton


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[list[WizardWindow]]:
    """Close what a test opened."""
    made: list[WizardWindow] = []
    yield made
    for window in made:
        window.close_without_question()
        window.session.shut_down()


def open_window(
    qtbot: QtBot, windows: list[WizardWindow], state: WizardState, *, practising: bool = False
) -> WizardWindow:
    session = Session(state, practising=practising)
    window = WizardWindow(session, make_pages(session))
    windows.append(window)
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def fresh() -> WizardState:
    return WizardState(platform("getthereferral"))


def whole() -> WizardState:
    return replace(WizardState(platform("getthereferral"), made_draft()), furthest=Step.SIGN_IN)


def button(window: WizardWindow, which: QWizard.WizardButton) -> QAbstractButton:
    found = window.button(which)
    assert found is not None
    return found


def test_the_window_has_the_measures_of_the_pictures(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    assert (window.width(), window.height()) == (960, 660)
    assert window.rail.geometry() == QRect(0, 0, RAIL_WIDTH, 660)
    page = window.step_page(Step.PLATFORM)
    assert page.mapTo(window, page.rect().topLeft()).toTuple() == (RAIL_WIDTH, 0)
    assert page.size().toTuple() == (960 - RAIL_WIDTH, 660 - FOOT_HEIGHT)
    next_button = button(window, B.NextButton)
    assert next_button.mapTo(window, next_button.rect().bottomRight()).x() == 960 - 24 - 1


def test_the_measures_survive_another_theme_and_size(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    window.resize(1200, 800)
    window.setStyleSheet("")
    qtbot.waitUntil(
        lambda: window.step_page(Step.PLATFORM).size().toTuple() == (1200 - RAIL_WIDTH, 800 - FOOT_HEIGHT)
    )


def test_the_title_names_platform_and_product(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    assert window.windowTitle() == "Custom SMTP for GetTheReferral - SMTP Wizard"


def test_the_first_page_has_no_way_back(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    assert not button(window, B.BackButton).isVisible()
    assert button(window, B.NextButton).isVisible()
    assert button(window, B.CancelButton).text() == "Close"
    assert not button(window, B.CustomButton1).isVisible()


def test_next_and_back_walk_through_the_steps(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, whole())
    steps = []
    for _press in range(3):
        click(button(window, B.NextButton))
        steps.append(window.current_step())
    click(button(window, B.BackButton))
    steps.append(window.current_step())
    assert steps == [Step.SENDER, Step.SERVER, Step.SIGN_IN, Step.SERVER]
    assert window.session.state.step is Step.SERVER


def test_next_with_errors_keeps_the_page_and_lists_them(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    click(button(window, B.NextButton))
    click(button(window, B.NextButton))
    assert window.current_step() is Step.SENDER
    assert len(window.step_page(Step.SENDER).problems.texts()) == 2
    assert button(window, B.NextButton).isEnabled()


def test_going_back_is_never_held_by_errors(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    window.show_step(Step.SENDER)
    click(button(window, B.BackButton))
    assert window.current_step() is Step.PLATFORM


def test_done_steps_of_the_rail_are_clicked_in_any_order(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    """QWizard's own history refuses to visit a page twice."""
    window = open_window(qtbot, windows, whole())
    visited = []
    for step in (Step.SIGN_IN, Step.SENDER, Step.SERVER, Step.PLATFORM, Step.SIGN_IN, Step.SENDER):
        click(window.rail.step_button(step))
        visited.append(window.current_step())
    click(button(window, B.NextButton))
    visited.append(window.current_step())
    click(button(window, B.BackButton))
    visited.append(window.current_step())
    assert visited == [
        Step.SIGN_IN,
        Step.SENDER,
        Step.SERVER,
        Step.PLATFORM,
        Step.SIGN_IN,
        Step.SENDER,
        Step.SERVER,
        Step.SENDER,
    ]


def test_a_step_that_was_never_reached_cannot_be_clicked(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    finish = window.rail.step_button(Step.FINISH)
    assert not finish.isEnabled()
    click(finish)
    window.session.go_to(Step.FINISH)
    assert window.current_step() is Step.PLATFORM


def test_the_rail_marks_what_is_done_and_what_needs_attention(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, replace(whole(), step=Step.PLATFORM))
    window.show_step(Step.SIGN_IN)
    assert window.rail.step_button(Step.SENDER).mark is StepMark.DONE
    window.session.apply(type_into(window.session.state, "port", "70000"))
    server = window.rail.step_button(Step.SERVER)
    assert server.mark is StepMark.PROBLEM
    assert server.accessibleName() == "Step 3 of 6: Server, needs attention"


def test_the_rail_names_the_chosen_platform(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    window.session.apply(replace(window.session.state, platform=platform("referral-factory")))
    assert window.windowTitle().startswith("Custom SMTP for Referral Factory")


def test_enter_in_a_field_is_next(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, whole())
    window.show_step(Step.SENDER)
    focused = window.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)
    assert window.current_step() is Step.SERVER


def test_an_untouched_window_closes_without_a_question(
    qtbot: QtBot, windows: list[WizardWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.gui.close_question.wants_to_close", pytest.fail)
    window = open_window(qtbot, windows, fresh())
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize("answer", [True, False])
def test_closing_asks_when_something_typed_would_be_lost(
    qtbot: QtBot, windows: list[WizardWindow], monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    asked: list[QWidget] = []

    def ask(parent: QWidget) -> bool:
        asked.append(parent)
        return answer

    monkeypatch.setattr("wizard.gui.close_question.wants_to_close", ask)
    window = open_window(qtbot, windows, type_into(fresh(), "host", "mail.example"))
    click(button(window, B.CancelButton))
    assert asked == [window]
    assert window.isVisible() is not answer


def test_enter_and_escape_in_the_question_lose_nothing(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = close_dialog(parent)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        press(dialog, key)
        assert dialog.result() == dialog.DialogCode.Rejected
        assert not dialog.isVisible()


def test_copy_details_stands_where_there_are_details_and_says_copied(
    qtbot: QtBot, windows: list[WizardWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(qtbot, windows, whole())
    page = window.step_page(Step.SENDER)
    monkeypatch.setattr(page, "offers_details", lambda: True)
    monkeypatch.setattr(page, "details_text", lambda: "the redacted report")
    window.show_step(Step.SENDER)
    details = button(window, B.CustomButton1)
    assert details.isVisible()
    click(details)
    assert QGuiApplication.clipboard().text() == "the redacted report"
    assert details.text() == "Copied"
    QGuiApplication.clipboard().clear()


def test_the_bar_says_that_this_is_practice_and_what_to_type(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh(), practising=True)
    bar = window.findChild(PracticeBar)
    assert bar is not None
    assert bar.isVisible()
    assert (bar.x(), bar.y(), bar.width()) == (0, 0, 960)
    window.session.sit_down(PracticeSeat("Wrong password", "a@northwind.example", "practice-makes-perfect"))
    typed = "Address a@northwind.example, password practice-makes-perfect"
    assert bar.text() == f"Nothing leaves this computer. Wrong password.\n{typed}"
    QGuiApplication.processEvents()
    assert window.rail.mapTo(window, window.rail.rect().topLeft()).y() == bar.height()


def test_without_practice_there_is_no_bar(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    assert open_window(qtbot, windows, fresh()).findChild(PracticeBar) is None


def test_the_first_paint_is_told_once(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    session = Session(fresh())
    window = WizardWindow(session, make_pages(session))
    windows.append(window)
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    told: list[int] = []
    window.painted.connect(lambda: told.append(1))
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    qtbot.wait(1)
    assert told == [1]


def test_mnemonics_show_while_alt_is_held(qtbot: QtBot, windows: list[WizardWindow]) -> None:
    window = open_window(qtbot, windows, fresh())
    qtbot.keyPress(window, Qt.Key.Key_Alt)  # type: ignore[no-untyped-call]  # pytest-qt's own are untyped
    held = mnemonics_shown()
    qtbot.keyRelease(window, Qt.Key.Key_Alt)  # type: ignore[no-untyped-call]  # as above
    assert (held, mnemonics_shown()) == (True, False)


def test_an_idle_window_lays_nothing_out_again(
    qtbot: QtBot, windows: list[WizardWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_window(qtbot, windows, fresh(), practising=True)
    for _ in range(3):  # what lies deep in the rail asks for its room one turn later
        QGuiApplication.processEvents()
    again: list[int] = []
    monkeypatch.setattr(window_module, "tidy_wizard_layout", lambda *_: again.append(1))
    for _ in range(20):
        QGuiApplication.processEvents()
    assert again == []


def test_a_button_that_cannot_be_pressed_any_more_gives_the_focus_to_its_page(
    qtbot: QtBot, windows: list[WizardWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(qtbot, windows, fresh())
    page = window.step_page(Step.PLATFORM)
    following = button(window, B.NextButton)
    following.setFocus()
    monkeypatch.setattr(page, "primary_enabled", lambda: False)
    page.buttons_changed.emit()
    assert not following.isEnabled()
    assert window.focusWidget() is page
    assert page.accessibleName() == page.heading()[0]
