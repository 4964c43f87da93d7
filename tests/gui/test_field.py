"""Fields: label, box, state sign, hint and suggestion as one thing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from wizard.facts.check import CheckState
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.port_box import PortBox
from wizard.gui.widgets.status_icon import StatusIcon

pytestmark = OFFSCREEN_SAYS


def shown(qtbot: QtBot) -> LabelledField:
    field = LabelledField("SMTP &host", "The name of the server")
    qtbot.addWidget(field)
    field.resize(300, 120)
    field.show()
    return field


def test_the_box_is_38_pixels_high(qtbot: QtBot) -> None:
    assert shown(qtbot).edit.height() == 38


def test_assistive_technology_hears_name_description_and_hint(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.set_hint("No such name in DNS.", "error")
    assert field.edit.accessibleName() == "SMTP host"
    assert field.edit.accessibleDescription() == "The name of the server. No such name in DNS."
    assert field.label.led_to is field.edit


def test_an_error_reddens_the_box_and_goes_with_its_text(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.set_hint("No such name in DNS.", "error")
    assert field.edit.property("state") == "error"
    field.set_hint("", "error")
    assert field.edit.property("state") == ""
    assert field.hint_text() == ""


def test_the_suggestion_is_a_button_that_fires(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.set_hint("Did you mean", "error", "smtp.gmail.com?")
    link = field.findChild(Button)
    assert link is not None
    with qtbot.waitSignal(field.suggestion_taken):
        click(link)


def test_text_from_outside_makes_no_signal_and_keeps_the_cursor(qtbot: QtBot) -> None:
    field = shown(qtbot)
    type_text(field.edit, "mail.example")
    field.edit.setCursorPosition(2)
    with qtbot.assertNotEmitted(field.edit.textChanged):
        field.show_text("mail.example")
        field.show_text("other.example")
        field.show_text("mail.example")
    field.edit.setCursorPosition(2)
    field.show_text("mail.example")
    assert field.edit.cursorPosition() == 2


def test_the_sign_never_lies_over_the_text(qtbot: QtBot) -> None:
    field = shown(qtbot)
    before = field.edit.textMargins().right()
    field.set_state(CheckState.PASSED)
    icon = field.edit.findChild(StatusIcon)
    assert icon is not None
    assert icon.isVisible()
    assert field.edit.textMargins().right() >= before + icon.width()
    assert field.edit.rect().contains(icon.geometry())
    field.set_state(None)
    assert not icon.isVisible()


def test_a_narrow_field_shows_all_lines_of_its_hint(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.set_hint("A port is a number from 1 to 65535.", "error")
    field.resize(96, field.heightForWidth(96))
    hint = next(label for label in field.findChildren(QLabel) if label.text().startswith("A port"))
    assert hint.height() == hint.heightForWidth(hint.width())
    assert hint.height() >= 3 * 16


def test_a_port_can_be_picked_or_typed(qtbot: QtBot) -> None:
    box = PortBox((587, 465, 25))
    field = LabelledField("&Port", "A number", box)
    qtbot.addWidget(field)
    field.show()
    type_text(field.edit, "2525")
    assert field.text() == "2525"
    with qtbot.waitSignal(box.textActivated) as picked:
        press(box, Qt.Key.Key_Down)
    assert picked.args == ["587"]


def test_completion_never_changes_a_typed_port(qtbot: QtBot) -> None:
    box = PortBox((587, 465, 25))
    field = LabelledField("&Port", "A number", box)
    qtbot.addWidget(field)
    field.show()
    field.edit.clear()
    type_text(field.edit, "2")
    assert field.text() == "2"
