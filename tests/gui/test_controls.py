"""The other controls: segments, choices, checkboxes, buttons, the password field, rows, inline text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from wizard.facts.check import CheckState
from wizard.gui.widgets.buttons import link_button, plain_button, primary_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.check_row import CheckRow
from wizard.gui.widgets.copy_row import CopyRow
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.key_value_row import KeyValueRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.password_edit import REVEAL_MS, PasswordEdit
from wizard.gui.widgets.problem_summary import ProblemSummary
from wizard.gui.widgets.rows import RowList
from wizard.gui.widgets.segmented import SegmentedControl
from wizard.gui.widgets.status_icon import StatusIcon, state_name

pytestmark = OFFSCREEN_SAYS


def segments(qtbot: QtBot) -> SegmentedControl[int]:
    control = SegmentedControl([(1, "STARTTLS"), (2, "SSL/TLS"), (3, "None")], "Security")
    qtbot.addWidget(control)
    control.set_value(1)
    control.resize(256, 38)
    control.show()
    return control


def test_a_click_chooses_a_segment(qtbot: QtBot) -> None:
    control = segments(qtbot)
    with qtbot.waitSignal(control.chosen) as chosen:
        click(control.segment(2))
    assert chosen.args == [2]
    assert control.value() == 2


def test_arrow_keys_move_the_choice(qtbot: QtBot) -> None:
    control = segments(qtbot)
    with qtbot.waitActive(control):
        control.activateWindow()
    control.segment(1).setFocus()
    with qtbot.waitSignal(control.chosen) as chosen:
        press(control.segment(1), Qt.Key.Key_Right)
    assert chosen.args == [2]


def focused(control: SegmentedControl[int]) -> list[int]:
    return [value for value in (1, 2, 3) if control.segment(value).hasFocus()]


@pytest.mark.parametrize("mirrored", [False, True])
def test_every_arrow_chooses_and_takes_the_focus_along(qtbot: QtBot, mirrored: bool) -> None:
    control = segments(qtbot)
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    with qtbot.waitActive(control):
        control.activateWindow()
    control.segment(1).setFocus()
    forward, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    went = []
    for key in (forward, Qt.Key.Key_Down, forward, back, Qt.Key.Key_Up, back):
        press(control.segment(focused(control)[0]), key)
        went.append((control.value(), *focused(control)))
    assert went == [(2, 2), (3, 3), (3, 3), (2, 2), (1, 1), (1, 1)]


def test_tab_stops_once_and_at_the_chosen_word(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    before, control, after = QLineEdit(), segments(qtbot), QLineEdit()
    column = QVBoxLayout(frame)
    for widget in (before, control, after):
        column.addWidget(widget)
    control.set_value(2)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    before.setFocus()
    press(before, Qt.Key.Key_Tab)
    assert focused(control) == [2]
    press(control.segment(2), Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(control) == [2]


def test_arrows_choose_also_after_another_word_was_chosen_from_outside(qtbot: QtBot) -> None:
    """As when a port is typed: the focus is never left on a word that is not chosen."""
    control = segments(qtbot)
    with qtbot.waitActive(control):
        control.activateWindow()
    control.segment(1).setFocus()
    control.set_value(3)
    assert focused(control) == [3]
    press(control.segment(3), Qt.Key.Key_Left)
    assert control.value() == 2
    control.segment(1).setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert focused(control) == [2]


def test_assistive_technology_meets_one_group_of_radio_buttons(qtbot: QtBot) -> None:
    control = segments(qtbot)
    control.set_value(2)
    told = [QAccessible.queryAccessibleInterface(control.segment(value)) for value in (1, 2, 3)]
    assert {one.role() for one in told} == {QAccessible.Role.RadioButton}
    assert [bool(one.state().checked) for one in told] == [False, True, False]
    (group,) = control.findChildren(QButtonGroup)
    assert {group.id(control.segment(value)) for value in (1, 2, 3)}.isdisjoint({-1})


def test_setting_a_value_from_outside_makes_no_signal(qtbot: QtBot) -> None:
    control = segments(qtbot)
    with qtbot.assertNotEmitted(control.chosen):
        control.set_value(3)
    assert control.value() == 3


def test_every_segment_has_a_name_and_a_description(qtbot: QtBot) -> None:
    control = segments(qtbot)
    control.describe("How the connection is encrypted")
    assert control.segment(3).accessibleName() == "None"
    assert control.segment(3).accessibleDescription() == "How the connection is encrypted"


def test_segments_are_equally_wide_and_meet(qtbot: QtBot) -> None:
    control = segments(qtbot)
    control.resize(400, 38)
    widths = {control.segment(value).width() for value in (1, 2, 3)}
    assert max(widths) - min(widths) <= 1
    assert control.segment(1).geometry().right() + 1 == control.segment(2).geometry().left()


def test_targets_are_at_least_24_pixels(qtbot: QtBot) -> None:
    for widget in (plain_button("A"), primary_button("A"), link_button("Close"), CheckBox("A")):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() >= 24


def test_an_ampersand_that_is_meant_is_shown_on_a_button(qtbot: QtBot) -> None:
    once, twice = plain_button("Test && Save"), plain_button("Test  Save")
    qtbot.addWidget(once)
    qtbot.addWidget(twice)
    assert once.grab().toImage() != twice.grab().toImage()


def test_a_checkbox_takes_a_click_on_its_words(qtbot: QtBot) -> None:
    box = CheckBox("Keep the password")
    qtbot.addWidget(box)
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_states_differ_by_shape_and_not_by_colour_alone(qtbot: QtBot) -> None:
    """Draw every state in black and white: no two look the same, except the two that wait."""
    icon = StatusIcon()
    qtbot.addWidget(icon)
    pictures = {}
    for state in CheckState:
        icon.set_state(state)
        grey = icon.grab().toImage().convertToFormat(icon.grab().toImage().Format.Format_Mono)
        pictures[state] = bytes(grey.constBits())
        assert icon.accessibleName() == state_name(state)
    assert len(set(pictures.values())) == len(CheckState)


def test_a_spinner_stands_still_where_motion_is_not_wanted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.gui.widgets.status_icon.wants_motion", lambda: False)
    icon = StatusIcon(CheckState.RUNNING)
    qtbot.addWidget(icon)
    icon.show()
    turning = [icon.turning]
    monkeypatch.setattr("wizard.gui.widgets.status_icon.wants_motion", lambda: True)
    for state in (CheckState.RUNNING, CheckState.PASSED):
        icon.set_state(state)
        turning.append(icon.turning)
    assert turning == [False, True, False]


class TwoFields(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.edit, self.other = PasswordEdit(), QLineEdit()
        column.addWidget(self.edit)
        column.addWidget(self.other)


def password(qtbot: QtBot) -> TwoFields:
    window = TwoFields()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.edit.setFocus()
    return window


def test_a_password_is_masked_until_the_toggle_is_pressed(qtbot: QtBot) -> None:
    window = password(qtbot)
    edit = window.edit
    type_text(edit, "secret")
    assert edit.displayText() != "secret"
    click(edit.toggle)
    assert edit.displayText() == "secret"
    assert edit.toggle.accessibleName() == "Hide password"


def test_the_mask_returns_after_thirty_seconds(qtbot: QtBot) -> None:
    window = password(qtbot)
    edit = window.edit
    click(edit.toggle)
    assert edit.reveal_timer.isActive()
    assert edit.reveal_timer.interval() == REVEAL_MS == 30_000
    edit.reveal_timer.timeout.emit()
    assert not edit.revealed


def test_the_mask_returns_when_the_focus_leaves_but_not_for_the_toggle(qtbot: QtBot) -> None:
    window = password(qtbot)
    edit = window.edit
    other = window.other
    edit.toggle.setFocus()
    press(edit.toggle, Qt.Key.Key_Space)
    assert edit.revealed
    edit.setFocus()
    assert edit.revealed
    other.setFocus()
    assert not edit.revealed


def test_caps_lock_is_noticed_from_the_letters_that_arrive(qtbot: QtBot) -> None:
    window = password(qtbot)
    edit = window.edit
    seen: list[bool] = []
    edit.caps_lock_changed.connect(seen.append)
    type_text(edit, "AB")
    type_text(edit, "c1")
    assert seen == [True, False]


def test_masked_text_cannot_be_copied(qtbot: QtBot, qapp: object) -> None:
    QGuiApplication.clipboard().clear()
    window = password(qtbot)
    edit = window.edit
    other = window.other
    type_text(edit, "secret")
    edit.selectAll()
    edit.copy()
    other.paste()
    assert other.text() == ""


def test_a_long_password_is_taken_whole(qtbot: QtBot) -> None:
    window = password(qtbot)
    edit = window.edit
    edit.setText("x" * 4096)
    assert len(edit.text()) == 4096


def test_rows_say_everything_in_one_name(qtbot: QtBot) -> None:
    row = CheckRow("Firewall")
    qtbot.addWidget(row)
    row.show_state(CheckState.FAILED, "Port 587 does not answer", "8.0 s")
    assert row.accessibleName() == "Firewall, Failed, Port 587 does not answer, 8.0 s"
    assert (row.state, row.detail(), row.time_text()) == (CheckState.FAILED, "Port 587 does not answer", "8.0 s")


def test_a_summary_row_reads_name_and_value(qtbot: QtBot) -> None:
    row = KeyValueRow("Signed by", "This computer,", "4PQ1 X0ZK")
    qtbot.addWidget(row)
    assert row.value() == "This computer, 4PQ1 X0ZK"
    assert row.accessibleName() == "Signed by: This computer, 4PQ1 X0ZK"


def test_copying_is_asked_for_and_answered(qtbot: QtBot) -> None:
    row = CopyRow("Port", "587")
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.copy_wanted):
        click(row.button)
    row.say_copied(copied=True)
    assert row.button.text() == "Copied"
    assert row.button.accessibleName() == "Copy Port"


def test_only_the_last_row_has_no_line_below(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    for name in ("a", "b", "c"):
        rows.add_row(CheckRow(name))
    assert [row.property("rule") for row in rows.rows()] == ["below", "below", "none"]
    assert {row.sizeHint().height() for row in rows.rows()[:2]} == {39}


def test_text_and_link_share_a_line_where_they_fit_and_wrap_where_not(qtbot: QtBot) -> None:
    label, link = plain_label("Did you mean"), link_button("smtp.gmail.com?")
    row = InlineRow(label, link)
    qtbot.addWidget(row)
    row.resize(400, row.heightForWidth(400))
    row.show()
    assert label.geometry().center().y() == pytest.approx(link.geometry().center().y(), abs=2)
    assert not label.geometry().intersects(link.geometry())
    assert row.heightForWidth(100) > row.heightForWidth(400)


def test_a_link_goes_on_where_the_last_line_of_its_sentence_ends(qtbot: QtBot) -> None:
    label, link = plain_label("words " * 14), link_button("link")
    row = InlineRow(label, link)
    qtbot.addWidget(row)
    row.resize(300, row.heightForWidth(300))
    row.show()
    tail = label.last_line(label.width())
    assert tail is not None
    assert link.x() >= tail[0]
    assert QRect(0, 0, 300, label.height() + 4).contains(link.geometry())


def test_the_card_of_problems_lists_links_and_says_which_field_is_wanted(qtbot: QtBot) -> None:
    card = ProblemSummary()
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_problems([("host", "SMTP host", "No such name in DNS."), ("port", "Port", "A port is a number.")])
    card.show()
    assert card.texts() == ("SMTP host: No such name in DNS.", "Port: A port is a number.")
    card.focus_first()
    with qtbot.waitSignal(card.field_wanted) as wanted:
        press(card.window().focusWidget(), Qt.Key.Key_Space)
    assert wanted.args == ["host"]
    card.show_problems([])
    assert card.isHidden()


def test_a_card_changes_title_and_kind(qtbot: QtBot) -> None:
    card = Card("info", "Settings found")
    qtbot.addWidget(card)
    card.set_kind("warning")
    card.set_title("")
    assert card.property("kind") == "warning"
    assert card.title_label.isHidden()
