"""Rules 44 to 49: assistive technology, keyboard, targets, motion, languages, and the window's place."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.gui.hands import OFFSCREEN_SAYS, click, press
from tests.gui.made_sessions import made_draft, made_state, platform
from tests.gui.rules.rule_room import (
    BUTTONS,
    FINE,
    REFUSED,
    Room,
    Spoken,
    button,
    controls,
    field_page,
    settle,
)
from wizard.facts.check import CheckState
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.checks_steps import LinkedSentence
from wizard.gui.tokens import MINIMUM_CONTRAST, SCHEMES, contrast
from wizard.gui.widgets import status_icon
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.mnemonic import mnemonic_at, without_mnemonic
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.widgets.status_icon import StatusIcon
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import remember_place, restore_place
from wizard.settings.draft import SettingsDraft

pytestmark = OFFSCREEN_SAYS

RESULTS = {"fine": FINE, "refused": REFUSED}
pages = pytest.mark.parametrize(("step", "result"), list(itertools.product(Step, RESULTS)))


@pages
def test_rule_44_every_control_has_name_role_and_description(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    bare = []
    for one in controls(window):
        interface = QAccessible.queryAccessibleInterface(one)
        name = interface.text(QAccessible.Text.Name)
        described = interface.text(QAccessible.Text.Description)
        if not name or not described or interface.role() == QAccessible.Role.NoRole:
            bare.append((type(one).__name__, name, described))
    assert bare == []


@pytest.mark.parametrize("step", [Step.SENDER, Step.SERVER, Step.SIGN_IN])
def test_rule_44_errors_are_announced_once(room: Room, step: Step, spoken: Spoken) -> None:
    draft = SettingsDraft(from_address="a@@b", host="bad host", port="70000")
    window = room.open(replace(WizardState(platform("getthereferral"), draft), furthest=Step.SIGN_IN))
    page = field_page(window, step)
    spoken.said.clear()
    window.press_next()
    settle()
    sentences = [text.partition(": ")[2] for text in page.problems.texts()]
    assert sentences
    for sentence in sentences:
        heard = [*spoken.said, window.focusWidget().accessibleName()]  # the first has the focus
        assert "\n".join(heard).count(sentence) == sentences.count(sentence), heard


def test_rule_44_what_is_left_of_a_list_is_not_said_again(room: Room, spoken: Spoken) -> None:
    window = room.open(replace(WizardState(platform("getthereferral")), furthest=Step.SIGN_IN))
    page = field_page(window, Step.SENDER)
    click(button(window, BUTTONS.NextButton))
    spoken.said.clear()
    page.field("from_name").setFocus()
    QTest.keyClicks(page.field("from_name").edit, "Northwind")
    settle()
    assert len(page.problems.texts()) == 1
    assert spoken.said == []


def tab_round(window: WizardWindow) -> list[QWidget]:
    """Press Tab until the focus is where it was."""
    seen: list[QWidget] = []
    for _press in range(80):
        focus = window.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return seen


@pages
def test_rule_45_tab_reaches_every_control_in_its_order(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    round_ = tab_round(window)
    reached = {id(one) for one in round_}
    groups = {id(one.parentWidget()) for one in round_}
    missed = [
        one.accessibleName() or getattr(one, "text", str)()
        for one in controls(window)
        if id(one) not in reached
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and id(one.parentWidget()) not in reached
        and not (hasattr(one, "autoExclusive") and one.autoExclusive() and id(one.parentWidget()) in groups)
    ]
    assert missed == []
    page = window.step_page(step)
    tops = [one.mapTo(page, one.rect().center()).y() for one in round_ if page.isAncestorOf(one)]
    start = tops.index(min(tops))
    in_order = tops[start:] + tops[:start]
    assert all(below >= above - 40 for above, below in itertools.pairwise(in_order)), [
        (one.accessibleName(), top) for one, top in zip(round_, tops, strict=False)
    ]


@pages
def test_rule_45_the_focus_can_be_seen_on_every_control(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    for one in tab_round(window):
        if one.cursor().shape() == Qt.CursorShape.IBeamCursor and isinstance(one, QLineEdit):
            one.deselect()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        place = one.rect().adjusted(-4, -4, 4, 4).translated(one.mapTo(window, one.rect().topLeft()))
        with_focus = window.grab(place).toImage()
        window.setFocus()
        settle()
        assert window.grab(place).toImage() != with_focus, one.accessibleName() or one


@pages
def test_rule_45_mnemonics_are_there_once(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    letters = []
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        buddy = isinstance(one, PlainLabel) and one.led_to is not None
        text = one.text() if isinstance(one, QAbstractButton) or (buddy and isinstance(one, QLabel)) else ""
        at = mnemonic_at(text)
        if at is not None:
            letters.append(without_mnemonic(text)[at].casefold())
    assert len(set(letters)) == len(letters)
    assert letters


def test_rule_45_enter_is_the_primary_button_and_escape_closes(room: Room) -> None:
    window = room.open(replace(made_state(), step=Step.PLATFORM, typed=frozenset()), Step.PLATFORM)
    for step in (Step.PLATFORM, Step.SENDER, Step.SERVER, Step.SIGN_IN):
        assert window.current_step() is step
        focus = window.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Return)
        settle()
    assert window.current_step() is Step.CHECKS
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pages
def test_rule_46_targets_are_at_least_24_by_24(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    small = [
        (one.accessibleName() or getattr(one, "text", str)(), one.size().toTuple())
        for one in controls(window)
        if min(one.size().toTuple()) < 24 and not isinstance(one.parentWidget(), LinkedSentence)
    ]
    assert small == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_rule_46_text_has_a_contrast_of_four_and_a_half(scheme: str) -> None:
    tokens = next(one for name, one in SCHEMES.items() if name == scheme)
    grounds = [tokens.bg, tokens.surface, tokens.accent_soft, tokens.ok_soft, tokens.warn_soft, tokens.err_soft]
    for ground in grounds:
        assert contrast(tokens.text, ground) >= 4.5
    for ink, ground in (
        (tokens.muted, tokens.surface),
        (tokens.accent, tokens.accent_soft),
        (tokens.ok, tokens.ok_soft),
        (tokens.warn, tokens.warn_soft),
        (tokens.err, tokens.err_soft),
        (tokens.on_accent, tokens.accent),
    ):
        assert contrast(ink, ground) >= 4.5
        assert contrast(ink, tokens.bg if ink != tokens.on_accent else ground) >= 4.5
    assert MINIMUM_CONTRAST == 4.5


def test_rule_47_nothing_moves_where_less_motion_is_asked_for(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    for wants in (True, False):
        monkeypatch.setattr(status_icon, "wants_motion", lambda wants=wants: wants)
        icon = StatusIcon(CheckState.RUNNING)
        room.qtbot.addWidget(icon)
        icon.show()
        assert icon.turning is wants
    sources = (Path(status_icon.__file__).parents[1]).rglob("*.py")
    moving = [one.name for one in sources if "QPropertyAnimation" in one.read_text() or "QMovie" in one.read_text()]
    assert moving == []


def lengthen(window: WizardWindow) -> None:
    """Make every text that is not a person's own 40 % longer, as a translation may be."""
    for one in window.findChildren(QWidget):
        if isinstance(one.parentWidget(), LinkedSentence):
            continue  # an address, which nobody translates
        if isinstance(one, QLabel | QAbstractButton) and one.text().strip("\u2022 .0123456789") and one.isVisible():
            # The rail takes a shorter wording where the longer one has no room.
            text = "Explain an error" if one is window.rail.explain_link else one.text()
            more = " ".join(("lang" * 40)[: max(1, len(text) * 2 // 5)][at : at + 8] for at in range(0, len(text), 8))
            one.setText(f"{text} {more[: max(1, len(text) * 2 // 5)].strip()}".rstrip())
    for edit in window.findChildren(PasswordEdit):
        edit._place_toggle()  # it is placed when it is made, which a translation comes before


def cut(window: WizardWindow) -> list[tuple[str, str]]:
    """Find text without its room, and what lies outside its parent."""
    found = []
    for one in window.findChildren(QWidget):
        parent = one.parentWidget()
        if not one.isVisible() or not isinstance(one, QLabel | QAbstractButton) or not one.text() or parent is None:
            continue
        if isinstance(one, QLabel) and one.height() < one.heightForWidth(one.width()):
            found.append(("high", one.text()))
        if one.width() < one.minimumSizeHint().width():
            found.append(("wide", one.text()))
        if one.geometry().right() > parent.width() or one.geometry().left() < 0:
            found.append(("outside", one.text()))
    return found


@pages
def test_rule_48_texts_forty_percent_longer_fit(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    lengthen(window)
    settle()
    settle()
    assert cut(window) == []


@pages
def test_rule_48_right_to_left_mirrors(room: Room, step: Step, result: str) -> None:
    window = room.finished(RESULTS[result], step)
    next_x = window.mapToGlobal(window.rect().topLeft()).x()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert window.rail.mapTo(window, window.rail.rect().topLeft()).x() > window.width() // 2, next_x
    primary = button(window, BUTTONS.FinishButton if step is Step.FINISH else BUTTONS.NextButton)
    assert primary.mapTo(window, primary.rect().center()).x() < window.width() // 3
    assert cut(window) == []


@pytest.mark.parametrize("name", ["from_address", "host", "port", "username", "password"])
def test_rule_48_what_is_written_for_machines_stays_left_to_right(room: Room, name: str) -> None:
    window = room.open(replace(WizardState(platform("getthereferral"), made_draft()), furthest=Step.SIGN_IN))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    step = {"from_address": Step.SENDER, "username": Step.SIGN_IN, "password": Step.SIGN_IN}.get(name, Step.SERVER)
    page = field_page(window, step)
    edit = page.field(name).edit
    assert edit.layoutDirection() is Qt.LayoutDirection.LeftToRight
    if isinstance(edit, PasswordEdit):
        assert edit.toggle.x() >= edit.width() - edit.textMargins().right() - 1


def test_rule_48_a_password_stays_left_to_right_in_a_card_too(room: Room) -> None:
    card = QWidget()
    room.qtbot.addWidget(card)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit = PasswordEdit()
    edit.setParent(card)
    assert edit.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_rule_48_fingerprints_stay_left_to_right(room: Room) -> None:
    from wizard.gui.widgets.labels import plain_label

    label = plain_label("3f9a 12cc", "mono")
    room.qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label._lay_out(400).textOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_rule_49_the_window_remembers_its_size_and_place(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    first, second = QWidget(), QWidget()
    for one in (first, second):
        room.qtbot.addWidget(one)
    first.setGeometry(40, 50, 700, 500)
    first.show()
    remember_place(first)
    restore_place(second)
    assert second.size() == first.size()
    assert (second.pos() - first.pos()).manhattanLength() <= 4  # the frame that Qt guesses offscreen


ONE_WINDOW = """
import json, sys
from PySide6.QtCore import QTimer
from wizard.gui import app as module

class Window(module.WizardWindow):
    def __init__(self, session, pages, parent=None):
        super().__init__(session, pages, parent)
        self.painted.connect(lambda: QTimer.singleShot(0, self, self._look))

    def _look(self):
        print(json.dumps(self.geometry().getRect()))
        wanted = json.loads(sys.argv[1])
        if wanted:
            self.setGeometry(*wanted)
        self.close_without_question()

module.WizardWindow = Window
module.run_window(module.WindowOptions(practice_scenario=sys.argv[2] or None))
"""


def opened_at(folder: Path, moved_to: list[int], scenario: str) -> list[int]:
    """Open the program's window, tell where it stands, move it, and close it."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-c", ONE_WINDOW, json.dumps(moved_to), scenario]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return [int(number) for number in json.loads(done.stdout)]


@pytest.mark.parametrize("scenario", ["", "healthy"])
def test_rule_49_the_program_opens_where_it_was_closed(tmp_path: Path, scenario: str) -> None:
    place = [30, 60, 700, 520]
    assert opened_at(tmp_path, place, scenario) != place
    x, y, *size = opened_at(tmp_path, [], scenario)
    assert size == place[2:]
    assert abs(x - place[0]) + abs(y - place[1]) <= 4  # the frame that Qt guesses offscreen
