"""A window in a language that is read from right to left: mirrored, but for what is read left to right everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_state
from wizard.catalogue.platforms import load_platforms
from wizard.facts.check import CheckState
from wizard.flow.navigation import StepMark
from wizard.flow.steps import Step
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.dialogs_explain import ExplainDialog
from wizard.gui.dialogs_keys_parts import PairingDialog
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.language import speak
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks_list import ChecksList
from wizard.gui.pages.field_page import FieldPage
from wizard.gui.pages.platform_words import platform_title
from wizard.gui.practice_task import task_words
from wizard.gui.rail import RailStep, rail_width
from wizard.gui.session import Session
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.choice_box import ChoiceBox
from wizard.gui.widgets.choice_card import ChoiceCard
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.widgets.status_line_edit import StatusLineEdit
from wizard.gui.window import WizardWindow
from wizard.practice.scenarios import scenario_by_id
from wizard.words.languages import ENGLISH, language_for

pytestmark = OFFSCREEN_SAYS
_WIDTH = 300


@pytest.fixture(autouse=True)
def in_arabic(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, language_for(("ar",)))
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[WizardWindow]:
    session = Session(made_state(None))
    made = WizardWindow(session, make_pages(session))
    qtbot.addWidget(made, before_close_func=WizardWindow.close_without_question)
    made.show()
    yield made
    session.shut_down()


def _ink(widget: QWidget) -> tuple[int, int]:
    """Give the first and the last column in which something is drawn that differs from the corner."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(image.width() // 2, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(2, image.height() - 2))
    ]
    return columns[0], columns[-1]


def _shown(qtbot: QtBot, widget: QWidget, height: int = 40) -> QWidget:
    qtbot.addWidget(widget)
    widget.setFixedSize(_WIDTH, height)
    widget.show()
    return widget


@pytest.mark.parametrize("style", ["title", "body", "small", "mono"])
@pytest.mark.parametrize("text", ["كلمة", "a word"])
def test_a_text_begins_at_the_right(qtbot: QtBot, style: str, text: str) -> None:
    label = plain_label(text, style)  # type: ignore[arg-type]  # the styles above are such
    first, last = _ink(_shown(qtbot, label))
    assert last > _WIDTH - 12
    assert first > _WIDTH // 2


def test_a_fingerprint_that_can_be_selected_does_too(qtbot: QtBot) -> None:
    label = plain_label("4F2A 11C0", "mono")
    label.make_selectable()
    assert _ink(_shown(qtbot, label))[1] > _WIDTH - 12


def test_the_step_s_name_stands_beside_its_dot(qtbot: QtBot) -> None:
    step = RailStep(Step.SENDER)
    step.show_mark(StepMark.TO_DO, clickable=False)
    first, last = _ink(_shown(qtbot, step))
    assert first > _WIDTH // 2
    assert last > _WIDTH - 12


def test_the_words_of_a_card_and_of_a_checkbox_stand_beside_their_sign(qtbot: QtBot) -> None:
    box = CheckBox("a word")
    box.setFixedWidth(_WIDTH)
    assert _ink(_shown(qtbot, box))[0] > _WIDTH // 2
    card = ChoiceCard("Name", "line")
    image = _shown(qtbot, card, 70).grab().toImage()
    ground = image.pixel(20, 35)
    assert all(image.pixel(x, y) == ground for x in range(20, _WIDTH // 2) for y in range(10, 60))


def test_the_rail_and_its_line_change_sides(window: WizardWindow) -> None:
    rail = window.rail
    assert rail.mapTo(window, rail.rect().topRight()).x() == window.width() - 1
    image = rail.grab().toImage()
    line, inside, outer = (image.pixel(x, 300) for x in (0, 5, rail_width() - 1))
    assert line != inside
    assert outer == inside


def test_the_button_that_goes_on_stands_at_the_left(window: WizardWindow) -> None:
    forward = window.button(WizardWindow.WizardButton.NextButton)
    assert forward is not None
    assert forward.mapTo(window, forward.rect().topLeft()).x() == 24


def test_what_is_typed_for_machines_stays_left_to_right(qtbot: QtBot, window: WizardWindow) -> None:
    for step, names in (
        (Step.SENDER, ("from_address",)),
        (Step.SERVER, ("host", "port")),
        (Step.SIGN_IN, ("username", "password")),
    ):
        page = window.step_page(step)
        assert isinstance(page, FieldPage)
        for name in names:
            assert page.field(name).edit.layoutDirection() is Qt.LayoutDirection.LeftToRight, name
    session = window.session
    connect, explain = ConnectDialog(session, window), ExplainDialog(session, window)
    pairing = PairingDialog(window, "", "")
    for edit in (connect.address.edit, explain.port.edit, pairing.code.edit, PasswordEdit(window)):
        assert edit.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_names_are_typed_as_the_language_is_read(window: WizardWindow) -> None:
    page = window.step_page(Step.SENDER)
    assert isinstance(page, FieldPage)
    assert page.field("from_name").edit.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_sign_of_a_field_is_at_its_far_end(qtbot: QtBot) -> None:
    parent = QWidget()
    row = QHBoxLayout(parent)
    mirrored, plain = StatusLineEdit(), StatusLineEdit()
    plain.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for edit in (mirrored, plain):
        edit.set_state(CheckState.PASSED)
        row.addWidget(edit)
    qtbot.addWidget(parent)
    parent.show()
    assert mirrored._icon.x() < mirrored.width() // 2 < plain.width() // 2 + plain._icon.x()
    assert mirrored.textMargins().left() > 0
    assert plain.textMargins().right() > 0


def test_a_list_to_choose_from_keeps_its_text_off_the_edge(qtbot: QtBot) -> None:
    box = ChoiceBox()
    box.addItem("a word")
    image = _shown(qtbot, box).grab().toImage()
    ground = image.pixel(_WIDTH // 2, 20)
    assert all(image.pixel(x, y) == ground for x in range(_WIDTH - 9, _WIDTH - 3) for y in range(10, 30))


def test_values_in_a_sentence_are_set_apart(qtbot: QtBot) -> None:
    scenario = scenario_by_id("healthy")
    assert scenario is not None
    assert f"\u2068{scenario.address}\u2069" in task_words(scenario)
    # It is typed from there, so nothing that cannot be seen may stand beside it.
    assert f"\u2068{scenario.password}" not in task_words(scenario)


def test_every_line_of_a_note_begins_at_the_right(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = TextDialog(parent, "ملاحظة", "نص", "كلمة\n220 mail.example ESMTP")
    _shown(qtbot, dialog, 300)
    document = dialog.text.document()
    for number in range(document.blockCount()):
        line = document.findBlockByNumber(number).layout().lineAt(0)
        assert line.naturalTextRect().right() > dialog.text.viewport().width() - 20


def test_the_neutral_platform_has_its_name_in_the_title_and_the_rail(window: WizardWindow) -> None:
    neutral = load_platforms()[-1]
    window.session.apply(replace(window.session.state, platform=neutral))
    assert neutral.name not in window.windowTitle()
    shown = [label.text() for label in window.rail.findChildren(PlainLabel)]
    assert platform_title(neutral) in shown
    assert neutral.name not in shown


def test_the_list_of_checks_leaves_its_bar_room_at_the_left(qtbot: QtBot) -> None:
    checks = ChecksList()
    qtbot.addWidget(checks)
    checks.resize(_WIDTH, _WIDTH)
    checks.show()
    qtbot.waitUntil(lambda: checks.paper.width() == _WIDTH)
    rows = checks.column.contentsRect()
    assert rows.left() >= 8  # where the bar lies
    assert rows.right() == checks.paper.rect().right()


def test_the_example_of_an_answer_keeps_its_order_and_an_unknown_port_says_so_like_its_neighbours(
    qtbot: QtBot,
) -> None:
    dialog = ExplainDialog(Session(made_state(None)))
    qtbot.addWidget(dialog)
    example = dialog.paste.placeholderText()
    assert (example[0], example[-1]) == ("\u2068", "\u2069")
    assert example[1:5] == "535 "
    unknown = dialog.stage.box.currentText()
    assert dialog.port.edit.placeholderText() == unknown == dialog.provider.box.currentText()
